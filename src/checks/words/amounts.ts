import type { List } from './types.ts'

/** Lists by which numbers are read: whether one is wanted, counted, or only says which things are meant. */
export interface AmountLists {
  /** Numbers that are written out. */
  readonly numberWords: List
  /** Numbers that stand behind others: “40 thousand”. */
  readonly thousands: List
  /** What makes an amount of a number before it. */
  readonly afterAmount: List
  /** Words of a rate behind a number. */
  readonly ofEach: List
  /** What is counted by, behind a stroke: “km/hour”, “Calls / nurse”. */
  readonly countedBy: List
  /** Words before a number that say an age, a date or a reach as often as a target. */
  readonly ageBefore: List
  /** Words of a name by which a number is an age, beside people. */
  readonly ofAges: List
  /** Words that bound a number behind them, which then is a target though it be written out. */
  readonly boundBefore: List
  /** Words by which “no” begins a bound, and not a lack. */
  readonly boundAfterNo: List
  /** Before a time, words that say until when something is wanted. */
  readonly untilWhen: List
  /** Words behind an hour. */
  readonly clockWords: List
  /** Words of names that count what keeps to a bound, so that the bound is no target. */
  readonly countsOfKept: List
  /** What is counted by how soon it comes. */
  readonly countedSoon: List
  /** Units of how far: within them are things that are counted. */
  readonly distances: List
  /** Ends of participles of what was done in time, and is counted by it. */
  readonly doneInTime: List
  /** Behind “a” and “per”, for how long or for whom so many are wanted: “Two visits a term”. */
  readonly paceUnits: List
}
