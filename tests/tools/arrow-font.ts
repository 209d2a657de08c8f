/**
 * Writes `src/app/fonts/arrows.woff2`: the arrows → and ←, which the parts of Inter that are shipped do not hold, made of its own ↑ turned
 * round, so that text with arrows is of one hand. Run it after the font package has changed: `npx tsx tests/tools/arrow-font.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openSync } from 'fontkit'
import { type Letter, type OutlinePoint, writeFont } from './arrowFont.ts'

const FONT = fileURLToPath(
  new URL(
    '../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
    import.meta.url,
  ),
)
const FOLDER = new URL('../../src/app/fonts/', import.meta.url)
/** One weight serves all: between that of text and that of names. */
const WEIGHT = 450
/** Beside the arrow, in shares of an em. */
const BESIDE = 0.07

/** The outlines of a letter, in font units. Opened twice, as in `font-widths.ts`. */
function outlinesOf(code: number) {
  const [font, unpacked] = [openSync(FONT), openSync(FONT)]
  unpacked.glyphForCodePoint(0x20)
  font._transformedGlyphs = unpacked._transformedGlyphs
  font.variationCoords = [WEIGHT]
  const contours: OutlinePoint[][] = []
  for (const { command, args } of font.glyphForCodePoint(code).path.commands) {
    const [x = 0, y = 0, endX = 0, endY = 0] = args
    if (command === 'moveTo') contours.push([{ x, y, isOn: true }])
    else if (command === 'lineTo') contours.at(-1)?.push({ x, y, isOn: true })
    else if (command === 'quadraticCurveTo')
      contours.at(-1)?.push({ x, y, isOn: false }, { x: endX, y: endY, isOn: true })
    else if (command !== 'closePath') throw new Error(`An outline of ${command}.`)
  }
  return { font, contours }
}

function spanOf(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)]
}

mkdirSync(FOLDER, { recursive: true })
const { font, contours } = outlinesOf(0x2191)
const [left, right] = spanOf(contours.flat().map(({ x }) => x))
const [bottom, top] = spanOf(contours.flat().map(({ y }) => y))
const [low, high] = spanOf(
  outlinesOf(0x2212)
    .contours.flat()
    .map(({ y }) => y),
)
const beside = Math.round(BESIDE * font.unitsPerEm)
const advance = Math.round(top - bottom + 2 * beside)
const turned = (way: 1 | -1): Letter['contours'] =>
  contours.map((contour) =>
    contour.map(({ x, y, isOn }) => {
      const along = Math.round(y - bottom + beside)
      return {
        x: way === 1 ? along : advance - along,
        y: Math.round((low + high + left + right) / 2 - x),
        isOn,
      }
    }),
  )
const letters: readonly Letter[] = [
  { code: 0x2190, advance, contours: turned(-1) },
  { code: 0x2192, advance, contours: turned(1) },
]
const { unitsPerEm, ascent, descent } = font
const bytes = writeFont(letters, { unitsPerEm, ascent, descent, weight: WEIGHT })
writeFileSync(new URL('arrows.woff2', FOLDER), bytes)
console.log(`${bytes.length} bytes, ${advance} of ${unitsPerEm} wide`)
