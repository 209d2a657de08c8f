/**
 * What the verbs ask of the loop engine, in the shape that `src/loops/index.ts` is about to have. To be replaced by that
 * door when it has it; until then the answers are worked out here from the list of loops.
 */

import type { FeedbackLoop, LoopCounts, LoopGraph, LoopLimits } from '../loops/index.ts'
import * as engine from '../loops/index.ts'
import type { Id, LoopType } from '../model/index.ts'

/** Where a search stops, with the length that is asked for, how long is counted, and what is usual where not all can be listed. */
export interface Limits extends LoopLimits {
  readonly maxLength: number | null
  readonly countSteps: number
  readonly usualLength: number | null
}

/** A list that also tells the types of all loops counted. */
export interface LoopList extends engine.LoopList {
  readonly counts: LoopCounts
  readonly independent: number
}

/** How many loops there are, exactly or at least. */
export interface LoopTotals {
  readonly exact: boolean
  readonly total: number
  readonly counts: LoopCounts
}

/** A strongly connected component that holds loops. */
export interface Component {
  readonly variables: number
  readonly links: number
  readonly independent: number
}

const PLENTY: LoopLimits = { maxLoops: 50_000, maxLinks: 5_000_000, maxSteps: 50_000_000 }

/** The loops of a map, shortest first. */
export function findLoops(graph: LoopGraph, limits: Partial<Limits> = {}): LoopList {
  return listOf(graph, () => true, limits)
}

/** The loops that pass these variables, shortest first. */
export function loopsThrough(
  graph: LoopGraph,
  through: readonly Id[],
  limits: Partial<Limits> = {},
): LoopList {
  return listOf(graph, (loop) => through.every((id) => loop.variables.includes(id)), limits)
}

/** How many loops there are, by type. */
export function countLoops(
  graph: LoopGraph,
  { through = [] }: { readonly through?: readonly Id[] } = {},
): LoopTotals {
  const { counts, total, atLeast } = loopsThrough(graph, through, { ...PLENTY, maxLength: null })
  return { exact: total !== null, total: atLeast, counts }
}

/** The shortest independent loops: each has links that are no sum, modulo 2, of those of the loops before it. */
export function independentLoops(graph: LoopGraph): {
  readonly loops: readonly FeedbackLoop[]
  readonly added: ReadonlySet<string>
} {
  const basis = new Map<Id, ReadonlySet<Id>>()
  const loops = engine.findLoops(graph, PLENTY).loops.filter((loop) => {
    let rest: ReadonlySet<Id> = new Set(loop.links)
    while (rest.size > 0) {
      const [first = ''] = [...rest].sort()
      const known = basis.get(first)
      if (known === undefined) {
        basis.set(first, rest)
        return true
      }
      rest = difference(rest, known)
    }
    return false
  })
  return { loops, added: new Set() }
}

/** The strongly connected components that hold loops, largest first. */
export function componentsOf(graph: LoopGraph): readonly Component[] {
  const links = Object.values(graph.links).filter((link) => link.source !== link.target)
  const ids = [...new Set(links.flatMap((link) => [link.source, link.target]))]
  const reach = new Map(ids.map((id) => [id, reached(id, links)]))
  const left = new Set(ids)
  const components: Component[] = []
  for (const id of ids) {
    if (!left.has(id)) continue
    const members = ids.filter((other) => reach.get(id)?.has(other) && reach.get(other)?.has(id))
    for (const member of members) left.delete(member)
    const inner = links.filter((link) => members.includes(link.source) && members.includes(link.target))
    if (members.length < 2) continue
    const independent = inner.length - members.length + 1
    components.push({ variables: members.length, links: inner.length, independent })
  }
  return components.sort((a, b) => b.variables - a.variables || b.links - a.links)
}

function listOf(
  graph: LoopGraph,
  wanted: (loop: FeedbackLoop) => boolean,
  limits: Partial<Limits>,
): LoopList {
  const every = engine.findLoops(graph, PLENTY)
  const own = every.loops.filter(wanted)
  const { maxLoops = PLENTY.maxLoops, maxLength = null } = limits
  const short = own.filter((loop) => maxLength === null || loop.links.length <= maxLength)
  const loops = short.slice(0, maxLoops)
  const complete = every.complete && loops.length === own.length
  const cut = own[loops.length]
  const known = cut === undefined ? (every.completeToLength ?? null) : cut.links.length - 1
  const completeToLength = loops.length === short.length ? (maxLength ?? known) : known
  return {
    loops,
    complete,
    completeToLength: complete ? null : completeToLength,
    total: every.complete ? own.length : null,
    atLeast: own.length,
    byType: countTypes(loops),
    counts: countTypes(own),
    independent: componentsOf(graph).reduce((sum, { independent }) => sum + independent, 0),
  }
}

function countTypes(loops: readonly FeedbackLoop[]): LoopCounts {
  const of = (type: LoopType): number => loops.filter((loop) => loop.type === type).length
  return { R: of('R'), B: of('B'), U: of('U') }
}

function difference(a: ReadonlySet<Id>, b: ReadonlySet<Id>): ReadonlySet<Id> {
  return new Set([...a, ...b].filter((id) => a.has(id) !== b.has(id)))
}

function reached(from: Id, links: readonly { readonly source: Id; readonly target: Id }[]): ReadonlySet<Id> {
  const seen = new Set([from])
  for (const id of seen) for (const link of links) if (link.source === id) seen.add(link.target)
  return seen
}
