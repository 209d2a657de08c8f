import type { Link, LoopType } from '../model/index.ts'
import type { PackedAnswer, PackedLoops } from './linkGraph.ts'
import { fullLimits, startPackedSearch } from './search.ts'
import { rememberLinks } from './shape.ts'
import { type LinkTable, tabulate } from './tabulate.ts'
import type { FeedbackLoop, LoopCounts, LoopGraph, LoopLimits, LoopList, LoopSearch } from './types.ts'

/** A list being made from an answer of whole numbers, in slices so that the page is never held up. */
export interface ListMaking {
  /** Makes loops of about so many links more; the list when it is whole, else null. */
  step(links: number): LoopList | null
}

/**
 * Finds the feedback loops of a map, shortest first, then by names; a link from a variable to itself is on no loop. The same
 * map gives the same list in whatever order its records come. Takes as long as it takes: see `startLoopSearch` and
 * `createLoopFinder` for a page that must not wait.
 */
export function findLoops(graph: LoopGraph, limits: Partial<LoopLimits> = {}): LoopList {
  const search = startLoopSearch(graph, limits)
  let list: LoopList | null = null
  while (list === null) list = search.step(Number.POSITIVE_INFINITY)
  return list
}

/** Begins the search of `findLoops`, to be taken in slices. */
export function startLoopSearch(graph: LoopGraph, limits: Partial<LoopLimits> = {}): LoopSearch {
  const table = tabulate(graph)
  const search = startPackedSearch(table.graph, fullLimits(limits))
  return {
    step(budget) {
      const answer = search.step(budget)
      return answer && startListMaking(table, answer).step(Number.POSITIVE_INFINITY)
    },
  }
}

/** Begins to make the list that an answer stands for. */
export function startListMaking(table: LinkTable, answer: PackedAnswer): ListMaking {
  const count = answer.loops.ends.length
  const loops: FeedbackLoop[] = []
  return {
    step(budget) {
      let left = budget
      while (loops.length < count) {
        if (left <= 0) return null
        const loop = unpackLoop(table, answer.loops, loops.length)
        loops.push(loop)
        left -= loop.links.length
      }
      return rememberLinks(makeList(loops, answer), table)
    },
  }
}

/** The loop that stands at this place in a packed list. */
export function unpackLoop(table: LinkTable, { links, ends }: PackedLoops, place: number): FeedbackLoop {
  const own = links.subarray(ends[place - 1] ?? 0, ends[place])
  return makeLoop(Array.from(own, (number) => linkOf(table, number)))
}

/** A loop from its links in order of travel from the smallest id. */
export function makeLoop(links: readonly Link[]): FeedbackLoop {
  const ids = links.map((link) => link.id)
  const signs = links.map((link) => link.polarity).join('')
  return Object.freeze({
    key: ids.join(' '),
    links: Object.freeze(ids),
    variables: Object.freeze(links.map((link) => link.source)),
    ...signsOf(signs),
    delays: links.reduce((delays, link) => delays + (link.delay ? 1 : 0), 0),
  })
}

/** A whole list; `found` says how much of the map it is. */
export function makeList(
  loops: readonly FeedbackLoop[],
  found: Pick<LoopList, 'complete' | 'completeToLength' | 'total' | 'atLeast'>,
): LoopList {
  const { complete, completeToLength, total, atLeast } = found
  return Object.freeze({
    loops: Object.freeze(loops),
    complete,
    completeToLength,
    total,
    atLeast,
    byType: countTypes(loops),
  })
}

function countTypes(loops: readonly FeedbackLoop[]): LoopCounts {
  const counts = { R: 0, B: 0, U: 0 }
  for (const loop of loops) counts[loop.type]++
  return Object.freeze(counts)
}

function signsOf(signs: string): Pick<FeedbackLoop, 'signs' | 'type' | 'negatives' | 'unknowns'> {
  let negatives = 0
  let unknowns = 0
  for (const sign of signs) {
    if (sign === '-') negatives++
    else if (sign === '?') unknowns++
  }
  const type: LoopType = unknowns > 0 ? 'U' : negatives % 2 === 0 ? 'R' : 'B'
  return { signs, type, negatives, unknowns }
}

function linkOf(table: LinkTable, number: number): Link {
  const link = table.links[number]
  if (link === undefined) throw new RangeError(`There is no link number ${number}.`)
  return link
}
