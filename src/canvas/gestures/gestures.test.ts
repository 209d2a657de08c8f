import { expect, test } from 'vitest'
import { drawMap } from '../../layout/index.ts'
import { emptyMap, newVariable } from '../../model/index.ts'
import { edgeSpeed } from './edgePan.ts'
import { shifted } from './moveThings.ts'
import { variableAt } from './sketchLink.ts'

test('moved things land on whole pixels', () => {
  const places = shifted(new Map([['a', { x: 10, y: 20 }]]), { x: 0.4, y: -3.6 })
  expect(places.get('a')).toEqual({ x: 10, y: 16 })
})

test('a link may be dropped on the name or its rim, and goes to the nearest of two that overlap', () => {
  const map = {
    ...emptyMap(),
    variables: {
      a: newVariable({ id: 'a', name: 'Rainfall', x: 0, y: 0 }),
      b: newVariable({ id: 'b', name: 'Rainfall', x: 40, y: 0 }),
    },
  }
  const drawing = drawMap({ map, marked: [] })
  expect(variableAt(drawing, { x: 15, y: 0 })).toBe('a')
  expect(variableAt(drawing, { x: 25, y: 0 })).toBe('b')
  expect(variableAt(drawing, { x: 0, y: 18 })).toBe('a')
  expect(variableAt(drawing, { x: 0, y: 40 })).toBeNull()
})

test('the view moves only near the edges, and faster the nearer', () => {
  expect(edgeSpeed(300, 300)).toBe(0)
  expect(edgeSpeed(5, 900)).toBeGreaterThan(edgeSpeed(20, 900))
  expect(edgeSpeed(900, 5)).toBeLessThan(0)
  expect(edgeSpeed(-200, 900)).toBe(edgeSpeed(0, 900))
})

test('by finger, for whom a small screen is all edge, the view moves no faster than can be followed', () => {
  expect(edgeSpeed(0, 900, 4)).toBe(4)
  expect(edgeSpeed(900, 0, 4)).toBe(-4)
})
