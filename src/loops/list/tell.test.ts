import { expect, test } from 'vitest'
import { type CausalMap, map } from '../../model/index.ts'
import { findLoops, tellLoop } from '../index.ts'

const tellOnly = (drawn: CausalMap): string => {
  const [loop] = findLoops(drawn).loops
  return loop ? tellLoop(loop, drawn.variables, drawn.links) : 'no loop'
}

test('tells a reinforcing loop, turning more into less after every negative link', () => {
  expect(tellOnly(map`Rainfall -> + Grazing land -> - Bare soil -> - Rainfall`)).toBe(
    'More Rainfall, more Grazing land, less Bare soil, so more Rainfall: reinforcing, because it has two negative links.',
  )
})

test('tells a balancing loop', () => {
  expect(tellOnly(map`Herd -> + Grazing -> - Grass -> + Herd`)).toBe(
    'More Herd, more Grazing, less Grass, so less Herd: balancing, because it has one negative link.',
  )
  expect(tellOnly(map`A -> - B -> - C -> - A`)).toBe(
    'More A, less B, more C, so less A: balancing, because it has three negative links.',
  )
})

test('tells a loop without negative links', () => {
  expect(tellOnly(map`Births -> + Population -> + Births`)).toBe(
    'More Births, more Population, so more Births: reinforcing, because it has no negative links.',
  )
})

test('tells of an undetermined loop no more than is known', () => {
  expect(tellOnly(map`A -> + B -> ? C -> + D -> + A`)).toBe(
    'More A, more B, then C and D one way or the other, and back to A: undetermined, because the sign of B → C is not known.',
  )
  expect(tellOnly(map`A -> - B -> ? A`)).toBe(
    'More A, less B, and back to A: undetermined, because the sign of B → A is not known.',
  )
  expect(tellOnly(map`A -> ? B -> ? A`)).toContain('because the signs of A → B and B → A are not known')
  expect(tellOnly(map`A -> ? B -> ? C -> ? D -> ? A`)).toContain(
    'because the signs of A → B, B → C and 2 more are not known.',
  )
})

test('tells of variables without a name, and folds the lines of a name', () => {
  const drawn = map`A -> + B -> + A`
  const [loop] = findLoops(drawn).loops
  expect(loop && tellLoop(loop, { v1: { name: ' Grazing\n  land ' }, v2: { name: '' } }, {})).toBe(
    'More Grazing land, more (unnamed), so more Grazing land: reinforcing, because it has no negative links.',
  )
  const roles = Object.fromEntries((loop?.variables ?? []).map((id) => [id, { name: ' ', role: 'Symptom' }]))
  expect(loop && tellLoop(loop, roles, {})).toContain('More Symptom, more Symptom')
  expect(loop && tellLoop(loop, {}, {})).toContain('More (unnamed), more (unnamed)')
})
