import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Link, map, newLink } from '../../model/index.ts'
import { findLoops, independentLoops } from '../index.ts'
import { graphOf, smallLinks } from '../testing.ts'
import type { FeedbackLoop } from '../types.ts'

/** How many of the loops are independent over GF(2): elimination with whole numbers of any size, sharing nothing with the engine. */
function rankOf(loops: readonly FeedbackLoop[]): number {
  const bit = new Map<string, bigint>()
  const rows = new Map<number, bigint>()
  for (const loop of loops) {
    let row = 0n
    for (const id of loop.links) {
      const own = bit.get(id) ?? 1n << BigInt(bit.size)
      bit.set(id, own)
      row ^= own
    }
    while (row !== 0n) {
      const top = row.toString(2).length
      const other = rows.get(top)
      if (other === undefined) {
        rows.set(top, row)
        break
      }
      row ^= other
    }
  }
  return rows.size
}

test('the set is independent, of real loops, and as large as can be, on random maps', () => {
  fc.assert(
    fc.property(smallLinks(7, 26), (links) => {
      const graph = graphOf(links)
      const list = findLoops(graph)
      const { loops, added } = independentLoops(graph)
      const real = new Set(list.loops.map(({ key }) => key))
      expect(loops.filter(({ key }) => !real.has(key))).toEqual([])
      expect([loops.length, rankOf(loops)]).toEqual([list.independent, list.independent])
      expect([...added].filter((key) => !loops.some((loop) => loop.key === key))).toEqual([])
      expect(rankOf(list.loops)).toBe(list.independent)
    }),
    { numRuns: 300 },
  )
})

test('where the procedure of Oliva falls short, the loops added are said', () => {
  const numbers = [0, 1, 2, 3, 4, 5]
  const complete = numbers.flatMap((source) =>
    numbers.flatMap((target): readonly Link[] =>
      source === target
        ? []
        : [newLink({ id: `l${source}${target}`, source: `v${source}`, target: `v${target}` })],
    ),
  )
  const { loops, added } = independentLoops(graphOf(complete))
  expect([loops.length, added.size]).toEqual([25, 10])
  // Each is the shortest that can be: pairs there and back, then triangles.
  expect(new Set(loops.filter(({ key }) => added.has(key)).map(({ links }) => links.length))).toEqual(
    new Set([3]),
  )
})

test('each of two separate loops is in the set, and a link beside another has a loop of its own', () => {
  const two = map`A -> + B -> + A; A -> - B; C -> + D -> + C; B -> + C`
  expect(independentLoops(two).loops.map(({ key }) => key)).toEqual(['l1 l2', 'l2 l3', 'l4 l5'])
})
