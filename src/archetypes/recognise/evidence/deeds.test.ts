import { expect, test } from 'vitest'
import { graphOf, recognise, type TestLink } from '../testing.ts'

test('a trouble that feeds itself and two remedies against it are no Attractiveness Principle', () => {
  const map: readonly TestLink[] = [
    ['Crime', 'Fear', '+'],
    ['Fear', 'Crime', '+'],
    ['Crime', 'Patrols', '+'],
    ['Patrols', 'Crime', '-'],
    ['Crime', 'Youth clubs', '+'],
    ['Youth clubs', 'Crime', '-', true],
  ]
  expect(recognise(graphOf(map)).matches).toEqual([])
})

test('a plain vicious circle is asked nothing: hunger is no fix that anybody does', () => {
  const map: readonly TestLink[] = [
    ['Poverty', 'Hunger', '+'],
    ['Hunger', 'Illness', '+', true],
    ['Illness', 'Work', '-'],
    ['Work', 'Poverty', '-'],
  ]
  const { matches, nearMisses } = recognise(graphOf(map))
  expect([matches, nearMisses]).toEqual([[], []])
})

test.each([
  ['Burglaries', 'Empty streets', 'Street lamps', 'Neighbourhood watch'],
  ['Bare ground', 'Soil washed away', 'Tree planting', 'Terraces built'],
  ['Tuberculosis cases', 'Shame about tuberculosis', 'Mobile clinics', 'Vaccination'],
])(
  '“%s” that feeds itself and what is done against it are no Limits to Growth',
  (trouble, fed, one, other) => {
    const map: readonly TestLink[] = [
      [trouble, fed, '+'],
      [fed, trouble, '+'],
      [trouble, one, '+'],
      [one, trouble, '-', true],
      [trouble, other, '+'],
      [other, trouble, '-', true],
    ]
    expect(recognise(graphOf(map)).matches).toEqual([])
  },
)

test('Limits to Growth stays where a harm slows what grows', () => {
  const map: readonly TestLink[] = [
    ['Advertising', 'Visitors', '+'],
    ['Visitors', 'Advertising', '+'],
    ['Visitors', 'Crowding', '+', true],
    ['Crowding', 'Visitors', '-'],
  ]
  expect(recognise(graphOf(map)).matches.map(({ archetype }) => archetype)).toContain('limits-to-growth')
})
