import { finish, startPieces } from '../../pace/index.ts'
import type { PackedAnswer, PackedLoops } from '../graph/linkGraph.ts'
import type { LinkTable } from '../graph/linkTable.ts'
import { tabulateInPieces } from '../graph/tabulate.ts'
import { makeInPieces } from '../list/list.ts'
import { tableOf } from '../list/memory.ts'
import { unpackIndependent } from '../list/unpackIndependent.ts'
import { searchAtOnce } from '../search/atOnce.ts'
import { fullLimits, MOST_LISTED } from '../search/limits.ts'
import type {
  IndependentLoops,
  LengthCost,
  LoopAnswer,
  LoopCount,
  LoopFinder,
  LoopGraph,
  LoopLimits,
  LoopList,
} from '../types.ts'
import {
  AT_ONCE,
  COUNTING_TIME,
  FIRST_LISTING,
  FIRST_PIECE,
  PAGE_LIMITS,
  PATIENCE,
  SMALL,
  WARM_LINKS,
} from './budgets.ts'
import { createLateRunner } from './lateRunner.ts'
import { type Counted, countedFor, type Pending, startPending, withCount } from './pending.ts'
import type { SearchOrder, SearchReport } from './searcher.ts'
import { type Edits, type LoopFinderOptions, surroundingsOf } from './surroundings.ts'

/** Makes the finder of one open map. */
export function createLoopFinder(options: LoopFinderOptions = {}): LoopFinder {
  const limits = fullLimits({ ...PAGE_LIMITS, ...options.limits })
  const atOnce = {
    maxSteps: Math.min(AT_ONCE.maxSteps, limits.maxSteps),
    maxLoops: Math.min(AT_ONCE.maxLoops, limits.maxWhole),
    maxLinks: Math.min(AT_ONCE.maxLinks, limits.maxLinks),
  }
  const surroundings = surroundingsOf(options)
  const { pace, wait, onError, loadRunner, loadEdits } = surroundings
  const runner = createLateRunner(
    (then, failed) => loadRunner((run) => then(run({ ...surroundings, onReport: receive })), failed),
    (reason) => onError(`The loops of this map could not be found (${reason}).`),
  )
  /** Counts the finds; a search that belongs to an earlier one comes too late. */
  let current = 0
  let length: number | null = null
  let pending: Pending | null = null
  let last: LoopList | null = null
  /** True when the last list goes to another length than is wanted now. */
  let isOutdated = false
  /** The map at hand; null until its loops are found or ordered. */
  let table: LinkTable | null = null
  /** What is asked of the map at hand before that. */
  let early: ((table: LinkTable) => void)[] = []
  /** What follows edits; null until it is wanted, and until it is there. */
  let edits: Edits | null = null
  let areEditsWanted = false
  /** Whether the map at hand is worked on in pieces. */
  let isLarge = false
  let stopPieces = (): void => {}
  let stopWaiting = (): void => {}
  let onIndependent: ((found: IndependentLoops) => void) | null = null
  let onLengths: ((costs: readonly LengthCost[]) => void) | null = null

  return {
    find(graph, onAnswer) {
      cancel()
      isLarge = !isSmall(graph)
      if (isLarge) runner.fetch()
      const work = findInPieces(graph, onAnswer)
      if (!isLarge) finish(work)
      else stopPieces = startPieces(work, pace, firstPiece())
    },
    listUpTo(longest) {
      isOutdated = isOutdated || longest !== length
      length = longest
    },
    findIndependent(onFound) {
      ask(({ graph }) => {
        onIndependent = onFound
        send({ kind: 'independent', find: current, graph })
      })
    },
    measureLengths(onMeasured) {
      ask(({ graph }) => {
        onLengths = onMeasured
        const ceiling = { ...limits, ...MOST_LISTED, maxSteps: 10 * limits.maxSteps }
        send({ kind: 'lengths', find: current, graph, limits: ceiling })
      })
    },
    *rehearse(graph) {
      if (last !== null && edits !== null) yield* edits.rehearseFollowing(last, graph)
    },
    close() {
      cancel()
      runner.end()
    },
  }

  /** How long the map is worked on before the page draws the edit, in milliseconds. */
  function firstPiece(): number {
    if (last === null) return 0
    return edits?.mayBeListed(last, chosenLimits()) ? FIRST_LISTING : FIRST_PIECE
  }

  function isSmall(graph: LoopGraph): boolean {
    const isShort = last === null || (last.complete && last.loops.length <= SMALL.loops)
    return isShort && Object.keys(graph.links).length <= SMALL.links
  }

  function ask(question: (table: LinkTable) => void): void {
    if (table === null) early.push(question)
    else question(table)
  }

  function cancel(): void {
    current++
    stopPieces()
    stopWaiting()
    runner.cancel()
    pending = null
    table = null
    early = []
    onIndependent = null
    onLengths = null
  }

  function chosenLimits(): LoopLimits {
    return length === null ? limits : { ...limits, usualLength: length, ...MOST_LISTED }
  }

  function* findInPieces(graph: LoopGraph, onAnswer: LoopAnswer): Generator<void, void> {
    const followed = edits && last && !isOutdated ? yield* follow(edits, last, graph, onAnswer) : null
    const own = followed ?? (yield* findAnew(graph, onAnswer))
    // Only now: a question that came before the order to find or count loops would be forgotten over it.
    table = own
    for (const question of early.splice(0)) question(own)
  }

  /** Answers without a search where the last list tells enough; null where it does not. */
  function* follow(
    { followLoops, mayBeListed }: Edits,
    before: LoopList,
    graph: LoopGraph,
    onAnswer: LoopAnswer,
  ): Generator<void, LinkTable | null> {
    const patience = mayBeListed(before, chosenLimits()) ? null : PATIENCE
    const edited = yield* followLoops(before, graph, chosenLimits(), patience)
    const own = edited && tableOf(edited.list)
    if (!edited || !own) return null
    yield
    const { list, isFinal } = edited
    answerWith(list, onAnswer, list.counting ? 'list' : 'count')
    yield
    if (!isFinal) search(own, onAnswer)
    else if (list.counting) count(own, list, onAnswer)
    return own
  }

  function* findAnew(graph: LoopGraph, onAnswer: LoopAnswer): Generator<void, LinkTable> {
    const own = yield* tabulateInPieces(graph, last && tableOf(last))
    yield
    if (own.links.length >= WARM_LINKS) runner.warm()
    yield
    const answer = isSmall(graph) ? searchAtOnce(own.graph, atOnce) : yield* listHere(own)
    if (!answer?.loops) {
      search(own, onAnswer)
      return own
    }
    const list = yield* makeInPieces(own, answer.loops, answer, last)
    isOutdated = false
    answerWith(list, onAnswer, answer.counting ? 'list' : 'count')
    if (answer.counting) count(own, list, onAnswer)
    return own
  }

  /** The loops of a map whose list before was not followed, where they are likely listed sooner here than by the worker. */
  function* listHere({ graph }: LinkTable): Generator<void, PackedAnswer | null> {
    return edits && last && edits.mayBeListed(last, chosenLimits())
      ? yield* edits.listSoon(graph, chosenLimits())
      : null
  }

  /** Has the worker count the loops of a map that has more than are listed. */
  function count(own: LinkTable, list: LoopList, onAnswer: LoopAnswer): void {
    pending = { ...startPending(own, onAnswer), list }
    send({ kind: 'count', find: current, graph: own.graph })
    limitCounting()
  }

  function search(wanted: LinkTable, onAnswer: LoopAnswer): void {
    pending = startPending(wanted, onAnswer)
    send({ kind: 'find', find: current, graph: wanted.graph, limits: chosenLimits() })
  }

  /** Gives the worker an order; that with a large map takes milliseconds, so it is a piece of its own. */
  function send(order: Extract<SearchOrder, { readonly find: number }>): void {
    const give = (): void =>
      runner.use(({ order: anew, beside }) =>
        order.kind === 'find' || order.kind === 'count' ? anew(order) : beside(order),
      )
    if (!isLarge) give()
    else
      pace.pause(() => {
        if (order.find === current) give()
      })
  }

  function limitCounting(): void {
    stopWaiting()
    stopWaiting = wait(() => runner.use(({ word }) => word({ kind: 'enough' })), COUNTING_TIME)
  }

  function receive(report: SearchReport): void {
    if (report.find !== current) return
    if ('independent' in report && table) {
      onIndependent?.(unpackIndependent(table, report.independent))
      onIndependent = null
    } else if ('lengths' in report) {
      onLengths?.(report.lengths)
      onLengths = null
    } else if (pending && 'answer' in report) {
      receiveAnswer(pending, report.answer)
    } else if (pending?.list && 'count' in report) {
      receiveCount(pending, pending.list, report.count)
    }
  }

  function receiveAnswer(own: Pending, answer: PackedAnswer): void {
    if (answer.listed && answer.counting) limitCounting()
    if (!answer.counting) stopWaiting()
    if (answer.loops !== null) {
      stopPieces()
      const work = takeList(own, answer, answer.loops)
      if (answer.listed) stopPieces = startPieces(work, pace)
      else finish(work)
    } else if (own.list === null) own.counted = answer
    else answerCount(own, own.list, answer)
  }

  function answerCount(own: Pending, list: LoopList, counted: Counted): void {
    pending = null
    answerWith(withCount(list, counted, own.table), own.onAnswer, 'count')
  }

  function receiveCount(own: Pending, list: LoopList, count: LoopCount): void {
    stopWaiting()
    if (count.exact && count.total <= limits.maxWhole) {
      search(own.table, own.onAnswer)
      return
    }
    answerCount(own, list, countedFor(list, count))
  }

  function* takeList(own: Pending, answer: PackedAnswer, loops: PackedLoops): Generator<void, void> {
    if (!answer.listed) {
      own.onAnswer(yield* makeInPieces(own.table, loops, answer), 'first')
      return
    }
    const list = yield* makeInPieces(own.table, loops, answer, last)
    yield
    isOutdated = false
    if (answer.counting) own.list = list
    else pending = null
    answerWith(list, own.onAnswer, answer.counting ? 'list' : 'count')
    if (pending === own && own.counted) answerCount(own, list, own.counted)
  }

  function answerWith(list: LoopList, onAnswer: LoopAnswer, stage: 'list' | 'count'): void {
    last = list
    onAnswer(list, stage)
    if (areEditsWanted) return
    areEditsWanted = true
    loadEdits((fetched) => {
      edits = fetched
      runner.fetch()
    })
  }
}
