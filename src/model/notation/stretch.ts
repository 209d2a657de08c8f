import type { Spot } from './cursor.ts'
import { BARE_NAME } from './name.ts'

/** A stretch of a text, offsets in UTF-16 units; empty where a line ends too early. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Where in its text a word stands that could not be read, or a name that could not be meant: what is said of it is its spot
 * and, for a word, the word itself.
 */
export function stretchAt(text: string, at: Spot & { readonly word?: string }): Stretch {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)]
  const end = ends[at.line - 2]
  const from = (end === undefined ? 0 : end.index + end[0].length) + at.column - 1
  return { from, to: from + (at.word ?? nameFrom(text, from)).length }
}

function nameFrom(text: string, start: number): string {
  NAME.lastIndex = start
  return (NAME.exec(text)?.[0] ?? '').trimEnd()
}

const NAME = new RegExp(`"(?:[^"\\\\\\r\\n]|\\\\.)*"(\\s*#\\d+)?|${BARE_NAME}`, 'y')
