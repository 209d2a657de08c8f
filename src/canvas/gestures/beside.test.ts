import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shiftBeside } from './beside.ts'
import type { Standing } from './snap.ts'

const name = (x: number, y: number, width = 80, height = 19): Standing => ({
  centre: { x, y },
  width,
  height,
})

test('what stands free stays where it was dropped, however near', () => {
  expect(shiftBeside([name(0, 0)], [name(80, 0), name(0, 19)])).toEqual({ x: 0, y: 0 })
})

test('a name dropped on another goes on the shortest way and keeps its rim free', () => {
  expect(shiftBeside([name(10, 4)], [name(0, 0)])).toEqual({ x: 0, y: 27 })
  expect(shiftBeside([name(78, 0)], [name(0, 0)])).toEqual({ x: 14, y: 0 })
})

test('where that way is taken it takes the next', () => {
  const others = [0, 31, 62, 93, -31, -62, -93].map((y) => name(0, y))
  const { x, y } = shiftBeside([name(2, 2)], others)
  expect(Math.abs(x)).toBeGreaterThan(80)
  expect(y).toBe(0)
})

test('several keep their places to each other, and a crowd with no way out is left alone', () => {
  expect(shiftBeside([name(0, 0), name(0, 40)], [name(0, 44)])).toEqual({ x: 0, y: -27 })
  const crowd = Array.from({ length: 3_000 }, (_, at) => name((at % 50) * 60, Math.floor(at / 50) * 15))
  expect(shiftBeside([name(1_500, 450)], crowd)).toEqual({ x: 0, y: 0 })
})

test('after the way nothing stands on anything', () => {
  const standing = fc.record({
    centre: fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -200, max: 200 }) }),
    width: fc.integer({ min: 20, max: 130 }),
    height: fc.constantFrom(19, 38, 57),
  })
  fc.assert(
    fc.property(
      fc.array(standing, { minLength: 1, maxLength: 4 }),
      fc.array(standing, { maxLength: 8 }),
      (dropped, others) => {
        const way = shiftBeside(dropped, others)
        for (const one of dropped)
          for (const other of others) {
            const dx = Math.abs(one.centre.x + way.x - other.centre.x)
            const dy = Math.abs(one.centre.y + way.y - other.centre.y)
            const isClear =
              dx >= (one.width + other.width) / 2 - 1e-6 || dy >= (one.height + other.height) / 2 - 1e-6
            expect(isClear).toBe(true)
          }
      },
    ),
    { numRuns: 60 },
  )
})
