import { expect, test } from 'vitest'
import type { Version } from '../../store/index.ts'
import { sizeInWords, titleOf, whenInWords } from './words.ts'

const NOON = '2026-03-04T12:00:00.000Z'
const version = (fields: Partial<Version> = {}): Version => ({
  number: 1,
  at: NOON,
  name: '',
  author: '',
  cause: 'edited',
  variables: 1,
  links: 2000,
  ...fields,
})

test('a version is called by its name, or by why it was kept', () => {
  expect(titleOf(version({ name: ' Draft ' }))).toBe('Draft')
  expect(titleOf(version())).toBe('While it was edited')
  expect(titleOf(version({ name: ' ', cause: 'before' }))).toBe('Before a large change')
})

test('its size and age are told in words, with the time of day when it was not lately', () => {
  expect(sizeInWords(version())).toBe('1 variable, 2,000 links')
  expect(whenInWords(version({ at: '2026-03-04T11:55:00.000Z' }), NOON)).toBe('5 minutes ago')
  expect(whenInWords(version({ at: '2026-01-09T12:00:00.000Z' }), NOON)).toMatch(/^9 January 2026/)
})
