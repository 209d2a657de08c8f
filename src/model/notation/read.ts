import type { Polarity } from '../map.ts'
import { foldSpace } from '../names.ts'
import { type Cursor, cursorOver, type Spot, skipSpace, spotAt, wordAt } from './cursor.ts'
import { readMarks, type Suffix, suffixOf } from './marks.ts'
import { LABEL_OF_LOOP, LABELLED, readBareText, readQuotedName, withoutNumber } from './name.ts'
import { placeSuffixes, type RawArrow } from './place.ts'
import { ARROW, type Direction, shaftAt } from './shafts.ts'
import { SIGN_CHARACTERS } from './signs.ts'

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
export type NotationResult =
  | {
      readonly ok: true
      readonly chains: readonly Chain[]
      /** How many arrows of two heads were read, as two links each. */
      readonly bothWays: number
    }
  | NotationError

/** What the notation itself does not have, and is read where people type or paste. */
export interface Leniency {
  /** An arrow of two heads, `A <-> B`, says two links of its sign: one each way. Else it is refused. */
  readonly bothWays: boolean
}

/** What people write. */
export const LENIENT: Leniency = { bothWays: true }
const STRICT: Leniency = { bothWays: false }

/** Reads the notation for maps as text. Stops at the first thing that cannot be read, and then gives nothing but where. */
export function readNotation(text: string, leniency = STRICT): NotationResult {
  const cursor = cursorOver(text)
  const chains: Chain[] = []
  let bothWays = 0
  while (true) {
    skipEmptyLines(cursor)
    if (cursor.at >= text.length) return { ok: true, chains, bothWays }
    const line = readLine(cursor, leniency)
    if ('ok' in line) return line
    chains.push(...line.chains)
    bothWays += line.bothWays
  }
}

/** The error at a place of the text. */
function errorAt(cursor: Cursor, start: number, expected: string, said?: string): NotationError {
  const at = start + (/^[^\S\r\n]*/.exec(cursor.text.slice(start, start + 99))?.[0].length ?? 0)
  const spot = spotAt(cursor, at)
  const word = said ?? wordAt(cursor, at)
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

/** A name of a line, with what stands behind it and may belong to an arrow. */
interface RawName extends NamedVariable {
  readonly at: number
  readonly suffix: Suffix | null
  /** The name with what stands behind it. */
  readonly whole: string
}

interface RawLine {
  readonly names: readonly RawName[]
  readonly arrows: readonly (RawArrow & { readonly direction: Direction })[]
}

/** Reads a line. Arrows that point back make chains of their own, told forwards. */
function readLine(
  cursor: Cursor,
  leniency: Leniency,
): { readonly chains: readonly Chain[]; readonly bothWays: number } | NotationError {
  const line = readRawLine(cursor, leniency)
  if ('ok' in line) return line
  const placed = placeSuffixes(
    line.names.map(({ suffix }) => suffix),
    line.arrows,
  )
  const fault = placed.fault === null ? undefined : line.names[placed.fault]
  if (fault)
    return errorAt(cursor, fault.at + fault.name.length, signExpected(fault, line), fault.suffix?.text)
  const names = line.names.map(({ at: _, suffix, whole, ...named }, index) =>
    suffix !== null && placed.kept[index] === true ? { ...named, ...withoutNumber(whole) } : named,
  )
  const arrows = placed.arrows.map(({ polarity, delay }) => ({ polarity: polarity ?? '?', delay }))
  const directions = line.arrows.map(({ direction }) => direction)
  const bothWays = directions.filter((direction) => direction === 'both').length
  return { chains: forwards(names, arrows, directions), bothWays }
}

function readRawLine(cursor: Cursor, leniency: Leniency): RawLine | NotationError {
  const names: RawName[] = []
  const arrows: RawLine['arrows'][number][] = []
  cursor.take(LOOP_LABEL)
  while (true) {
    // A delay is drawn as two strokes; as text they begin a comment, in which the rest of the line would be lost.
    if (arrows.length > 0 && cursor.sees(/\/\//y)) return errorAt(cursor, cursor.at, DELAY, '//')
    const name = readName(cursor)
    if ('ok' in name) return name
    names.push(name)
    skipSpace(cursor)
    if (cursor.sees(STROKES)) return errorAt(cursor, cursor.at, DELAY, '//')
    if (isEndOfLine(cursor)) return { names, arrows }
    const arrow = readArrow(cursor, name, leniency)
    if ('ok' in arrow) return arrow
    arrows.push(arrow)
    skipSpace(cursor)
  }
}

function readArrow(
  cursor: Cursor,
  from: RawName,
  leniency: Leniency,
): RawLine['arrows'][number] | NotationError {
  const { at } = cursor
  const shaft = shaftAt(cursor.text, at)
  if (shaft === null) return errorAt(cursor, at, 'an arrow “->” or the end of the line')
  const label = LABELLED.exec(from.whole)
  if (label !== null || shaft.odd !== '')
    return errorAt(
      cursor,
      label === null ? at : from.at + label.index + 1,
      'a sign at the arrow, as in “A -> + B”',
    )
  if (shaft.direction === 'both' && !leniency.bothWays)
    return errorAt(cursor, at, `an arrow that goes one way, as in “A -> B -> A”`)
  cursor.at += shaft.length
  const { sign, delay } = readMarks(cursor, shaft)
  return { polarity: sign, delay, direction: shaft.direction }
}

function readName(cursor: Cursor): RawName | NotationError {
  const start = cursor.at
  if (isEndOfLine(cursor) || shaftAt(cursor.text, start) !== null) return errorAt(cursor, start, 'a name')
  const spot = { ...spotAt(cursor, start), at: start }
  if (cursor.sees(/"/y)) {
    const quoted = readQuotedName(cursor)
    if (quoted === null) return errorAt(cursor, start, 'a closing quotation mark after this one')
    // Behind quotation marks a mark is no part of the name, whatever it is.
    const end = cursor.at
    const marked = suffixOf(foldSpace(`x ${readBareText(cursor)}`))
    const suffix = marked?.name === 'x' ? { ...marked.suffix, kind: 'sign' as const } : null
    if (suffix === null) cursor.at = end
    return { ...spot, ...quoted, whole: '', suffix }
  }
  if (cursor.sees(NO_NAME))
    return errorAt(cursor, start, 'a name, in quotation marks when it starts with + - − ? or |')
  const whole = readBareText(cursor)
  const { name, suffix } = suffixOf(whole) ?? { name: whole, suffix: null }
  const bars = /(?:^|\s)(\S*)(?:\|\||‖)/.exec(name)
  if (bars)
    return errorAt(
      cursor,
      start + bars.index,
      `an arrow before || and after a name, as in “A -> ${bars[1] === '-' ? '- ' : ''}|| B”`,
    )
  return { ...spot, ...withoutNumber(name), whole, suffix }
}

const DELAY = 'a delay as || behind its arrow, as in “A -> + || B”'
const STROKES = new RegExp(`\\/\\/\\s*(?:${ARROW})`, 'y')
/** What people write before the links of a loop, as in `R1: A -> B -> A`. */
const LOOP_LABEL = new RegExp(`${LABEL_OF_LOOP}(?=[^;\\r\\n]{1,200}?(?:${ARROW}))`, 'iy')

const NO_NAME = new RegExp(`[${SIGN_CHARACTERS}|]|[([{]\\s*[${SIGN_CHARACTERS}]\\s*[)\\]}]`, 'y')

function signExpected({ name, suffix }: RawName, { names, arrows }: RawLine): string {
  const said = `${suffix?.sign === null ? '' : `${suffix?.sign === '-' ? '-' : '+'} `}${suffix?.delay ? '|| ' : ''}`
  if (arrows.length === 0)
    return `an arrow that this belongs to, as in “${name} -> ${said}B”, or quotation marks about the whole name`
  const [from, to] = [names[0]?.name ?? 'A', names[1]?.name ?? 'B']
  return `each sign once, behind its arrow, as in “${from} -> ${said}${to}”`
}

/** Cuts a line where its arrows turn round, and tells each part forwards; what goes both ways also backwards. */
function forwards(
  names: readonly NamedVariable[],
  arrows: readonly NotationArrow[],
  directions: readonly Direction[],
): readonly Chain[] {
  const chains: Chain[] = []
  let start = 0
  for (let end = 1; end <= arrows.length; end += 1) {
    if (end < arrows.length && directions[end] === directions[start]) continue
    const part = { names: names.slice(start, end + 1), arrows: arrows.slice(start, end) }
    const turned = { names: part.names.toReversed(), arrows: part.arrows.toReversed() }
    if (directions[start] !== 'back') chains.push(part)
    if (directions[start] !== 'on') chains.push(turned)
    start = end
  }
  return arrows.length === 0 ? [{ names, arrows }] : chains
}
