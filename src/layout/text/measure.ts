import { DIGITS, RUNS, UNITS_PER_EM, WIDER, WIDTHS } from './fontWidths.generated.ts'

/** The weights of the shipped font that the map is drawn with. */
export type Weight = 400 | 500 | 600

const WIDE_EM = 1
const EMOJI_EM = 1.3
const OTHER_EM = 0.6
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Emoji_Modifier}]/u
const EMOJI = /\p{Emoji_Presentation}|[\u{1f000}-\u{1faff}]/u
/** After a joiner these melt into the picture before them. */
const PICTOGRAPH = /\p{Extended_Pictographic}/u
const ZERO_WIDTH_JOINER = 0x200d

const tables = new Map<Weight, Map<number, number>>()

/** Widths in em by code point, unpacked from the generated table at the first use. */
function tableOf(weight: Weight): Map<number, number> {
  const known = tables.get(weight)
  if (known) return known
  const table = new Map<number, number>()
  let at = 0
  let codePoint = 0
  for (const run of RUNS.split(' ')) {
    const [gap = 0, count = 1] = run.split('+').map((part) => Number.parseInt(part, 36))
    codePoint += gap
    for (const end = codePoint + count; codePoint < end; codePoint++, at++) {
      table.set(codePoint, unitsAt(weight, at) / UNITS_PER_EM)
    }
  }
  tables.set(weight, table)
  return table
}

/**
 * Font units of the character of this number in the table. The font's axis of weight is straight here: 600 is as far beyond
 * 500 as that is beyond 400, to within one unit, so it needs no table of its own.
 */
function unitsAt(weight: Weight, at: number): number {
  const digit = (place: number): number => DIGITS.indexOf(WIDTHS.charAt(place))
  const step = WIDER.charCodeAt(at)
  const wider = step - (step < 128 ? 48 : 1024)
  return digit(2 * at) * 64 + digit(2 * at + 1) + (weight / 100 - 4) * wider
}

/**
 * What a character takes that is not in the table, in em. A letter with marks is as wide as the bare letter: the table holds those of
 * which the shipped font says otherwise.
 */
function unlisted(character: string, table: ReadonlyMap<number, number>): number {
  return table.get(character.normalize('NFD').codePointAt(0) ?? 0) ?? guess(character)
}

/** What a character takes that the shipped font does not hold, in em: a fair guess at what another font gives it. */
function guess(character: string): number {
  if (NO_WIDTH.test(character)) return 0
  if (WIDE.test(character)) return WIDE_EM
  return EMOJI.test(character) ? EMOJI_EM : OTHER_EM
}

/**
 * How wide one line of text is drawn, in px, at a font size in px. It is the sum of the advances of the shipped
 * font, so the text has to be drawn with kerning and ligatures off. Line breaks and control characters count nothing.
 */
export function measureText(text: string, size: number, weight: Weight): number {
  const table = tableOf(weight)
  let em = 0
  let joined = false
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    let width = table.get(codePoint)
    if (width === undefined) {
      width = unlisted(character, table)
      table.set(codePoint, width)
    }
    if (!(joined && PICTOGRAPH.test(character))) em += width
    joined = codePoint === ZERO_WIDTH_JOINER
  }
  return em * size
}
