import { describe, expect, test } from 'vitest'
import {
  complete,
  diamonds,
  near,
  overlapping,
  type PlainGraph,
  random,
  ringLattice,
} from '../../bench/loops/graphs.ts'
import {
  type ByLength,
  loopsOfComplete,
  loopsOfDiamonds,
  loopsOfParts,
  loopsOfStretched,
  loopsOfTwoStepRing,
  loopsOfTwoWayRing,
  loopsOfTwoWayTree,
} from './formulas.ts'
import { type Graph, isHeldAgainst } from './held.ts'
import { plainTruth, upToEight } from './plainTruth.ts'
import { bothWays, graphOfLinks, hubs, inARow, onwards, ringLinks, stretched, treeLinks } from './shapes.ts'

const asGraph = ({ nodes, edges }: PlainGraph): Graph => graphOfLinks(nodes, edges)

/** Graphs whose every part is strongly connected, with how many loops of each length a formula gives them, and how many parts. */
type ByFormula = readonly [name: string, graph: Graph, byLength: ByLength]

/** Small enough to be counted by walking every path, too: the formulas are held against that. */
const SMALL: readonly ByFormula[] = [
  ...[2, 3, 4, 5, 6, 7].map((n): ByFormula => [`complete ${n}`, asGraph(complete(n)), loopsOfComplete(n)]),
  ...[2, 3, 10].map((n): ByFormula => [`diamonds ${n}`, asGraph(diamonds(n)), loopsOfDiamonds(n)]),
  ...[5, 6, 12, 15].map(
    (n): ByFormula => [`ring of two steps ${n}`, asGraph(ringLattice(n, 2)), loopsOfTwoStepRing(n)],
  ),
  ['ring both ways 12', bothWays(12, ringLinks(12)), loopsOfTwoWayRing(12)],
  ['tree both ways 40', bothWays(40, treeLinks(40, 1)), loopsOfTwoWayTree(40)],
  ['row of 6 complete 4', inARow(6, asGraph(complete(4))), loopsOfParts(6, loopsOfComplete(4))],
  ['complete 5 stretched 3', stretched(3, asGraph(complete(5))), loopsOfStretched(3, loopsOfComplete(5))],
  ['ring 30', graphOfLinks(30, ringLinks(30)), { 30: 1 }],
]

const LARGE: readonly ByFormula[] = [
  ...[8, 9, 10].map((n): ByFormula => [`complete ${n}`, asGraph(complete(n)), loopsOfComplete(n)]),
  ...[16, 20, 24].map((n): ByFormula => [`diamonds ${n}`, asGraph(diamonds(n)), loopsOfDiamonds(n)]),
  ...[20, 25, 30].map(
    (n): ByFormula => [`ring of two steps ${n}`, asGraph(ringLattice(n, 2)), loopsOfTwoStepRing(n)],
  ),
  ['ring both ways 400', bothWays(400, ringLinks(400)), loopsOfTwoWayRing(400)],
  ['tree both ways 1000', bothWays(1000, treeLinks(1000, 2)), loopsOfTwoWayTree(1000)],
  ['row of 40 complete 5', inARow(40, asGraph(complete(5))), loopsOfParts(40, loopsOfComplete(5))],
  [
    'row of 60 rings of two steps 9',
    inARow(60, asGraph(ringLattice(9, 2))),
    loopsOfParts(60, loopsOfTwoStepRing(9)),
  ],
  ['complete 7 stretched 5', stretched(5, asGraph(complete(7))), loopsOfStretched(5, loopsOfComplete(7))],
  ['ring 300', graphOfLinks(300, ringLinks(300)), { 300: 1 }],
]

/** Too many to be counted one by one, and with too few bottlenecks to be counted in parts. */
const TOO_DENSE: readonly ByFormula[] = [
  ['ring of two steps 41', asGraph(ringLattice(41, 2)), loopsOfTwoStepRing(41)],
]

/** No formula is known of these; walking every path takes well under a second. */
const BY_WALKING: readonly (readonly [name: string, graph: Graph])[] = [
  ...[1, 2, 3, 4].map((seed) => [`random 20/50, ${seed}`, asGraph(random(20, 50, seed))] as const),
  ...[1, 2].map((seed) => [`random 60/75, ${seed}`, asGraph(random(60, 75, seed))] as const),
  ['random 12/60', asGraph(random(12, 60, 5))],
  ['random 200/220', asGraph(random(200, 220, 6))],
  ['like a map 30/50', asGraph(near(30, 50))],
  ['like a map 40/62', asGraph(near(40, 62))],
  ['overlapping 4x8', asGraph(overlapping(4, 8, 1))],
  ['overlapping 6x6', asGraph(overlapping(6, 6, 2))],
  ['hubs 12/26', hubs(12, 26, 1)],
  ['hubs 25/20', hubs(25, 20, 2)],
  ['ring of three steps 12', asGraph(ringLattice(12, 3))],
  ['onwards 40/150', onwards(40, 150, 1)],
  ['nothing', graphOfLinks(3, [])],
]

const sumOf = (counts: ByLength): number => Object.values(counts).reduce((sum, count) => sum + count, 0)
const withoutZeros = (counts: ByLength): ByLength =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))

test.each(SMALL)('the formula for %s is what walking every path counts', (_, graph, byLength) => {
  const { byLengthAll, circuits, cyclomaticTotal } = plainTruth(graph)
  expect(byLengthAll).toEqual(withoutZeros(byLength))
  expect(circuits).toBe(sumOf(byLength))
  expect(cyclomaticTotal).toBe(graph.edges.length - graph.nodes.length + 1)
})

describe('graphs of our own, every path of them walked', () => {
  for (const [name, graph] of BY_WALKING) isHeldAgainst(name, () => graph, plainTruth(graph))
  for (const [name, graph] of SMALL) isHeldAgainst(name, () => graph, plainTruth(graph))
})

describe('graphs of our own, counted by a formula', () => {
  // Giving up on one that is too dense takes seconds.
  const known = process.env.SEDIKO_LONG === '1' ? [...LARGE, ...TOO_DENSE] : LARGE
  for (const [name, graph, byLength] of known) {
    const circuits = sumOf(byLength)
    isHeldAgainst(name, () => graph, {
      // All of them are strongly connected.
      cyclomaticTotal: graph.edges.length - graph.nodes.length + 1,
      exceeds: circuits > 2_000_000,
      circuits,
      isCountable: LARGE.some(([countable]) => countable === name),
      byLengthAll: withoutZeros(byLength),
      byLengthUpTo8: upToEight(byLength),
    })
  }
})
