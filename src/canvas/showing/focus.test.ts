import { expect, test } from 'vitest'
import { applyEdit, type CausalMap, deleteThings, map, renameVariable } from '../../model/index.ts'
import type { Focus } from '../../store/index.ts'
import { inFocus, tellFocus } from './focus.ts'

const CHAIN = map`A -> + B -> + C -> + D -> + E; C -> - B; X -> + Y`

function near(
  start: CausalMap,
  name: string,
  links: number,
  way: 'up' | 'down' | 'both',
): Extract<Focus, { kind: 'near' }> {
  const from = Object.values(start.variables).filter((variable) => variable.name === name)
  return { kind: 'near', from: from.map(({ id }) => id), links, way }
}

function told(start: CausalMap, focus: Focus): string {
  const held = inFocus(start, focus)
  const name = (id: string | undefined) => start.variables[id ?? '']?.name ?? ''
  const arrows = [...(held?.links ?? [])].map(
    (id) => name(start.links[id]?.source) + name(start.links[id]?.target),
  )
  return `${[...(held?.variables ?? [])].map(name).sort().join('')} ${arrows.sort().join(' ')}`
}

test('goes along the arrows, against them, or both ways, so many links far', () => {
  expect(told(CHAIN, near(CHAIN, 'C', 1, 'down'))).toBe('BCD CB CD')
  expect(told(CHAIN, near(CHAIN, 'C', 1, 'up'))).toBe('BC BC')
  expect(told(CHAIN, near(CHAIN, 'C', 2, 'up'))).toBe('ABC AB BC CB')
  expect(told(CHAIN, near(CHAIN, 'C', 3, 'both'))).toBe('ABCDE AB BC CB CD DE')
})

test('a way there and back is not both: who else acts on what follows stays away', () => {
  const start = map`A -> + C; B -> + C`
  expect(told(start, near(start, 'A', 2, 'both'))).toBe('AC AC')
})

test('begins at several variables at once, and ends when they are gone', () => {
  const focus: Focus = { kind: 'near', from: ['v1', 'gone', 'v6'], links: 1, way: 'down' }
  expect(told(CHAIN, focus)).toBe('ABXY AB XY')
  expect(inFocus(CHAIN, { ...focus, from: ['gone'] })).toBeNull()
  expect(inFocus(CHAIN, { kind: 'group', id: 'gone' })).toBeNull()
})

test('is told in a sentence that follows the map', () => {
  const focus = near(CHAIN, 'B', 2, 'both')
  expect(tellFocus(CHAIN, focus)).toBe('Within 2 links of B, both ways')
  const renamed = applyEdit(CHAIN, renameVariable, { id: 'v2', name: 'Rainfall' }).map
  expect(tellFocus(renamed, { ...focus, links: 1, way: 'up' })).toBe(
    'Within 1 link of Rainfall, against the arrows',
  )
})

test('follows the map: what is deleted leaves it', () => {
  const focus = near(CHAIN, 'A', 3, 'down')
  expect(told(CHAIN, focus)).toBe('ABCD AB BC CB CD')
  const cut = applyEdit(CHAIN, deleteThings, { variables: ['v3'] }).map
  expect(told(cut, focus)).toBe('AB AB')
})
