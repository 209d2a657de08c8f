import { expect, test } from 'vitest'
import { boxAbout } from '../geometry/box.ts'
import type { Box } from '../types.ts'
import { nearestSeenClear } from './windows.ts'

const from = { x: 0, y: 0 }
const to = { x: 400, y: 0 }
const ends = { from, fromBox: boxAbout(from, 40, 20), to, toBox: boxAbout(to, 40, 20) }
const above: Box = { left: 18, top: -900, right: 390, bottom: -1 }
const below: Box = { left: 18, top: 1, right: 390, bottom: 900 }
const open = { taken: [], range: [-0.9, 0.9] } as const

test('a window two pixels wide between names that reach over the ends is found', () => {
  const bend = nearestSeenClear({ ...ends, ...open, boxes: [above, below], wanted: 0.111 })
  expect(bend).not.toBeNull()
  expect(Math.abs(bend ?? 1) * 400).toBeLessThan(1)
})

test('what of a name lies where the arc is hidden by its own is in nobody’s way', () => {
  const upon: Box = { left: -6, top: -6, right: 6, bottom: 6 }
  expect(nearestSeenClear({ ...ends, ...open, boxes: [upon], wanted: 0.1 })).toBe(0.1)
})

test('no bend where all is blocked, or what is clear is taken', () => {
  const wall: Box = { left: 100, top: -2000, right: 120, bottom: 2000 }
  expect(nearestSeenClear({ ...ends, ...open, boxes: [wall], wanted: 0 })).toBeNull()
  const taken = [-0.01, 0.01]
  expect(nearestSeenClear({ ...ends, ...open, taken, boxes: [above, below], wanted: 0 })).toBeNull()
})

test('where names stand so close that more is shown of steeper arcs, one is found among these', () => {
  const near = { x: 44, y: 0 }
  const close = { ...ends, to: near, toBox: boxAbout(near, 40, 20) }
  const between: Box = { left: 20, top: -4, right: 24, bottom: 4 }
  const bend = nearestSeenClear({ ...close, ...open, boxes: [between], wanted: 0.1 })
  expect(bend).not.toBeNull()
  expect(Math.abs(bend ?? 0)).toBeGreaterThan(0.09)
})
