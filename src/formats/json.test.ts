import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseJson, positionOf } from './json.ts'

/** The reason for refusing a text, or 'read' when it was read. */
function reasonFor(text: string): string {
  const result = parseJson(text, 100)
  return result.ok ? 'read' : result.reason
}

describe('the place of a fault', () => {
  test.each([
    ['', 'line 1, column 1 it has its end where a value'],
    ['{"a": 1,}', 'line 1, column 9 it has “}” where a name in quotation marks'],
    ['{"a" 1}', 'line 1, column 6 it has “1” where a colon'],
    ['{"a": 1 "b": 2}', 'line 1, column 9 it has “"” where a comma or a closing brace'],
    ['[1, 2', 'line 1, column 6 it has its end where a comma or a closing bracket'],
    ['{\n  "a": tru\n}', 'line 2, column 8 it has “t” where a value'],
    ['{\r\n"a":\r\n01}', 'line 3, column 1 it has “0” where a value'],
    ['["ab\ncd"]', 'line 1, column 5 it has a line break where a closing quotation mark'],
    ['["a\\x"]', 'line 1, column 4 it has “\\” where a known escape'],
    ["{'a': 1}", "line 1, column 2 it has “'” where a name in quotation marks"],
    ['{"🐄🐄" 1}', 'line 1, column 7 it has “1” where a colon'],
    ['{} {}', 'line 1, column 4 it has “{” where the end of the file'],
    ['{"a": NaN}', 'line 1, column 7 it has “N” where a value'],
    ['["\u0007"]', 'line 1, column 3 it has a control character where a closing quotation mark'],
  ])('%j', (text, place) => {
    expect(reasonFor(text)).toContain(place)
  })

  it('is found in every text that is not JSON', () => {
    const spoilt = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '{', ']', 'x', '\\', '\n', '0'))
      .map(
        ([text, at, put]) =>
          text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1),
      )
    fc.assert(
      fc.property(spoilt, (text) => {
        const result = parseJson(text, 100)
        let isJson = true
        try {
          JSON.parse(text)
        } catch {
          isJson = false
        }
        expect(result.ok).toBe(isJson)
        if (!result.ok) expect(result.reason).not.toContain('something else')
      }),
    )
  })
})

test('nesting up to the limit is read and one deeper is refused', () => {
  expect(reasonFor('['.repeat(100) + ']'.repeat(100))).toBe('read')
  expect(reasonFor('['.repeat(101) + ']'.repeat(101))).toContain('deeper than 100 levels')
  expect(reasonFor('['.repeat(2_000_000))).toContain('deeper than 100 levels')
})

test('brackets inside of texts do not nest', () => {
  expect(reasonFor(JSON.stringify('\\"{[{['.repeat(200)))).toBe('read')
})

test('lines end as any system ends them', () => {
  expect(positionOf('a\nb\r\nc\rd', 8)).toEqual({ line: 4, column: 2 })
})
