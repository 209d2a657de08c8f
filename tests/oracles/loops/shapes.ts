import { createChance } from '../../support/chance.ts'
import type { Graph } from './held.ts'

type Pair = readonly [number, number]

/** A graph of these links, each once and none from a variable to itself. */
export function graphOfLinks(size: number, edges: readonly Pair[]): Graph {
  const once = new Map(edges.filter(([from, to]) => from !== to).map((edge) => [edge.join(' '), edge]))
  return { nodes: range(size), edges: [...once.values()] }
}

/** Every link and its way back. */
export function bothWays(size: number, edges: readonly Pair[]): Graph {
  return graphOfLinks(size, [...edges, ...edges.map(([from, to]): Pair => [to, from])])
}

/** One round: each variable linked to the next. */
export function ringLinks(size: number): readonly Pair[] {
  return range(size).map((at) => [at, (at + 1) % size])
}

/** A tree by chance: each variable hangs on an earlier one. */
export function treeLinks(size: number, seed: number): readonly Pair[] {
  const chance = createChance(seed)
  return range(size - 1).map((at) => [chance.below(at + 1), at + 1])
}

/** Links by chance that only lead to later variables, so that none closes a loop. */
export function onwards(size: number, links: number, seed: number): Graph {
  const chance = createChance(seed)
  const edges = range(links).map((): Pair => {
    const from = chance.below(size - 1)
    return [from, from + 1 + chance.below(size - 1 - from)]
  })
  return graphOfLinks(size, edges)
}

/** A few variables that are linked with nearly all others, both ways, as on maps with one great theme. */
export function hubs(size: number, links: number, seed: number): Graph {
  const chance = createChance(seed)
  const edges = range(links).map((): Pair => {
    const [hub, other] = [chance.below(3), chance.below(size)]
    return chance.below(2) === 0 ? [hub, other] : [other, hub]
  })
  return graphOfLinks(size, [...edges, ...ringLinks(size)])
}

/** So many copies of a graph in a row, the last variable of each being the first of the next. */
export function inARow(copies: number, { nodes, edges }: Graph): Graph {
  const step = nodes.length - 1
  const all = range(copies).flatMap((copy) =>
    edges.map(([from, to]): Pair => [from + copy * step, to + copy * step]),
  )
  return graphOfLinks(copies * step + 1, all)
}

/** A chain of so many links in place of each. */
export function stretched(times: number, { nodes, edges }: Graph): Graph {
  const all = edges.flatMap(([from, to], edge) => {
    const between = range(times - 1).map((at) => nodes.length + edge * (times - 1) + at)
    const stops = [from, ...between, to]
    return range(times).map((at): Pair => [stops[at] ?? from, stops[at + 1] ?? to])
  })
  return graphOfLinks(nodes.length + edges.length * (times - 1), all)
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => at)
}
