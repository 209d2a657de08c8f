import { foldSpace } from '../names.ts'
import { type Cursor, skipSpace } from './cursor.ts'

/** A name as it is read: the second variable of a name is written `Name #2`. */
export interface ReadName {
  readonly name: string
  readonly ordinal: number
}

const ORDINAL = /#([1-9]\d{0,8})/

/** Reads a bare name: up to an arrow, `;`, a comment or the end of the line, its white space folded. */
export function readBareName(cursor: Cursor): ReadName {
  const text = foldSpace(cursor.take(/(?:(?!->|→|\/\/)[^;\r\n])+/y) ?? '')
  const numbered = new RegExp(`^(.+) ${ORDINAL.source}$`).exec(text)
  return numbered ? { name: numbered[1] ?? '', ordinal: Number(numbered[2]) } : { name: text, ordinal: 1 }
}

/** Reads a name in quotation marks, in which `\"` is a quotation mark and `\\` a backslash; null when it never ends. */
export function readQuotedName(cursor: Cursor): ReadName | null {
  const quoted = cursor.take(/"(?:[^"\\]|\\["\\]|\\(?!["\\]))*"/y)
  if (quoted === null) return null
  skipSpace(cursor)
  const ordinal = cursor.take(new RegExp(ORDINAL.source, 'y'))
  const name = quoted.slice(1, -1).replace(/\\(["\\])/g, '$1')
  return { name, ordinal: ordinal === null ? 1 : Number(ordinal.slice(1)) }
}

/** Writes a name so that reading gives it back, in quotation marks only when it needs them. */
export function writeName({ name, ordinal }: ReadName): string {
  const text = mustBeQuoted(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name
  return ordinal === 1 ? text : `${text} #${ordinal}`
}

function mustBeQuoted(name: string): boolean {
  return (
    name === '' ||
    name !== foldSpace(name) ||
    /^[+\-−?|"]|->|→|;|\/\//.test(name) ||
    new RegExp(`(^| )${ORDINAL.source}$`).test(name)
  )
}
