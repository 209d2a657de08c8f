import { createMachine } from '../machine.ts'
import { next, UNBORN } from './next.ts'
import type { Effect, Hand, Life, Trade, WorkerEvent, WorkerLike } from './types.ts'

/** What a runner is made of. */
export interface RunnerParts<Order, Report> extends Trade<Order, Report> {
  /** Starts a worker; null where workers cannot be had. */
  readonly createWorker: () => WorkerLike<Order, Report> | null
  readonly onReport: (report: Report) => void
  /** Told why all that is under way will have no answer, as a clause. */
  readonly onFail: (reason: string) => void
  /** Told once why the worker failed, when the page has taken over, as a clause. */
  readonly onTakeOver?: (reason: string) => void
}

/** Gives orders to a worker, or to what stands in for it, from its start to its end. */
export interface Runner<Order> {
  /** Has it come ahead of the first order, so that it is there when the network no longer is. */
  warm(): void
  /** Gives an order that takes the place of all that is under way. */
  order(order: Order): void
  /** Gives an order beside what is under way. */
  beside(order: Order): void
  /** Tells those at work something that wants no answer; where there is no work, nobody is told. */
  word(order: Order): void
  /** Calls off what is under way: nothing is reported of it any more. */
  cancel(): void
  /** Calls off everything and lets go of the worker. A later order has a new one. */
  end(): void
}

/** Makes the runner of one worker. What happens goes through `next`, one event after the other; here is done what that asks for. */
export function createRunner<Order, Report>(parts: RunnerParts<Order, Report>): Runner<Order> {
  const { state, happen } = createMachine<Life<Order>, WorkerEvent<Order, Report>, Effect<Order, Report>>(
    UNBORN,
    (life, event) => next(parts, life, event),
    perform,
  )
  let hand: Hand<Order> | null = null

  return {
    warm: () => happen({ kind: 'warm' }),
    order: (order) => happen({ kind: 'order', order }),
    beside: (order) => happen({ kind: 'beside', order }),
    word: (order) => happen({ kind: 'word', order }),
    cancel: () => happen({ kind: 'cancel' }),
    end: () => happen({ kind: 'end' }),
  }

  function perform(effect: Effect<Order, Report>, { turn: from }: Life<Order>): void {
    const fault = (reason: string): void => happen({ kind: 'fault', from, reason })
    const attempt = (work: () => void): void => {
      try {
        work()
      } catch (error) {
        fault(error instanceof Error ? error.message : String(error))
      }
    }
    switch (effect.kind) {
      case 'start':
        attempt(() => start(from))
        break
      case 'fetch':
        parts.fetchStandIn?.((make) => {
          const { turn, at } = state()
          if (turn !== from || at !== 'fetching') return
          attempt(() => {
            hand = make((report) => happen({ kind: 'report', from, report }))
            happen({ kind: 'ready', from })
          })
        }, fault)
        break
      case 'post':
        attempt(() => hand?.postMessage(effect.order))
        break
      case 'terminate':
        hand?.terminate()
        hand = null
        break
      case 'report':
        parts.onReport(effect.report)
        break
      case 'takeOver':
        parts.onTakeOver?.(effect.reason || UNKNOWN)
        break
      case 'fail':
        parts.onFail(effect.reason || UNKNOWN)
    }
  }

  function start(from: number): void {
    const worker = parts.createWorker()
    if (worker === null) {
      happen({ kind: 'fault', from, reason: null })
      return
    }
    hand = worker
    worker.onmessage = ({ data }) => happen({ kind: 'report', from, report: data })
    // When its file could not be fetched there is no message.
    worker.onerror = ({ message }) => happen({ kind: 'fault', from, reason: message ?? '' })
    worker.onmessageerror = () => happen({ kind: 'fault', from, reason: UNREADABLE, hasReported: true })
    happen({ kind: 'ready', from })
  }
}

const UNKNOWN = 'no reason given'
const UNREADABLE = 'the answer could not be read'
