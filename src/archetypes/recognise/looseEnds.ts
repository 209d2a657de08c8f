import type { SearchGraph } from './graph.ts'
import type { Missing } from './nearMiss.ts'
import { isCounted, isFromOutside } from './sensible.ts'

/**
 * The same question between the loose ends of a way that was broken in its middle: where what would begin the missing link leads to one thing
 * more that leads nowhere, that begins it; and where what would end it is led to by one thing more that nothing on a loop moves, it ends there.
 * So *A → B* and *C → D* are joined from B to C, and not from A to D. What only pushes from outside, or is only counted, is no part of a way.
 */
export function joinLooseEnds(missing: Missing, graph: SearchGraph): Missing {
  if (missing.turn !== null) return missing
  const { finding, key } = missing
  const used = new Set([
    ...finding.variables,
    ...finding.links.flatMap((link) => [graph.sources[link] ?? -1, graph.targets[link] ?? -1]),
  ])
  const { structure } = finding.plan.skeleton
  const [, slot = ''] = key.split('>')
  const hasLimit = structure.links.some(
    (link) => link.to === slot && structure.slots.some(({ id, outside }) => outside && id === link.from),
  )
  const tail = only(
    (graph.out[missing.from] ?? []).filter((link) => isTail(graph.targets[link] ?? -1, used, graph)),
  )
  const head = hasLimit
    ? null
    : only((graph.into[missing.to] ?? []).filter((link) => isHead(graph.sources[link] ?? -1, used, graph)))
  const signOf = (link: number | null): number => (link === null ? 1 : (graph.signs[link] ?? 0) || 1)
  return {
    ...missing,
    from: tail === null ? missing.from : (graph.targets[tail] ?? missing.from),
    to: head === null ? missing.to : (graph.sources[head] ?? missing.to),
    sign: missing.sign * signOf(tail) * signOf(head),
    joined: [tail, head].filter((link) => link !== null),
  }
}

function only(links: readonly number[]): number | null {
  return links.length === 1 ? (links[0] ?? null) : null
}

/** Leads nowhere, or only to what is counted in the end, and is not itself counted. */
function isTail(one: number, used: ReadonlySet<number>, graph: SearchGraph): boolean {
  if (used.has(one) || isCounted(one, graph)) return false
  return (graph.out[one] ?? []).every((link) => isCounted(graph.targets[link] ?? -1, graph))
}

/** Is led to by nothing but what pushes it from outside, and is led to by that, or else does not look as if it came from outside. */
function isHead(one: number, used: ReadonlySet<number>, graph: SearchGraph): boolean {
  const { into, sources, out } = graph
  if (used.has(one) || isFromOutside(one, graph)) return false
  const before = (into[one] ?? []).map((link) => sources[link] ?? -1)
  return (
    before.length > 0 &&
    (out[one] ?? []).length === 1 &&
    before.every((at) => !used.has(at) && (into[at] ?? []).length === 0)
  )
}
