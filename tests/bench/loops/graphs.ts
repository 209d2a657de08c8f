import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { LinkGraph } from '../../../src/loops/graph/linkGraph.ts'
import type { LoopGraph } from '../../../src/loops/index.ts'
import { newLink } from '../../../src/model/index.ts'
import { createChance } from '../../support/chance.ts'
import { syntheticMap } from '../syntheticMap.ts'

/** A directed graph, bare: no parallel edges, none from a node to itself, so that every program sees the same loops. */
export interface PlainGraph {
  readonly name: string
  readonly nodes: number
  readonly edges: readonly (readonly [number, number])[]
  /** What its nodes are called, where they have names. */
  readonly names?: readonly string[]
  /** How many loops it has, by a formula or as the reference says; null when nobody has said. */
  readonly loops: number | null
}

/** Each node is linked to the next few round a ring. */
export function ringLattice(nodes: number, reach: number, loops: number | null = null): PlainGraph {
  const edges = range(nodes).flatMap((from) =>
    range(reach).map((step): [number, number] => [from, (from + step + 1) % nodes]),
  )
  return plain(`ring lattice ${nodes}-${reach}`, nodes, edges, loops)
}

/** Each node is linked to each other: for every length k the choices of k nodes times the (k − 1)! ways round them. */
export function complete(nodes: number): PlainGraph {
  const edges = range(nodes).flatMap((from) => range(nodes).map((to): [number, number] => [from, to]))
  let loops = 0
  let ways = nodes
  for (let length = 2; length <= nodes; length++) {
    ways *= nodes - length + 1
    loops += ways / length
  }
  return plain(`complete ${nodes}`, nodes, edges, loops)
}

/** A ring of diamonds, each with two ways through it: 2 to the power of their number loops, all of the same length. */
export function diamonds(count: number): PlainGraph {
  const edges = range(count).flatMap((at): [number, number][] => {
    const next = (3 * at + 3) % (3 * count)
    return [
      [3 * at, 3 * at + 1],
      [3 * at, 3 * at + 2],
      [3 * at + 1, next],
      [3 * at + 2, next],
    ]
  })
  return plain(`diamonds ${count}`, 3 * count, edges, 2 ** count)
}

/** So many edges drawn at random. */
export function random(nodes: number, edges: number, seed = 1): PlainGraph {
  const chance = createChance(seed)
  const drawn = new Map<string, [number, number]>()
  while (drawn.size < edges) {
    const from = chance.below(nodes)
    const to = chance.below(nodes)
    if (from !== to) drawn.set(`${from} ${to}`, [from, to])
  }
  return plain(`random ${nodes}/${edges}`, nodes, [...drawn.values()], null)
}

/** Random clusters in a row, each sharing its last node with the next one. */
export function overlapping(clusters: number, size: number, seed = 1): PlainGraph {
  const chance = createChance(seed)
  const edges = range(clusters).flatMap((cluster) => {
    const first = cluster * (size - 1)
    const ring = range(size).map((at): [number, number] => [first + at, first + ((at + 1) % size)])
    const chords = range(size + 2).map((): [number, number] => [
      first + chance.below(size),
      first + chance.below(size),
    ])
    return [...ring, ...chords]
  })
  return plain(`overlapping ${clusters}x${size}`, clusters * (size - 1) + 1, edges, null)
}

/** As a map that a person drew: variables on a loose grid, links to those nearby. */
export function near(variables: number, links: number): PlainGraph {
  const map = syntheticMap(variables, links)
  const numbers = new Map(Object.keys(map.variables).map((id, number) => [id, number]))
  const edges = Object.values(map.links).map((link): [number, number] => [
    numbers.get(link.source) ?? 0,
    numbers.get(link.target) ?? 0,
  ])
  return plain(`near ${variables}/${links}`, variables, edges, null)
}

/** The same graph as the search for loops takes it. */
export function asLinkGraph({ nodes, edges }: PlainGraph): LinkGraph {
  const graph = {
    variables: nodes,
    sources: Int32Array.from(edges, ([from]) => from),
    targets: Int32Array.from(edges, ([, to]) => to),
    signs: Int8Array.from(edges, (_, at) => (at % 4 === 3 ? -1 : 1)),
    ranks: Int32Array.from({ length: nodes }, (_, node) => node),
  }
  return graph
}

/** The same graph as a map; every fourth link is negative. */
export function asLoopGraph({ nodes, edges }: PlainGraph): LoopGraph {
  const links = edges.map(([from, to], at) => {
    const polarity = at % 4 === 3 ? '-' : '+'
    return newLink({ id: `l${at}`, source: `v${from}`, target: `v${to}`, polarity })
  })
  return {
    links: Object.fromEntries(links.map((link) => [link.id, link])),
    variables: Object.fromEntries(range(nodes).map((at) => [`v${at}`, { name: `Variable ${at}` }])),
  }
}

// Reference data that lies beside the project where its makers work.
const CORPUS = new URL('../../../../shared/corpus/loops/', import.meta.url)

/** Every reference graph; none, and a sentence saying so, when they are not beside the project. */
export function corpusGraphs(): readonly PlainGraph[] {
  if (!existsSync(CORPUS)) {
    console.log('Left out: the reference graphs of loop counts are not beside the project.')
    return []
  }
  const truth: { graphs: Record<string, { circuits: number | null }> } = JSON.parse(
    readFileSync(new URL('truth.json', CORPUS), 'utf8'),
  )
  return readdirSync(new URL('graphs/', CORPUS)).map((file) => {
    const name = file.replace('.json', '')
    const graph: { nodes: readonly unknown[]; edges: readonly (readonly [number, number])[] } = JSON.parse(
      readFileSync(new URL(`graphs/${file}`, CORPUS), 'utf8'),
    )
    const loops = KNOWN[name] ?? truth.graphs[name]?.circuits ?? null
    return { ...plain(name, graph.nodes.length, graph.edges, loops), names: graph.nodes.map(String) }
  })
}

/** Counts that are too large for the reference's own list, known by contraction. */
const KNOWN: Readonly<Record<string, number>> = { free6: 587_691_073, 'perspectiva-merged-all': 15_435_891 }

function plain(
  name: string,
  nodes: number,
  edges: readonly (readonly [number, number])[],
  loops: number | null,
): PlainGraph {
  const once = new Map(edges.filter(([from, to]) => from !== to).map((edge) => [edge.join(' '), edge]))
  return { name, nodes, edges: [...once.values()], loops }
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, at) => at)
}
