#!/usr/bin/env -S node --import tsx
/**
 * Stands in for a stock Firefox (its path is in SEDIKO_FIREFOX) where Playwright is to start one: starts it with the same words, says its
 * own address where Firefox says one, and passes on what both say (`answers.ts`), since Playwright sends every page a command that such a
 * Firefox does not know. Fingers, for which Playwright has no words in Firefox, come in at `/fingers` of the port in SEDIKO_RELAY_PORT.
 */
import { spawn } from 'node:child_process'
import { renameSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { type RawData, WebSocket, WebSocketServer } from 'ws'
import { type Asker, between } from './answers.ts'

const LISTENING = /^(WebDriver BiDi listening on )(ws:\/\/\S+)$/

const firefox = spawn(process.env.SEDIKO_FIREFOX ?? '', process.argv.slice(2), {
  stdio: ['ignore', 'inherit', 'pipe'],
})
firefox.once('error', ({ message }) => {
  console.error(`Firefox did not start: ${message}`)
  process.exit(1)
})
firefox.once('exit', (code) => process.exit(code ?? 1))
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => firefox.kill(signal))

createInterface(firefox.stderr).on('line', (line) => {
  const [, words, address] = LISTENING.exec(line) ?? []
  if (words === undefined || address === undefined) console.error(line)
  else relay(address, (own) => console.error(`${words}${own}`))
})

/** Listens for Playwright and for fingers, and passes on what they say to the Firefox at this address. */
function relay(address: string, listening: (own: string) => void): void {
  const server = new WebSocketServer({ host: '127.0.0.1', port: Number(process.env.SEDIKO_RELAY_PORT ?? 0) })
  const { command, answer } = between()
  const askers = new Map<Asker, WebSocket>()
  const far = new WebSocket(`${address}/session`, { perMessageDeflate: false })
  const opened = new Promise<void>((resolve) => far.once('open', () => resolve()))
  far.on('message', (data) => {
    const { to, text, move } = answer(textOf(data))
    if (move) renameSync(move.from, move.to)
    askers.get(to)?.send(text)
  })
  far.once('close', () => server.close())
  far.once('error', ({ message }) => {
    console.error(`Firefox does not answer: ${message}`)
    firefox.kill()
  })
  server.on('connection', (near, request) => {
    const from = request.url === '/fingers' ? 'fingers' : 'playwright'
    askers.set(from, near)
    near.on('message', (data) => void opened.then(() => far.send(command(textOf(data), from))))
    if (from === 'playwright') near.once('close', () => far.close())
  })
  server.once('listening', () => {
    const own = server.address()
    if (typeof own === 'object' && own !== null) listening(`ws://127.0.0.1:${own.port}`)
  })
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString()
  return data instanceof ArrayBuffer ? Buffer.from(data).toString() : data.toString()
}
