import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Link, type LoopType, map, newLink } from '../../model/index.ts'
import {
  countLoops,
  countLoopsByLength,
  countShortLoops,
  findLoops,
  loopComponents,
  loopsThrough,
} from '../index.ts'
import { bruteForce, graphOf, smallLinks } from '../testing.ts'

/** All 10,000 maps with SEDIKO_LONG=1, a part of them in the ordinary run. */
const RUNS = process.env.SEDIKO_LONG === '1' ? 10_000 : 1_000

function typesOf(found: Iterable<LoopType>) {
  const counts = { R: 0, B: 0, U: 0 }
  for (const type of found) counts[type]++
  return counts
}

test(`counts by type and length what brute force finds, on ${RUNS} random small maps`, () => {
  fc.assert(
    fc.property(smallLinks(5, 16), (links) => {
      const wanted = bruteForce(links)
      const graph = graphOf(links)
      const counts = typesOf(wanted.values())
      expect(countLoops(graph)).toEqual({ exact: true, total: wanted.size, counts })
      const byLength = countLoopsByLength(graph)
      const lengths = new Set([...wanted.keys()].map((key) => key.split(' ').length))
      expect(new Set(byLength?.keys())).toEqual(lengths)
      const short = [...wanted].filter(([key]) => key.split(' ').length <= 3)
      const shortCounts = typesOf(short.map(([, type]) => type))
      expect(countShortLoops(graph, 3)).toEqual({ exact: true, total: short.length, counts: shortCounts })
      for (const [length, own] of byLength ?? []) {
        const same = [...wanted].filter(([key]) => key.split(' ').length === length)
        expect(own).toEqual(typesOf(same.map(([, type]) => type)))
      }
    }),
    { numRuns: RUNS },
  )
}, 120_000)

test('all 4,096 maps of four variables have the loops that brute force finds', () => {
  const pairs = [1, 2, 3, 4].flatMap((source) =>
    [1, 2, 3, 4].flatMap((target) => (source === target ? [] : [[source, target]])),
  )
  const signs = ['+', '-', '?'] as const
  for (let drawn = 0; drawn < 4_096; drawn++) {
    const links = pairs.flatMap(([source, target], at): readonly Link[] => {
      if (((drawn >> at) & 1) === 0) return []
      const polarity = signs[(drawn + at * 7) % 3] ?? '+'
      return [newLink({ id: `l${at}`, source: `v${source}`, target: `v${target}`, polarity })]
    })
    const wanted = bruteForce(links)
    const list = findLoops(graphOf(links))
    const found = new Map(list.loops.map(({ key, type }) => [key, type]))
    if (found.size !== wanted.size || [...wanted].some(([key, type]) => found.get(key) !== type)) {
      expect.fail(`The map number ${drawn} has other loops.`)
    }
    const counts = typesOf(wanted.values())
    expect(countLoops(graphOf(links))).toEqual({ exact: true, total: wanted.size, counts })
  }
}, 60_000)

test('counts of far more loops than could ever be listed are exact, and beyond 2 ** 53 are said not to be', () => {
  expect(countLoops(graphOf(pairsInRing(50)))).toEqual({
    exact: true,
    total: 2 ** 50,
    counts: { R: 2 ** 49, B: 2 ** 49, U: 0 },
  })
  expect(countLoops(graphOf(pairsInRing(60)))).toMatchObject({ exact: false, total: Number.MAX_SAFE_INTEGER })
})

test('a count that is stopped says what was counted', () => {
  const numbers = Array.from({ length: 12 }, (_, at) => at)
  const links = numbers.flatMap((source) =>
    numbers.flatMap((target) =>
      source === target
        ? []
        : [newLink({ id: `l${source}-${target}`, source: `v${source}`, target: `v${target}` })],
    ),
  )
  const { exact, total, counts } = countLoops(graphOf(links), 200_000)
  expect([exact, counts.U]).toEqual([false, total])
  expect(total).toBeGreaterThan(10_000)
})

test('components are told with their independent loops, the largest first', () => {
  const two = map`A -> + B -> + A; A -> - B; C -> + D -> - E -> + C; B -> + C; E -> + D; F -> + A`
  expect(loopComponents(two)).toEqual([
    { variables: 3, links: 4, independent: 2 },
    { variables: 2, links: 3, independent: 2 },
  ])
})

test('loops through variables and links are those of all loops that pass them', () => {
  fc.assert(
    fc.property(
      smallLinks(6, 18),
      fc.subarray(['v1', 'v2', 'v3', 'v9']),
      fc.subarray(['l0', 'l3', 'l5', 'l7']),
      fc.constantFrom({}, { maxLoops: 5 }, { maxLength: 3 }),
      (links, variables, ways, limits) => {
        const graph = graphOf(links)
        const all = findLoops(graph).loops.filter(
          (loop) =>
            loop.variables.some((id) => variables.includes(id)) || loop.links.some((id) => ways.includes(id)),
        )
        const list = loopsThrough(graph, { variables, links: ways }, limits)
        expect([list.total, list.atLeast]).toEqual([all.length, all.length])
        expect(list.counts).toEqual(typesOf(all.map(({ type }) => type)))
        const short = all.filter(
          (loop) => loop.links.length <= (list.completeToLength ?? Number.POSITIVE_INFINITY),
        )
        expect(list.loops.slice(0, short.length)).toEqual(short)
        expect(list.complete).toBe(list.loops.length === all.length)
      },
    ),
    { numRuns: 300 },
  )
})

/** A ring of variables with a positive and a negative link from each to the next. */
function pairsInRing(variables: number): readonly Link[] {
  return Array.from({ length: 2 * variables }, (_, at) => {
    const source = at >> 1
    const polarity = at % 2 === 0 ? '+' : '-'
    return newLink({ id: `l${at}`, source: `v${source}`, target: `v${(source + 1) % variables}`, polarity })
  })
}
