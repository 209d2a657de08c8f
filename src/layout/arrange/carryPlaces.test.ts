import { expect, test } from 'vitest'
import { type Id, map } from '../../model/index.ts'
import { drawMap } from '../drawing/drawMap.ts'
import { placedMap } from '../parts/mapOfPart.ts'
import { clashesOf } from '../quality/clashes.ts'
import type { Point } from '../types.ts'
import { carryPlaces } from './carryPlaces.ts'

const drawn = map`Rain -> + Grass -> + Cattle; Grass -> + Milk`
const id = (name: string): Id => Object.values(drawn.variables).find((each) => each.name === name)?.id ?? ''
const places = (of: Readonly<Record<string, Point>>): ReadonlyMap<Id, Point> =>
  new Map(Object.entries(of).map(([name, place]) => [id(name), place]))

const here = places({
  Rain: { x: 0, y: 0 },
  Grass: { x: 200, y: 0 },
  Cattle: { x: 400, y: 0 },
  Milk: { x: 200, y: 160 },
})
const high = new Map([...here, [id('Milk'), { x: 200, y: 240 }]])
const there = places({ Rain: { x: 1000, y: 900 }, Grass: { x: 1300, y: 500 }, Cattle: { x: 1600, y: 500 } })

test('what is new stands by what it is linked with, as it does in the other drawing', () => {
  const far = places({ Rain: { x: 900, y: 500 }, Grass: { x: 1300, y: 500 }, Cattle: { x: 1700, y: 500 } })
  const carried = carryPlaces(drawn, [id('Milk')], high, far)
  expect(carried.get(id('Milk'))).toEqual({ x: 1300, y: 740 })
})

test('where that place is taken it stands free of names and arcs', () => {
  const taken = new Map([...there, [id('Cattle'), { x: 1300, y: 660 }]])
  const carried = carryPlaces(drawn, [id('Milk')], here, taken)
  const whole = placedMap(drawn, new Map([...taken, ...carried]))
  expect(clashesOf(whole, drawMap({ map: whole, marked: [] }))).toEqual([])
})

test('what hangs on something new follows it, and what is linked with nothing stands by what is nearest', () => {
  const fresh = [id('Cattle'), id('Grass')]
  const carried = carryPlaces(drawn, fresh, here, places({ Rain: { x: 50, y: 70 } }))
  const [grass, cattle] = [carried.get(id('Grass')), carried.get(id('Cattle'))]
  expect(Math.hypot((grass?.x ?? 0) - 50, (grass?.y ?? 0) - 70)).toBeLessThan(350)
  expect(Math.hypot((cattle?.x ?? 0) - (grass?.x ?? 0), (cattle?.y ?? 0) - (grass?.y ?? 0))).toBeLessThan(350)

  const loose = map`A; B`
  const [a = '', b = ''] = Object.keys(loose.variables)
  const from = new Map([
    [a, { x: 0, y: 0 }],
    [b, { x: 300, y: 40 }],
  ])
  expect(carryPlaces(loose, [b], from, new Map([[a, { x: 500, y: 500 }]])).get(b)).toEqual({ x: 800, y: 540 })
})
