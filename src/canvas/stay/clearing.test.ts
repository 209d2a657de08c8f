import { expect, test } from 'vitest'
import { clearing } from './clearing.ts'

const ROOM = { left: 0, top: 40, right: 640, bottom: 240 }
const LIST = { left: 245, top: 48, right: 624, bottom: 250 }
const name = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 16 })

test('what lies under a list comes out beside it, by the shortest way', () => {
  expect(clearing(name(300, 120), ROOM, [LIST], 4)).toEqual({ x: -99, y: 0 })
})

test('it does not come out under something else', () => {
  const buttons = { left: 180, top: 100, right: 240, bottom: 180 }
  const way = clearing(name(300, 120), ROOM, [LIST, buttons], 4)
  expect(way).not.toBeNull()
  const [left, top] = [300 + (way?.x ?? 0), 120 + (way?.y ?? 0)]
  expect(left + 40 <= 180 || top >= 180 || top + 16 <= 100).toBe(true)
  expect(left + 40).toBeLessThanOrEqual(245)
})

test('what is clear stays, and so does what there is no room for', () => {
  expect(clearing(name(20, 120), ROOM, [LIST], 4)).toEqual({ x: 0, y: 0 })
  expect(clearing(name(300, 120), ROOM, [{ left: -10, top: 0, right: 700, bottom: 300 }], 4)).toBeNull()
})
