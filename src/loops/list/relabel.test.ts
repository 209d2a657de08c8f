import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Link, map, newLink } from '../../model/index.ts'
import { finish } from '../../pace/index.ts'
import { tabulate } from '../graph/tabulate.ts'
import { findLoops, LOOP_LIMITS, relabelLoops } from '../index.ts'
import { searchAtOnce } from '../search/atOnce.ts'
import { graphOf, smallLinks } from '../testing.ts'
import type { LoopGraph, LoopList } from '../types.ts'
import { makeInPieces } from './list.ts'

/** The list of another search, made with that of before at hand. */
function findAgain(before: LoopList, graph: LoopGraph): LoopList {
  const table = tabulate(graph)
  const answer = searchAtOnce(table.graph, LOOP_LIMITS)
  if (!answer?.loops) throw new Error('no loops were found')
  return finish(makeInPieces(table, answer.loops, answer, before))
}

const change = (links: readonly Link[], at: number, fields: Partial<Link>): readonly Link[] =>
  links.map((link, place) => (place === at % links.length ? newLink({ ...link, ...fields }) : link))

test('a changed sign needs no search, and leaves the loops without that link as they were', () => {
  const before = findLoops(map`A -> + B -> + A; C -> + D -> + C`)
  const after = relabelLoops(before, map`A -> + B -> - A; C -> + D -> + C`)
  expect(after?.loops.map((loop) => loop.type)).toEqual(['B', 'R'])
  expect(after?.byType).toEqual({ R: 1, B: 1, U: 0 })
  expect(after?.loops[1]).toBe(before.loops[1])
})

test('a renamed variable moves its loops to their place, as the objects they were', () => {
  const before = findLoops(map`A -> + B -> + A; C -> + D -> + C`)
  const after = relabelLoops(before, map`Z -> + B -> + Z; A -> + D -> + A`)
  expect(after?.loops).toEqual([before.loops[1], before.loops[0]])
  expect(after?.loops[0]).toBe(before.loops[1])
})

test('the same map again gives the same list', () => {
  const before = findLoops(map`A -> + B -> + A`)
  expect(relabelLoops(before, map`A -> + B -> + A`)).toBe(before)
})

test('a link that came, went or was joined elsewhere needs a search', () => {
  const before = findLoops(map`A -> + B -> + A -> + C`)
  expect(relabelLoops(before, map`A -> + B -> + A`)).toBeNull()
  expect(relabelLoops(before, map`A -> + B -> + A -> + C -> + A`)).toBeNull()
  expect(relabelLoops(before, map`A -> + B -> + A; B -> + C`)).toBeNull()
  expect(relabelLoops({ ...before }, map`A -> + B -> + A -> + C`)).toBeNull()
})

/** What a relabelled list becomes once the types of loops that are not listed have been counted. */
function settled(list: LoopList | null, counted: LoopList): LoopList | null {
  return list?.counting ? { ...list, counting: false, counts: counted.counts } : list
}

test('relabelling equals searching again, after any change of signs, delays and names', () => {
  fc.assert(
    fc.property(
      smallLinks(5, 14),
      fc.integer({ min: 0, max: 30 }),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('+' as const, '-' as const, '?' as const), fc.boolean())),
      fc.dictionary(fc.constantFrom('v1', 'v2', 'v3'), fc.string({ maxLength: 2 })),
      (links, maxLoops, changes, names) => {
        const changed = changes.reduce(
          (now, [at, polarity, delay]) => change(now, at, { polarity, delay }),
          links,
        )
        const before = findLoops(graphOf(links), { maxLoops })
        const after = relabelLoops(before, graphOf(changed, names))
        const anew = findLoops(graphOf(changed, names), { maxLoops })
        if (after === null) {
          // By other names other loops may be the first of those that do not all fit.
          expect([before.complete, Object.keys(names).length > 0]).toEqual([false, true])
          return
        }
        expect(settled(after, anew)).toEqual(anew)
        const unchanged = new Map(before.loops.map((loop) => [JSON.stringify(loop), loop]))
        for (const loop of after.loops) expect(unchanged.get(JSON.stringify(loop)) ?? loop).toBe(loop)
        const back = relabelLoops(after, graphOf(links))
        if (back !== null) expect(settled(back, before)).toEqual(before)
      },
    ),
    { numRuns: 300 },
  )
})

test('loops that a new search finds unchanged stay the objects that they were', () => {
  const before = findLoops(map`A -> + B -> + A; C -> + D -> + C`)
  const after = findAgain(before, map`A -> + B -> + A; C -> + D -> - C; D -> + E -> + D`)
  expect(after.loops.length).toBe(3)
  expect(after.loops[0]).toBe(before.loops[0])
  expect(after.loops[1]).not.toBe(before.loops[1])
  expect(relabelLoops(after, map`A -> + B -> + A; C -> + D -> - C; D -> + E -> + D`)).toBe(after)
})

test('a list found again unchanged is the list that it was', () => {
  const before = findLoops(map`A -> + B -> + A`)
  expect(findAgain(before, map`A -> + B -> + A -> + C`)).toBe(before)
  expect(relabelLoops(before, map`A -> + B -> + A -> + C`)).toBe(before)
})

test('the same link ids over other variables are another loop', () => {
  const before = findLoops(map`A -> + B -> + A; C`)
  const other = graphOf([
    newLink({ id: 'l1', source: 'v1', target: 'v3', polarity: '+' }),
    newLink({ id: 'l2', source: 'v3', target: 'v1', polarity: '+' }),
  ])
  expect(findAgain(before, other).loops[0]?.variables).toEqual(['v1', 'v3'])
})
