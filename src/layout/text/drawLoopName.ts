import { LARGE_LOOP_NAME_STYLE, LOOP_NAME_STYLE } from '../look/loopNameStyle.ts'
import { NAME_STYLE } from '../look/style.ts'
import type { LoopNameDrawing } from '../types.ts'
import { breakName } from './breakName.ts'
import { cutName } from './cutName.ts'
import { remember } from './drawName.ts'
import { measureText } from './measure.ts'

/** A name longer than this many lines is cut short: the panel has the whole of it. */
const MOST_LINES = 2
/** How wide a line is to be, px at the size of names: as usual, and narrow, for a loop that leaves less room. */
const WIDTHS = [122, 84] as const
/** How wide the beginning of a name is at most, as shares of that, where there is no room for more. */
const CUT_TO = [0.85, 0.6] as const

/** A loop's name in lines, without its place. */
export type SetLoopName = Omit<LoopNameDrawing, 'centre'>

const setUsual = remember((name) => setName(name, false))
const setLarge = remember((name) => setName(name, true))

/** The ways to set a loop's name, the best first; none for a name of white space. */
export interface LoopNameWays {
  /** All of it, or of a very long one two lines. */
  readonly whole: readonly SetLoopName[]
  /** Its beginning, for where there is no room for that. */
  readonly cut: readonly SetLoopName[]
}

/** The ways to set a loop's name. The same object for the same name. */
export function drawLoopName(name: string, isLarge: boolean): LoopNameWays {
  return isLarge ? setLarge(name) : setUsual(name)
}

function setName(name: string, isLarge: boolean): LoopNameWays {
  const set = WIDTHS.map((width) => cut(breakName(name, width)))
  const [usual = [], narrow = []] = set
  if (usual.length === 0) return { whole: [], cut: [] }
  const whole = narrow.length > usual.length ? [usual, narrow] : [usual]
  const { size, weight } = isLarge ? LARGE_LOOP_NAME_STYLE : LOOP_NAME_STYLE
  const measure = (text: string): number => measureText(text, size, weight)
  const short = CUT_TO.flatMap(
    (share) => cutName(name, share * WIDTHS[0] * (size / LOOP_NAME_STYLE.size), measure) ?? [],
  )
  return {
    whole: whole.map((lines) => measured(lines, isLarge)),
    cut: [...new Set(short)].map((line) => measured([line], isLarge)),
  }
}

function cut(lines: readonly string[]): readonly string[] {
  if (lines.length <= MOST_LINES) return lines
  return lines.slice(0, MOST_LINES).map((line, index) => (index === MOST_LINES - 1 ? `${line}…` : line))
}

function measured(lines: readonly string[], isLarge: boolean): SetLoopName {
  const { size, weight, lineHeight, baseline } = isLarge ? LARGE_LOOP_NAME_STYLE : LOOP_NAME_STYLE
  const width = Math.max(NAME_STYLE.size, ...lines.map((line) => measureText(line, size, weight)))
  return { lines, width: Math.ceil(width), height: lines.length * lineHeight, size, lineHeight, baseline }
}
