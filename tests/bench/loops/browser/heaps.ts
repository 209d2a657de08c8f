import type { CDPSession, Page } from '@playwright/test'

/** What a JavaScript heap holds after a forced collection, in bytes. */
export interface Heap {
  /** The page itself, or the address of a worker's script. */
  readonly of: string
  /** Objects of the program. */
  readonly used: number
  /** The bytes of array buffers, which lie beside the heap. */
  readonly buffers: number
}

type Send = (method: string) => Promise<unknown>

/** The heaps of the page and of its workers, each after a forced collection by the browser's own protocol. */
export async function heapsOf(page: Page): Promise<readonly Heap[]> {
  const session = await page.context().newCDPSession(page)
  const workers = await workersOf(session)
  const heaps = [await heapOf('page', (method) => sendTo(session, method))]
  for (const { address, send } of workers) heaps.push(await heapOf(address, send))
  await session.detach()
  return heaps
}

async function heapOf(of: string, send: Send): Promise<Heap> {
  await send('HeapProfiler.enable')
  // What finalisers let go of in the first is collected in the second.
  await send('HeapProfiler.collectGarbage')
  await send('HeapProfiler.collectGarbage')
  const usage = await send('Runtime.getHeapUsage')
  await send('HeapProfiler.disable')
  return { of, used: numberIn(usage, 'usedSize'), buffers: numberIn(usage, 'backingStorageSize') }
}

async function sendTo(session: CDPSession, method: string): Promise<unknown> {
  if (method === 'HeapProfiler.enable') return session.send('HeapProfiler.enable')
  if (method === 'HeapProfiler.disable') return session.send('HeapProfiler.disable')
  if (method === 'HeapProfiler.collectGarbage') return session.send('HeapProfiler.collectGarbage')
  return session.send('Runtime.getHeapUsage')
}

/** Every worker of the page, with a way to speak to it: in messages wrapped in those to the page. */
async function workersOf(
  session: CDPSession,
): Promise<readonly { readonly address: string; readonly send: Send }[]> {
  const workers: { readonly address: string; readonly send: Send }[] = []
  const waiting = new Map<number, (answer: unknown) => void>()
  let asked = 0
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer: { readonly id?: number; readonly result?: unknown } = JSON.parse(message)
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer.result)
  })
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const send: Send = (method) => {
      asked += 1
      const id = asked
      return new Promise((resolve, reject) => {
        waiting.set(id, resolve)
        const message = JSON.stringify({ id, method })
        session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject)
      })
    }
    workers.push({ address: targetInfo.url, send })
  })
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  })
  return workers
}

function numberIn(answer: unknown, field: string): number {
  const value: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, field) : undefined
  return typeof value === 'number' ? value : 0
}
