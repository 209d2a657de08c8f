import { LARGE_LOOP_NAME_STYLE, LOOP_NAME_STYLE } from '../look/loopNameStyle.ts'
import { NAME_STYLE } from '../look/style.ts'
import type { LoopNameDrawing } from '../types.ts'
import { breakName } from './breakName.ts'
import { remember } from './drawName.ts'
import { measureText } from './measure.ts'

/** A name longer than this many lines is cut short: the panel has the whole of it. */
const MOST_LINES = 2
/** How wide a line is to be, px at the size of names: as usual, and narrow, for a loop that leaves less room. */
const WIDTHS = [122, 84] as const

/** A loop's name in lines, without its place. */
export type SetLoopName = Omit<LoopNameDrawing, 'centre'>

const setUsual = remember((name) => setName(name, false))
const setLarge = remember((name) => setName(name, true))

/** The ways to set a loop's name, the best first; none for a name of white space. The same object for the same name. */
export function drawLoopName(name: string, isLarge: boolean): readonly SetLoopName[] {
  return isLarge ? setLarge(name) : setUsual(name)
}

function setName(name: string, isLarge: boolean): readonly SetLoopName[] {
  const set = WIDTHS.map((width) => cut(breakName(name, width)))
  const [usual = [], narrow = []] = set
  if (usual.length === 0) return []
  return (narrow.length > usual.length ? [usual, narrow] : [usual]).map((lines) => measured(lines, isLarge))
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
