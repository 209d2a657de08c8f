import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrder, newGroup } from '../../model/index.ts'
import { boxAbout, overlap } from '../geometry/box.ts'
import { aMap, aPlace, placedMap } from '../testing.ts'
import { boxOf } from '../text/texts.ts'
import { drawMap } from './drawMap.ts'
import { freePlace, linksIn, variablesIn } from './hits.ts'

const drawing = drawMap({
  map: placedMap('A -> + B -> + C', { A: [0, 0], B: [300, 0], C: [300, 300] }),
  marked: [],
})

test('a box holds the links that lie in it whole, and the variables that it touches', () => {
  const box = { left: -50, top: -50, right: 305, bottom: 80 }
  expect(linksIn(drawing, box)).toEqual(['l1'])
  expect(variablesIn(drawing, box)).toEqual(['v1', 'v2'])
})

test('a free place is in no group', () => {
  const map = placedMap('A -> + B -> + C', { A: [0, 0], B: [300, 0], C: [300, 300] })
  const group = newGroup({ id: 'g', name: 'Herd', made: 1 })
  const variables = inOrder(map.variables).map((it) => [it.id, { ...it, group: 'g' }])
  const grouped = drawMap({
    map: { ...map, groups: { g: group }, variables: Object.fromEntries(variables) },
    marked: [],
  })
  const frame = grouped.groups.get('g')?.box
  if (!frame) throw new Error('The group is not drawn.')
  expect(
    overlap(frame, boxAbout(freePlace(grouped, { x: 100, y: 150 }, { width: 80, height: 38 }), 80, 38)),
  ).toBe(false)
})

test('a free place is clear of every name and is where it was wanted when that is clear', () => {
  expect(freePlace(drawing, { x: -400, y: -400 }, { width: 80, height: 38 })).toEqual({ x: -400, y: -400 })
  fc.assert(
    fc.property(aMap, aPlace, (map, near) => {
      const crowded = drawMap({ map, marked: [] })
      const place = freePlace(crowded, near, { width: 80, height: 38 })
      const box = boxAbout(place, 80, 38)
      expect([...crowded.variables.values()].some((text) => overlap(boxOf(text), box))).toBe(false)
    }),
    { numRuns: 50 },
  )
})
