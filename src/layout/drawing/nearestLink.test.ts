import { expect, test } from 'vitest'
import { pointAt } from '../geometry/curve.ts'
import { placedMap } from '../testing.ts'
import { drawMap } from './drawMap.ts'
import { nearestLink } from './nearestLink.ts'

/** Two links out of one name, side by side for a long way. */
const FORK = placedMap('Grass -> Calves; Grass -> Losses', {
  Grass: [0, 0],
  Calves: [0, 300],
  Losses: [40, 300],
})

test('all along an arc a point on it, or a little beside it, is of its own link, however near another lies', () => {
  const drawing = drawMap({ map: FORK, marked: [] })
  const links = [...drawing.links.values()]
  expect(links).toHaveLength(2)
  for (const { id, arc } of links) {
    for (let share = 0.15; share < 0.95; share += 0.05) {
      const at = pointAt(arc, share)
      expect(nearestLink(drawing, at)).toBe(id)
      // The band of a finger reaches 14 px.
      expect(nearestLink(drawing, { x: at.x + 1, y: at.y })).toBe(id)
    }
  }
})

test('a sign is of its own link, also where the arc of another runs beneath it', () => {
  const drawing = drawMap({ map: FORK, marked: [] })
  const [one, other] = [...drawing.links.values()]
  if (!one || !other) throw new Error('There are two links.')
  const through = { ...other, sign: pointAt(one.arc, 0.5) }
  const links = new Map([one, through].map((link) => [link.id, link]))
  expect(nearestLink({ links }, through.sign)).toBe(other.id)
  expect(nearestLink({ links }, pointAt(one.arc, 0.8))).toBe(one.id)
})

test('where there is no link none is nearest', () => {
  expect(nearestLink({ links: new Map() }, { x: 0, y: 0 })).toBeNull()
})
