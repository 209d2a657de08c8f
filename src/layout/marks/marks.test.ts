import { expect, test } from 'vitest'
import { drawMap } from '../drawing/drawMap.ts'
import { distanceTo, roundOf } from '../geometry/near.ts'
import { LARGER_MARK } from '../look/loopNameStyle.ts'
import { MARKS } from '../look/style.ts'
import { allMarked, placedMap } from '../testing.ts'
import type { Drawing } from '../types.ts'
import { finishMarks } from './finishMarks.ts'

const RING = (MARKS.loopDiameter + MARKS.loopWidth) / 2

/** Loops of two, the names one above the other or side by side, so far apart, px. */
const LOOPS = Array.from({ length: 80 }, (_, step) => 44 + 2 * step).flatMap((apart) => [
  placedMap('A -> B; B -> A', { B: [0, apart] }),
  placedMap('A -> B; B -> A', { B: [apart, apart / 2] }),
])

/** Between the ring of the one mark and the nearest arc, px. */
function airOf({ marks, links }: Drawing): number {
  const [mark] = marks.values()
  if (!mark) throw new Error('There is a loop.')
  const { x, y } = mark.centre
  const ring = RING * (mark.isLarger ? LARGER_MARK : 1)
  return Math.min(...[...links.values()].map(({ arc }) => distanceTo(roundOf(arc), x, y))) - ring
}

test('the mark of a loop of two leaves air to its arcs, beside them where they lie close', () => {
  const airs = LOOPS.map((map) => airOf(drawMap({ map, marked: allMarked(map) })))
  expect(Math.min(...airs)).toBeGreaterThanOrEqual(3)
})

test('a mark that is drawn larger for eyes far away touches no arc, and in a wide loop it is', () => {
  const drawings = LOOPS.map((map) =>
    drawMap({ map, marked: allMarked(map), finish: finishMarks, isLarge: true }),
  )
  expect(Math.min(...drawings.map(airOf))).toBeGreaterThanOrEqual(2)
  expect(
    drawings.filter(({ marks }) => [...marks.values()].some(({ isLarger }) => isLarger)).length,
  ).toBeGreaterThan(60)
})
