import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LABEL_STYLE, NAME_STYLE } from '../look/style.ts'
import { breakName } from './breakName.ts'
import { drawLabel, drawName } from './drawName.ts'

test.each([
  ['Rainfall', ['Rainfall']],
  ['Births per year', ['Births per year']],
  ['Groundwater level', ['Groundwater', 'level']],
  ['Trust in the health service', ['Trust in the', 'health service']],
  ['Investment in own programme capacity', ['Investment in', 'own programme', 'capacity']],
  ['  Rain \n fall\t', ['Rain fall']],
  ['short\u00a0term interest\u00a0rates', ['short\u00a0term', 'interest\u00a0rates']],
  ['', []],
  [' \n ', []],
])('%j is set as %j', (name, lines) => {
  expect(breakName(name)).toEqual(lines)
})

test('no character is lost, whatever the name; only white space at the breaks', () => {
  // Halves of surrogate pairs among them.
  const codeUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code))
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: codeUnit, maxLength: 60 }),
    fc.string({ unit: fc.constantFrom('a', 'W', ' ', '-', '水', '。', '\n', 'e\u0301'), maxLength: 200 }),
  )
  const solid = (part: string) => part.replace(/\s+/gu, '')
  fc.assert(
    fc.property(text, (name) => {
      const lines = breakName(name)
      expect(solid(lines.join(''))).toBe(solid(name))
      expect(lines.every((line) => line.trim() !== '')).toBe(true)
    }),
    { numRuns: 60 },
  )
})

test('a long word is cut into even parts, never within a grapheme', () => {
  const family = '👩\u200d👩\u200d👧'
  const lines = breakName(family.repeat(50))
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines) expect(line.length % family.length).toBe(0)
  expect(breakName('x'.repeat(30)).map((line) => line.length)).toEqual([15, 15])
})

test('scripts without spaces are broken between characters, not before a closing mark', () => {
  expect(breakName('地下水位の低下による影響。')).toHaveLength(2)
  for (const line of breakName('水。'.repeat(40))) expect(line.startsWith('。')).toBe(false)
})

test.each([
  ['with spaces', 'word '.repeat(400)],
  ['without', 'x'.repeat(2000)],
  ['in Chinese', '水'.repeat(2000)],
])('a name of 2,000 characters %s becomes a block, not a column', (_, name) => {
  const { lines, width, height } = drawName(name)
  expect(lines.length).toBeLessThan(60)
  expect(width / height).toBeGreaterThan(0.8)
  expect(width / height).toBeLessThan(3)
})

test('a box is as high as its lines and as wide as the widest; an empty name still has one', () => {
  expect(drawName('Groundwater level').height).toBe(2 * NAME_STYLE.lineHeight)
  expect(drawName('Groundwater level')).toBe(drawName('Groundwater level'))
  expect(drawName('')).toEqual({ lines: [], width: NAME_STYLE.emptyWidth, height: NAME_STYLE.lineHeight })
})

test('a label keeps its own line breaks', () => {
  const { lines, height } = drawLabel('First line\n\nThird')
  expect(lines).toEqual(['First line', '', 'Third'])
  expect(height).toBe(3 * LABEL_STYLE.lineHeight)
})
