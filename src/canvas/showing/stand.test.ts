import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  arrange,
  clashesOf,
  type Drawing,
  drawMap,
  type MarkedLoop,
  NAME_STYLE,
  type Point,
  pointsAlong,
} from '../../layout/index.ts'
import { findLoops } from '../../loops/index.ts'
import {
  applyEdit,
  type CausalMap,
  groupVariables,
  map,
  mapFromNotation,
  moveThings,
  readMapJson,
} from '../../model/index.ts'
import { createMemoryDocument, openSession } from '../../store/index.ts'
import { type Placed, roomOf, type Standing, seenWith, standingLit, standingWhole } from './stand.ts'

const FOLDER = new URL('../../../examples/', import.meta.url)
const SCREEN = { width: 1280, height: 720 }
const EXAMPLES = [
  'first-map',
  'hiv-treatment',
  'land-housing',
  'maternal-health',
  'road-safety',
  'water-livestock',
  'youth-unemployment',
]

function example(name: string): CausalMap {
  const text = readFileSync(new URL(`${name}.sediko.json`, FOLDER), 'utf8')
  const read = readMapJson(JSON.parse(text))
  if (!read.ok) throw new Error(read.reason)
  return read.map
}

const drawn = (whole: CausalMap, { staged }: Standing, marked: readonly MarkedLoop[] = []): Drawing =>
  drawMap({ map: whole, marked, moved: staged?.places, bends: staged?.bends })
const textSize = (stand: Standing): number => stand.seen.zoom * NAME_STYLE.size

/** Names of which a part lies off the screen, and pairs that lie on each other. */
function faults(whole: CausalMap, stand: Standing, ids: ReadonlySet<string>, screen = SCREEN): string[] {
  const texts = [...drawn(whole, stand).variables.values()].filter(({ id }) => ids.has(id))
  const { x, y, zoom } = stand.seen
  const off = texts.filter(({ centre, width, height }) => {
    const [left, top] = [(centre.x - width / 2) * zoom + x, (centre.y - height / 2) * zoom + y]
    return left < 0 || top < 0 || left + width * zoom > screen.width || top + height * zoom > screen.height
  })
  const pairs = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        (other) =>
          Math.abs(one.centre.x - other.centre.x) < (one.width + other.width) / 2 &&
          Math.abs(one.centre.y - other.centre.y) < (one.height + other.height) / 2,
      )
      .map((other) => `${one.lines} on ${other.lines}`),
  )
  return [...off.map(({ lines }) => `${lines} is off`), ...pairs]
}

/** The map as it is arranged for a screen, and its loops that have a mark. */
async function arranged(whole: CausalMap): Promise<{ staged: Placed; marked: readonly MarkedLoop[] }> {
  const request = {
    map: whole,
    kind: 'screen',
    only: null,
    around: null,
    effort: 1,
    screen: roomOf(SCREEN),
  } as const
  const work = arrange(request)
  let next = await work.next()
  while (next.done !== true) next = await work.next()
  const { places, bends } = next.value
  const session = openSession(createMemoryDocument(whole))
  const { marked } = session.loops.getState()
  await session.close()
  return {
    staged: { places: new Map(Object.entries(places)), bends: new Map(Object.entries(bends)) },
    marked,
  }
}

test.each(EXAMPLES)('%s is shown whole: nothing over a name or a mark, and names of 13 px', async (name) => {
  const whole = example(name)
  const { staged, marked } = await arranged(whole)
  expect(standingWhole(whole, marked, SCREEN, null).wantsArranging).toBe(name !== 'first-map')
  const stand = standingWhole(whole, marked, SCREEN, staged)
  expect(clashesOf(whole, drawn(whole, stand, marked))).toEqual([])
  expect(textSize(stand)).toBeGreaterThanOrEqual(13)
  expect(faults(whole, stand, new Set(Object.keys(whole.variables)))).toEqual([])
})

test.each(EXAMPLES)('the loops of %s are shown with names of 20 px', (name) => {
  const whole = example(name)
  const { loops } = findLoops(whole)
  for (const loop of loops) {
    const lit = { variables: new Set(loop.variables), links: new Set(loop.links) }
    const stand = standingLit(whole, [], lit, SCREEN, null)
    expect(textSize(stand)).toBeGreaterThanOrEqual(20)
    expect(faults(whole, stand, lit.variables)).toEqual([])
  }
})

/** The links of which an arc leaves the room that is left above what is said of a loop. */
function cutArcs(whole: CausalMap, stand: Standing, links: readonly string[], height: number): string[] {
  const { links: arcs } = drawn(whole, stand)
  const { x, y, zoom } = stand.seen
  const isOut = (point: Point): boolean => {
    const [across, down] = [point.x * zoom + x, point.y * zoom + y]
    return across < 0 || down < 0 || across > SCREEN.width || down > height
  }
  return links.filter((id) => {
    const arc = arcs.get(id)?.arc
    return arc === undefined || pointsAlong(arc).some(isOut)
  })
}

test.each(EXAMPLES)('all arcs of a lit loop of %s are whole above what is said of it', async (name) => {
  const whole = example(name)
  const { staged, marked } = await arranged(whole)
  const height = SCREEN.height - 124
  for (const { loop } of marked) {
    const lit = { variables: new Set(loop.variables), links: new Set(loop.links) }
    const stand = standingLit(whole, marked, lit, { ...SCREEN, height }, staged)
    expect(cutArcs(whole, stand, loop.links, height), loop.variables.join()).toEqual([])
    expect(textSize(stand)).toBeGreaterThanOrEqual(20)
  }
})

/** One loop of so many variables with names of this many words. */
function ring(count: number, words: string): CausalMap {
  const names = Array.from({ length: count }, (_, index) => `${words} ${index}`)
  return mapFromNotation([...names, names[0]].join(' -> + '))
}

test.each([26, 36])('a loop of %i variables with long names is shown with names of 20 px', (count) => {
  const whole = ring(count, 'Availability of medicine number')
  const lit = { variables: new Set(Object.keys(whole.variables)), links: new Set(Object.keys(whole.links)) }
  const stand = standingLit(whole, [], lit, SCREEN, null)
  expect(textSize(stand)).toBeGreaterThanOrEqual(20)
  expect(faults(whole, stand, lit.variables)).toEqual([])
})

test.each([
  [320, 640],
  [640, 480],
  [800, 600],
])(
  'on a projector of %i x %i px no name of a lit loop lies on another, however long they are',
  (width, height) => {
    const whole = map`The share of households in the northern districts that say they trust the council in a dry year -> + Payment of water fees by households and small businesses, including arrears -> + Repairs of boreholes -> - Donaudampfschifffahrtsgesellschaftskapitänsmütze -> - The share of households in the northern districts that say they trust the council in a dry year`
    const lit = { variables: new Set(Object.keys(whole.variables)), links: new Set(Object.keys(whole.links)) }
    const stand = standingLit(whole, [], lit, { width, height }, null)
    expect(faults(whole, stand, lit.variables, { width, height })).toEqual([])
  },
)

test('of a loop that has no room on the screen as much is shown as there is room for, with names of 20 px', () => {
  const whole = ring(90, 'Availability of medicine number')
  const lit = { variables: new Set(Object.keys(whole.variables)), links: new Set(Object.keys(whole.links)) }
  expect(textSize(standingLit(whole, [], lit, SCREEN, null))).toBeGreaterThanOrEqual(20)
})

test('a map of a thousand variables is shown whole as it is: nothing is looked for that cannot be', () => {
  const whole = ring(1000, 'Number')
  expect(standingWhole(whole, [], SCREEN, null)).toMatchObject({ staged: null, wantsArranging: false })
})

test('a map that is large enough already, with nothing over its names, stays where it is', () => {
  const small = map`A -> + B -> + A`
  const stand = standingWhole(small, [], SCREEN, null)
  expect(stand.wantsArranging).toBe(false)
  expect(stand.staged).toBeNull()
  expect(textSize(stand)).toBeGreaterThanOrEqual(20)
})

test('an arrangement that is no better than the map is not taken', () => {
  const small = map`A -> + B -> + A`
  const worse: Placed = { places: new Map([['v2', { x: 9000, y: 0 }]]), bends: new Map() }
  expect(standingWhole(small, [], SCREEN, worse).staged).toBeNull()
})

test('an empty map, and a screen without size, are no mistakes', () => {
  expect(standingWhole(map``, [], SCREEN, null).staged).toBeNull()
  const nowhere = standingWhole(example('hiv-treatment'), [], { width: 0, height: 0 }, null)
  expect(Object.values(nowhere.seen).every(Number.isFinite)).toBe(true)
})

test('a map in which a name stands in the frame of a group that it is not in is arranged for the projector', () => {
  const drawn = map`A -> + B; C`
  const [a = '', b = '', c = ''] = Object.keys(drawn.variables)
  const grouped = applyEdit(drawn, groupVariables, { ids: [a, b], group: 'g', name: 'Herds' }).map
  const at = (x: number) => ({
    [a]: { x: 0, y: 0 },
    [b]: { x: 400, y: 0 },
    [c]: { x, y: 60 },
  })
  const stood = (x: number) => applyEdit(grouped, moveThings, { places: at(x) }).map
  expect(standingWhole(stood(200), [], SCREEN, null).wantsArranging).toBe(false)
  const inside = applyEdit(stood(200), moveThings, { places: { [b]: { x: 400, y: 120 } } }).map
  expect(standingWhole(inside, [], SCREEN, null).wantsArranging).toBe(true)
})

test('what a line would draw is seen with the whole map above the box in which it is typed, and the map no larger than before', () => {
  const whole = map`A -> + B -> - A`
  const stand = standingWhole(whole, [], SCREEN, null)
  const free = { width: SCREEN.width, height: SCREEN.height - 160 }
  const { left, right, bottom } = stand.box
  const far = { left, right, top: bottom + 400, bottom: bottom + 700 }
  for (const other of [null, far]) {
    const { seen } = seenWith(stand, other, free)
    expect(seen.zoom).toBeLessThanOrEqual(stand.seen.zoom)
    for (const box of [stand.box, ...(other === null ? [] : [other])]) {
      expect(box.top * seen.zoom + seen.y).toBeGreaterThanOrEqual(0)
      expect(box.bottom * seen.zoom + seen.y).toBeLessThanOrEqual(free.height)
    }
  }
})
