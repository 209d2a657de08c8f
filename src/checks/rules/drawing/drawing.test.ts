import { expect, test } from 'vitest'
import { applyEdit, type CausalMap, moveThings } from '../../../model/index.ts'
import { finish } from '../../../pace/index.ts'
import { checkInPieces } from '../../check.ts'
import { newCheckMemory } from '../../memory.ts'
import { foundBy, mapWith, severityOf, toldBy, whereOf } from '../../testing.ts'
import type { Finding } from '../../types.ts'

const silent: readonly string[] = []
const at = (x: number, y: number) => ({ x, y })

test('Y02 tells names that lie on one another, not names side by side', () => {
  const on = mapWith('Herd size -> + Overgrazing', {
    variables: { 'Herd size': at(0, 0), Overgrazing: at(30, 8) },
  })
  expect(toldBy('Y02', on)).toEqual(['Herd size and Overgrazing lie on one another. Move one of them.'])
  expect(foundBy('Y02', on).map((finding) => whereOf(finding, on))).toEqual([['Herd size', 'Overgrazing']])
  expect(severityOf('Y02', on)).toEqual(['off', 'info', 'warning'])
  const beside = mapWith('Herd size -> + Overgrazing', {
    variables: { 'Herd size': at(0, 0), Overgrazing: at(200, 0) },
  })
  expect(toldBy('Y02', beside)).toEqual(silent)
})

test('Y02 tells an arrow through a name that it does not join', () => {
  const through = mapWith('A -> + B; Between', {
    variables: { A: at(0, 0), Between: at(200, 0), B: at(400, 0) },
    links: { 'A>B': { bend: 0, bent: true } },
  })
  expect(toldBy('Y02', through)).toEqual([
    'The arrow from A to B runs through Between. Bend it, or move Between.',
  ])
})

/** Six variables in two rows, each above joined with one below: by so many links that all cross. */
function rungs(crossing: number) {
  const pairs = Array.from({ length: crossing }, (_, one) => [`T${one}`, `U${crossing - 1 - one}`] as const)
  const names = pairs.flat()
  const place = (name: string) => at(Number(name.slice(1)) * 160, name.startsWith('T') ? 0 : 400)
  return mapWith(pairs.map(([one, other]) => `${one} -> + ${other}`).join('; '), {
    variables: Object.fromEntries(names.map((name) => [name, place(name)])),
    links: Object.fromEntries(pairs.map(([one, other]) => [`${one}>${other}`, { bend: 0, bent: true }])),
  })
}

test('Y03 tells a drawing in which arrows cross more than once for three links', () => {
  expect(toldBy('Y03', rungs(3))).toEqual(['The 3 arrows cross 3 times. Arranging the map may help.'])
  expect(severityOf('Y03', rungs(3))).toEqual(['off', 'info', 'info'])
  expect(toldBy('Y03', rungs(12))).toEqual([
    'The 12 arrows cross more than 60 times. Arranging the map may help.',
  ])
  const apart = mapWith('A -> + B; C -> + D; E -> + F')
  expect(toldBy('Y03', apart)).toEqual(silent)
})

test('Y04 tells a named loop whose arrows are all straight', () => {
  const straight = { bend: 0, bent: true }
  const three = (bend: object) =>
    mapWith('A -> + B -> + C -> + A', {
      variables: { A: at(0, 0), B: at(300, 0), C: at(150, 250) },
      links: { 'A>B': straight, 'B>C': straight, 'C>A': { ...straight, ...bend } },
      loops: [{ path: ['A', 'B', 'C'], type: 'R', name: 'Ring' }],
    })
  expect(toldBy('Y04', three({}))).toEqual([
    'All arrows of R1 Ring are straight. Bend them, so that it is seen as a loop.',
  ])
  expect(severityOf('Y04', three({}))).toEqual(['off', 'info', 'info'])
  expect(toldBy('Y04', three({ bend: 0.2 }))).toEqual(silent)
})

test('a drawing is made of the one before, and the same is found', () => {
  const memory = newCheckMemory()
  const ask = (map: CausalMap): readonly Finding[] =>
    finish(checkInPieces({ map, own: { fine: [], vague: [] }, language: 'en' }, memory)).findings
  ask(rungs(3))
  const before = memory.drawing
  const moved = applyEdit(rungs(3), moveThings, { places: { v1: { x: 0, y: 800 } } }).map
  const fresh = finish(
    checkInPieces({ map: moved, own: { fine: [], vague: [] }, language: 'en' }, newCheckMemory()),
  )
  expect(ask(moved)).toEqual(fresh.findings)
  expect(memory.drawing?.variables.get('v2')).toBe(before?.variables.get('v2'))
})

test('nothing is drawn while drawing', () => {
  const memory = newCheckMemory()
  finish(
    checkInPieces({ map: rungs(3), own: { fine: [], vague: [] }, language: 'en', mode: 'drawing' }, memory),
  )
  expect(memory.drawing).toBeNull()
})
