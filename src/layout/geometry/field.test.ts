import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finish } from '../../pace/index.ts'
import type { Box } from '../types.ts'
import { overlap } from './box.ts'
import { anyNear, eachNear, makeField } from './field.ts'

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

const aBox = fc
  .tuple(
    fc.integer({ min: -2000, max: 2000 }),
    fc.integer({ min: -2000, max: 2000 }),
    fc.nat(900),
    fc.nat(900),
  )
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }))

test('a search of any region visits all that come into it, each once, also where some are others than those that were sorted', () => {
  fc.assert(
    fc.property(
      fc.array(aBox, { maxLength: 40 }),
      fc.array(fc.tuple(fc.nat(39), aBox), { maxLength: 4 }),
      fc.array(aBox, { minLength: 1, maxLength: 6 }),
      (before, changes, regions) => {
        const own = (box: Box) => [box]
        const items = before.slice()
        for (const [at, box] of changes) if (at < items.length) items[at] = box
        const field = finish(makeField(items, own, finish(makeField(before, own, undefined))))
        for (const region of regions) {
          const found: number[] = []
          eachNear(field, region, (_, index) => found.push(index))
          const within = items.flatMap((box, index) => (overlap(box, region) ? [index] : []))
          expect(new Set(found).size).toBe(found.length)
          for (const index of within) expect(found).toContain(index)
          const { left, top, right, bottom } = region
          const isAny = anyNear(field, left, top, right, bottom, (box) => overlap(box, region))
          expect(isAny).toBe(within.length > 0)
        }
      },
    ),
  )
})
