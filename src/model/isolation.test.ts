import { expect, test } from 'vitest'
import { inText, isolate, isolatedParts, unmarked } from './isolation.ts'

test('names that are written from right to left are isolated in a text, others are as they are', () => {
  expect(['Rain', 'מחיר', 'آب می\u200cخواهم', 'CO2 של', '日本', ''].map(inText)).toEqual([
    'Rain',
    '\u2068מחיר\u2069',
    '\u2068آب می\u200cخواهم\u2069',
    '\u2068CO2 של\u2069',
    '日本',
    '',
  ])
  expect(inText(inText('מחיר'))).toBe(inText('מחיר'))
})

test('a text is cut into names and what stands between them, and nothing of it is lost', () => {
  const text = `More ${isolate('Rain')}, less ${isolate('מחיר')}.`
  expect(isolatedParts(text)).toEqual([
    { text: 'More ', isName: false },
    { text: 'Rain', isName: true },
    { text: ', less ', isName: false },
    { text: 'מחיר', isName: true },
    { text: '.', isName: false },
  ])
  expect(unmarked(text)).toBe('More Rain, less מחיר.')
  expect(isolatedParts('No name \u2068 ends')).toEqual([{ text: 'No name \u2068 ends', isName: false }])
})
