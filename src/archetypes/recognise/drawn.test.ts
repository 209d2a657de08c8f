import { expect, test } from 'vitest'
import { mapFromNotation } from '../../model/index.ts'
import { isWhole } from '../lack/lackOf.ts'
import { lackOf } from '../lack/testing.ts'
import { recognise } from './testing.ts'

/** What is told first, as `archetype/form`, and what is told at all. */
function told(text: string): { readonly first: string; readonly all: readonly string[] } {
  const all = recognise(mapFromNotation(text)).matches.map(
    ({ archetype, structure }) => `${archetype}/${structure}`,
  )
  return { first: all[0] ?? '', all }
}

const ERODING = `Desired quality -> + Quality gap -> + Improvement work -> + || Actual quality -> - Quality gap -> - Desired quality`
const LEAD = `US arms -> + US lead
USSR arms -> - US lead
US lead -> + USSR arms
US lead -> - US arms`

test('Eroding Goals in four variables is told as that, with its roles', () => {
  const map = mapFromNotation(ERODING)
  const [match] = recognise(map).matches
  expect(match).toMatchObject({ archetype: 'eroding-goals', structure: 'short', inverted: [] })
  expect(map.variables[match?.slots.goal ?? '']?.name).toBe('Desired quality')
})

test('a goal that is better when it is lower erodes too, and is no solution to which the burden is shifted', () => {
  const { first, all } = told(
    `Delivery time promised -> - Delivery gap -> + Improvement work -> - || Actual delivery time -> + Delivery gap -> + Delivery time promised`,
  )
  expect(first).toBe('eroding-goals/short')
  expect(all.join()).not.toMatch('shifting-the-burden')
})

test('Escalation with one shared scoreboard and nothing else is told before Relative Control', () => {
  expect(told(LEAD).first).toBe('escalation/one-result')
})

test('one circle in which two threaten one another is Escalation, and one in which nobody does is not', () => {
  expect(told('US arms -> + Threat to USSR -> + USSR arms -> + Threat to US -> + US arms').first).toBe(
    'escalation/spiral',
  )
  expect(told('Sales -> + Profit -> + Advertising -> + Fame -> + Sales').all.join()).not.toMatch('escalation')
})

test('Shifting the Burden whose fix weakens the solution at once is told first, and the link to the symptom is asked for', () => {
  const fix = 'Budget deficit -> + Borrowing -> - Budget deficit\nBorrowing -> - Tax reform\n'
  expect(told(`${fix}Budget deficit -> + Tax reform -> - Budget deficit`).first).toBe(
    'shifting-the-burden/direct',
  )
  const map = mapFromNotation(`${fix}Budget deficit -> + Tax reform`)
  const [miss] = recognise(map).nearMisses
  expect(miss).toMatchObject({ archetype: 'shifting-the-burden', missing: { polarity: '-' } })
  expect(map.variables[miss?.missing.from ?? '']?.name).toBe('Tax reform')
  expect(map.variables[miss?.missing.to ?? '']?.name).toBe('Budget deficit')
})

test.each([
  `Time at work -> + Success at work -> + Time at work
  Time with family -> + Family happiness -> + Time with family`,
  `Time at work -> + Success at work -> + Desire to work -> + Time at work
  Time with family -> + Success at home -> + Desire to be home -> + Time with family`,
])('work and family that compete for time both ways are Success to the Successful', (engines) => {
  const { first } = told(`${engines}
  Time at work -> - Time with family
  Time with family -> - Time at work`)
  expect(first).toBe('success-to-the-successful/fixed-pool')
})

test.each([
  ['eroding-goals', ERODING, 'short'],
  ['escalation', LEAD, 'one-result'],
  [
    'escalation',
    `US arms -> + Threat to USSR -> + USSR arms -> + Threat to US -> + US arms
    US arms -> - Threat to US
    USSR arms -> - Threat to USSR`,
    'standard',
  ],
])('what is meant as %s stands whole in the form that fits where none is chosen', (archetype, text, form) => {
  const lack = lackOf(mapFromNotation(text), archetype, { structure: null })
  expect(lack.structure).toBe(form)
  expect(isWhole(lack)).toBe(true)
})

test('where one link of the standard form is missing that is asked for, though a lesser form is whole', () => {
  const map = mapFromNotation(`US arms -> + Threat to USSR -> + USSR arms -> + Threat to US -> + US arms
  US arms -> - Threat to US`)
  const lack = lackOf(map, 'escalation', { structure: null })
  expect(lack).toMatchObject({ structure: 'standard', stand: 5, of: 6 })
})
