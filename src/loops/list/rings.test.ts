import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortestLoops } from '../index.ts'
import { graphOf, smallLinks } from '../testing.ts'
import { shortestRings } from './rings.ts'

test('a ring is the shortest of the shortest loops that pass a link, and of equals the one by the smallest ids', () => {
  fc.assert(
    fc.property(smallLinks(6, 16), (links) => {
      const graph = graphOf(links)
      const loops = [...shortestLoops(graph)].sort(
        (a, b) => a.links.length - b.links.length || (a.key < b.key ? -1 : 1),
      )
      const { ringOf } = shortestRings(graph)
      const wanted = links.map(({ id }) => loops.find((loop) => loop.links.includes(id))?.variables)
      expect(links.map(({ id }) => ringOf.get(id))).toEqual(wanted)
    }),
    { numRuns: 300 },
  )
})

test('after an edit the rings are those that a whole search gives, whatever came and went', () => {
  fc.assert(
    fc.property(
      smallLinks(9, 30),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }),
      (links, cuts) => {
        let rings = shortestRings(graphOf(links.slice(0, 24)))
        for (const [from, to] of [...cuts, [0, 30] as const]) {
          const some = links.filter((_, at) => at % 31 !== from % 31 && at % 29 !== to % 29)
          rings = shortestRings(graphOf(some), rings)
          const anew = shortestRings(graphOf(some))
          expect([rings.ringOf, rings.loops.lengths]).toEqual([anew.ringOf, anew.loops.lengths])
        }
      },
    ),
    { numRuns: 400 },
  )
})
