import { describe, expect, test } from 'vitest'
import type { CausalMap } from '../../model/index.ts'
import { arcBetween } from '../arcs/arc.ts'
import { createChance } from '../arrange/search/chance.ts'
import { overlap } from '../geometry/box.ts'
import { pointAt } from '../geometry/curve.ts'
import { placedMap as standing } from '../parts/mapOfPart.ts'
import { boxAround, runsThrough } from '../quality/polyline.ts'
import { exampleMaps, placedMap, plain, scatteredMap, unbent } from '../testing.ts'
import { boxOf } from '../text/texts.ts'
import type { Arc, Box, DrawingInput } from '../types.ts'
import { drawMap } from './drawMap.ts'

/** Pieces that an arc is taken for here, each straight. */
const PIECES = 60
/** Bends that are tried for an arc that keeps off names: every hundredth up to what a person may give. */
const BENDS = Array.from({ length: 181 }, (_, at) => (at - 90) / 100)

function runsOver(arc: Arc, boxes: readonly Box[]): boolean {
  const points = Array.from({ length: PIECES + 1 }, (_, at) => pointAt(arc, at / PIECES))
  const reach = boxAround(points)
  return boxes.some((box) => overlap(box, reach) && runsThrough(points, box))
}

/** Links that run through a name though they would not with another bend, and those that cannot but do. */
function strikes(map: CausalMap, input: Omit<DrawingInput, 'map' | 'marked'> = {}) {
  const { variables, labels, links } = drawMap({ map, marked: [], ...input })
  const texts = [...variables.values(), ...labels.values()]
  const needless: string[] = []
  const inevitable: string[] = []
  for (const { id, arc } of links.values()) {
    const link = map.links[id]
    const source = variables.get(link?.source ?? '')
    const target = variables.get(link?.target ?? '')
    if (!source || !target || source === target) continue
    const boxes = texts.filter((text) => text !== source && text !== target).map(boxOf)
    if (!runsOver(arc, boxes)) continue
    const isClear = BENDS.some(
      (bend) =>
        !runsOver(arcBetween(source.centre, boxOf(source), target.centre, boxOf(target), bend), boxes),
    )
    if (isClear) needless.push(id)
    else inevitable.push(id)
  }
  return { needless, inevitable }
}

const EXAMPLES = exampleMaps()

test('an arc takes the other side where a name is in its way', () => {
  const map = placedMap('A -> B; C', { B: [300, 0], C: [150, 30] })
  const [link] = drawMap({ map, marked: [] }).links.values()
  expect(link?.bend).toBeLessThan(0.1)
  expect(strikes(map)).toEqual({ needless: [], inevitable: [] })
})

test('an arc bows higher where names stand on both sides of it', () => {
  const map = placedMap('A -> B; Here; There; Yonder', {
    B: [400, 0],
    Here: [200, 0],
    There: [200, -46],
    Yonder: [200, 46],
  })
  expect(strikes(map)).toEqual({ needless: [], inevitable: [] })
})

test('an arc around which all is full runs as its loop wants it', () => {
  const wall = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [`W${at}`, [200, (at - 30) * 17] as const]),
  )
  const names = Object.keys(wall).join('; ')
  const map = placedMap(`A -> B; ${names}`, { B: [400, 0], ...wall })
  expect(drawMap({ map, marked: [] }).links.get('l1')?.bend).toBe(0.1)
})

test('an arc that a person bent stays, whatever is in its way', () => {
  const start = placedMap('A -> B; C', { B: [300, 0], C: [150, 30] })
  const [link] = Object.values(start.links)
  if (!link) throw new Error('There is no link.')
  const map = { ...start, links: { [link.id]: { ...link, bend: 0.1, bent: true } } }
  expect(drawMap({ map, marked: [] }).links.get(link.id)?.bend).toBe(0.1)
})

test('arcs of two hundred maps that nobody arranged keep off names wherever they can', () => {
  const found = Array.from(
    { length: 200 },
    (_, seed) => [seed, strikes(scatteredMap(seed)).needless] as const,
  )
  expect(found.filter(([, links]) => links.length > 0)).toEqual([])
}, 300_000)

describe.each(EXAMPLES)('%s', (_, map) => {
  test('its arcs keep off names wherever they can, also where nobody has bent them', () => {
    expect(strikes(map).needless).toEqual([])
    expect(strikes(unbent(map)).needless).toEqual([])
  })

  test('its arcs keep off a name that is dragged over them', () => {
    for (const { id, x, y } of Object.values(map.variables).slice(0, 12)) {
      const moved = new Map([[id, { x: x + 90, y: y + 60 }]])
      expect(strikes(map, { moved, isDragged: true }).needless).toEqual([])
    }
  })
})

test('on a large map links give way to a name that passed them once the hand lets go, as if it had been put there at once', () => {
  const large = Array.from({ length: 8 }, (_, at) => scatteredMap(at + 1)).reduce(besideOne, scatteredMap(50))
  expect(Object.keys(large.links).length).toBeGreaterThan(150)
  let compared = 0
  for (const { id, x, y } of Object.values(large.variables).slice(0, 12)) {
    const at = (step: number) => new Map([[id, { x: x + step * 30, y: y + step * 22 }]])
    let drawing = drawMap({ map: large, marked: [] })
    for (let step = 1; step <= 12; step++)
      drawing = drawMap({ map: large, marked: [], moved: at(step), isDragged: true }, drawing)
    const dropped = standing(large, at(12))
    drawing = drawMap({ map: dropped, marked: [] }, drawing)
    const anew = drawMap({ map: dropped, marked: [] })
    for (const [link, { bend }] of anew.links) expect(drawing.links.get(link)?.bend).toBe(bend)
    compared += anew.links.size
  }
  expect(compared).toBeGreaterThan(1000)
})

const SEEDS = [1, 2, 3, 4, 5, 6]

test.each(SEEDS)(
  'seed %i: what hands dragged across a large map is drawn, once it is dropped, as from nothing, and what nothing has changed keeps its object',
  (seed) => {
    const chance = createChance(seed)
    const parts = Array.from({ length: 10 }, (_, at) => scatteredMap(100 * seed + at))
    let map = parts.slice(1).reduce(besideOne, parts[0] ?? scatteredMap(seed))
    expect(Object.keys(map.links).length).toBeGreaterThan(150)
    let drawing = drawMap({ map, marked: [] })
    for (let drag = 0; drag < 4; drag++) {
      const all = Object.values(map.variables)
      const held = Array.from({ length: 1 + chance.below(3) }, () => all[chance.below(all.length)])
      const by = { x: chance.below(160) - 80, y: chance.below(120) - 60 }
      const at = (step: number) =>
        new Map(held.flatMap((it) => (it ? [[it.id, { x: it.x + step * by.x, y: it.y + step * by.y }]] : [])))
      for (let step = 1; step <= 8; step++) {
        const before = drawing
        drawing = drawMap({ map, marked: [], moved: at(step), isDragged: true }, before)
        for (const [id, link] of drawing.links)
          if (before.links.get(id) !== link) expect(before.links.get(id)).not.toEqual(link)
      }
      map = standing(map, at(8))
      drawing = drawMap({ map, marked: [] }, drawing)
      expect(plain(drawing), `seed ${seed}, drag ${drag}`).toEqual(plain(drawMap({ map, marked: [] })))
    }
  },
)

/** Two maps in one, the second to the right, with ids of its own. */
function besideOne(one: CausalMap, other: CausalMap, at: number): CausalMap {
  const of = (id: string) => `${id} of ${at}`
  const variables = Object.values(other.variables).map((each) => ({
    ...each,
    id: of(each.id),
    x: each.x + at * 300,
  }))
  const links = Object.values(other.links).map((each) => {
    return { ...each, id: of(each.id), source: of(each.source), target: of(each.target) }
  })
  return {
    ...one,
    variables: { ...one.variables, ...Object.fromEntries(variables.map((each) => [each.id, each])) },
    links: { ...one.links, ...Object.fromEntries(links.map((each) => [each.id, each])) },
  }
}
