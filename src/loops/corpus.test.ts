import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newLink, type Polarity } from '../model/index.ts'
import { type ArcGraph, bundleArcs } from './graph/arcs.ts'
import type { LinkGraph } from './graph/linkGraph.ts'
import { orderRoots } from './graph/roots.ts'
import { countLoops, countLoopsByLength, findLoops, independentLoops } from './index.ts'
import { startBoundedSearch } from './search/boundedSearch.ts'
import { startWholeSearch } from './search/wholeSearch.ts'
import { graphOf } from './testing.ts'

// Reference data that lies beside the project where its makers work; without it these tests have nothing to read.
const CORPUS = new URL('../../../shared/corpus/loops/', import.meta.url)
const EXAMPLES = new URL('../../../shared/domain/examples/', import.meta.url)
/** The one graph whose number of loops is known by a formula and not by counting. */
const TOO_DENSE_TO_COUNT: ReadonlySet<string> = new Set(['syn-ring-lattice-40-2'])
const isLong = process.env.SEDIKO_LONG === '1'

interface Truth {
  readonly cyclomaticTotal: number
  readonly silsOliva: { readonly complete: boolean }
  readonly circuitsBeyondCap?: { readonly exact?: number; readonly atLeast?: number }
  readonly exceeds: boolean
  readonly circuits: number | null
  readonly byLengthAll: Readonly<Record<string, number>>
  readonly byLengthUpTo8: Readonly<Record<string, number>>
  readonly loopHash: readonly [number, number]
  readonly testPolarity: { readonly R: number; readonly B: number; readonly U: number }
}

interface Graph {
  readonly nodes: readonly unknown[]
  readonly edges: readonly (readonly [number, number])[]
}

interface Example {
  readonly links: readonly {
    readonly id: string
    readonly from: string
    readonly to: string
    readonly polarity: Polarity
  }[]
  readonly expected_loops: readonly {
    readonly name: string
    readonly type: string
    readonly path: readonly string[]
  }[]
}

const hasCorpus = existsSync(CORPUS)
const hasExamples = existsSync(EXAMPLES)
if (!hasCorpus) console.info('Skipped: the reference graphs of loop counts are not beside the project.')
if (!hasExamples) console.info('Skipped: the source files of the example maps are not beside the project.')

describe.skipIf(!hasCorpus)('graphs with known loops', () => {
  const { graphs }: { graphs: Record<string, Truth> } = hasCorpus
    ? read(new URL('truth.json', CORPUS))
    : { graphs: {} }

  for (const [name, truth] of Object.entries(graphs)) {
    test(`counts the loops of ${name} by type and length`, () => {
      const graph: Graph = read(new URL(`graphs/${name}.json`, CORPUS))
      const map = graphOf(renumbered(graph, 0))
      const exact = truth.circuits ?? truth.circuitsBeyondCap?.exact
      const count = countLoops(map, exact === undefined ? 3_000_000 : 100_000_000)
      if (exact === undefined || TOO_DENSE_TO_COUNT.has(name)) {
        expect(count.exact).toBe(false)
        expect(count.total).toBeLessThanOrEqual(exact ?? Number.MAX_SAFE_INTEGER)
        return
      }
      expect([count.exact, count.total]).toEqual([true, exact])
      if (truth.testPolarity) expect(count.counts).toEqual(truth.testPolarity)
      if (!truth.byLengthAll || (exact > 20_000 && !isLong)) return
      const byLength = [...(countLoopsByLength(map) ?? [])].map(([length, { R, B, U }]) => [
        length,
        R + B + U,
      ])
      expect(Object.fromEntries(byLength)).toEqual(truth.byLengthAll)
    }, 60_000)

    if (isLong || truth.cyclomaticTotal < 500) {
      test(`finds ${truth.cyclomaticTotal} independent loops of ${name}`, () => {
        const graph: Graph = read(new URL(`graphs/${name}.json`, CORPUS))
        const { loops, added } = independentLoops(graphOf(renumbered(graph, 1)))
        expect(loops.length).toBe(truth.cyclomaticTotal)
        if (!truth.silsOliva.complete) expect(added.size).toBeGreaterThan(0)
      }, 60_000)
    }

    const isListed = !truth.exceeds && truth.circuits !== null
    if (isListed && (isLong || truth.circuits <= 20_000)) {
      test(`finds every loop of ${name}`, () => {
        const graph: Graph = read(new URL(`graphs/${name}.json`, CORPUS))
        expect(searchAll(bundleArcs(numbered(graph)))).toEqual({
          circuits: truth.circuits,
          byLength: truth.byLengthAll,
          hash: truth.loopHash,
          types: truth.testPolarity,
        })
      }, 60_000)
    }
    if (isListed && (isLong || truth.circuits <= 500)) {
      test(`finds the same loops of ${name}, however its variables are numbered`, () => {
        const graph: Graph = read(new URL(`graphs/${name}.json`, CORPUS))
        for (let round = 1; round <= (isLong ? 20 : 3); round++) {
          const { original, shuffled } = shuffle(graph, round)
          const found = searchAll(bundleArcs(numbered(shuffled)), original)
          expect(found).toMatchObject({
            circuits: truth.circuits,
            hash: truth.loopHash,
            types: truth.testPolarity,
          })
        }
      }, 120_000)
    }
    if (isListed && truth.circuits <= 1_000) {
      test(`lists every loop of ${name}, however it is numbered`, () => {
        const graph: Graph = read(new URL(`graphs/${name}.json`, CORPUS))
        for (let round = 0; round < (isLong ? 20 : 3); round++) {
          const list = findLoops(graphOf(renumbered(graph, round)), { maxLoops: 5_000 })
          expect([list.complete, list.total, list.byType]).toEqual([true, truth.circuits, truth.testPolarity])
        }
      }, 60_000)
    }
    const short = Object.values(truth.byLengthUpTo8).reduce((sum, count) => sum + count, 0)
    if (isLong || short <= 10_000) {
      test(`finds all loops of up to 8 links of ${name}`, () => {
        const graph: Graph = read(new URL(`graphs/${name}.json`, CORPUS))
        expect(countShort(bundleArcs(numbered(graph)), 8)).toEqual(truth.byLengthUpTo8)
      }, 60_000)
    }
  }
})

describe.skipIf(!hasExamples)('the example maps', () => {
  const counts: readonly (readonly [string, number, number])[] = [
    ['hiv-treatment', 65, 70],
    ['land-housing', 15, 18],
    ['maternal-health', 15, 12],
    ['road-safety', 28, 23],
    ['water-livestock', 17, 19],
    ['youth-unemployment', 34, 12],
  ]
  test.each(counts)(
    '%s has %i reinforcing and %i balancing loops, the named ones among them',
    (name, R, B) => {
      const example: Example = read(new URL(`${name}.json`, EXAMPLES))
      const links = example.links.map(({ id, from, to, polarity }) =>
        newLink({ id, source: from, target: to, polarity }),
      )
      const list = findLoops(graphOf(links))
      expect(list).toMatchObject({ complete: true, total: R + B, byType: { R, B, U: 0 } })
      const types = new Map(list.loops.map((loop) => [fromSmallest(loop.variables), loop.type]))
      const named = example.expected_loops.map(({ name: title, path }) => [
        title,
        types.get(fromSmallest(path)),
      ])
      expect(named).toEqual(example.expected_loops.map(({ name: title, type }) => [title, type]))
      expect(named.length).toBeGreaterThan(0)
    },
  )
})

function read<T>(url: URL): T {
  return JSON.parse(readFileSync(url, 'utf8'))
}

function fromSmallest(ids: readonly string[]): string {
  const first = ids.indexOf([...ids].sort()[0] ?? '')
  return [...ids.slice(first), ...ids.slice(0, first)].join(' ')
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

/** The sign that the reference gives to a link for the sake of the test. */
function testSign(from: number, to: number): Polarity {
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
