import { expect, test } from 'vitest'
import { type CausalMap, newGroup } from '../../model/index.ts'
import { otherPlaces, usualPlaces } from '../arcs/signPlaces.ts'
import { distanceToBox } from '../geometry/box.ts'
import { curveWithBend } from '../geometry/curve.ts'
import { distanceTo, roundOf } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import { isInside, loopCurve } from '../marks/loopCurve.ts'
import { allMarked, placedMap, plain, scatteredMap } from '../testing.ts'
import { measureText } from '../text/measure.ts'
import { boxOf } from '../text/texts.ts'
import type { Box, Drawing, DrawingInput, Point } from '../types.ts'
import { drawMap } from './drawMap.ts'

const NAME = 'Herd'
const SIGN = MARKS.signHalf
const LOOP = MARKS.loopDiameter / 2 + 2

/** A map of a seed with two groups: of what stands to the left of the middle of all, and of every third of the rest. */
function grouped(seed: number): CausalMap {
  const map = scatteredMap(seed)
  const all = Object.values(map.variables)
  const middle = all.reduce((sum, { x }) => sum + x, 0) / all.length
  const groupOf = (x: number, at: number) => (x < middle ? 'g' : at % 3 === 0 ? 'h' : '')
  const variables = all.map((each, at) => [each.id, { ...each, group: groupOf(each.x, at) }] as const)
  const groups = {
    g: newGroup({ id: 'g', name: NAME, made: 1 }),
    h: newGroup({ id: 'h', name: '', made: 2 }),
  }
  return { ...map, variables: Object.fromEntries(variables), groups }
}

/** From a place to the nearest edge of a frame. */
function toEdges({ groups }: Drawing, { x, y }: Point): number {
  const distances = [...groups.values()].map(({ box }) => {
    const outside = distanceToBox(box, x, y)
    return Math.abs(outside)
  })
  return Math.min(...distances)
}

/** From a place to the name of the group that has one. */
function toTitle({ groups }: Drawing, { x, y }: Point): number {
  const group = groups.get('g')
  if (!group) return Number.POSITIVE_INFINITY
  const width = measureText(NAME, MARKS.groupNameSize, MARKS.groupNameWeight)
  const { x: left, y: bottom } = group.name
  return distanceToBox({ left, top: bottom - 0.73 * MARKS.groupNameSize, right: left + width, bottom }, x, y)
}

function boxesOf({ variables, labels }: Drawing): Box[] {
  return [...variables.values(), ...labels.values()].map(boxOf)
}

/** Links whose sign lies across an edge though another of its places is free of all. */
function signsAcross(drawing: Drawing): string[] {
  const links = [...drawing.links.values()]
  const rounds = links.map(({ arc }) => roundOf(arc))
  const texts = boxesOf(drawing)
  return links.flatMap(({ id, arc, sign }, index) => {
    if (toEdges(drawing, sign) >= SIGN) return []
    const own = rounds[index]
    const isFree = (place: Point) =>
      toEdges(drawing, place) >= SIGN &&
      texts.every((box) => distanceToBox(box, place.x, place.y) >= SIGN) &&
      links.every(
        (other) =>
          other.id === id ||
          Math.max(Math.abs(other.sign.x - place.x), Math.abs(other.sign.y - place.y)) >= 2 * SIGN,
      ) &&
      own !== undefined &&
      rounds.every(
        (round) =>
          round === own ||
          distanceTo(round, place.x, place.y) > Math.max(SIGN, distanceTo(own, place.x, place.y) + 0.1),
      )
    return [...usualPlaces(arc), ...otherPlaces(arc)].some(isFree) ? [id] : []
  })
}

/** Loops whose mark lies on an edge or a group's name though there is a place in the loop free of all. */
function marksAcross({ map, marked }: DrawingInput, drawing: Drawing): string[] {
  const texts = boxesOf(drawing)
  const links = [...drawing.links.values()]
  const rounds = links.map(({ arc }) => roundOf(arc))
  const before: Point[] = []
  return marked.flatMap(({ loop }) => {
    const mark = drawing.marks.get(loop.key)
    const others = before.slice()
    if (mark) before.push(mark.centre)
    const off = (place: Point) => Math.min(toEdges(drawing, place), toTitle(drawing, place))
    if (!mark || off(mark.centre) >= LOOP - 2) return []
    const curve = loopCurve(
      loop.links.flatMap((id) => {
        const source = drawing.variables.get(map.links[id]?.source ?? '')
        const target = drawing.variables.get(map.links[id]?.target ?? '')
        const bend = drawing.links.get(id)?.bend ?? 0
        return source && target ? [curveWithBend(source.centre, target.centre, bend)] : []
      }),
    )
    const room = LOOP + 2
    const { left, top, right, bottom } = curve.box
    for (let x = left; x < right; x += 3)
      for (let y = top; y < bottom; y += 3) {
        const isFree =
          off({ x, y }) >= room + 3 &&
          isInside(curve.points, x, y) &&
          texts.every((box) => distanceToBox(box, x, y) >= room) &&
          links.every(({ sign }) => Math.hypot(sign.x - x, sign.y - y) - SIGN >= room) &&
          others.every((other) => Math.hypot(other.x - x, other.y - y) - MARKS.loopDiameter / 2 >= room) &&
          rounds.every((round) => distanceTo(round, x, y) >= room)
        if (isFree) return [loop.key]
      }
    return []
  })
}

const SEEDS = Array.from({ length: 100 }, (_, seed) => seed)

test('signs stand off the frames of groups where another of their places is free', () => {
  const found = SEEDS.map((seed) => [seed, signsAcross(drawMap({ map: grouped(seed), marked: [] }))] as const)
  expect(found.filter(([, links]) => links.length > 0)).toEqual([])
}, 120_000)

test('marks of loops stand off the frames of groups and their names where there is room in the loop', () => {
  const found = SEEDS.map((seed) => {
    const input = { map: grouped(seed), marked: allMarked(grouped(seed)) }
    return [seed, marksAcross(input, drawMap(input))] as const
  })
  expect(found.filter(([, loops]) => loops.length > 0)).toEqual([])
}, 120_000)

test('a drawing with groups made from the one before is the drawing made from nothing', () => {
  for (const seed of SEEDS.slice(0, 15)) {
    const map = grouped(seed)
    const marked = allMarked(map)
    let drawing = drawMap({ map, marked })
    for (const { id, x, y } of Object.values(map.variables).slice(0, 6)) {
      const input = { map, marked, moved: new Map([[id, { x: x + 70, y: y - 45 }]]) }
      drawing = drawMap(input, drawing)
      expect(plain(drawing)).toEqual(plain(drawMap(input)))
    }
    const renamed = { ...map, groups: { ...map.groups, h: newGroup({ id: 'h', name: 'Rest', made: 2 }) } }
    expect(plain(drawMap({ map: renamed, marked }, drawing))).toEqual(
      plain(drawMap({ map: renamed, marked })),
    )
  }
})

test('an edge that a name far away pushes over the mark of a loop moves the mark', () => {
  const places = { A: [0, 0], B: [400, 0], C: [200, 320], Far: [700, 60], Near: [-120, 60] } as const
  const text = 'A -> B; B -> C; C -> A; Far; Near'
  const placed = placedMap(text, places)
  const variables = Object.fromEntries(
    Object.values(placed.variables).map((each) => {
      const group = each.name === 'Far' || each.name === 'Near' ? 'g' : ''
      return [each.id, { ...each, group }] as const
    }),
  )
  const map = { ...placed, variables, groups: { g: newGroup({ id: 'g', made: 1 }) } }
  const marked = allMarked(map)
  const far = Object.values(variables).find(({ name }) => name === 'Far')
  const before = drawMap({ map, marked })
  const [was] = before.marks.values()
  if (!far || !was) throw new Error('There is a loop, and a name far away.')
  const edge = was.centre.y - MARKS.groupPadding - 9.5
  const input = { map, marked, moved: new Map([[far.id, { x: far.x, y: edge }]]) }
  const after = drawMap(input, before)
  expect(plain(after)).toEqual(plain(drawMap(input)))
  expect([...after.marks.values()][0]?.centre).not.toEqual(was.centre)
})
