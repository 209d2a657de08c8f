import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { findHolder } from './holder.ts'
import { askIdentity } from './identity.ts'
import { readStartOptions, USUAL_PORT } from './options.ts'
import { alreadyRunningWords, readyWords, takenWords } from './words.ts'

test('the port is the usual one, or that of SEDIKO_PORT, or that of --port', () => {
  expect(readStartOptions([], {})).toEqual({ ok: true, port: USUAL_PORT })
  expect(readStartOptions([], { SEDIKO_PORT: '5001' })).toEqual({ ok: true, port: 5001 })
  expect(readStartOptions(['--port', '5002'], { SEDIKO_PORT: '5001' })).toEqual({ ok: true, port: 5002 })
})

test.each([
  [['--port', '0']],
  [['--port', '65536']],
  [['--port', 'x']],
  [['--port', '-1']],
  [['--host']],
  [['5000']],
])('what is no port is refused in a sentence: %j', (words) => {
  expect(readStartOptions(words, {})).toMatchObject({ ok: false, reason: expect.stringMatching(/port/i) })
})

test('another port is told to have a library of its own', () => {
  expect(readyWords(USUAL_PORT)).not.toMatch(/library/)
  expect(readyWords(5001)).toMatch(
    /http:\/\/127\.0\.0\.1:5001\/ there is a library of its own, empty at first/,
  )
})

test('a port taken by us and one taken by somebody else are told apart', () => {
  const us = { name: 'sediko', version: '1.2.3', pid: 7, since: '2026-01-01T00:00:00.000Z' } as const
  expect(alreadyRunningWords(4747, us)).toMatch(
    /1\.2\.3 is running already .*process 7.* open http:\/\/127\.0\.0\.1:4747\//,
  )
  expect(takenWords(4747, { pid: 8, command: 'python3 -m http.server 4747' })).toMatch(
    /^Port 4747 is taken by process 8: python3 -m http\.server 4747\.\n.*npm start -- --port 4748/,
  )
  expect(takenWords(4747, null)).toMatch(/taken by another program/)
})

test('a server that is not Sediko is not taken for it, and is found by its port', async () => {
  const stranger = createServer((_, response) => response.end('{"name":"somebody"}')).listen(0, '127.0.0.1')
  await new Promise((resolve) => stranger.once('listening', resolve))
  const address = stranger.address()
  const port = typeof address === 'object' && address ? address.port : 0
  expect(await askIdentity(`http://127.0.0.1:${port}/`)).toBeNull()
  if (process.platform === 'linux') expect(await findHolder(port)).toMatchObject({ pid: process.pid })
  stranger.close()
  expect(await findHolder(port, '/nowhere')).toBeNull()
})
