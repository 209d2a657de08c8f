import { expect, test } from 'vitest'
import { type CausalMap, emptyMap, newLink, newVariable } from '../../model/index.ts'
import { projectWhole } from '../document/projection.ts'
import { fillSharedMap, sharedMapOf } from '../document/sharedMap.ts'
import { drawAhead } from './drawAhead.ts'
import { fill } from './fill.ts'

/** So many variables in a ring. */
function ring(count: number): CausalMap {
  const all = Array.from({ length: count }, (_, at) => at)
  return {
    ...emptyMap(),
    variables: Object.fromEntries(
      all.map((at) => [`v${at}`, newVariable({ id: `v${at}`, x: at * 9, y: at, made: at + 1 })]),
    ),
    links: Object.fromEntries(
      all.map((at) => [
        `l${at}`,
        newLink({ id: `l${at}`, source: `v${at}`, target: `v${(at + 1) % count}`, made: at + 1 }),
      ]),
    ),
  }
}

function pausesOf(work: Generator<void, unknown>): number {
  let pauses = 0
  while (work.next().done !== true) pauses++
  return pauses
}

/** How many more pauses a thousand more records make. */
const growth = (work: (map: CausalMap) => Generator<void, unknown>): number =>
  pausesOf(work(ring(700))) - pausesOf(work(ring(200)))

test('filling and reading a map pause every fifty records', () => {
  expect(growth((map) => fillSharedMap(map))).toBe(1000 / 50)
  expect(growth((map) => projectWhole(sharedMapOf(map)))).toBe(1000 / 50)
})

test('drawing ahead pauses in proportion, and is done once for a map', () => {
  expect(growth((map) => drawAhead(map))).toBeGreaterThanOrEqual(10 * Math.floor(500 / 200))
  const map = ring(200)
  pausesOf(drawAhead(map))
  expect(pausesOf(drawAhead(map))).toBe(0)
})

test('who waits hears shares that grow to the whole', async () => {
  const shares: number[] = []
  const map = ring(300)
  const { projection } = await fill(map, { isShown: true, onShare: (share) => shares.push(share) })
  expect(Object.keys(projection.map.links)).toHaveLength(300)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBeGreaterThan(0.5)
  expect(shares.at(-1)).toBeLessThanOrEqual(1)
})
