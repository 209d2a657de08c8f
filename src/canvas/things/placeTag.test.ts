import { expect, test } from 'vitest'
import { drawMap, pointsAlong } from '../../layout/index.ts'
import { type CausalMap, mapFromNotation } from '../../model/index.ts'
import { lengthInside } from './lengthInside.ts'
import { boxOfTag, placeTag } from './placeTag.ts'
import { placeTags, shortened } from './placeTags.ts'

/** A map with its variables where these say. */
function placed(text: string, places: Readonly<Record<string, readonly [number, number]>>): CausalMap {
  const map = mapFromNotation(text)
  const variables = Object.values(map.variables).map((variable) => {
    const [x, y] = places[variable.name] ?? [0, 0]
    return [variable.id, { ...variable, x, y }] as const
  })
  return { ...map, variables: Object.fromEntries(variables) }
}

function tagOf(map: CausalMap, id = 'v1') {
  return placeTag(drawMap({ map, marked: [] }), id, Object.values(map.links), 90)
}

test('a tag stands under its name where there is room', () => {
  const tag = tagOf(placed('Queues -> + Anger', { Queues: [0, 0], Anger: [300, -90] }))
  expect(tag?.x).toBe(0)
  expect(tag?.y).toBeGreaterThan(15)
})

test('it stands over its name when a link ends under it', () => {
  const tag = tagOf(placed('Queues; Anger -> + Queues', { Queues: [0, 0], Anger: [0, 200] }))
  expect(tag?.y).toBeLessThan(-15)
})

test('with links that end under and over the name it slides aside, clear of them and of other names', () => {
  const text = 'Queues; Anger -> + Queues; Rain -> + Queues; Near'
  const tag = tagOf(placed(text, { Queues: [0, 0], Anger: [0, 200], Rain: [0, -200], Near: [90, 0] }))
  expect(Math.abs(tag?.y ?? 0)).toBeLessThan(30)
  expect(tag?.x).toBeLessThan(-50)
})

test('it keeps off the name of a loop', () => {
  const drawing = drawMap({ map: placed('Queues; Anger', { Queues: [0, 0], Anger: [300, 0] }), marked: [] })
  const name = { lines: ['Dependence'], centre: { x: -40, y: 30 }, width: 70, height: 14 }
  const mark = { key: 'k', centre: { x: -90, y: 30 }, type: 'R', text: 'R1', clockwise: true } as const
  const drawn = { size: 12, baseline: 0, lineHeight: 14, ...name }
  const tag = placeTag({ ...drawing, marks: new Map([['k', { ...mark, name: drawn }]]) }, 'v1', [], 90)
  expect(tag?.y).toBeLessThan(-15)
})

test('what is not drawn has no tag', () => {
  expect(tagOf(placed('Queues', {}), 'gone')).toBeNull()
})

test('it keeps off an arc that passes under the name', () => {
  const text = 'Queues; West -> + East'
  const map = placed(text, { Queues: [0, 0], West: [-200, 32], East: [200, 32] })
  const drawing = drawMap({ map, marked: [] })
  const tag = placeTag(drawing, 'v1', Object.values(map.links), 90)
  const [link] = drawing.links.values()
  if (!tag || !link) throw new Error('Nothing is drawn.')
  expect(lengthInside(pointsAlong(link.arc), boxOfTag(tag, 90))).toBe(0)
})

test('the roles of neighbours do not lie on each other', () => {
  const drawing = drawMap({ map: placed('Queues; Anger', { Queues: [0, 0], Anger: [70, 0] }), marked: [] })
  const roles = [
    ['v1', 'Symptomatic solution'],
    ['v2', 'Fundamental solution'],
  ] as const
  const [one, other] = placeTags(drawing, roles, [])
  expect(one?.at.y).not.toBe(other?.at.y)
})

test('a line is inside a box as far as it is clipped by its edges', () => {
  const box = { left: 0, right: 10, top: 0, bottom: 10 }
  expect(
    lengthInside(
      [
        { x: -5, y: 5 },
        { x: 5, y: 5 },
        { x: 5, y: 20 },
      ],
      box,
    ),
  ).toBeCloseTo(10)
  expect(
    lengthInside(
      [
        { x: -5, y: 15 },
        { x: 15, y: 15 },
      ],
      box,
    ),
  ).toBe(0)
})

test('a role is cut short at a word', () => {
  expect(['Gap', 'Unintended consequence', 'Pressure to lower the goal', 'Total use'].map(shortened)).toEqual(
    ['Gap', 'Unintended…', 'Pressure to…', 'Total use'],
  )
})

test('a role that is cut short keeps that its variable is named the other way round', () => {
  expect(shortened('Unintended consequence (the other way round)')).toBe('Unintended… (the other way round)')
  expect(shortened('Gap (the other way round)')).toBe('Gap (the other way round)')
})

test('it keeps off a faded arc, too, where there is as good a place', () => {
  const text = 'Queues; West -> + East'
  const map = placed(text, { Queues: [0, 0], West: [-200, 32], East: [200, 32] })
  const drawing = drawMap({ map, marked: [] })
  const tag = placeTag(drawing, 'v1', [], 90)
  const [link] = drawing.links.values()
  if (!tag || !link) throw new Error('Nothing is drawn.')
  expect(lengthInside(pointsAlong(link.arc), boxOfTag(tag, 90))).toBe(0)
})
