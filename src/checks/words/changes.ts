import type { List } from './types.ts'

/** Lists by which it is read what a word of change is said of, and what is left of the name without it. */
export interface ChangeLists {
  /** Behind a noun of direction, words before what changes: the rise in prices. */
  readonly changeInto: List
  /** Verbs that carry a change along. */
  readonly going: List
  /** Verbs by which a thing becomes otherwise. */
  readonly becoming: List
  /** Adjectives behind “more” and “less” that say how many there are, and do not judge them. */
  readonly howMany: List
  /** Words behind how long something takes to rise or fall: “Rising time of the dough”. */
  readonly afterTime: List
  /** What befalls things that are counted by a rate: “Dropped calls per thousand”. */
  readonly countedWhenDone: List
  /** Ends of what is done with improved things that are counted: “Improved seed sold”. */
  readonly doneWithImproved: List
  /** What nobody has more or less of. */
  readonly shapeless: List
  /** What rises by its level. */
  readonly waters: List
  /** Changes of how large a thing is. */
  readonly sizing: List
  /** Comparatives of an amount, which say no quality of a thing. */
  readonly lesser: List
  /** Ends of a name that tell a fall of what stands before them. */
  readonly turnEnds: List
}
