import { NAME_STYLE } from '../look/style.ts'
import { measureText } from './measure.ts'

/** A line is about this wide, px: 16 characters of usual text. */
const LINE_WIDTH = 122
/** Graphemes in a word before it is cut. */
const LONGEST_WORD = 22
/** Names too long for a few lines are set in a block this many times as wide as it is high. */
const BLOCK_ASPECT = 1.6
/** White space at which a line may end; a no-break space is not among it. */
const BREAKING_SPACE = /[^\S\u00a0\u2007\u202f\ufeff]+/u
const LINE_MAY_END_AFTER =
  /[\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\u{20000}-\u{3fffd}]/u
const NEVER_FIRST = /^[\p{Pe}\p{Pf}\p{Po}\u30fc\u3005\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087]/u
const NEVER_LAST = /[\p{Ps}\p{Pi}]$/u

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** Part of a name that stays on one line. */
interface Piece {
  readonly text: string
  readonly width: number
  /** A space parts it from the piece before when both are on one line. */
  readonly spaced: boolean
}

function measure(text: string): number {
  return measureText(text, NAME_STYLE.size, NAME_STYLE.weight)
}

/** Cuts a word that is too long into parts of nearly equal length, never within a grapheme. */
function cutEvenly(parts: readonly string[]): string[] {
  const count = Math.ceil(parts.length / LONGEST_WORD)
  const cut: string[] = []
  for (let index = 0; index < count; index++) {
    const first = Math.round((index * parts.length) / count)
    cut.push(parts.slice(first, Math.round(((index + 1) * parts.length) / count)).join(''))
  }
  return cut
}

/** The parts of a word between which a line may end: after each character of a script without spaces, else where it is cut. */
function partsOf(word: string): string[] {
  if (word.length <= LONGEST_WORD && !LINE_MAY_END_AFTER.test(word)) return [word]
  const parts: string[] = []
  let run: string[] = []
  const close = () => {
    if (run.length) parts.push(...cutEvenly(run))
    run = []
  }
  for (const { segment } of graphemes.segment(word)) {
    const before = run.at(-1) ?? parts.at(-1)
    const mayBreak =
      before !== undefined &&
      (LINE_MAY_END_AFTER.test(before) || LINE_MAY_END_AFTER.test(segment)) &&
      !NEVER_FIRST.test(segment) &&
      !NEVER_LAST.test(before)
    if (mayBreak) close()
    run.push(segment)
  }
  close()
  return parts
}

function piecesOf(name: string): Piece[] {
  return name
    .split(BREAKING_SPACE)
    .filter((word) => word !== '')
    .flatMap((word) =>
      partsOf(word).map((text, index) => ({ text, width: measure(text), spaced: index === 0 })),
    )
}

/** How many lines the pieces need when each line is filled up to the limit. */
function countLines(pieces: readonly Piece[], limit: number, space: number): number {
  let lines = 1
  let width = 0
  for (const piece of pieces) {
    const longer = width === 0 ? piece.width : width + (piece.spaced ? space : 0) + piece.width
    if (width > 0 && longer > limit) {
      lines++
      width = piece.width
    } else width = longer
  }
  return lines
}

/**
 * Minimum raggedness (Knuth and Plass 1981, without stretching): the breaks for which the squared differences of the
 * lines from `target` add up to least, no line wider than `limit` unless it is a single piece. Gives the first piece
 * of each line.
 */
function evenBreaks(pieces: readonly Piece[], target: number, limit: number, space: number): number[] {
  const best = new Float64Array(pieces.length + 1)
  const previous = new Int32Array(pieces.length + 1)
  for (let end = 1; end <= pieces.length; end++) {
    best[end] = Number.POSITIVE_INFINITY
    let width = 0
    for (let start = end - 1; start >= 0; start--) {
      const piece = pieces[start]
      const next = pieces[start + 1]
      if (!piece) break
      width += piece.width + (start < end - 1 && next?.spaced ? space : 0)
      if (width > limit && start < end - 1) break
      const cost = (best[start] ?? 0) + (width - target) ** 2
      if (cost < (best[end] ?? 0)) {
        best[end] = cost
        previous[end] = start
      }
    }
  }
  const firsts: number[] = []
  for (let end = pieces.length; end > 0; end = previous[end] ?? 0) firsts.unshift(previous[end] ?? 0)
  return firsts
}

function joinLine(pieces: readonly Piece[]): string {
  return pieces.map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text)).join('')
}

/**
 * Breaks a name into lines of even length, about 16 characters each; long names into wider lines, so that they make a
 * block and not a column. Runs of white space, line breaks included, count as one space. Words of more than 22
 * characters are cut, never within a grapheme. No other character is lost. A name of white space has no lines.
 * `lineWidth` is how wide a line is to be, px at the size of names.
 */
export function breakName(name: string, lineWidth = LINE_WIDTH): readonly string[] {
  const pieces = piecesOf(name)
  if (pieces.length === 0) return []
  const space = measure(' ')
  let total = -space
  let widest = 0
  for (const { width, spaced } of pieces) {
    total += width + (spaced ? space : 0)
    widest = Math.max(widest, width)
  }
  const limit = Math.max(lineWidth, widest, Math.sqrt(BLOCK_ASPECT * NAME_STYLE.lineHeight * total))
  const lines = countLines(pieces, limit, space)
  const firsts = evenBreaks(pieces, total / lines, limit, space)
  return firsts.map((first, index) => joinLine(pieces.slice(first, firsts[index + 1])))
}
