import { foldSpace, onOneLine } from '../names.ts'
import { type Cursor, skipSpace } from './cursor.ts'
import { beginsWithMark, suffixOf } from './marks.ts'
import { ARROW, MAY_BEGIN_ARROW } from './shafts.ts'

/** A name as it is read: the second variable of a name is written `Name #2`. */
export interface ReadName {
  readonly name: string
  readonly ordinal: number
}

const ORDINAL = /#([1-9]\d{0,8})/
const HAS_ARROW = new RegExp(ARROW)
const IS_NUMBERED = new RegExp(`^(.+) ${ORDINAL.source}$`)
/** What an opening pair of dashes with words behind it would be: an arrow on which something is written. */
export const LABELLED = /\s--\s*\S/

/** What a line may begin with that tells its loop, for patterns with the flag `i`. */
export const LABEL_OF_LOOP = '(?:loop\\s{1,9})?[rb]\\d{1,3}\\s?:\\s*'

/** Words of letters and figures, each a blank apart, of which none at an end is the letter of a sign: nearly all names. */
const PLAIN = /^(?![so] )[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+)*(?<! [so])$/u

/** A bare name, for patterns without the flag `u`: up to an arrow, `;`, a comment or the end of the line. */
export const BARE_NAME = `(?:[^;\\r\\n${MAY_BEGIN_ARROW}]|(?!${ARROW}|//)[^;\\r\\n])+`

const BARE = new RegExp(BARE_NAME, 'y')

/** Reads the text of a bare name, its white space folded. */
export function readBareText(cursor: Cursor): string {
  return foldSpace(cursor.take(BARE) ?? '')
}

/** A bare name without its number. */
export function withoutNumber(text: string): ReadName {
  const numbered = IS_NUMBERED.exec(text)
  return numbered ? { name: numbered[1] ?? '', ordinal: Number(numbered[2]) } : { name: text, ordinal: 1 }
}

/** Reads a name in quotation marks, in which `\"` is a quotation mark and `\\` a backslash; null when it never ends. */
export function readQuotedName(cursor: Cursor): ReadName | null {
  const quoted = cursor.take(/"(?:[^"\\]|\\["\\]|\\(?!["\\]))*"/y)
  if (quoted === null) return null
  const end = cursor.at
  skipSpace(cursor)
  const ordinal = cursor.take(new RegExp(ORDINAL.source, 'y'))
  if (ordinal === null) cursor.at = end
  const name = onOneLine(quoted.slice(1, -1).replace(/\\(["\\])/g, '$1'))
  return { name, ordinal: ordinal === null ? 1 : Number(ordinal.slice(1)) }
}

/** Writes a name so that reading gives it back, in quotation marks only when it needs them. */
export function writeName({ name, ordinal }: ReadName): string {
  const text = mustBeQuoted(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name
  return ordinal === 1 ? text : `${text} #${ordinal}`
}

/** Whether anything of a name, or of it and an arrow behind it, could be read as what stands between names. */
function mustBeQuoted(name: string): boolean {
  if (PLAIN.test(name)) return false
  return (
    name === '' ||
    name !== foldSpace(name) ||
    /;|\/\/|\|\||‖/.test(name) ||
    new RegExp(`(^| )${ORDINAL.source}$`).test(name) ||
    beginsWithMark(name) ||
    LABELLED.test(name) ||
    new RegExp(`^${LABEL_OF_LOOP}`, 'i').test(name) ||
    suffixOf(name) !== null ||
    HAS_ARROW.exec(` ${name} -> `)?.index !== name.length + 2
  )
}
