import { expect, test } from 'vitest'
import type { Arrangement } from '../../layout/index.ts'
import { map, mapFromNotation } from '../../model/index.ts'
import { portionsOf } from './portions.ts'

const MANY = 300
/** A ring of many variables and an arrangement of it, from right to left. */
const ring = mapFromNotation(
  Array.from({ length: MANY }, (_, at) => `V${at} -> + V${(at + 1) % MANY}`).join('; '),
)
const whole: Arrangement = {
  places: Object.fromEntries(Object.keys(ring.variables).map((id, at) => [id, { x: -10 * at, y: at }])),
  bends: Object.fromEntries(Object.keys(ring.links).map((id, at) => [id, at / 1000])),
}

test('a small arrangement is one portion, and so is none at all', () => {
  const arrangement = { places: { v1: { x: 1, y: 2 } }, bends: { l1: 0.5 } }
  expect(portionsOf(arrangement, map`A -> + B`)).toEqual([arrangement])
  expect(portionsOf({ places: {}, bends: {} }, map`A`)).toEqual([{ places: {}, bends: {} }])
})

test('a large one comes in portions from left to right, the first the smallest, and nothing is lost', () => {
  const portions = portionsOf(whole, ring)
  expect(Object.assign({}, ...portions.map(({ places }) => places))).toEqual(whole.places)
  expect(Object.assign({}, ...portions.map(({ bends }) => bends))).toEqual(whole.bends)
  const sizes = portions.map(({ places }) => Object.keys(places).length)
  expect(Math.max(...sizes)).toBeLessThan(60)
  expect(sizes[0]).toBe(Math.min(...sizes))
  const edges = portions.flatMap(({ places }) => {
    const xs = Object.values(places).map(({ x }) => x)
    return [Math.min(...xs), Math.max(...xs)]
  })
  expect(edges).toEqual(edges.toSorted((a, b) => a - b))
})

test('a link comes when both its ends have come', () => {
  const arrived = new Set<string>()
  for (const { places, bends } of portionsOf(whole, ring)) {
    for (const id of Object.keys(places)) arrived.add(id)
    for (const id of Object.keys(bends)) {
      const { source, target } = ring.links[id] ?? { source: '', target: '' }
      expect([arrived.has(source), arrived.has(target)]).toEqual([true, true])
    }
  }
})
