import { expect, test } from 'vitest'
import { measureText } from './measure.ts'

test('a line is as wide as a browser draws it in the shipped font without kerning', () => {
  const text = 'Trust in the health service'
  // Read from Chromium 147 with font-kerning: none.
  expect(measureText(text, 15, 400)).toBeCloseTo(184.06, 1)
  expect(measureText(text, 15, 500)).toBeCloseTo(186.36, 1)
  expect(measureText(text, 15, 600)).toBeCloseTo(188.63, 1)
})

test('letters with marks are as wide as bare ones, but for those of which the font says otherwise', () => {
  for (const weight of [400, 500, 600] as const) {
    expect(measureText('ÁạşŻ', 15, weight)).toBe(measureText('AasZ', 15, weight))
    expect(measureText('ľ', 15, weight)).toBeGreaterThan(measureText('l', 15, weight) + 1)
  }
})

test('the width grows with the font size', () => {
  expect(measureText('Rainfall', 30, 500)).toBeCloseTo(2 * measureText('Rainfall', 15, 500))
})

test.each(['Žďár', 'Ωμέγα', 'Засуха', 'Nước ngầm'])('%s is measured by the font, not by a guess', (text) => {
  expect(measureText(text, 15, 500)).not.toBeCloseTo([...text].length * 0.6 * 15, 1)
})

test.each([
  ['水', 1],
  ['한', 1],
  ['e\u0301', measureText('e', 1, 500)],
  ['🌧', 1.3],
  ['👩\u200d🌾', 1.3],
  ['ด', 0.6],
  ['\u0007\n\u200b', 0],
])('%j takes %d em', (text, em) => {
  expect(measureText(text, 10, 500)).toBeCloseTo(em * 10)
})
