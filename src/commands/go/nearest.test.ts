import { expect, test } from 'vitest'
import { nearestTowards } from './nearest.ts'

const at = (id: string, x: number, y: number) => ({ id, centre: { x, y } })
const here = { x: 0, y: 0 }

test('the nearest within the cone wins, however near another lies beside it', () => {
  const places = [at('far', 300, 0), at('near', 200, 150), at('beside', 20, 90), at('behind', -5, 0)]
  expect(nearestTowards(places, here, 'right')).toBe('near')
  expect(nearestTowards(places, here, 'down')).toBe('beside')
  expect(nearestTowards(places, here, 'left')).toBe('behind')
})

test('with nothing in the cone the least detour is taken, and nothing behind', () => {
  const places = [at('steep', 10, 200), at('flatter', 60, 100), at('behind', -100, 0)]
  expect(nearestTowards(places, here, 'right')).toBe('flatter')
  expect(nearestTowards(places, here, 'up')).toBeNull()
  expect(nearestTowards([], here, 'up')).toBeNull()
})

test('what stands in the same place is in no direction', () => {
  expect(nearestTowards([at('same', 0, 0)], here, 'right')).toBeNull()
})
