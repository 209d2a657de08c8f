import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldName, foldSpace, onOneLine, sameName, tidyName, tidyText } from './names.ts'

describe('names are compared after folding', () => {
  test.each([
    ['Rainfall', ' rainfall '],
    ['Long  term\n debt', 'long term debt'],
    ['Caf\u00e9', 'Cafe\u0301'],
    ['STRASSE', 'stra\u00dfe'],
    ['\u039f\u0394\u039f\u03a3', '\u03bf\u03b4\u03bf\u03c2'],
    ['', ' \u00a0'],
  ])('%j is %j', (a, b) => {
    expect(sameName(a, b)).toBe(true)
  })

  test.each([
    ['Rain', 'Rains'],
    ['long-term debt', 'long term debt'],
    ['Rain', 'Ra in'],
  ])('%j is not %j', (a, b) => {
    expect(sameName(a, b)).toBe(false)
  })

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldName(foldName(text))).toBe(foldName(text))
        expect(foldSpace(foldSpace(text))).toBe(foldSpace(text))
      }),
    )
  })
})

describe('a text is made fit to be kept', () => {
  test('a name is cut at 2,000 characters, never inside a character', () => {
    expect(tidyName('a'.repeat(3000))).toHaveLength(2000)
    expect(tidyName(`${'a'.repeat(1999)}\u{1f600}`)).toBe('a'.repeat(1999))
    expect(tidyName(`${'a'.repeat(1998)}\u{1f600}`)).toHaveLength(2000)
  })

  test('half a surrogate pair becomes the replacement character', () => {
    expect(tidyText('a\ud83d b\ude00 \u{1f600}')).toBe('a\ufffd b\ufffd \u{1f600}')
  })
})

test('pasted line breaks and tabs become single spaces, other spaces stay', () => {
  expect(onOneLine('Grazing \r\n\n  land')).toBe('Grazing land')
  expect(onOneLine('Grazing\u2028land\there')).toBe('Grazing land here')
  expect(onOneLine('two  spaces stay ')).toBe('two  spaces stay ')
})
