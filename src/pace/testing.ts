import type { Next } from './machine.ts'
import type { Pace } from './pieces.ts'
import type { WorkerLike } from './worker/types.ts'

/** For tests only: a pace whose pieces run when the test says so, and whose clock knows steps and no time. */
export interface TestPace extends Pace {
  /** How many pieces wait for their turn. */
  waits(): number
  /** Runs the piece that has waited longest; false when none waits. */
  runOne(): boolean
  /** Runs pieces until none waits, and tells how many. */
  runAll(): number
}

/**
 * Makes one. Each time that the clock is looked at so many milliseconds have passed. Work looks after each of its steps, so what a piece
 * holds is counted in steps and never depends on how fast the code is: when nothing is given, every step is a piece.
 */
export function createTestPace(milliseconds = 10): TestPace {
  const waiting: (() => void)[] = []
  let time = 0
  const runOne = (): boolean => {
    const work = waiting.shift()
    work?.()
    return work !== undefined
  }
  return {
    pause: (work) => void waiting.push(work),
    now: () => {
      time += milliseconds
      return time
    },
    waits: () => waiting.length,
    runOne,
    runAll() {
      let pieces = 0
      while (runOne()) pieces++
      return pieces
    },
  }
}

/** For tests only: a worker that lives in the test. */
export interface TestWorker<Order, Report> extends WorkerLike<Order, Report> {
  /** The orders that it was given, copied as a browser does. */
  readonly posted: Order[]
  isEnded: boolean
  /** Reports something, also after its end, as a message does that was on its way. */
  say(report: Report): void
  /** Fails; a browser gives no message where it could not fetch the worker's file. */
  fail(message?: string): void
  /** Sends what cannot be read. */
  mumble(): void
}

/** Makes one. It takes no orders after its end. */
export function createTestWorker<Order, Report>(): TestWorker<Order, Report> {
  const worker: TestWorker<Order, Report> = {
    posted: [],
    isEnded: false,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage(order) {
      if (worker.isEnded) throw new Error('an order to a worker that was ended')
      worker.posted.push(structuredClone(order))
    },
    terminate() {
      worker.isEnded = true
    },
    say: (data) => worker.onmessage?.(new MessageEvent('message', { data })),
    fail: (message) => worker.onerror?.(Object.assign(new Event('error'), { message }) as ErrorEvent),
    mumble: () => worker.onmessageerror?.(new MessageEvent('messageerror')),
  }
  return worker
}

/** For tests only: what becomes of a state to which all this has happened, and what the last of it asks for. */
export function played<State, Event, Effect>(
  next: Next<State, Event, Effect>,
  first: State,
  ...events: readonly Event[]
): readonly [State, readonly Effect[]] {
  let last: readonly [State, readonly Effect[]] = [first, []]
  for (const event of events) last = next(last[0], event)
  return last
}
