import type { Effect, Life, Sent, Trade, WorkerEvent } from './types.ts'

/** How a life goes on, and what is to be done for it, in this order. */
export type Step<Order, Report> = readonly [Life<Order>, readonly Effect<Order, Report>[]]

/** Before the first order. */
export const UNBORN: Life<never> = {
  at: 'nowhere',
  turn: 0,
  hasReported: false,
  isOnPage: false,
  underWay: [],
}

const TERMINATE = { kind: 'terminate' } as const

/**
 * The life of a worker: what an event makes of it. One hand at most is there at a time; what comes from an earlier one, or about an order that was called
 * off, changes nothing and is told to nobody.
 */
export function next<Order, Report>(
  trade: Trade<Order, Report>,
  life: Life<Order>,
  event: WorkerEvent<Order, Report>,
): Step<Order, Report> {
  const { at, underWay } = life
  const isThere = at === 'worker' || at === 'page'
  const isLate = 'from' in event && (event.from !== life.turn || at === 'nowhere')
  if (isLate) return [life, []]
  switch (event.kind) {
    case 'warm':
      return at === 'nowhere' ? begin(life) : [life, []]
    case 'order':
      return isThere && !trade.hears && underWay.length > 0
        ? give(leave(life), event.order, [], [TERMINATE])
        : give(life, event.order, [])
    case 'beside':
      return give(life, event.order, underWay)
    case 'word':
      return underWay.length > 0 ? give(life, event.order, underWay, [], false) : [life, []]
    case 'cancel':
      if (underWay.length === 0) return [life, []]
      if (!isThere) return [{ ...life, underWay: [] }, []]
      return trade.stop === undefined
        ? [leave(life), [TERMINATE]]
        : [{ ...life, underWay: [] }, [{ kind: 'post', order: trade.stop }]]
    case 'end':
      return [leave(life), at === 'nowhere' ? [] : [TERMINATE]]
    case 'ready':
      return isThere
        ? [life, []]
        : [
            { ...life, at: at === 'starting' ? 'worker' : 'page' },
            underWay.map(({ order }) => ({ kind: 'post', order })),
          ]
    case 'report':
      return isThere ? hear(trade, life, event.report) : [life, []]
    case 'fault':
      return fail(
        trade,
        { ...life, hasReported: life.hasReported || event.hasReported === true },
        event.reason,
      )
  }
}

/** Has a hand come. */
function begin<Order, Report>(life: Life<Order>): Step<Order, Report> {
  const { isOnPage, turn } = life
  const after = { ...life, at: isOnPage ? 'fetching' : 'starting', turn: turn + 1 } as const
  return [after, [{ kind: isOnPage ? 'fetch' : 'start' }]]
}

function leave<Order>(life: Life<Order>): Life<Order> {
  return { ...life, at: 'nowhere', underWay: [] }
}

/** Gives an order, after `before`; while a hand is coming it waits. */
function give<Order, Report>(
  life: Life<Order>,
  order: Order,
  before: readonly Sent<Order>[],
  effects: readonly Effect<Order, Report>[] = [],
  wantsAnswer = true,
): Step<Order, Report> {
  const given = { ...life, underWay: [...before, { order, wantsAnswer }] }
  const [after, more]: Step<Order, Report> =
    life.at === 'nowhere'
      ? begin(given)
      : [given, life.at === 'worker' || life.at === 'page' ? [{ kind: 'post', order }] : []]
  return [after, [...effects, ...more]]
}

function hear<Order, Report>(
  trade: Trade<Order, Report>,
  before: Life<Order>,
  report: Report,
): Step<Order, Report> {
  const life = { ...before, hasReported: true }
  const { answers = () => true, isLast = () => true, problemOf = () => null } = trade
  const about = life.underWay.find((sent) => sent.wantsAnswer && answers(sent.order, report))
  if (about === undefined) return [life, []]
  const reason = problemOf(report)
  if (reason !== null && isRescued(trade, life)) return fail(trade, life, reason)
  const rest =
    reason !== null || isLast(report) ? life.underWay.filter((sent) => sent !== about) : life.underWay
  const underWay = rest.some((sent) => sent.wantsAnswer) ? rest : []
  return [{ ...life, underWay }, [reason === null ? { kind: 'report', report } : { kind: 'fail', reason }]]
}

/** Whether the page takes over when the worker at hand fails. */
function isRescued<Order, Report>(trade: Trade<Order, Report>, { at, hasReported }: Life<Order>): boolean {
  const isWorker = at === 'starting' || at === 'worker'
  return isWorker && trade.fetchStandIn !== undefined && (trade.rescue === 'always' || !hasReported)
}

function fail<Order, Report>(
  trade: Trade<Order, Report>,
  life: Life<Order>,
  reason: string | null,
): Step<Order, Report> {
  if (isRescued(trade, life)) {
    const [after, effects] = begin<Order, Report>({ ...life, isOnPage: true })
    const told = reason === null ? [] : [{ kind: 'takeOver', reason } as const]
    return [after, [TERMINATE, ...effects, ...told]]
  }
  const failed = { kind: 'fail', reason: reason ?? 'there are no workers in this browser' } as const
  return [leave(life), life.underWay.length > 0 ? [TERMINATE, failed] : [TERMINATE]]
}
