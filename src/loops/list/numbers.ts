import { type LoopNote, type LoopType, letterOfNote, loopKey } from '../../model/index.ts'
import type { FeedbackLoop, LoopList } from '../types.ts'

/**
 * The number of every loop that was seen since the map was opened, by letter: R1, R2, B1, ... Never changes; `numberLoops`
 * makes the next. Look into it with `numberOf`, `labelOf` and `nextNumber`.
 */
export interface LoopNumbers {
  readonly R: LetterNumbers
  readonly B: LetterNumbers
  readonly U: LetterNumbers
}

/** The numbers of one letter. */
interface LetterNumbers {
  /**
   * Numbers by loop key, what was given later in later layers, which win. Small layers are less than half of the one before
   * them, so that few are looked through and a number is seldom copied however long the map is open.
   */
  readonly layers: readonly ReadonlyMap<string, number>[]
  /** The least number that is free. */
  readonly next: number
  /** Numbers above `next` that are not, as those that files brought. */
  readonly ahead: ReadonlySet<number>
}

/** Stands in a layer for a number that a loop had and lost to a note. */
const NONE = 0

const NO_NUMBERS: LetterNumbers = { layers: [], next: 1, ahead: new Set() }

/**
 * Numbers the loops of a list. A loop with a numbered note has the note's number, also while it is broken. A loop that was
 * numbered before under the same letter keeps that number or has it again. Any other takes the next free number of its
 * letter, in the order of the list. A number is not handed on unless it was freed (`freeNumbers`). `previous` is null when the map was just opened. Should
 * two notes claim one number, the first one has it; should a note claim the number of a loop without one, the loop takes
 * another.
 */
export function numberLoops(
  previous: LoopNumbers | null,
  list: Pick<LoopList, 'loops'>,
  notes: readonly LoopNote[],
): LoopNumbers {
  const R = numberLetter(previous?.R ?? NO_NUMBERS, 'R', list.loops, notes)
  const B = numberLetter(previous?.B ?? NO_NUMBERS, 'B', list.loops, notes)
  const U = numberLetter(previous?.U ?? NO_NUMBERS, 'U', list.loops, notes)
  return previous && R === previous.R && B === previous.B && U === previous.U ? previous : { R, B, U }
}

/** The numbers without those of these loops, by key, but for what a note claims: the next loops may have them. For loops that are as if they had never been. */
export function freeNumbers(
  numbers: LoopNumbers,
  keys: ReadonlySet<string>,
  notes: readonly LoopNote[],
): LoopNumbers {
  const free = (letter: LoopType): LetterNumbers => freeLetter(numbers[letter], keys, claimsOf(notes, letter))
  return { R: free('R'), B: free('B'), U: free('U') }
}

function freeLetter(
  numbers: LetterNumbers,
  keys: ReadonlySet<string>,
  claims: ReadonlyMap<string, number>,
): LetterNumbers {
  const isFreed = (key: string): boolean => keys.has(key) && !claims.has(key)
  if (![...keys].some((key) => isFreed(key) && findNumber(numbers, key) !== undefined)) return numbers
  const all = new Map(numbers.layers.flatMap((layer) => [...layer]))
  const kept = new Map([...all].filter(([key]) => !isFreed(key)))
  const ahead = new Set([...kept.values(), ...claims.values()])
  ahead.delete(NONE)
  const next = afterTaken(1, ahead)
  return { layers: [kept], next, ahead }
}

/** The number of a loop within its letter; 0 when it was never numbered. */
export function numberOf(numbers: LoopNumbers, loop: Pick<FeedbackLoop, 'key' | 'type'>): number {
  return findNumber(numbers[loop.type], loop.key) ?? NONE
}

/** What a loop is called: `R1`, `B2`, `?3`. Only the letter for a loop that was never numbered. */
export function labelOf(numbers: LoopNumbers, loop: Pick<FeedbackLoop, 'key' | 'type'>): string {
  return `${loop.type === 'U' ? '?' : loop.type}${numberOf(numbers, loop) || ''}`
}

/** The number that the next new loop of this letter will get. */
export function nextNumber(numbers: LoopNumbers, letter: LoopType): number {
  return numbers[letter].next
}

function numberLetter(
  before: LetterNumbers,
  letter: LoopType,
  loops: readonly FeedbackLoop[],
  notes: readonly LoopNote[],
): LetterNumbers {
  const claims = claimsOf(notes, letter)
  const ahead = new Set(before.ahead)
  const given = new Map<string, number>()
  for (const [key, number] of claims) {
    if (number >= before.next) ahead.add(number)
    if (findNumber(before, key) === number) continue
    for (const holder of holdersOf(before, number)) if (!claims.has(holder)) given.set(holder, NONE)
    given.set(key, number)
  }
  let next = afterTaken(before.next, ahead)
  for (const { key, type } of loops) {
    if (type !== letter || claims.has(key)) continue
    const number = given.get(key) ?? findNumber(before, key)
    if (number !== undefined && number !== NONE) continue
    given.set(key, next)
    next = afterTaken(next + 1, ahead)
  }
  if (given.size === 0 && next === before.next) return before
  return { layers: withLayer(before.layers, given), next, ahead }
}

/** The numbers that notes claim, by loop key; of two notes that claim one number, or for one loop, the first counts. */
function claimsOf(notes: readonly LoopNote[], letter: LoopType): ReadonlyMap<string, number> {
  const claims = new Map<string, number>()
  const claimed = new Set<number>()
  for (const note of notes) {
    if (letterOfNote(note) !== letter || note.number < 1 || claimed.has(note.number)) continue
    const key = loopKey(note.links)
    if (claims.has(key)) continue
    claims.set(key, note.number)
    claimed.add(note.number)
  }
  return claims
}

/** The keys of loops that had this number; hardly ever any, for a note mostly claims a number that is free or its own. */
function holdersOf(numbers: LetterNumbers, number: number): readonly string[] {
  if (number >= numbers.next && !numbers.ahead.has(number)) return []
  const keys = numbers.layers.flatMap((layer) =>
    [...layer].flatMap(([key, had]) => (had === number ? key : [])),
  )
  return keys.filter((key) => findNumber(numbers, key) === number)
}

/** The first number from `number` on that is not ahead; those passed need no longer be kept. */
function afterTaken(number: number, ahead: Set<number>): number {
  let free = number
  while (ahead.delete(free)) free++
  return free
}

function findNumber(numbers: LetterNumbers, key: string): number | undefined {
  for (let at = numbers.layers.length - 1; at >= 0; at--) {
    const number = numbers.layers[at]?.get(key)
    if (number !== undefined) return number
  }
  return undefined
}

/** Larger layers stay as they are: copying so many numbers takes about a millisecond. */
const MOST_MERGED = 4_000

function withLayer(
  layers: readonly ReadonlyMap<string, number>[],
  given: ReadonlyMap<string, number>,
): readonly ReadonlyMap<string, number>[] {
  if (given.size === 0) return layers
  const below = layers.at(-1)
  const isHeavy =
    below !== undefined && (below.size > 2 * given.size || below.size + given.size > MOST_MERGED)
  if (below === undefined || isHeavy) return [...layers, given]
  return withLayer(layers.slice(0, -1), new Map([...below, ...given]))
}
