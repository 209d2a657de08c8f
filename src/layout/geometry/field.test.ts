import { expect, test } from 'vitest'
import { finish } from '../../pace/index.ts'
import type { Box } from '../types.ts'
import { eachNear, makeField } from './field.ts'

const wide: Box = { left: 0, top: 0, right: 900, bottom: 900 }
const small: Box = { left: 10, top: 10, right: 20, bottom: 20 }
const far: Box = { left: 880, top: 880, right: 890, bottom: 890 }

/** Where the items are that a search of all visits, in rising order. */
function visited(items: readonly Box[], before?: readonly Box[]): readonly number[] {
  const own = (box: Box) => [box]
  const field = finish(makeField(items, own, before && finish(makeField(before, own, undefined))))
  const found: number[] = []
  eachNear(field, wide, (_, index) => found.push(index))
  return found.sort((a, b) => a - b)
}

test('a search visits each item once, however many cells it fills, and again in the next search', () => {
  expect(visited([wide, small, far])).toEqual([0, 1, 2])
  expect(visited([wide, small, far])).toEqual([0, 1, 2])
})

test('items that are others than those that were sorted are visited once, too', () => {
  expect(visited([wide, { ...small }, far], [wide, small, far])).toEqual([0, 1, 2])
})
