import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { WebSocket } from 'ws'

/** What one device does, tick by tick, as WebDriver BiDi has it (`input.performActions`). All that is handed over at once is one gesture. */
export type Device =
  | { readonly type: 'key'; readonly id: string; readonly actions: readonly KeyAction[] }
  | {
      readonly type: 'pointer'
      readonly id: string
      readonly parameters: { readonly pointerType: 'mouse' | 'touch' }
      readonly actions: readonly PointerAction[]
    }

type KeyAction = { readonly type: 'keyDown' | 'keyUp'; readonly value: string }

type PointerAction =
  | { readonly type: 'pointerMove'; readonly x: number; readonly y: number; readonly duration?: number }
  | { readonly type: 'pointerDown' | 'pointerUp'; readonly button: number }
  | { readonly type: 'pause'; readonly duration: number }

/** A hand on a page in Firefox, for what Playwright has no words for there: touches, double-clicks and many keys at once. */
export interface Hand {
  perform(devices: readonly Device[]): Promise<void>
  /** A part of what the window shows, as a PNG. */
  picture(clip: Clip): Promise<Buffer>
  lift(): void
}

/** A rectangle of the window, px. */
export interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Whether this page is in a Firefox. */
export function inFirefox(page: Page): boolean {
  return page.context().browser()?.browserType().name() === 'firefox'
}

/** Puts a hand on this page, by the relay of its Firefox (`relay.ts`). Rejects with Firefox's own words when it refuses something. */
export async function handOn(page: Page): Promise<Hand> {
  const socket = new WebSocket(`ws://127.0.0.1:${process.env.SEDIKO_RELAY_PORT}/fingers`)
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  page.once('close', () => socket.close())
  const waiting = new Map<number, (answer: Answer) => void>()
  socket.on('message', (data) => {
    const answer: Answer = JSON.parse(String(data))
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  })
  let sent = 0
  const ask = async (method: string, params: unknown): Promise<unknown> => {
    sent += 1
    const answered = new Promise<Answer>((resolve) => waiting.set(sent, resolve))
    socket.send(JSON.stringify({ id: sent, method, params }))
    const { type, message, result } = await answered
    if (type !== 'success') throw new Error(`${method}: ${message}`)
    return result
  }
  const context = await contextOf(page, ask)
  return {
    perform: async (actions) => void (await ask('input.performActions', { context, actions })),
    async picture(clip) {
      const taken = await ask('browsingContext.captureScreenshot', {
        context,
        clip: { type: 'box', ...clip },
      })
      return Buffer.from(String(valueAt(taken, 'data')), 'base64')
    },
    lift: () => socket.close(),
  }
}

interface Answer {
  readonly id: number
  readonly type: string
  readonly message?: string
  readonly result?: unknown
}

/** What Firefox calls this page: the one in which a mark stands that was set in it. */
async function contextOf(
  page: Page,
  ask: (method: string, params: unknown) => Promise<unknown>,
): Promise<string> {
  const mark = randomUUID()
  await page.evaluate((set) => Reflect.set(window, 'handMark', set), mark)
  const tree = await ask('browsingContext.getTree', { maxDepth: 0 })
  for (const context of Array.from(listAt(tree, 'contexts'), (each) => valueAt(each, 'context'))) {
    const found = await ask('script.evaluate', {
      expression: `globalThis.handMark === ${JSON.stringify(mark)}`,
      target: { context },
      awaitPromise: false,
    })
    if (valueAt(valueAt(found, 'result'), 'value') === true && typeof context === 'string') return context
  }
  throw new Error('Firefox does not tell which page this is.')
}

function valueAt(json: unknown, key: string): unknown {
  return typeof json === 'object' && json !== null ? Reflect.get(json, key) : undefined
}

function listAt(json: unknown, key: string): readonly unknown[] {
  const list = valueAt(json, key)
  return Array.isArray(list) ? list : []
}
