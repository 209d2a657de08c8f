import fc from 'fast-check'
import { expect, test } from 'vitest'
import { map } from '../../model/index.ts'
import { findLoops, shortestLoops } from '../index.ts'
import { graphOf, smallLinks } from '../testing.ts'

test('gives the shortest loop through every link, each loop once', () => {
  const drawn = map`A -> + B -> + C -> + A; B -> + A; C -> - D -> - C`
  expect(shortestLoops(drawn).map((loop) => loop.key)).toEqual(['l1 l4', 'l5 l6', 'l1 l2 l3'])
})

test('gives each parallel link its own', () => {
  expect(shortestLoops(map`A -> + B -> + A; A -> - B`).map((loop) => loop.key)).toEqual(['l1 l2', 'l2 l3'])
})

test('looks no further than it is told', () => {
  const drawn = map`A -> + B -> + C -> + D -> + A`
  expect(shortestLoops(drawn, 3)).toEqual([])
  expect(shortestLoops(drawn, 4).length).toBe(1)
  expect(shortestLoops(map``)).toEqual([])
})

test('is the shortest, for every link that is on a loop, and like what the search gives', () => {
  fc.assert(
    fc.property(smallLinks(6, 18), fc.integer({ min: 2, max: 7 }), (links, maxLength) => {
      const graph = graphOf(links)
      const all = new Map(findLoops(graph).loops.map((loop) => [loop.key, loop]))
      const short = shortestLoops(graph, maxLength)
      expect(new Set(short.map((loop) => loop.key)).size).toBe(short.length)
      for (const loop of short) expect(loop).toEqual(all.get(loop.key))
      for (const { id } of links) {
        const lengths = [...all.values()]
          .filter((loop) => loop.links.includes(id))
          .map((loop) => loop.links.length)
        const least = Math.min(...lengths)
        const own = short.filter((loop) => loop.links.includes(id)).map((loop) => loop.links.length)
        expect(Math.min(...own)).toBe(least <= maxLength ? least : Number.POSITIVE_INFINITY)
      }
      const lengths = short.map((loop) => loop.links.length)
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
    }),
    { numRuns: 300 },
  )
})
