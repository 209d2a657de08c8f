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
