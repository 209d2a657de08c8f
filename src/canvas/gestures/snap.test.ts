import { expect, test } from 'vitest'
import { createSnap, type Standing } from './snap.ts'

const at = (x: number, y: number, width = 40, height = 20): Standing => ({ centre: { x, y }, width, height })

test('a centre that comes near another snaps to it, along one axis or both, with a line along the names', () => {
  const snap = createSnap([at(100, 50.5), at(300, 200)])
  expect(snap(at(103, 400), 5)).toMatchObject({ at: { x: 100, y: 400 }, exact: { x: true, y: false } })
  expect(snap(at(296, 47), 5).at).toEqual({ x: 300, y: 50.5 })
  expect(snap(at(103, 400), 5).guides).toEqual([
    [
      { x: 100, y: 40.5 },
      { x: 100, y: 410 },
    ],
  ])
})

test('what is not near anything goes where the hand goes, without a line', () => {
  const snap = createSnap([at(100, 50)])
  expect(snap(at(106, 80), 5)).toEqual({
    at: { x: 106, y: 80 },
    exact: { x: false, y: false },
    guides: [],
  })
  expect(createSnap([])(at(1, 2), 5).at).toEqual({ x: 1, y: 2 })
})

test('of two places within reach the nearer is taken, and the reach follows the scale', () => {
  const snap = createSnap([at(100, 0), at(107, 500)])
  expect(snap(at(104.5, 900), 5).at.x).toBe(107)
  expect(snap(at(102, 900), 5).at.x).toBe(100)
  expect(snap(at(90, 900), 5).at.x).toBe(90)
  expect(snap(at(90, 900), 20).at.x).toBe(100)
})

test('gaps become equal between two neighbours, by their boxes, and both gaps are shown', () => {
  // From 20 to 280 there are 260 px, of which the one between takes 60: 100 on each side.
  const snap = createSnap([at(0, 0), at(300, 0)])
  const snapped = snap(at(153, 2, 60), 5)
  expect(snapped.at).toEqual({ x: 150, y: 0 })
  expect(snapped.guides).toContainEqual([
    { x: 20, y: 0 },
    { x: 120, y: 0 },
  ])
  expect(snapped.guides).toContainEqual([
    { x: 180, y: 0 },
    { x: 280, y: 0 },
  ])
})

test('gaps become equal beyond two neighbours, before and after them, down as across', () => {
  const row = createSnap([at(0, 0), at(100, 0)])
  expect(row(at(203, 0), 5).at.x).toBe(200)
  expect(row(at(-97, 0), 5).at.x).toBe(-100)
  const column = createSnap([at(0, 0), at(0, 100)])
  expect(column(at(1, 204), 5).at).toEqual({ x: 0, y: 200 })
})

test('names that overlap have no gap to repeat, and those of another row do not count', () => {
  expect(createSnap([at(0, 0), at(30, 0)])(at(61, 0), 5).at.x).toBe(61)
  expect(createSnap([at(0, 0), at(300, 40)])(at(153, 2), 5).at.x).toBe(153)
})

test('among a thousand names a move costs well under a millisecond', () => {
  const many = Array.from({ length: 1000 }, (_, index) => at((index % 40) * 120, Math.floor(index / 40) * 90))
  const snap = createSnap(many)
  const start = performance.now()
  for (let move = 0; move < 500; move += 1) snap(at(move * 7.3, move * 3.1), 5)
  expect((performance.now() - start) / 500).toBeLessThan(1)
})
