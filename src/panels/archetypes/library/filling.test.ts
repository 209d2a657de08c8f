import { expect, test } from 'vitest'
import type { Slot } from '../../../archetypes/index.ts'
import { newVariable } from '../../../model/index.ts'
import { bearerOf, namedTwice, takenTwice } from './filling.ts'

const slot = (id: string, role: string): Slot => ({
  id,
  role,
  kind: 'variable',
  hint: '',
  outside: false,
  x: 0,
  y: 0,
})
const SLOTS = [slot('symptom', 'Symptom'), slot('fix', 'Fix'), slot('effect', 'Side effect')]

test('a variable that fills two slots is told of at the second', () => {
  const nameOf = () => 'Overtime'
  expect(takenTwice(SLOTS, { symptom: 'a', effect: '' }, nameOf).size).toBe(0)
  expect([...takenTwice(SLOTS, { symptom: 'a', fix: 'b', effect: 'a' }, nameOf)]).toEqual([
    ['effect', '“Overtime” fills Symptom already: choose another, or a new variable.'],
  ])
})

test('a name may stand once, however it is spelt', () => {
  expect(namedTwice(SLOTS, { symptom: 'Debt', fix: '' }, 'fix')).toBeNull()
  expect(namedTwice(SLOTS, { symptom: 'Debt', fix: ' DEBT' }, 'fix')).toContain('Symptom')
})

test('a name of the map is known, however it is spelt', () => {
  const variables = [newVariable({ id: 'a', name: 'Open  loans' })]
  expect(bearerOf(variables, 'open loans')?.id).toBe('a')
  expect(bearerOf(variables, '')).toBeNull()
  expect(bearerOf(variables, 'loans')).toBeNull()
})
