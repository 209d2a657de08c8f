import { splitComponents } from './components.ts'
import type { LinkGraph } from './linkGraph.ts'

/**
 * The part of a map that can hold loops: the links inside strongly connected components. Parallel links (same source,
 * same target) are one arc, so that the search walks them once; links from a variable to itself are left out. Arcs are
 * numbered by source, then by target.
 *
 * Reading a typed array is written `array[i] ?? 0` here and in the searches: the index is always within it, and the
 * engine drops the second half.
 */
export interface ArcGraph {
  readonly variables: number
  /** The arcs that leave variable `v` are `outStart[v]` up to `outStart[v + 1]`. */
  readonly outStart: Int32Array
  readonly sources: Int32Array
  readonly targets: Int32Array
  /** The links of arc `a`, in order, are `links[linkStart[a]]` up to `links[linkStart[a + 1]]`. */
  readonly linkStart: Int32Array
  readonly links: Int32Array
  /** True when some arc is more than one link. */
  readonly parallel: boolean
  /** The variables, each component's together; component `c` is `members[parts[c]]` up to `members[parts[c + 1]]`. */
  readonly members: Int32Array
  readonly parts: Int32Array
}

/** Bundles the links of a map into arcs and leaves out those that are on no loop; once for each graph. */
export function bundleArcs(graph: LinkGraph): ArcGraph {
  const known = bundled.get(graph)
  if (known) return known
  const arcs = bundleAnew(graph)
  bundled.set(graph, arcs)
  return arcs
}

const bundled = new WeakMap<LinkGraph, ArcGraph>()

function bundleAnew(graph: LinkGraph): ArcGraph {
  const { variables, sources, targets } = graph
  const every = Int32Array.from(sources, (_, link) => link)
  const linkStart = starts(sources, every, variables)
  const sorted = sortBy(sources, sortBy(targets, every, variables), variables)
  const heads = sorted.map((link) => targets[link] ?? 0)

  const members = Int32Array.from({ length: variables }, (_, variable) => variable)
  const component = new Int32Array(variables)
  const parts = splitComponents({ start: linkStart, end: linkStart.subarray(1), heads }, members, component)
  const inner = sorted.filter((link) => {
    const source = sources[link] ?? 0
    const target = targets[link] ?? 0
    return source !== target && component[source] === component[target]
  })

  const arcStart: number[] = []
  inner.forEach((link, at) => {
    const before = inner[at - 1]
    const same =
      before !== undefined && sources[before] === sources[link] && targets[before] === targets[link]
    if (!same) arcStart.push(at)
  })
  const firstLinks = Int32Array.from(arcStart, (at) => inner[at] ?? 0)
  return {
    variables,
    outStart: starts(sources, firstLinks, variables),
    sources: firstLinks.map((link) => sources[link] ?? 0),
    targets: firstLinks.map((link) => targets[link] ?? 0),
    linkStart: Int32Array.from([...arcStart, inner.length]),
    links: inner,
    parallel: arcStart.length < inner.length,
    members,
    parts,
  }
}

/** For each variable where its links begin when the links are sorted by the variable that `ends` gives. */
function starts(ends: Int32Array, links: Int32Array, variables: number): Int32Array {
  const start = new Int32Array(variables + 1)
  for (const link of links) {
    const after = (ends[link] ?? 0) + 1
    start[after] = (start[after] ?? 0) + 1
  }
  for (let variable = 0; variable < variables; variable++) {
    start[variable + 1] = (start[variable + 1] ?? 0) + (start[variable] ?? 0)
  }
  return start
}

/** The links sorted by the variable at one end, those with the same in the order they came (a counting sort). */
function sortBy(ends: Int32Array, links: Int32Array, variables: number): Int32Array {
  const next = starts(ends, links, variables)
  const sorted = new Int32Array(links.length)
  for (const link of links) {
    const end = ends[link] ?? 0
    const place = next[end] ?? 0
    sorted[place] = link
    next[end] = place + 1
  }
  return sorted
}

/** The arcs sorted by target: those that enter variable `v` are `arcs[start[v]]` up to `arcs[start[v + 1]]`. */
export function arcsByTarget(graph: ArcGraph): { readonly start: Int32Array; readonly arcs: Int32Array } {
  const start = new Int32Array(graph.variables + 1)
  for (const target of graph.targets) start[target + 1] = (start[target + 1] ?? 0) + 1
  for (let variable = 0; variable < graph.variables; variable++) {
    start[variable + 1] = (start[variable + 1] ?? 0) + (start[variable] ?? 0)
  }
  const next = start.slice()
  const arcs = new Int32Array(graph.targets.length)
  graph.targets.forEach((target, arc) => {
    const at = next[target] ?? 0
    arcs[at] = arc
    next[target] = at + 1
  })
  return { start, arcs }
}
