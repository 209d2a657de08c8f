import { fileURLToPath } from 'node:url'
import { openSync } from 'fontkit'
import { expect, test } from 'vitest'

const FONT = fileURLToPath(new URL('../../src/app/fonts/arrows.woff2', import.meta.url))

test('the arrows that are shipped can be read as a font, and are Inter’s own, turned to either side', () => {
  const font = openSync(FONT)
  expect([...font.characterSet].filter((code) => code !== 0xffff)).toEqual([0x2190, 0x2192])
  const across = (code: number): readonly number[] =>
    font.glyphForCodePoint(code).path.commands.flatMap(({ args }) => args.filter((_, at) => at % 2 === 0))
  const { advanceWidth } = font.glyphForCodePoint(0x2192)
  const [left, right] = [across(0x2190), across(0x2192)]
  expect(right.length).toBeGreaterThan(6)
  expect(left).toEqual(right.map((x) => advanceWidth - x))
  for (const x of right) {
    expect(x).toBeGreaterThan(0)
    expect(x).toBeLessThan(advanceWidth)
  }
})
