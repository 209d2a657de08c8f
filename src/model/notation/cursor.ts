/** A place in a text: line and column count from 1, columns in UTF-16 units. */
export interface Spot {
  readonly line: number
  readonly column: number
}

/** A text that is being read, and how far. */
export interface Cursor {
  readonly text: string
  at: number
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
export function spotAt(cursor: Cursor, at: number): Spot {
  const lines = cursor.text.slice(0, at).split(/\r\n|\r|\n/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}

/** The word that starts at an offset: an arrow, or what runs to white space, an arrow or the end of the line. */
export function wordAt(cursor: Cursor, at: number): string {
  const word = /->|→|(?:(?!->|→|\/\/)[^\s;])+/y
  word.lastIndex = at
  return word.exec(cursor.text)?.[0] ?? ''
}
