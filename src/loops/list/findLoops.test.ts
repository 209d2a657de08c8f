import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Link, loopKey, loopTypeOf, map, newLink, rotateLoop } from '../../model/index.ts'
import { findLoops, startLoopSearch } from '../index.ts'
import { bruteForce, graphOf, smallLinks } from '../testing.ts'
import type { LoopList } from '../types.ts'

/** All 10,000 maps with SEDIKO_LONG=1, a part of them in the ordinary run. */
const RUNS = process.env.SEDIKO_LONG === '1' ? 10_000 : 1_500

const namesOf = (list: LoopList): readonly string[] =>
  list.loops.map((loop) => `${loop.type} ${loop.variables.join(' ')}`)

test('finds the loops of a small map, shortest first', () => {
  const list = findLoops(map`Births -> + Population -> + Births; Population -> + Deaths -> - Population`)
  expect(list.loops.map((loop) => [loop.key, loop.type, loop.negatives])).toEqual([
    ['l1 l2', 'R', 0],
    ['l3 l4', 'B', 1],
  ])
  expect(list).toMatchObject({
    complete: true,
    completeToLength: null,
    total: 2,
    atLeast: 2,
    byType: { R: 1, B: 1, U: 0 },
  })
})

test('an empty map has no loops, and all of them are listed', () => {
  expect(findLoops({ links: {}, variables: {} })).toMatchObject({ loops: [], complete: true, total: 0 })
})

test('two opposite loops over the same variables are two', () => {
  const list = findLoops(map`A -> + B -> + C -> + A; A -> - C -> + B -> + A`)
  expect(namesOf(list)).toEqual(['R v1 v2', 'B v3 v1', 'R v2 v3', 'R v1 v2 v3', 'B v1 v3 v2'])
})

test('a parallel pair of links makes two loops', () => {
  const list = findLoops(map`A -> + B -> + A; A -> - B`)
  expect(list.loops.map((loop) => [loop.key, loop.type])).toEqual([
    ['l1 l2', 'R'],
    ['l2 l3', 'B'],
  ])
})

test('a link from a variable to itself is on no loop', () => {
  const links = [
    newLink({ id: 'a', source: 'v1', target: 'v1' }),
    newLink({ id: 'b', source: 'v1', target: 'v2' }),
  ]
  expect(findLoops(graphOf(links))).toMatchObject({ loops: [], complete: true, total: 0 })
})

test('counts delays and keeps the sign of each link', () => {
  const [loop] = findLoops(map`A -> + || B -> ? C -> - || A`).loops
  expect(loop).toMatchObject({ type: 'U', signs: '+?-', negatives: 1, unknowns: 1, delays: 2 })
})

test('orders loops of one length by names, whatever the ids', () => {
  const links = ['1 2', '2 1', '3 4', '4 3', '5 6', '6 5'].map((ends, at) => {
    const [source = '', target = ''] = ends.split(' ')
    return newLink({ id: `l${at}`, source, target })
  })
  const names = { 1: 'Yield', 2: 'cattle', 3: 'Boreholes', 4: 'Zeal', 5: 'bush', 6: 'Ash' }
  expect(namesOf(findLoops(graphOf(links, names)))).toEqual(['U 5 6', 'U 3 4', 'U 1 2'])
})

test(`finds exactly the loops that brute force finds, on ${RUNS} random small maps`, () => {
  let loops = 0
  fc.assert(
    fc.property(smallLinks(5, 16), (links) => {
      const wanted = bruteForce(links)
      const list = findLoops(graphOf(links))
      loops += wanted.size
      const wrong = list.loops.filter((loop) => wanted.get(loop.key) !== loop.type)
      const keys = new Set(list.loops.map((loop) => loop.key))
      expect(wrong).toEqual([])
      expect([keys.size, list.loops.length]).toEqual([wanted.size, wanted.size])
      expect([list.complete, list.total, list.atLeast]).toEqual([true, wanted.size, wanted.size])
    }),
    { numRuns: RUNS },
  )
  expect(loops).toBeGreaterThan(RUNS * 3)
}, 120_000)

test('says of every loop what the model says', () => {
  fc.assert(
    fc.property(smallLinks(5, 16), (links) => {
      const graph = graphOf(links)
      for (const loop of findLoops(graph).loops) {
        expect(loop.key).toBe(loopKey(loop.links))
        expect(rotateLoop(loop.links, loop.variables)).toEqual({
          links: loop.links,
          variables: loop.variables,
        })
        expect(loop.type).toBe(loopTypeOf(graph, loop.links))
        expect(loop.variables).toEqual(loop.links.map((id) => graph.links[id]?.source))
      }
    }),
    { numRuns: 300 },
  )
})

test('gives the same list in whatever order the records come', () => {
  fc.assert(
    fc.property(smallLinks(5, 16), fc.infiniteStream(fc.nat()), limits, (links, chance, bounds) => {
      const shuffled = [...links]
        .map((link) => ({ link, by: chance.next().value ?? 0 }))
        .sort((a, b) => a.by - b.by)
        .map(({ link }) => link)
      expect(findLoops(graphOf(shuffled), bounds)).toEqual(findLoops(graphOf(links), bounds))
    }),
    { numRuns: 300 },
  )
})

const limits = fc.record({
  maxLoops: fc.integer({ min: 0, max: 40 }),
  maxLinks: fc.integer({ min: 0, max: 200 }),
  maxSteps: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constant(1_000_000)),
})

test('within any limits what is listed is real, shortest first, and what is said of it is true', () => {
  fc.assert(
    fc.property(smallLinks(6, 20), limits, (links, bounds) => {
      const wanted = bruteForce(links)
      const list = findLoops(graphOf(links), bounds)
      const found = new Set(list.loops.map((loop) => loop.key))
      const lengths = list.loops.map((loop) => loop.links.length)
      expect(found.size).toBe(list.loops.length)
      expect(list.loops.filter((loop) => wanted.get(loop.key) !== loop.type)).toEqual([])
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b))

      expect(list.loops.length).toBeLessThanOrEqual(bounds.maxLoops)
      expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThanOrEqual(bounds.maxLinks)
      expect(list.complete).toBe(list.completeToLength === null)
      expect(list.atLeast).toBeLessThanOrEqual(wanted.size)
      expect(list.atLeast).toBeGreaterThanOrEqual(list.loops.length)
      if (list.complete) expect(found.size).toBe(wanted.size)
      if (list.total !== null) expect([list.total, list.atLeast]).toEqual([wanted.size, wanted.size])
      const all = list.completeToLength ?? Number.POSITIVE_INFINITY
      const short = [...wanted.keys()].filter((key) => key.split(' ').length <= all)
      expect(short.filter((key) => !found.has(key))).toEqual([])
      const beyond = lengths.filter((length) => length > all)
      expect(new Set(beyond).size).toBeLessThanOrEqual(1)
    }),
    { numRuns: 300 },
  )
})

test('with steps enough, as many of the shortest loops are listed as may be', () => {
  fc.assert(
    fc.property(smallLinks(6, 20), fc.integer({ min: 0, max: 40 }), (links, maxLoops) => {
      const wanted = [...bruteForce(links).keys()].map((key) => key.split(' ').length).sort((a, b) => a - b)
      const list = findLoops(graphOf(links), { maxLoops })
      expect(list.loops.map((loop) => loop.links.length)).toEqual(wanted.slice(0, maxLoops))
      expect([list.complete, list.total]).toEqual([wanted.length <= maxLoops, wanted.length])
    }),
    { numRuns: 300 },
  )
})

test('gives the same list in slices of any size', () => {
  fc.assert(
    fc.property(smallLinks(6, 20), limits, fc.integer({ min: 1, max: 50 }), (links, bounds, slice) => {
      const graph = graphOf(links)
      const search = startLoopSearch(graph, bounds)
      let list: LoopList | null = null
      while (list === null) list = search.step(slice)
      expect(list).toEqual(findLoops(graph, bounds))
      expect(search.step(slice)).toEqual(list)
    }),
    { numRuns: 300 },
  )
})

test('a slice takes no more steps than it was given', () => {
  const search = startLoopSearch(graphOf(complete(9)), { maxLoops: 10 })
  let slices = 1
  while (search.step(10_000) === null) slices++
  expect(slices).toBeGreaterThan(50)
})

test('a map with far too many loops is counted as far as the steps reach, and says so', () => {
  const list = findLoops(graphOf(complete(14)), {
    maxLoops: 500,
    usualLength: null,
    maxSteps: 1_000_000,
    countSteps: 1_000_000,
  })
  expect(list).toMatchObject({ complete: false, completeToLength: 2, total: null })
  expect(list.loops.length).toBe(500)
  expect(list.atLeast).toBeGreaterThan(50_000)
  expect(list.counts).toEqual({ R: list.atLeast, B: 0, U: 0 })
})

test('counts exactly where it can but not list', () => {
  // The number of cycles of the complete digraph: sum over k of n! / (k (n - k)!).
  expect(findLoops(graphOf(complete(8)), { maxLoops: 100 })).toMatchObject({
    complete: false,
    completeToLength: 2,
    total: 16_064,
    atLeast: 16_064,
  })
})

test('a chain of forty parallel pairs has 2 ** 40 loops, which is no time to count', () => {
  const list = findLoops(graphOf(ring(40, 2)), { maxLoops: 50 })
  expect(list).toMatchObject({ complete: false, completeToLength: 39, total: 2 ** 40, atLeast: 2 ** 40 })
  expect(list.loops.length).toBe(50)
})

test('a number too great to be exact is not called exact', () => {
  const list = findLoops(graphOf(ring(60, 2)), { maxLoops: 5 })
  expect(list).toMatchObject({ total: null, atLeast: Number.MAX_SAFE_INTEGER })
})

test('the largest map that can be opened does not overflow anything', () => {
  const list = findLoops(graphOf(ring(5_000, 3)))
  expect(list).toMatchObject({ complete: false, completeToLength: 4_999, total: null })
  expect(list.loops.length).toBe(100)
})

function complete(variables: number): readonly Link[] {
  const numbers = Array.from({ length: variables }, (_, at) => at)
  return numbers.flatMap((source) =>
    numbers
      .filter((target) => target !== source)
      .map((target) =>
        newLink({ id: `l${source}-${target}`, source: `v${source}`, target: `v${target}`, polarity: '+' }),
      ),
  )
}

function ring(variables: number, parallel: number): readonly Link[] {
  return Array.from({ length: variables * parallel }, (_, at) => {
    const source = Math.floor(at / parallel)
    return newLink({
      id: `l${at}`,
      source: `v${source}`,
      target: `v${(source + 1) % variables}`,
      polarity: '+',
    })
  })
}

test('a list that goes beyond the usual length is the same in whatever slices it is searched for', () => {
  const links = Array.from({ length: 27 }, (_, at) => {
    const source = Math.floor(at / 3)
    return newLink({
      id: `l${at}`,
      source: `v${source}`,
      target: `v${(source + 1 + (at % 3)) % 9}`,
      polarity: '+',
    })
  })
  const limits = { maxWhole: 50, usualLength: 3 }
  const whole = findLoops(graphOf(links), limits)
  expect(whole.completeToLength).toBeGreaterThan(3)
  for (const slice of [1, 7, 40, 300]) {
    const search = startLoopSearch(graphOf(links), limits)
    let list = search.step(slice)
    while (list === null) list = search.step(slice)
    expect(list).toEqual(whole)
  }
})
