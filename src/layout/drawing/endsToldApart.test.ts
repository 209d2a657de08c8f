import { expect, test } from 'vitest'
import { type CausalMap, newLink } from '../../model/index.ts'
import { arcBetween } from '../arcs/arc.ts'
import { otherPlaces, usualPlaces } from '../arcs/signPlaces.ts'
import { distanceToBox } from '../geometry/box.ts'
import { distanceTo, roundOf } from '../geometry/near.ts'
import { MARKS } from '../look/style.ts'
import { exampleMaps, placedMap, scatteredMap, unbent } from '../testing.ts'
import { boxOf } from '../text/texts.ts'
import type { LinkDrawing, Point } from '../types.ts'
import { drawMap } from './drawMap.ts'

const EXAMPLES = exampleMaps().map(([, map]) => map)

/** So many names of each example are looked at, those with most links. */
const BUSIEST = 10

function busiest(map: CausalMap): readonly string[] {
  const counts = new Map<string, number>()
  for (const { source, target } of Object.values(map.links))
    for (const end of [source, target]) counts.set(end, (counts.get(end) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1]).flatMap(([id], at) => (at < BUSIEST ? [id] : []))
}

/** The links whose sign another link is nearer to than their own. */
function strangers(links: readonly LinkDrawing[], among: ReadonlySet<string>): readonly string[] {
  const rounds = links.map(({ arc }) => roundOf(arc))
  return links.flatMap(({ id, arc, sign }) => {
    if (!among.has(id)) return []
    const own = distanceTo(roundOf(arc), sign.x, sign.y)
    const isNearer = links.some(
      (other, at) => other.id !== id && distanceTo(rounds[at] ?? roundOf(other.arc), sign.x, sign.y) <= own,
    )
    return isNearer ? [id] : []
  })
}

test('at the busiest names of every example each sign is nearest its own arrow', () => {
  const found = EXAMPLES.map((map) => {
    const names = new Set(busiest(map))
    const among = Object.values(map.links).filter(
      ({ source, target }) => names.has(source) || names.has(target),
    )
    const drawing = drawMap({ map, marked: [] })
    return [
      map.meta.title,
      strangers([...drawing.links.values()], new Set(among.map(({ id }) => id))),
    ] as const
  })
  expect(found.filter(([, links]) => links.length > 0)).toEqual([])
})

const FREE = MARKS.signHalf

/** Links whose sign stands beside that of a link before though another of its places is free, away from all of these. */
function sideBySide(map: CausalMap): readonly string[] {
  const { links: drawn, variables, labels } = drawMap({ map, marked: [] })
  const links = [...drawn.values()]
  const rounds = links.map(({ arc }) => roundOf(arc))
  const boxes = [...variables.values(), ...labels.values()].map(boxOf)
  return links.flatMap(({ id, arc, sign }, index) => {
    const before = links.slice(0, index).map((link) => link.sign)
    const isApart = ({ x, y }: Point) => before.every((other) => Math.hypot(other.x - x, other.y - y) >= 20)
    if (isApart(sign)) return []
    const own = rounds[index]
    const isFree = (place: Point) =>
      isApart(place) &&
      boxes.every((box) => distanceToBox(box, place.x, place.y) >= FREE) &&
      own !== undefined &&
      rounds.every(
        (round) =>
          round === own ||
          distanceTo(round, place.x, place.y) > Math.max(FREE, distanceTo(own, place.x, place.y) + 0.1),
      )
    return [...usualPlaces(arc), ...otherPlaces(arc)].some(isFree) ? [id] : []
  })
}

test('no sign stands beside that of another arrow where another of its places is free', () => {
  const maps = [
    ...EXAMPLES,
    ...EXAMPLES.map(unbent),
    ...Array.from({ length: 150 }, (_, seed) => scatteredMap(seed)),
  ]
  expect(maps.map(sideBySide).filter((links) => links.length > 0)).toEqual([])
})

test('of two arrows that arrive side by side one has its sign farther back', () => {
  const map = placedMap('A -> T; B -> T', { A: [-200, -14], B: [-200, 14], T: [100, 0] })
  const straight = Object.entries(map.links).map(([id, link]) => [id, { ...link, bend: 0, bent: true }])
  const [one, other] = drawMap({
    map: { ...map, links: Object.fromEntries(straight) },
    marked: [],
  }).links.values()
  if (!one || !other) throw new Error('There are two links.')
  expect(Math.hypot(one.sign.x - other.sign.x, one.sign.y - other.sign.y)).toBeGreaterThanOrEqual(20)
})

/** Links that leave a name nearer than 8 px to where a head arrives, as drawn, or as they would run from centre to centre. */
function crowdedStarts(map: CausalMap, isCentral: boolean): readonly string[] {
  const { links, variables } = drawMap({ map, marked: [] })
  const starts = [...links.values()].flatMap(({ id, bend, arc }) => {
    const { source = '', target = '' } = map.links[id] ?? {}
    const [from, to] = [variables.get(source), variables.get(target)]
    if (!from || !to || from === to) return []
    const drawn = isCentral ? arcBetween(from.centre, boxOf(from), to.centre, boxOf(to), bend) : arc
    return [{ id, source, target, arc: drawn }]
  })
  return starts.flatMap(({ id, source, arc }) => {
    const arriving = starts.filter(({ target }) => target === source)
    const isCrowded = arriving.some(({ arc: { to } }) => Math.hypot(to.x - arc.from.x, to.y - arc.from.y) < 8)
    return isCrowded ? [id] : []
  })
}

test('a link begins beside its centre line where a head arrives, and ends as before', () => {
  // The way to B and the way from C leave and reach A in one place, but for the bows.
  const places = { A: [0, 0], B: [300, -12], C: [300, 12], D: [0, 200] } as const
  const text = 'Trust in the service -> B; C -> Trust in the service'
  const map = placedMap(text, { ...places, 'Trust in the service': places.A })
  const bent = {
    ...map,
    links: Object.fromEntries(
      Object.entries(map.links).map(([id, link]) => [id, { ...link, bend: 0, bent: true }]),
    ),
  }
  const [leaving, arriving] = drawMap({ map: bent, marked: [] }).links.values()
  if (!leaving || !arriving) throw new Error('There are two links.')
  const { from } = leaving.arc
  const { to } = arriving.arc
  expect(Math.hypot(from.x - to.x, from.y - to.y)).toBeGreaterThanOrEqual(8)
  expect(from.y).toBeLessThan(to.y)
  expect(leaving.bend).toBe(0)
  const alone = drawMap({
    map: {
      ...bent,
      links: { l1: Object.values(bent.links)[0] ?? newLink({ id: 'l1', source: 'v1', target: 'v2' }) },
    },
    marked: [],
  })
  expect(leaving.arc.to).toEqual([...alone.links.values()][0]?.arc.to)
})

test('in all examples only one link leaves where a head arrives, between two heads', () => {
  const count = (isCentral: boolean) => EXAMPLES.flatMap((map) => crowdedStarts(map, isCentral)).length
  expect(count(true)).toBeGreaterThan(20)
  expect(count(false)).toBeLessThanOrEqual(1)
})
