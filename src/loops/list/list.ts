import type { Id, Link, LoopType } from '../../model/index.ts'
import { each } from '../../pace/index.ts'
import type { PackedLoops } from '../graph/linkGraph.ts'
import type { LinkTable } from '../graph/linkTable.ts'
import type { FeedbackLoop, LoopCounts, LoopList } from '../types.ts'
import { isSameList, keptLoop } from './keep.ts'
import { indexInPieces, rememberFresh, rememberIndex, rememberTable } from './memory.ts'

/**
 * Makes the list that an answer of whole numbers stands for, with pauses so that the page is never held up. A loop that is the
 * same as one of `previous` is that object; and when nothing at all changed, so is the list.
 */
export function* makeInPieces(
  table: LinkTable,
  packed: PackedLoops,
  found: LoopsFound,
  previous: LoopList | null = null,
): Generator<void, LoopList> {
  const before = previous && (yield* indexInPieces(previous))
  const anew: FeedbackLoop[] = []
  const index = new Map<string, FeedbackLoop>()
  const loops = yield* each(packed.ends, (_, place) => {
    const made = unpackLoop(table, packed, place)
    const loop = keptLoop(before?.get(made.key), made)
    if (loop === made) anew.push(loop)
    index.set(loop.key, loop)
    return loop
  })
  yield
  const made = makeList(loops, found)
  const list = previous !== null && isSameList(previous, made) ? previous : made
  rememberTable(list, table)
  if (list === previous) return list
  rememberIndex(list, index)
  return rememberFresh(list, anew)
}

/** The loop that stands at this place in a packed list. */
export function unpackLoop(table: LinkTable, { links, ends }: PackedLoops, place: number): FeedbackLoop {
  const own: Link[] = []
  for (let at = ends[place - 1] ?? 0; at < (ends[place] ?? 0); at++) {
    const link = table.links[links[at] ?? 0]
    if (link !== undefined) own.push(link)
  }
  return makeLoop(own)
}

/** A loop from its links in order of travel from the smallest id. */
export function makeLoop(links: readonly Link[]): FeedbackLoop {
  const ids: Id[] = []
  const variables: Id[] = []
  let signs = ''
  let negatives = 0
  let unknowns = 0
  let delays = 0
  for (const { id, source, polarity, delay } of links) {
    ids.push(id)
    variables.push(source)
    signs += polarity
    if (polarity === '-') negatives++
    else if (polarity === '?') unknowns++
    if (delay) delays++
  }
  const type: LoopType = unknowns > 0 ? 'U' : negatives % 2 === 0 ? 'R' : 'B'
  Object.freeze(ids)
  Object.freeze(variables)
  return Object.freeze({
    key: ids.join(' '),
    links: ids,
    variables,
    signs,
    type,
    negatives,
    unknowns,
    delays,
  })
}

/** What is known of the loops of a map beside the list. */
export type LoopsFound = Omit<LoopList, 'loops' | 'byType'>

/** A whole list; `found` says how much of the map it is. */
export function makeList(loops: readonly FeedbackLoop[], found: LoopsFound): LoopList {
  const { complete, completeToLength, total, atLeast, counts, counting, independent } = found
  return Object.freeze({
    loops: Object.freeze(loops),
    complete,
    completeToLength,
    total,
    atLeast,
    byType: countTypes(loops),
    counts,
    counting,
    independent,
  })
}

/** The list with the types of the loops listed as those of all that are counted. */
export function withOwnCounts(list: LoopList): LoopList {
  return Object.freeze({ ...list, counts: list.byType })
}

/** The loops with the signs and delays of now, where these links have others; the rest as the objects that they were. */
export function* signAnew(
  loops: readonly FeedbackLoop[],
  changed: ReadonlySet<Id>,
  table: LinkTable,
): Generator<void, readonly FeedbackLoop[]> {
  if (changed.size === 0) return loops
  const links = new Map(table.links.map((link) => [link.id, link]))
  yield
  return yield* each(loops, (loop) => {
    if (!loop.links.some((id) => changed.has(id))) return loop
    return keptLoop(loop, makeLoop(loop.links.flatMap((id) => links.get(id) ?? [])))
  })
}

function countTypes(loops: readonly FeedbackLoop[]): LoopCounts {
  const counts = { R: 0, B: 0, U: 0 }
  for (const loop of loops) counts[loop.type]++
  return Object.freeze(counts)
}
