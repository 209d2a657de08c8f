import { expect, test } from 'vitest'
import type { CausalMap } from '../../model/index.ts'
import { lengthOf, pointAt } from '../geometry/curve.ts'
import { MARKS } from '../look/style.ts'
import { allMarked, exampleMaps, plain, scatteredMap } from '../testing.ts'
import { boxOf } from '../text/texts.ts'
import type { Drawing, LinkDrawing, Point } from '../types.ts'
import { drawMap } from './drawMap.ts'

/** A place that has this much room is free, px from the middle of the mark: what a mark needs, and a little. */
const ROOMY = MARKS.delayStroke / 2 + 3
/** A mark reaches so far from its middle. */
const REACH = MARKS.delayStroke / 2

const EXAMPLES = exampleMaps()

/** The map with a delay on every link. */
function delayed(map: CausalMap): CausalMap {
  const links = Object.entries(map.links).map(([id, link]) => [id, { ...link, delay: true }])
  return { ...map, links: Object.fromEntries(links) }
}

function middleOf({ delay }: LinkDrawing): Point {
  const ends = delay.flat()
  return {
    x: ends.reduce((sum, { x }) => sum + x, 0) / ends.length,
    y: ends.reduce((sum, { y }) => sum + y, 0) / ends.length,
  }
}

/** From a place to the nearest name, sign, loop mark or middle of a delay mark of a link before, less what those need. */
function roomAt(drawing: Drawing, place: Point, before: readonly LinkDrawing[]): number {
  const to = (other: Point) => Math.hypot(other.x - place.x, other.y - place.y)
  const names = [...drawing.variables.values(), ...drawing.labels.values()].map(boxOf).map((box) => {
    const x = Math.max(box.left, Math.min(box.right, place.x))
    const y = Math.max(box.top, Math.min(box.bottom, place.y))
    return to({ x, y })
  })
  const signs = [...drawing.links.values()].map(({ sign }) => to(sign) - MARKS.signHalf)
  const loops = [...drawing.marks.values()].map(({ centre }) => to(centre) - MARKS.loopDiameter / 2)
  const delays = before.map((link) => to(middleOf(link)) - REACH - 2)
  return Math.min(...names, ...signs, ...loops, ...delays)
}

/** The links whose delay mark touches something though another place on their arc is free. */
function touching(map: CausalMap): string[] {
  const drawing = drawMap({ map, marked: allMarked(map) })
  const links = [...drawing.links.values()]
  return links.flatMap((link, index) => {
    const before = links.slice(0, index)
    if (roomAt(drawing, middleOf(link), before) >= REACH) return []
    const last = 1 - (MARKS.headLength + MARKS.delayApart) / lengthOf(link.arc)
    const isAnyFree = Array.from({ length: 101 }, (_, at) => at / 100).some(
      (t) => t <= last && roomAt(drawing, pointAt(link.arc, t), before) >= ROOMY,
    )
    return isAnyFree ? [link.id] : []
  })
}

test('delay marks of the examples stand on no name, sign, loop mark or other delay where the arc has a free place', () => {
  expect(EXAMPLES).toHaveLength(7)
  expect(EXAMPLES.filter(([, map]) => touching(delayed(map)).length > 0).map(([file]) => file)).toEqual([])
})

test('nor do those of two hundred maps that nobody arranged', () => {
  const seeds = Array.from({ length: 200 }, (_, seed) => seed)
  expect(seeds.filter((seed) => touching(delayed(scatteredMap(seed))).length > 0)).toEqual([])
}, 300_000)

test('a delay mark gives way alike in a drawing made from the one before, through drags and pictures on the way', () => {
  for (let seed = 0; seed < 12; seed++) {
    const map = delayed(scatteredMap(seed))
    const marked = allMarked(map)
    let drawing = drawMap({ map, marked })
    for (const [at, { id, x, y }] of Object.values(map.variables).slice(0, 6).entries()) {
      const input = { map, marked, moved: new Map([[id, { x: x + 60, y: y + 35 }]]), isPassing: at === 3 }
      drawing = drawMap(input, drawing)
      expect(plain(drawing)).toEqual(plain(drawMap(input)))
    }
  }
})
