/**
 * Writes `src/layout/text/fontWidths.generated.ts`: how wide the shipped font draws each character, and
 * `src/layout/look/signOutlines.generated.ts`: the outlines of the three signs of links. Run it after the font package has
 * changed: `npx tsx tests/tools/font-widths.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Font, openSync } from 'fontkit'
import { MARKS, SIGN_BELOW_MIDDLE, SIGN_TEXT } from '../../src/layout/look/style.ts'
import type { Polarity } from '../../src/model/index.ts'

const PACKAGE = new URL('../../node_modules/@fontsource-variable/inter/', import.meta.url)
const TARGET = new URL('../../src/layout/text/fontWidths.generated.ts', import.meta.url)
const SIGNS_TARGET = new URL('../../src/layout/look/signOutlines.generated.ts', import.meta.url)
const SUBSETS = [
  'latin',
  'latin-ext',
  'greek',
  'greek-ext',
  'cyrillic',
  'cyrillic-ext',
  'vietnamese',
] as const
const WEIGHTS = [400, 500, 600] as const
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_'

/** The code points that the page takes from one subset file. */
function pageRange(unicodeRange: string): (codePoint: number) => boolean {
  const ranges = unicodeRange.split(',').map((part) => {
    const [first = '', last = first] = part.replace('U+', '').split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const
  })
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last)
}

/**
 * The font at a weight. fontkit can unpack the outlines of a woff2 file at the default weight only, so it is opened
 * twice, and the second lends its outlines to the first.
 */
function openAt(subset: string, weight: number): Font {
  const path = fileURLToPath(new URL(`files/inter-${subset}-wght-normal.woff2`, PACKAGE))
  const font = openSync(path)
  const unpacked = openSync(path)
  unpacked.glyphForCodePoint(0x20)
  font._transformedGlyphs = unpacked._transformedGlyphs
  font.variationCoords = [weight]
  return font
}

/** Advance widths in font units, one for each of `WEIGHTS`, by code point. */
function readWidths(): { widths: Map<number, number[]>; unitsPerEm: number } {
  const unicodeRanges: Record<string, string> = JSON.parse(
    readFileSync(new URL('unicode.json', PACKAGE), 'utf8'),
  )
  const widths = new Map<number, number[]>()
  let unitsPerEm = 0
  for (const subset of SUBSETS) {
    const used = pageRange(unicodeRanges[subset] ?? '')
    const fonts = WEIGHTS.map((weight) => openAt(subset, weight))
    for (const codePoint of fonts[0]?.characterSet ?? []) {
      if (!used(codePoint) || codePoint < 0x20 || widths.has(codePoint)) continue
      widths.set(
        codePoint,
        fonts.map((font) => Math.round(font.glyphForCodePoint(codePoint).advanceWidth)),
      )
    }
    unitsPerEm = fonts[0]?.unitsPerEm ?? unitsPerEm
  }
  return { widths, unitsPerEm }
}

/**
 * The outline of a sign about the middle of the field that it stands on, as a text would be set there: SVG path data that
 * begins with where its first stroke begins and is relative from then on.
 */
function outlineOf(sign: Polarity): string {
  const font = openAt('latin', MARKS.signWeight)
  const glyph = font.glyphForCodePoint(SIGN_TEXT[sign].codePointAt(0) ?? 0)
  const scale = MARKS.signSize / font.unitsPerEm
  const hundredth = (value: number) => Math.round(value * 100) / 100
  const letters = { moveTo: 'm', lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c' } as const
  let pen = { x: 0, y: 0 }
  let start = pen
  const steps = glyph.path.commands.map(({ command, args }) => {
    if (command === 'closePath') {
      pen = start
      return 'z'
    }
    const points: { x: number; y: number }[] = []
    for (let at = 0; at < args.length; at += 2)
      points.push({
        x: hundredth(((args[at] ?? 0) - glyph.advanceWidth / 2) * scale),
        y: hundredth(SIGN_BELOW_MIDDLE[sign] * MARKS.signSize - (args[at + 1] ?? 0) * scale),
      })
    const data = points.map(({ x, y }) => `${hundredth(x - pen.x)} ${hundredth(y - pen.y)}`).join(' ')
    pen = points.at(-1) ?? pen
    if (command === 'moveTo') start = pen
    return letters[command] + data
  })
  // As short as path data may be written.
  return steps.join('').replace(/\b0\./g, '.').replace(/ -/g, '-')
}

/** Two digits of base 64, as far as 4095. */
function encode(value: number): string {
  if (value < 0 || value > 4095) throw new RangeError(`A width of ${value} does not fit into two digits.`)
  return DIGITS.charAt(value >> 6) + DIGITS.charAt(value & 63)
}

/** Where no difference stands: most differences are then plain characters. */
const ZERO = 48
const FAR = 1024

/** By how much a character is wider at the weight 500 than at 400, as a character: differences are small and alike, so that they pack to half of what widths do. */
function encodeStep([thin = 0, medium = 0]: readonly number[]): string {
  const step = medium - thin
  const isPlain = ZERO + step >= 33 && ZERO + step <= 126
  return String.fromCharCode((isPlain ? ZERO : FAR) + step)
}

/** Runs of neighbouring code points: how far after the run before each begins, and how many it has where more than one, in base 36. */
function encodeRuns(codePoints: readonly number[]): string {
  const runs: { first: number; count: number }[] = []
  for (const codePoint of codePoints) {
    const last = runs.at(-1)
    if (last && last.first + last.count === codePoint) last.count++
    else runs.push({ first: codePoint, count: 1 })
  }
  let end = 0
  return runs
    .map(({ first, count }) => {
      const gap = (first - end).toString(36)
      end = first + count
      return count === 1 ? gap : `${gap}+${count.toString(36)}`
    })
    .join(' ')
}

/** Whether a letter with marks is as wide as the bare letter, so that the page need not be told. */
function isAsBare(codePoint: number): boolean {
  const bare = String.fromCodePoint(codePoint).normalize('NFD').codePointAt(0) ?? codePoint
  return bare !== codePoint && String(widths.get(bare)) === String(widths.get(codePoint))
}

const { widths, unitsPerEm } = readWidths()
const codePoints = [...widths.keys()].filter((one) => !isAsBare(one)).sort((a, b) => a - b)
for (const [codePoint, [thin = 0, medium = 0, bold = 0]] of widths) {
  // The page works out the third weight from the other two (`src/layout/text/measure.ts`).
  if (Math.abs(bold - (2 * medium - thin)) > 1) throw new RangeError(`${codePoint} does not widen evenly.`)
}
const thin = codePoints.map((codePoint) => encode(widths.get(codePoint)?.[0] ?? 0)).join('')
const wider = codePoints
  .map((codePoint) => encodeStep(widths.get(codePoint) ?? []))
  .join('')
  .replace(/[\\']/g, '\\$&')
const source = `// Written by tests/tools/font-widths.ts from @fontsource-variable/inter; do not edit.
export const UNITS_PER_EM = ${unitsPerEm}
export const DIGITS = '${DIGITS}'
/** Runs of code points without letters with marks that are as wide as the bare ones: gap before, and how many if several, in base 36. */
export const RUNS =
  '${encodeRuns(codePoints)}'
/** How wide each is at the weight 400: two base-64 digits a code point, in the order of the runs, in font units. */
export const WIDTHS =
  '${thin}'
/** How much wider each is at the weight 500: a character a code point, as far beyond ${ZERO} as units, or beyond ${FAR} where that is no plain one. */
export const WIDER =
  '${wider}'
`
writeFileSync(TARGET, source)
const outlines = (['+', '-', '?'] as const).map((sign) => `  '${sign}': '${outlineOf(sign)}',`)
writeFileSync(
  SIGNS_TARGET,
  `// Written by tests/tools/font-widths.ts from @fontsource-variable/inter; do not edit.
/** Outlines of the signs of links about the middle of their field, as relative SVG path data. */
export const SIGN_OUTLINES = {
${outlines.join('\n')}
} as const
`,
)
process.stdout.write(
  `${codePoints.length} code points, ${source.length} bytes, ${gzipSync(source).length} bytes gzip\n`,
)
