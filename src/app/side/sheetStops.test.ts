import { expect, test } from 'vitest'
import { nearestStop, nextStop, SHARES } from './sheetStops.ts'

test('a sheet that is let go of goes to the nearest of a third, two thirds and closed', () => {
  expect([0.02, 0.1, 0.2, 0.4, 0.52, 0.9].map(nearestStop)).toEqual([
    'closed',
    'closed',
    'third',
    'third',
    'twoThirds',
    'twoThirds',
  ])
  expect(SHARES.third).toBeLessThanOrEqual(1 / 3)
})

test('arrows go from stop to stop and stay at the ends', () => {
  expect(nextStop('third', 1)).toBe('twoThirds')
  expect(nextStop('twoThirds', 1)).toBe('twoThirds')
  expect(nextStop('third', -1)).toBe('closed')
})
