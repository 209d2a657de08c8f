import type { SearchGraph } from './graph.ts'
import type { Part } from './search.ts'

/** What hangs together whichever way the arrows point: a loop that is not yet closed is no component. */
export function islandsOf(graph: SearchGraph): readonly Part[] {
  const island = graph.variables.map(() => -1)
  const parts: Part[] = []
  for (const root of graph.variables.keys()) {
    if (island[root] !== -1) continue
    const members = [root]
    island[root] = parts.length
    let links = 0
    for (const at of members) {
      for (const link of [...(graph.out[at] ?? []), ...(graph.into[at] ?? [])]) {
        if (graph.sources[link] === at) links += 1
        const other = (graph.sources[link] === at ? graph.targets[link] : graph.sources[link]) ?? -1
        if (island[other] !== -1) continue
        island[other] = parts.length
        members.push(other)
      }
    }
    const mine = parts.length
    const isEnd = (one: number): boolean => graph.out[one]?.length === 0 || graph.into[one]?.length === 0
    const degree = (one: number): number => (graph.out[one]?.length ?? 0) + (graph.into[one]?.length ?? 0)
    if (members.length > 1)
      parts.push({
        variables: members.length,
        links,
        may: (one) => island[one] === mine,
        starts: members.sort((a, b) => a - b),
        ends: new Map(members.filter(isEnd).map((one) => [one, degree(one)])),
      })
    else island[root] = -2
  }
  return parts
}

/**
 * The links that a map would keep if what nothing leads to, and what leads nowhere, were taken away again and again: those on loops and between
 * them. One entry a link, 1 for these.
 */
export function innerLinks({ variables, sources, targets, into, out }: SearchGraph): Uint8Array {
  const inner = new Uint8Array(sources.length).fill(1)
  const left = { into: into.map((links) => links.length), out: out.map((links) => links.length) }
  const edge = [...variables.keys()].filter((one) => left.into[one] === 0 || left.out[one] === 0)
  const gone = new Set(edge)
  for (const at of edge) {
    for (const link of [...(out[at] ?? []), ...(into[at] ?? [])]) {
      if (inner[link] === 0) continue
      inner[link] = 0
      const [from, to] = [sources[link] ?? -1, targets[link] ?? -1]
      left.out[from] = (left.out[from] ?? 0) - 1
      left.into[to] = (left.into[to] ?? 0) - 1
      for (const one of [from, to]) {
        if (gone.has(one) || ((left.into[one] ?? 0) > 0 && (left.out[one] ?? 0) > 0)) continue
        gone.add(one)
        edge.push(one)
      }
    }
  }
  return inner
}
