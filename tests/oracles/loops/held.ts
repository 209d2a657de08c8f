import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ArcGraph, bundleArcs } from '../../../src/loops/graph/arcs.ts'
import type { LinkGraph } from '../../../src/loops/graph/linkGraph.ts'
import { orderRoots } from '../../../src/loops/graph/roots.ts'
import { countLoops, countLoopsByLength, findLoops, independentLoops } from '../../../src/loops/index.ts'
import { startBoundedSearch } from '../../../src/loops/search/boundedSearch.ts'
import { startWholeSearch } from '../../../src/loops/search/wholeSearch.ts'
import { graphOf } from '../../../src/loops/testing.ts'
import { newLink, type Polarity } from '../../../src/model/index.ts'

const isLong = process.env.SEDIKO_LONG === '1'

/** What is known of the loops of a graph, whoever counted them. What is not given is not compared. */
export interface Truth {
  /** How many independent loops it has: of every strongly connected part the links less the variables, and one. */
  readonly cyclomaticTotal: number
  /** Whether the geodetic loops alone are enough of them, by Sils and Oliva. */
  readonly silsOliva?: { readonly complete: boolean }
  readonly circuitsBeyondCap?: { readonly exact?: number; readonly atLeast?: number }
  /** Whether there are too many to be listed. */
  readonly exceeds: boolean
  readonly circuits: number | null
  /** False when even counting gives up. */
  readonly isCountable: boolean
  readonly byLengthAll?: Readonly<Record<string, number>>
  readonly byLengthUpTo8: Readonly<Record<string, number>>
  /** Of all loops by their variables, in any order: the exclusive or and the sum of their hashes. */
  readonly loopHash?: readonly [number, number]
  readonly testPolarity?: { readonly R: number; readonly B: number; readonly U: number }
}

/** A graph as it lies in a file: no two links alike, none from a variable to itself. */
export interface Graph {
  readonly nodes: readonly unknown[]
  readonly edges: readonly (readonly [number, number])[]
}

/** Writes the tests that hold everything that finds and counts loops against what is known of a graph. */
export function isHeldAgainst(name: string, graphAt: () => Graph, truth: Truth): void {
  test(`counts the loops of ${name} by type and length`, () => {
    const graph = graphAt()
    const map = graphOf(renumbered(graph, 0))
    const exact = truth.circuits ?? truth.circuitsBeyondCap?.exact
    const count = countLoops(map, exact === undefined ? 3_000_000 : 100_000_000)
    if (exact === undefined || !truth.isCountable) {
      expect(count.exact).toBe(false)
      expect(count.total).toBeLessThanOrEqual(exact ?? Number.MAX_SAFE_INTEGER)
      return
    }
    expect([count.exact, count.total]).toEqual([true, exact])
    if (truth.testPolarity) expect(count.counts).toEqual(truth.testPolarity)
    if (!truth.byLengthAll || (exact > 20_000 && !isLong)) return
    const byLength = [...(countLoopsByLength(map) ?? [])].map(([length, { R, B, U }]) => [length, R + B + U])
    expect(Object.fromEntries(byLength)).toEqual(truth.byLengthAll)
  }, 60_000)

  if (isLong || truth.cyclomaticTotal < 500) {
    test(`finds ${truth.cyclomaticTotal} independent loops of ${name}`, () => {
      const graph = graphAt()
      const { loops, added } = independentLoops(graphOf(renumbered(graph, 1)))
      expect(loops.length).toBe(truth.cyclomaticTotal)
      if (truth.silsOliva?.complete === false) expect(added.size).toBeGreaterThan(0)
    }, 60_000)
  }

  const isListed = !truth.exceeds && truth.circuits !== null
  if (isListed && (isLong || truth.circuits <= 20_000)) {
    test(`finds every loop of ${name}`, () => {
      const graph = graphAt()
      expect(searchAll(bundleArcs(numbered(graph)))).toMatchObject(known(truth))
    }, 60_000)
  }
  if (isListed && (isLong || truth.circuits <= 500)) {
    test(`finds the same loops of ${name}, however its variables are numbered`, () => {
      const graph = graphAt()
      for (let round = 1; round <= (isLong ? 20 : 3); round++) {
        const { original, shuffled } = shuffle(graph, round)
        const found = searchAll(bundleArcs(numbered(shuffled)), original)
        expect(found).toMatchObject(known(truth))
      }
    }, 120_000)
  }
  if (isListed && truth.circuits <= 1_000) {
    test(`lists every loop of ${name}, however it is numbered`, () => {
      const graph = graphAt()
      for (let round = 0; round < (isLong ? 20 : 3); round++) {
        const list = findLoops(graphOf(renumbered(graph, round)), { maxLoops: 5_000 })
        expect([list.complete, list.total]).toEqual([true, truth.circuits])
        if (truth.testPolarity) expect(list.byType).toEqual(truth.testPolarity)
      }
    }, 60_000)
  }
  const short = Object.values(truth.byLengthUpTo8).reduce((sum, count) => sum + count, 0)
  if (isLong || short <= 10_000) {
    test(`finds all loops of up to 8 links of ${name}`, () => {
      const graph = graphAt()
      expect(countShort(bundleArcs(numbered(graph)), 8)).toEqual(truth.byLengthUpTo8)
    }, 60_000)
  }
}

/** What a search for all loops is to find, as far as it is known. */
function known({ circuits, byLengthAll, loopHash, testPolarity }: Truth) {
  return {
    circuits,
    ...(byLengthAll && { byLength: byLengthAll }),
    ...(loopHash && { hash: loopHash }),
    ...(testPolarity && { types: testPolarity }),
  }
}

function numbered({ nodes, edges }: Graph): LinkGraph {
  return {
    variables: nodes.length,
    sources: Int32Array.from(edges, ([from]) => from),
    targets: Int32Array.from(edges, ([, to]) => to),
    ranks: Int32Array.from(nodes, (_, node) => node),
    signs: Int8Array.from(edges, ([from, to]) => ({ '+': 1, '-': -1, '?': 0 })[testSign(from, to)]),
  }
}

/** The graph with its variables named in another order, by steps that share no factor with most sizes. */
function renumbered({ nodes, edges }: Graph, round: number) {
  const names = nodes
    .map((_, node) => ({ node, by: (node * (7_919 + 104_729 * round) + round) % 65_521 }))
    .sort((a, b) => a.by - b.by)
  const place = new Map(names.map(({ node }, at) => [node, at]))
  return edges.map(([from, to]) => {
    const source = `v${place.get(from)}`
    const target = `v${place.get(to)}`
    return newLink({ id: `${source}_${target}`, source, target, polarity: testSign(from, to) })
  })
}

/** The graph with its variables numbered otherwise, and what each was numbered before. */
function shuffle({ nodes, edges }: Graph, seed: number) {
  const numbers = nodes.map((_, node) => node)
  const [original = []] = fc.sample(fc.shuffledSubarray(numbers, { minLength: nodes.length }), {
    seed,
    numRuns: 1,
  })
  const now = new Map(original.map((node, at) => [node, at]))
  const moved = edges.map(([from, to]) => [now.get(from) ?? 0, now.get(to) ?? 0] as const)
  return { original, shuffled: { nodes, edges: moved.sort(([a, b], [c, d]) => a - c || b - d) } }
}

/** The sign that a link is given for the sake of the test. */
export function testSign(from: number, to: number): Polarity {
  if ((from * 13 + to * 7) % 11 === 0) return '?'
  return ((from * 31 + to * 17) & 3) === 0 ? '-' : '+'
}

/** `original` holds what the reference calls each variable. */
function searchAll(arcs: ArcGraph, original?: readonly number[]) {
  const called = (variable: number): number => original?.[variable] ?? variable
  const signs = Array.from(arcs.sources, (source, arc) =>
    testSign(called(source), called(arcs.targets[arc] ?? 0)),
  )
  const tails = arcs.sources.map(called)
  const byLength: Record<string, number> = {}
  const types = { R: 0, B: 0, U: 0 }
  let xor = 0
  let sum = 0
  const search = startWholeSearch(arcs)
  const sink = (path: Int32Array, length: number): void => {
    let negatives = 0
    let unknowns = 0
    let first = 0
    for (let at = 0; at < length; at++) {
      const arc = path[at] ?? 0
      if (signs[arc] === '-') negatives++
      else if (signs[arc] === '?') unknowns++
      if ((tails[arc] ?? 0) < (tails[path[first] ?? 0] ?? 0)) first = at
    }
    let hash = 2_166_136_261
    for (let step = 0; step < length; step++) {
      const node = tails[path[(first + step) % length] ?? 0] ?? 0
      hash = Math.imul(hash ^ (node & 255), 16_777_619)
      hash = Math.imul(hash ^ ((node >> 8) & 255), 16_777_619)
    }
    xor = (xor ^ hash) >>> 0
    sum = (sum + (hash >>> 0)) >>> 0
    byLength[length] = (byLength[length] ?? 0) + 1
    types[unknowns > 0 ? 'U' : negatives % 2 === 0 ? 'R' : 'B']++
  }
  search.step(Number.POSITIVE_INFINITY, sink)
  return { circuits: search.count(), byLength, hash: [xor, sum], types }
}

function countShort(arcs: ArcGraph, maxLength: number): Readonly<Record<string, number>> {
  const byLength: Record<string, number> = {}
  for (let length = 2; length <= maxLength; length++) byLength[length] = 0
  const search = startBoundedSearch(arcs, orderRoots(arcs))
  while (!search.finished() && search.completeToLength() < maxLength) {
    search.step(10_000, (_, length) => {
      if (length <= maxLength) byLength[length] = (byLength[length] ?? 0) + 1
      return true
    })
  }
  return byLength
}
