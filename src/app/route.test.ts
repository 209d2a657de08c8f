import { expect, test } from 'vitest'
import { mapInAddress } from './route.ts'

test.each([
  ['', null],
  ['#/', null],
  ['#/map/', null],
  ['#/map/k3_x-1', 'k3_x-1'],
  ['#/map/a%3Ab', 'a:b'],
  ['#/map/%E0%A4%A', null],
  ['#/map/a/b', null],
])('%s names %s', (hash, id) => {
  expect(mapInAddress(hash)).toBe(id)
})
