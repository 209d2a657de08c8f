import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestPlace, nextTowards, type Place } from './towards.ts'

const WAYS = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
]

const at = (thing: string, x: number, y: number): Place<string> => ({ thing, at: { x, y } })

/** All that the four arrows lead to from a thing, by however many steps. */
function reached(places: readonly Place<number>[], from: number): ReadonlySet<number> {
  const seen = new Set([from])
  for (const here of seen)
    for (const way of WAYS) {
      const next = nextTowards(places, here, way)
      if (next !== null) seen.add(next)
    }
  return seen
}

test('the arrows alone lead from everything to everything, also where things stand in rows or in one place', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 12 }), y: fc.integer({ min: 0, max: 12 }) })
  const wide = fc.record({
    x: fc.double({ min: -4000, max: 4000, noNaN: true }),
    y: fc.double({ min: -4000, max: 4000, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(fc.oneof(place, wide), { minLength: 1, maxLength: 40 }), (points) => {
      const places = points.map((point, thing) => ({ thing, at: point }))
      for (const { thing } of places) expect(reached(places, thing).size).toBe(places.length)
    }),
  )
})

test('what is least far ahead comes first, and what lies beside only where nothing is ahead', () => {
  const places = [at('here', 0, 0), at('far', 300, 0), at('near', 200, 150), at('beside', 20, 90)]
  expect(nextTowards(places, 0, { x: 1, y: 0 })).toBe('near')
  expect(nextTowards(places, 0, { x: 0, y: 1 })).toBe('beside')
  expect(nextTowards(places, 0, { x: -1, y: 0 })).toBeNull()
  expect(nextTowards([at('here', 0, 0), at('steep', 10, 200)], 0, { x: 1, y: 0 })).toBe('steep')
  expect(nextTowards([at('here', 0, 0), at('below', 0.4, 200)], 0, { x: 1, y: 0 })).toBeNull()
})

test('from nowhere one begins at the thing that is nearest', () => {
  expect(nearestPlace([at('one', 0, 0), at('other', 90, 10)], { x: 100, y: 0 })).toBe(1)
  expect(nearestPlace([], { x: 0, y: 0 })).toBe(-1)
})
