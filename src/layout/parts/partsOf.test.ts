import { expect, test } from 'vitest'
import {
  applyEdit,
  type CausalMap,
  groupVariables,
  type Id,
  map,
  mapFromNotation,
} from '../../model/index.ts'
import { NAME_STYLE } from '../look/style.ts'
import { mapOfPart } from './mapOfPart.ts'
import { partsOf, roomTaken } from './partsOf.ts'

/** The room for names of 20 px on a screen of 1280 x 720. */
const ROOM = { width: (1216 * NAME_STYLE.size) / 20, height: (640 * NAME_STYLE.size) / 20 }

/** So many rings of so many variables, each ring linked with the next. */
function rings(count: number, size: number): CausalMap {
  const name = (ring: number, at: number) => `Matter ${ring + 1} ${at % size}`
  const lines = Array.from({ length: count }, (_, ring) => [
    Array.from({ length: size + 1 }, (_, at) => name(ring, at)).join(' -> + '),
    ...(ring > 0 ? [`${name(ring - 1, 0)} -> - ${name(ring, 0)}`] : []),
  ])
  return mapFromNotation(lines.flat().join('\n'))
}

const ringOf = (whole: CausalMap, id: Id) => whole.variables[id]?.name.split(' ')[1]

test('a map that has room is one part', () => {
  const small = map`A -> + B -> - A; C`
  const [part, ...others] = partsOf(small, ROOM, [])
  expect(others).toEqual([])
  expect(part && mapOfPart(small, part)).toEqual(small)
})

test('every link is in one part, its ends with it, and every variable in one at least', () => {
  for (const [count, size] of [
    [3, 11],
    [7, 10],
    [20, 7],
  ] as const) {
    const whole = rings(count, size)
    const parts = partsOf(whole, ROOM, [])
    const links = parts.flatMap((part) => [...part.links])
    expect(links.toSorted()).toEqual(Object.keys(whole.links).toSorted())
    for (const part of parts)
      for (const id of part.links) {
        const { source = '', target = '' } = whole.links[id] ?? {}
        expect([source, target].every((end) => part.variables.has(end))).toBe(true)
      }
    expect(new Set(parts.flatMap((part) => [...part.variables]))).toEqual(
      new Set(Object.keys(whole.variables)),
    )
  }
})

test('every part has room, and there are no more than are needed', () => {
  const whole = rings(7, 10)
  const parts = partsOf(whole, ROOM, [])
  const taken = parts.map((part) => roomTaken(mapOfPart(whole, part)))
  for (const each of taken) expect(each).toBeLessThanOrEqual(ROOM.width * ROOM.height)
  expect(parts.length).toBeLessThanOrEqual(5)
})

test('loops stay together', () => {
  const whole = rings(4, 9)
  for (const part of partsOf(whole, ROOM, [])) {
    const own = [...part.links].filter((id) => {
      const { source = '', target = '' } = whole.links[id] ?? {}
      return ringOf(whole, source) === ringOf(whole, target)
    })
    const whose = own.map((id) => ringOf(whole, whole.links[id]?.source ?? ''))
    for (const ring of new Set(whose)) expect(whose.filter((each) => each === ring)).toHaveLength(9)
  }
})

test('a group stays together, and the part with most loops that are told comes first', () => {
  const whole = rings(4, 9)
  const odd = Object.keys(whole.variables).filter((id) => whole.variables[id]?.name.endsWith(' 4'))
  const grouped = applyEdit(whole, groupVariables, { ids: odd, group: 'g', name: 'Fourth' }).map
  const parts = partsOf(grouped, ROOM, [])
  expect(parts.some((part) => odd.every((id) => part.variables.has(id)))).toBe(true)

  const third = Object.values(whole.links).filter(({ source, target }) => {
    return ringOf(whole, source) === '3' && ringOf(whole, target) === '3'
  })
  const [first] = partsOf(whole, ROOM, [third.map(({ id }) => id)])
  expect(third.every(({ id }) => first?.links.has(id))).toBe(true)
})

test('an empty map has no part', () => {
  expect(partsOf(map``, ROOM, [])).toEqual([])
})
