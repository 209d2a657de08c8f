import type { Polarity } from '../map.ts'
import { type Cursor, cursorOver, type Spot, skipSpace, spotAt, wordAt } from './cursor.ts'
import { readBareName, readQuotedName } from './name.ts'

/** A variable as the text names it. */
export interface NamedVariable extends Spot {
  readonly name: string
  /** 2 for `Name #2`, the second variable of that name in order of making; 1 when the text does not say. */
  readonly ordinal: number
}

/** The arrow between two names. */
export interface NotationArrow {
  readonly polarity: Polarity
  readonly delay: boolean
}

/** `names[i]` is joined to `names[i + 1]` by `arrows[i]`; a single name has no arrow. */
export interface Chain {
  readonly names: readonly NamedVariable[]
  readonly arrows: readonly NotationArrow[]
}

/** Why a text cannot be read. Line and column count from 1, columns in UTF-16 units; `word` is empty at the end of a line. */
export interface NotationError extends Spot {
  readonly ok: false
  readonly word: string
  /** What could stand there, as in "a name". */
  readonly expected: string
  /** All of it as a sentence. */
  readonly message: string
}

/** What a text in the notation says. */
export type NotationResult = { readonly ok: true; readonly chains: readonly Chain[] } | NotationError

/** Reads the notation for maps as text. Stops at the first thing that cannot be read, and then gives nothing but where. */
export function readNotation(text: string): NotationResult {
  const cursor = cursorOver(text)
  const chains: Chain[] = []
  while (true) {
    skipEmptyLines(cursor)
    if (cursor.at >= text.length) return { ok: true, chains }
    const chain = readChain(cursor)
    if ('ok' in chain) return chain
    chains.push(chain)
  }
}

/** The error at a place of the text. */
export function errorAt(cursor: Cursor, at: number, expected: string): NotationError {
  const spot = spotAt(cursor, at)
  const word = wordAt(cursor, at)
  const found = word === '' ? 'the line ends' : `there is “${word}”`
  const message = `Line ${spot.line}, column ${spot.column}: expected ${expected}, but ${found}.`
  return { ok: false, ...spot, word, expected, message }
}

function skipEmptyLines(cursor: Cursor): void {
  while (true) {
    skipSpace(cursor)
    if (!cursor.take(/[;\r\n]+/y) && !cursor.take(/\/\/[^\r\n]*/y)) return
  }
}

function isEndOfLine(cursor: Cursor): boolean {
  return cursor.at >= cursor.text.length || cursor.sees(/[;\r\n]|\/\//y)
}

function readChain(cursor: Cursor): Chain | NotationError {
  const names: NamedVariable[] = []
  const arrows: NotationArrow[] = []
  while (true) {
    const name = readName(cursor)
    if ('ok' in name) return name
    names.push(name)
    skipSpace(cursor)
    if (isEndOfLine(cursor)) return { names, arrows }
    const arrow = readArrow(cursor)
    if ('ok' in arrow) return arrow
    arrows.push(arrow)
    skipSpace(cursor)
  }
}

function readArrow(cursor: Cursor): NotationArrow | NotationError {
  if (!cursor.take(/->|→/y)) return errorAt(cursor, cursor.at, 'an arrow “->” or the end of the line')
  skipSpace(cursor)
  // `->` itself begins with a hyphen: no sign when another arrow follows.
  const sign = cursor.sees(/->/y) ? null : cursor.take(/[+\-−?]/y)
  skipSpace(cursor)
  const delay = cursor.take(/\|\|/y) !== null
  return { polarity: polarityOf(sign), delay }
}

function polarityOf(sign: string | null): Polarity {
  if (sign === '+') return '+'
  return sign === '-' || sign === '−' ? '-' : '?'
}

function readName(cursor: Cursor): NamedVariable | NotationError {
  const start = cursor.at
  if (isEndOfLine(cursor) || cursor.sees(/->|→/y)) return errorAt(cursor, start, 'a name')
  if (cursor.sees(/[+\-−?|]/y)) {
    return errorAt(cursor, start, 'a name, in quotation marks when it starts with + - − ? or |')
  }
  const spot = spotAt(cursor, start)
  if (!cursor.sees(/"/y)) return { ...readBareName(cursor), ...spot }
  const quoted = readQuotedName(cursor)
  return quoted ? { ...quoted, ...spot } : errorAt(cursor, start, 'a closing quotation mark after this one')
}
