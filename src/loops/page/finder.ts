import type { PackedAnswer, PackedLoops } from '../graph/linkGraph.ts'
import { type LinkTable, tabulate } from '../graph/tabulate.ts'
import { editLoops } from '../list/edit.ts'
import { keepLoops } from '../list/keep.ts'
import { type ListMaking, makeList, startListMaking } from '../list/list.ts'
import { rememberFresh, rememberTable, tableOf } from '../list/memory.ts'
import { relabelLoops } from '../list/relabel.ts'
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
import { createRunner, type LoadSearcher, type LoopWorker } from './runner.ts'
import type { SearchReport } from './searcher.ts'

/** How a finder works; every field has a default that suits the page. */
export interface LoopFinderOptions {
  readonly limits?: Partial<LoopLimits>
  /** Starts a worker that runs `worker.ts`; null where workers cannot be had: then the page searches, in small pieces. */
  readonly createWorker?: () => LoopWorker | null
  /** Told in a sentence when the worker failed (the search goes on without it) or no answer can be given. */
  readonly onError?: (sentence: string) => void
  /** Runs a piece of work soon, once the page has drawn and answered. */
  readonly pause?: (work: () => void) => void
  /** Has the searcher for a page without a worker fetched. */
  readonly loadSearcher?: LoadSearcher
  /** Runs a piece of work after so many milliseconds; what it answers takes that back. */
  readonly wait?: (work: () => void, milliseconds: number) => () => void
}

/** What takes more than this is no work for the page: about 2 ms. */
const AT_ONCE = { maxSteps: 60_000, maxLoops: 400, maxLinks: 4_000 }

/** What may be found at once by way of new links: some milliseconds. */
const PATIENCE = { maxSteps: 150_000, maxLoops: 1_000, maxLinks: 12_000 }

/** A map of so many links may need the worker at the next edit, so it is started ahead. */
const WARM_LINKS = 20

/** Loops made into a list at a time: 1 to 2 ms. */
const LIST_SLICE = 500

/** How long loops that cannot be listed are counted, in milliseconds. */
const COUNTING_TIME = 2_000

interface Pending {
  readonly table: LinkTable
  readonly onAnswer: LoopAnswer
  /** The list that is being made. */
  making: ListMaking | null
  /** The list, once it is made, of which a count is awaited. */
  list: LoopList | null
  /** The count, where it came before the list was made. */
  counted: PackedAnswer | null
}

/** Makes the finder of one open map. */
export function createLoopFinder(options: LoopFinderOptions = {}): LoopFinder {
  const limits = fullLimits(options.limits)
  const atOnce = {
    maxSteps: Math.min(AT_ONCE.maxSteps, limits.maxSteps),
    maxLoops: Math.min(AT_ONCE.maxLoops, limits.maxWhole),
    maxLinks: Math.min(AT_ONCE.maxLinks, limits.maxLinks),
  }
  const pause = options.pause ?? runSoon
  const wait = options.wait ?? runLater
  const onError = options.onError ?? ((sentence) => console.error(sentence))
  const createWorker = options.createWorker ?? startLoopWorker
  const runner = createRunner({
    createWorker,
    pause,
    onReport: receive,
    onError,
    loadSearcher: options.loadSearcher ?? fetchSearcher(onError),
  })
  /** Counts the finds; a search that belongs to an earlier one comes too late. */
  let current = 0
  let length: number | null = null
  let pending: Pending | null = null
  let last: LoopList | null = null
  /** True when the last list goes to another length than is wanted now. */
  let isOutdated = false
  let table: LinkTable | null = null
  let stopWaiting = (): void => {}
  let onIndependent: ((found: IndependentLoops) => void) | null = null
  let onLengths: ((costs: readonly LengthCost[]) => void) | null = null

  return {
    find(graph, onAnswer) {
      cancel()
      if (last !== null && !isOutdated && bringUpToDate(last, graph, onAnswer)) return
      isOutdated = false
      table = tabulate(graph)
      if (table.links.length >= WARM_LINKS) runner.warm()
      const answer = searchAtOnce(table.graph, atOnce)
      if (answer?.loops) {
        pending = startPending(table, onAnswer)
        makeInSlices(pending, answer.loops, answer)
      } else {
        search(table, onAnswer)
      }
    },
    listUpTo(longest) {
      length = longest
      isOutdated = true
    },
    findIndependent(onFound) {
      if (table === null) return
      onIndependent = onFound
      runner.send({ kind: 'independent', find: current, graph: table.graph })
    },
    measureLengths(onMeasured) {
      if (table === null) return
      onLengths = onMeasured
      const ceiling = { ...limits, maxLoops: MOST_LISTED.maxLoops, maxSteps: 10 * limits.maxSteps }
      runner.send({ kind: 'lengths', find: current, graph: table.graph, limits: ceiling })
    },
    close() {
      cancel()
      runner.close()
    },
  }

  function cancel(): void {
    current++
    stopWaiting()
    if (pending || onIndependent || onLengths) runner.send({ kind: 'stop' })
    pending = null
    onIndependent = null
    onLengths = null
  }

  function chosenLimits(): LoopLimits {
    return length === null ? limits : { ...limits, usualLength: length, ...MOST_LISTED }
  }

  /** Answers without a search where the last list tells enough; false where it does not. */
  function bringUpToDate(before: LoopList, graph: LoopGraph, onAnswer: LoopAnswer): boolean {
    const relabelled = relabelLoops(before, graph)
    const edited = relabelled
      ? { list: relabelled, isFinal: true }
      : editLoops(before, graph, chosenLimits(), PATIENCE)
    const own = edited && tableOf(edited.list)
    if (!edited || !own) return false
    const { list, isFinal } = edited
    table = own
    answerWith(list, onAnswer, list.counting ? 'list' : 'count')
    if (!isFinal) {
      search(own, onAnswer)
    } else if (list.counting) {
      pending = { ...startPending(own, onAnswer), list }
      runner.send({ kind: 'count', find: current, graph: own.graph })
      limitCounting()
    }
    return true
  }

  function search(wanted: LinkTable, onAnswer: LoopAnswer): void {
    pending = startPending(wanted, onAnswer)
    runner.send({ kind: 'find', find: current, graph: wanted.graph, limits: chosenLimits() })
  }

  function limitCounting(): void {
    stopWaiting()
    stopWaiting = wait(() => runner.send({ kind: 'enough' }), COUNTING_TIME)
  }

  function receive(report: SearchReport): void {
    if (report.find !== current) return
    if ('problem' in report) {
      onError(`The loops of this map could not be found (${report.problem}).`)
    } else if ('independent' in report && table) {
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
    if (answer.loops !== null) makeInSlices(own, answer.loops, answer)
    else if (own.list === null) own.counted = answer
    else answerCount(own, own.list, answer)
  }

  function answerCount(own: Pending, list: LoopList, counted: Counted): void {
    pending = null
    answerWith(withCount(list, counted, own.table), own.onAnswer, 'count')
  }

  function receiveCount(own: Pending, list: LoopList, { exact, total, counts }: LoopCount): void {
    stopWaiting()
    if (exact && total <= limits.maxWhole) {
      search(own.table, own.onAnswer)
      return
    }
    const isMore = exact || total > list.loops.length
    const counted = { total: exact ? total : null, atLeast: total, counts }
    answerCount(
      own,
      list,
      isMore ? counted : { total: null, atLeast: list.loops.length, counts: list.byType },
    )
  }

  function makeInSlices(own: Pending, packed: PackedLoops, answer: PackedAnswer): void {
    const making = startListMaking(own.table, packed, answer, last)
    own.making = making
    const goOn = (): void => {
      if (pending !== own || own.making !== making) return
      const made = making.step(LIST_SLICE)
      if (made) takeList(own, last ? keepLoops(last, made) : made, answer)
      else pause(goOn)
    }
    goOn()
  }

  function takeList(own: Pending, list: LoopList, { listed, counting }: PackedAnswer): void {
    if (!listed) {
      own.onAnswer(list, 'first')
      return
    }
    if (counting) own.list = list
    else pending = null
    answerWith(list, own.onAnswer, counting ? 'list' : 'count')
    if (pending === own && own.counted) answerCount(own, list, own.counted)
  }

  function answerWith(list: LoopList, onAnswer: LoopAnswer, stage: 'list' | 'count'): void {
    last = list
    onAnswer(list, stage)
  }
}

type Counted = Pick<LoopList, 'total' | 'atLeast' | 'counts'>

function startPending(table: LinkTable, onAnswer: LoopAnswer): Pending {
  return { table, onAnswer, making: null, list: null, counted: null }
}

/** The same list with what was counted. */
function withCount(list: LoopList, { total, atLeast, counts }: Counted, table: LinkTable): LoopList {
  // It may turn out that there are no more than were listed.
  const isWhole = total === list.loops.length
  const whole = isWhole ? { complete: true, completeToLength: null } : {}
  const counted = makeList(list.loops, { ...list, ...whole, total, atLeast, counts, counting: false })
  return rememberFresh(rememberTable(counted, table), [])
}

function runSoon(work: () => void): void {
  setTimeout(work, 0)
}

function runLater(work: () => void, milliseconds: number): () => void {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

function fetchSearcher(onError: (sentence: string) => void): LoadSearcher {
  return (then) => {
    import('./searcher.ts').then(
      ({ createSearcher }) => then(createSearcher),
      (error) => onError(`The loop search could not be fetched (${String(error)}).`),
    )
  }
}

function startLoopWorker(): LoopWorker | null {
  if (typeof Worker === 'undefined') return null
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
}
