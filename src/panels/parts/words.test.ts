import { expect, test } from 'vitest'
import { agoInWords, counted, dateInWords, nameOf } from './words.ts'

const NOON = '2026-03-04T12:00:00.000Z'

test.each([
  ['2026-03-04T11:59:30.000Z', 'just now'],
  ['2026-03-04T11:55:00.000Z', '5 minutes ago'],
  ['2026-03-04T09:00:00.000Z', '3 hours ago'],
  ['2026-03-03T11:00:00.000Z', 'yesterday'],
  ['2026-01-09T12:00:00.000Z', '9 Jan 2026'],
  ['', ''],
  ['never', ''],
])('%s is %s at noon', (iso, words) => {
  expect(agoInWords(iso, NOON)).toBe(words)
})

test('an unreadable date is left out', () => {
  expect(dateInWords('soon')).toBe('')
})

test('counts are set with their noun', () => {
  expect(counted(1, 'link')).toBe('1 link')
  expect(counted(2000, 'loop')).toBe('2,000 loops')
})

test('a variable without a name is still called something', () => {
  expect(nameOf({ name: '  ' })).toBe('No name yet')
  expect(nameOf({ name: 'Grazing\nland' })).toBe('Grazing land')
})
