import { ARROW } from './shafts.ts'

/** A place in a text: line and column count from 1, columns in UTF-16 units. */
export interface Spot {
  readonly line: number
  readonly column: number
}

/** A text that is being read, and how far. */
export interface Cursor {
  readonly text: string
  at: number
  /** Offsets at which the lines begin. */
  readonly lineStarts: readonly number[]
  /** Reads on over what the sticky pattern matches here; null, and no step, when it does not match. */
  take(pattern: RegExp): string | null
  /** Whether the sticky pattern matches here. */
  sees(pattern: RegExp): boolean
}

/** A cursor at the start of a text. */
export function cursorOver(text: string): Cursor {
  const match = (pattern: RegExp, at: number): string | null => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0] ?? null
  }
  const cursor: Cursor = {
    text,
    at: 0,
    lineStarts: [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)],
    take(pattern) {
      const found = match(pattern, cursor.at)
      if (found !== null) cursor.at += found.length
      return found
    },
    sees: (pattern) => match(pattern, cursor.at) !== null,
  }
  return cursor
}

/** Reads on over white space within the line. */
export function skipSpace(cursor: Cursor): void {
  cursor.take(/[^\S\r\n]+/y)
}

/** Line and column of an offset. A line ends at LF, CR LF or CR. */
export function spotAt({ lineStarts }: Cursor, at: number): Spot {
  let first = 0
  let beyond = lineStarts.length
  while (beyond - first > 1) {
    const middle = (first + beyond) >> 1
    if ((lineStarts[middle] ?? 0) <= at) first = middle
    else beyond = middle
  }
  return { line: first + 1, column: at - (lineStarts[first] ?? 0) + 1 }
}

/** The word that starts at an offset: an arrow, or what runs to white space, an arrow or the end of the line. */
export function wordAt(cursor: Cursor, at: number): string {
  WORD.lastIndex = at
  return WORD.exec(cursor.text)?.[0] ?? ''
}

const WORD = new RegExp(`${ARROW}|(?:(?!${ARROW}|//)[^\\s;])+`, 'y')
