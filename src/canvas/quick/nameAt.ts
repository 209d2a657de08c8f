import { ARROW, BARE_NAME, SIGN_CHARACTERS } from '../../model/index.ts'

/** A name in a line that is being typed. */
export interface NameAt {
  /** Where the whole name stands in the text, with its quotation marks. */
  readonly start: number
  readonly end: number
  /** What of it stands before the caret, without quotation marks. */
  readonly typed: string
}

/** What may stand beside an arrow: its sign and its delay, bare or in brackets. */
const MARK = `[^\\S\\n]*(?:(?!${ARROW})[${SIGN_CHARACTERS}]|\\|\\||[([{|]\\s*[${SIGN_CHARACTERS}]\\s*[)\\]}|])`

/** An arrow with what belongs to it, a comment, the end of a line, a quoted name that may still be open, a bare name. */
const PARTS = new RegExp(
  [
    `(?:${ARROW})(?:${MARK}){0,2}`,
    '//[^\\n]*',
    '[;\\n]',
    '(?<quoted>"(?:[^"\\\\\\n]|\\\\.)*(?:"|$|(?=\\n)))',
    `(?<bare>(?!\\s)(?:${BARE_NAME}))`,
  ].join('|'),
  'g',
)

/** The names of a text in the notation, whether or not the text can be read, each with where it stands. */
export function namesIn(text: string): readonly (NameAt & { readonly isQuoted: boolean })[] {
  return [...text.matchAll(PARTS)].flatMap(({ index, groups }) => {
    const whole = groups?.quoted ?? groups?.bare?.trimEnd()
    if (whole === undefined) return []
    const isQuoted = groups?.quoted !== undefined
    const typed = isQuoted
      ? whole
          .slice(1)
          .replace(/"$/, '')
          .replace(/\\(["\\])/g, '$1')
      : whole
    return [{ start: index, end: index + whole.length, typed, isQuoted }]
  })
}

/** The name at the caret, of which at least one letter stands before it; null when there is none. */
export function nameAt(text: string, caret: number): NameAt | null {
  const names = namesIn(text)
  const found = names.findLast(({ start }) => start < caret)
  if (found === undefined) return null
  // Blanks after a bare name may be the middle of it.
  if (caret > found.end && (found.isQuoted || text.slice(found.end, caret).trim() !== '')) return null
  if (text.slice(found.end, caret).includes('\n')) return null
  const typed = text.slice(found.start, Math.min(caret, found.end))
  return { ...found, typed: found.isQuoted ? typed.replace(/^"|"$/g, '') : typed }
}
