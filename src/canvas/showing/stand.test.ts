import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Drawing, drawMap, NAME_STYLE } from '../../layout/index.ts'
import { findLoops } from '../../loops/index.ts'
import {
  applyEdit,
  type CausalMap,
  deleteThings,
  map,
  mapFromNotation,
  readMapJson,
} from '../../model/index.ts'
import { type Standing, standing } from './stand.ts'

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

/** The map with only so many of its variables. */
function cut(whole: CausalMap, count: number): CausalMap {
  return applyEdit(whole, deleteThings, { variables: Object.keys(whole.variables).slice(count) }).map
}

const drawn = (whole: CausalMap, stand: Standing): Drawing =>
  drawMap({ map: whole, marked: [], ...(stand.places && { moved: stand.places }) })
const textSize = (stand: Standing): number => stand.seen.zoom * NAME_STYLE.size

/** Names of which a part lies off the screen, and pairs that lie on each other. */
function faults(whole: CausalMap, stand: Standing, ids: ReadonlySet<string>): string[] {
  const texts = [...drawn(whole, stand).variables.values()].filter(({ id }) => ids.has(id))
  const { x, y, zoom } = stand.seen
  const off = texts.filter(({ centre, width, height }) => {
    const [left, top] = [(centre.x - width / 2) * zoom + x, (centre.y - height / 2) * zoom + y]
    return left < 0 || top < 0 || left + width * zoom > SCREEN.width || top + height * zoom > SCREEN.height
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

test.each(EXAMPLES)('%s, cut to 25 variables, is all there with names of 20 px', (name) => {
  const whole = cut(example(name), 25)
  const stand = standing(whole, [], null, SCREEN)
  expect(textSize(stand)).toBeGreaterThanOrEqual(20)
  expect(faults(whole, stand, new Set(Object.keys(whole.variables)))).toEqual([])
})

test.each(EXAMPLES)('the loops of %s are shown with names of 20 px', (name) => {
  const whole = example(name)
  const { loops } = findLoops(whole)
  for (const loop of loops) {
    const lit = { variables: new Set(loop.variables), links: new Set(loop.links) }
    const stand = standing(whole, [], lit, SCREEN)
    expect(textSize(stand)).toBeGreaterThanOrEqual(20)
    expect(faults(whole, stand, lit.variables)).toEqual([])
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
  const stand = standing(whole, [], lit, SCREEN)
  expect(textSize(stand)).toBeGreaterThanOrEqual(20)
  expect(faults(whole, stand, lit.variables)).toEqual([])
})

test('of a loop that has no room on the screen as much is shown as there is room for, with names of 20 px', () => {
  const whole = ring(90, 'Availability of medicine number')
  const lit = { variables: new Set(Object.keys(whole.variables)), links: new Set(Object.keys(whole.links)) }
  expect(textSize(standing(whole, [], lit, SCREEN))).toBeGreaterThanOrEqual(20)
})

test('a map of a thousand variables is shown whole as it is: nothing is tried that cannot do', () => {
  const whole = ring(1000, 'Number')
  const began = performance.now()
  expect(standing(whole, [], null, SCREEN).places).toBeNull()
  // To find room for all of them took a quarter of a minute.
  expect(performance.now() - began).toBeLessThan(3000)
})

test('a map that is large enough already stays where it is', () => {
  const stand = standing(map`A -> + B -> + A`, [], null, SCREEN)
  expect(stand.places).toBeNull()
  expect(textSize(stand)).toBeGreaterThanOrEqual(20)
})

test('an empty map, and a screen without size, are no mistakes', () => {
  expect(standing(map``, [], null, SCREEN).places).toBeNull()
  const nowhere = standing(example('hiv-treatment'), [], null, { width: 0, height: 0 })
  expect(Object.values(nowhere.seen).every(Number.isFinite)).toBe(true)
})
