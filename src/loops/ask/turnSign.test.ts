import { expect, test } from 'vitest'
import { applyEdit, type CausalMap, map, setPolarity } from '../../model/index.ts'
import { findLoops } from '../index.ts'
import { labelLoops } from './testing.ts'
import { turnedLoops, turnInWords, typeWithSign } from './turnSign.ts'

const turned = (drawn: CausalMap, source: string, target: string, sign: '+' | '-' | '?'): string => {
  const { loops, labels, linkOf } = labelLoops(drawn)
  return turnInWords(turnedLoops(loops, linkOf(source, target), sign), labels)
}

const TWO = map`Rain -> + Grass -> + Rain; Grass -> + Cattle -> - Grass; Rain -> + Grass; Cattle -> - Rain`

test('named while they are few', () => {
  expect(turned(TWO, 'Rain', 'Grass', '-')).toBe('would turn R1 and B2 into B and R')
  expect(turned(TWO, 'Grass', 'Rain', '-')).toBe('would turn R1 into B')
  expect(turned(TWO, 'Grass', 'Cattle', '-')).toBe('would turn B1 and B2 into R')
  expect(turned(TWO, 'Rain', 'Grass', '+')).toBe('would turn no loop')
})

test('an unknown sign keeps a loop undetermined unless it is the one that is set', () => {
  const drawn = map`A -> ? B -> + A; B -> ? C -> + A; B -> - D -> + A`
  expect(turned(drawn, 'A', 'B', '+')).toBe('would turn ?1 and ?3 into R and B')
  expect(turned(drawn, 'C', 'A', '-')).toBe('would turn no loop')
  expect(turned(drawn, 'D', 'A', '-')).toBe('would turn no loop')
  expect(turned(TWO, 'Rain', 'Grass', '?')).toBe('would turn R1 and B2 into ?')
})

test('counted when they are many', () => {
  const many = map`S -> + T; T -> + A -> + S; T -> + B -> + S; T -> + C -> + S; T -> - D -> + S; T -> - E -> + S`
  expect(turned(many, 'S', 'T', '-')).toBe('would turn 3 R into B and 2 B into R')
  const unknown = map`S -> ? T; T -> + A -> + S; T -> + B -> + S; T -> + C -> + S; T -> - D -> + S; T -> - E -> + S`
  expect(turned(unknown, 'S', 'T', '+')).toBe('would turn 5 ? into 3 R and 2 B')
})

test('says what really happens when the sign is set', () => {
  const drawn = map`A -> ? B -> + A; B -> - C -> + A; C -> ? B; A -> + C`
  for (const { id } of Object.values(drawn.links)) {
    for (const sign of ['+', '-', '?'] as const) {
      const after = findLoops(applyEdit(drawn, setPolarity, { ids: [id], polarity: sign }).map)
      const types = new Map(after.loops.map(({ key, type }) => [key, type]))
      for (const loop of findLoops(drawn).loops)
        expect(typeWithSign(loop, id, sign)).toBe(types.get(loop.key))
    }
  }
})
