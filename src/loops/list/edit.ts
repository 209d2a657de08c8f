import type { Id } from '../../model/index.ts'
import { each, finish, sift } from '../../pace/index.ts'
import { type ArcGraph, bundleArcs } from '../graph/arcs.ts'
import { compareTables } from '../graph/compareTables.ts'
import type { LinkTable } from '../graph/linkTable.ts'
import { tabulateInPieces } from '../graph/tabulate.ts'
import { independentOf } from '../search/atOnce.ts'
import { comparerOf } from '../search/compareLoops.ts'
import { FIRST_LOOPS, MOST_BEYOND } from '../search/limits.ts'
import { loopsByLinks } from '../search/throughLinks.ts'
import type { FeedbackLoop, LoopGraph, LoopLimits, LoopList } from '../types.ts'
import { type LoopsFound, makeList, signAnew, unpackLoop, withOwnCounts } from './list.ts'
import { rememberFresh, rememberTable, tableOf } from './memory.ts'

/** A list brought up to date. */
export interface EditedLoops {
  readonly list: LoopList
  /** False when all that the list says is true, but a whole search may now find room for longer loops. */
  readonly isFinal: boolean
}

/** How much of a search is worth its while. */
export type Patience = Pick<LoopLimits, 'maxLoops' | 'maxLinks' | 'maxSteps'>

/** More links at once are no small edit. */
const MOST_NEW_LINKS = 12

/**
 * The list brought up to date after some links came or went: loops by way of links that went are dropped, only those by way of
 * links that came are searched for, and all others stay the objects that they were. The list is then what a whole search would
 * give, but for the count of a map that cannot be listed whole: `counting` says so. Null when only a whole search can tell
 * anything, or when finding the new loops takes more than `patience`.
 */
export function editLoops(
  previous: LoopList,
  graph: LoopGraph,
  limits: LoopLimits,
  patience: Patience,
): EditedLoops | null {
  return finish(editInPieces(previous, graph, limits, patience))
}

/** `editLoops` with pauses, so that the page can do other things in between. */
export function* editInPieces(
  previous: LoopList,
  graph: LoopGraph,
  limits: LoopLimits,
  patience: Patience,
): Generator<void, EditedLoops | null> {
  const before = tableOf(previous)
  if (before === undefined || !isWholeToLength(previous, limits)) return null
  const table = yield* tabulateInPieces(graph, before)
  yield
  const { gone, come, changed } = compareTables(before, table)
  if (come.size > MOST_NEW_LINKS || namesDiffer(before, table)) return null

  const arcs = bundleArcs(table.graph)
  yield
  const found =
    come.size === 0
      ? null
      : yield* loopsByLinks(
          table.graph,
          arcs,
          come,
          previous.complete ? null : previous.completeToLength,
          patience,
        )
  if (come.size > 0 && found === null) return null
  yield
  const kept = yield* withoutLinks(previous.loops, gone)
  const signed = yield* signAnew(kept, changed, table)
  const fresh = found ? yield* each(found.ends, (_, place) => unpackLoop(table, found, place)) : []
  yield
  const loops = merge(signed, fresh, comparerOf(table))
  yield
  const list = previous.complete
    ? yield* wholeList(loops, arcs, limits)
    : yield* partList(loops, arcs, limits, previous)
  const isFinal = previous.complete || (previous.completeToLength ?? 0) >= (limits.usualLength ?? 0)
  if (list === null) return null
  yield
  const anew = changed.size === 0 ? fresh : notAmong(loops, kept)
  return { list: rememberFresh(rememberTable(list, table), anew), isFinal }
}

function notAmong(loops: readonly FeedbackLoop[], others: readonly FeedbackLoop[]): readonly FeedbackLoop[] {
  const known = new Set(others)
  return loops.filter((loop) => !known.has(loop))
}

function* withoutLinks(
  loops: readonly FeedbackLoop[],
  gone: ReadonlySet<Id>,
): Generator<void, readonly FeedbackLoop[]> {
  const [first] = gone
  if (first === undefined) return loops
  // Looking for one text among few is much faster than looking each of the few up.
  if (gone.size === 1) return yield* sift(loops, (loop) => !loop.links.includes(first))
  return yield* sift(loops, (loop) => !loop.links.some((id) => gone.has(id)))
}

/** True when the list holds all loops up to a length and no longer ones, and a hundred at least where there are more. */
function isWholeToLength(list: LoopList, { maxLength, usualLength }: LoopLimits): boolean {
  if (maxLength !== null || usualLength === null) return false
  if (list.complete) return true
  const longest = list.loops.at(-1)?.links.length ?? 0
  return longest <= (list.completeToLength ?? 0) && list.loops.length >= FIRST_LOOPS
}

function* wholeList(
  loops: readonly FeedbackLoop[],
  arcs: ArcGraph,
  limits: LoopLimits,
): Generator<void, LoopList | null> {
  if (!isWithin(loops, { ...limits, maxLoops: limits.maxWhole })) return null
  yield
  return listOf(loops, arcs, { complete: true, completeToLength: null, total: loops.length, counting: false })
}

/**
 * All loops as far as the usual length, and beyond it only until there are a hundred; or as far as before, where that was less
 * because more loops did not fit.
 */
function* partList(
  loops: readonly FeedbackLoop[],
  arcs: ArcGraph,
  limits: LoopLimits,
  previous: LoopList,
): Generator<void, LoopList | null> {
  const [usual, reached] = [limits.usualLength ?? 0, previous.completeToLength ?? 0]
  const hundredth = loops[FIRST_LOOPS - 1]
  if (hundredth === undefined) return null
  const length = Math.max(Math.min(usual, reached), hundredth.links.length)
  if (length > reached) return null
  const short = yield* sift(loops, (loop) => loop.links.length <= length)
  yield
  if (!isWithin(short, limits) || (length > usual && !isWithin(short, MOST_BEYOND))) return null
  yield
  return listOf(short, arcs, { complete: false, completeToLength: length, total: null, counting: true })
}

function listOf(
  loops: readonly FeedbackLoop[],
  arcs: ArcGraph,
  found: Pick<LoopsFound, 'complete' | 'completeToLength' | 'total' | 'counting'>,
): LoopList {
  const counts = { R: 0, B: 0, U: 0 }
  return withOwnCounts(
    makeList(loops, { ...found, atLeast: loops.length, counts, independent: independentOf(arcs) }),
  )
}

function isWithin(
  loops: readonly FeedbackLoop[],
  { maxLoops, maxLinks }: Pick<LoopLimits, 'maxLoops' | 'maxLinks'>,
): boolean {
  return loops.length <= maxLoops && loops.reduce((sum, loop) => sum + loop.links.length, 0) <= maxLinks
}

/** Whether a variable that both have is called otherwise, which may change the order of the loops. */
function namesDiffer(before: LinkTable, after: LinkTable): boolean {
  const names = new Map(before.variables.map((id, variable) => [id, before.names[variable]]))
  return after.variables.some(
    (id, variable) => (names.get(id) ?? after.names[variable]) !== after.names[variable],
  )
}

/** Two sorted lists as one. */
function merge(
  many: readonly FeedbackLoop[],
  few: readonly FeedbackLoop[],
  compare: (a: FeedbackLoop, b: FeedbackLoop) => number,
): readonly FeedbackLoop[] {
  if (few.length === 0) return many
  const merged: FeedbackLoop[] = []
  let at = 0
  for (const loop of few) {
    const place = placeFor(loop, many, at, compare)
    for (; at < place; at++) {
      const next = many[at]
      if (next) merged.push(next)
    }
    merged.push(loop)
  }
  return merged.concat(many.slice(at))
}

/** The place of the first loop from `from` on that comes after this one. */
function placeFor(
  loop: FeedbackLoop,
  loops: readonly FeedbackLoop[],
  from: number,
  compare: (a: FeedbackLoop, b: FeedbackLoop) => number,
): number {
  let low = from
  let high = loops.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = loops[middle]
    if (other !== undefined && compare(other, loop) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
