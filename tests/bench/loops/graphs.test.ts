import { describe, expect, test } from 'vitest'
import { findLoops } from '../../../src/loops/index.ts'
import {
  asLinkGraph,
  asLoopGraph,
  complete,
  diamonds,
  near,
  overlapping,
  type PlainGraph,
  random,
  ringLattice,
} from './graphs.ts'

const MAKERS: readonly (() => PlainGraph)[] = [
  () => complete(6),
  () => diamonds(7),
  () => ringLattice(12, 3, 2_227),
  () => random(50, 120),
  () => overlapping(10, 8),
  () => near(60, 130),
]

describe.each(MAKERS.map((make) => [make().name, make] as const))('%s', (_, make) => {
  const graph = make()

  test('is the same each time, without parallel edges and edges from a node to itself', () => {
    expect(make()).toEqual(graph)
    expect(new Set(graph.edges.map((edge) => edge.join(' '))).size).toBe(graph.edges.length)
    for (const [from, to] of graph.edges) {
      expect(from).not.toBe(to)
      expect(Math.max(from, to)).toBeLessThan(graph.nodes)
    }
  })

  test('has as many loops as its formula says, and the same edges in every form', () => {
    const list = findLoops(asLoopGraph(graph), { maxLoops: 20_000, maxLinks: 1_000_000 })
    expect(list.complete).toBe(true)
    if (graph.loops !== null) expect(list.total).toBe(graph.loops)
    expect(Array.from(asLinkGraph(graph).sources)).toEqual(graph.edges.map(([from]) => from))
  })
})
