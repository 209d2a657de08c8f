import { expect, test } from 'vitest'
import { mapFromNotation } from '../../model/index.ts'
import { lackOf } from '../lack/testing.ts'
import { linkToMark } from './linkToMark.ts'
import { recognise } from './testing.ts'

const BUSES = mapFromNotation(`Customers -> + Word of mouth -> + Customers
Customers -> + Load on service staff -> + Delivery time -> + Customer dissatisfaction -> - Word of mouth`)

/** The link that a delay would be marked on, by the names of its ends. */
function endsOf(id: string | null): string {
  const link = BUSES.links[id ?? '']
  return [link?.source, link?.target].map((end) => BUSES.variables[end ?? '']?.name).join(' → ')
}

test('a delay of a brake that comes back by the engine is marked on the brake, not on the engine', () => {
  const [match] = recognise(BUSES).matches
  expect(match?.archetype).toBe('limits-to-growth')
  const marked = match?.undelayed.map((key) => endsOf(linkToMark(match, key)))
  expect(marked?.length).toBeGreaterThan(0)
  for (const ends of marked ?? [])
    expect(['Customers → Word of mouth', 'Word of mouth → Customers']).not.toContain(ends)
})

test('what a map lacks says the same of the link to mark', () => {
  const lack = lackOf(BUSES, 'limits-to-growth')
  for (const { key, state } of lack.links) {
    if (state !== 'unmarked') continue
    expect(endsOf(linkToMark(lack, key))).not.toMatch(
      /^(Customers → Word of mouth|Word of mouth → Customers)$/,
    )
  }
})

test('it is the last link that no other way runs over, the first where all are shared, and none without a way', () => {
  const paths = { 'a>b': ['1', '2', '3'], 'b>a': ['3'], 'c>d': ['4', '5'], 'd>c': ['5', '4'] }
  expect(linkToMark({ paths }, 'a>b')).toBe('2')
  expect(linkToMark({ paths }, 'c>d')).toBe('4')
  expect(linkToMark({ paths }, 'x>y')).toBe(null)
})
