import { expect, test } from 'vitest'
import { isSound } from '../../src/model/index.ts'
import { percentile, printed } from './figures.ts'
import { syntheticMap } from './syntheticMap.ts'

test('the 95th percentile is a sample that 95 of 100 do not exceed', () => {
  const samples = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect(percentile(samples, 0.95)).toBe(95)
  expect(percentile([7], 0.95)).toBe(7)
  expect(percentile([], 0.95)).toBeNaN()
})

test('a broken promise reads as one', () => {
  const figure = { what: 'a', input: 'b', value: 51, unit: 'ms', below: 50 } as const
  expect(printed(figure)).toContain('NOT under 50')
  expect(printed({ ...figure, value: 49 })).not.toContain('NOT')
  expect(printed({ ...figure, value: Number.NaN })).toContain('NOT under 50')
  const ratio = { what: 'a', input: 'b', value: 29, unit: 'times', above: 30 } as const
  expect(printed(ratio)).toContain('NOT over 30')
  expect(printed({ ...ratio, value: 31 })).not.toContain('NOT')
})

test('the synthetic maps are sound, of the size named, and the same each time', () => {
  const map = syntheticMap(40, 70)
  expect(isSound(map)).toEqual([])
  expect([Object.keys(map.variables).length, Object.keys(map.links).length]).toEqual([40, 70])
  expect(syntheticMap(40, 70)).toEqual(map)
})
