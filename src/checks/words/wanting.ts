import type { List } from './types.ts'

/** Lists by which it is read what is lacking or poor: how much of it there is, how good it is, or which of several it is. */
export interface WantingLists {
  /** Beginnings of names that say that there is not enough of something. */
  readonly wanting: List
  /** Plurals that nobody has more or fewer of. */
  readonly ideas: List
  /** Stuff of which there is too little or none. */
  readonly scarceStuff: List
  /** What is lost without anything that runs off: soil and jobs that are lost are a flow. */
  readonly inward: List
  /** Ends of nouns of the same sort. */
  readonly inwardEnds: List
  /** Templates by which, with several things in some state, an adjective says which of them: “Faulty meters replaced”. */
  readonly countableTemplates: List
  /** Templates of adjectives that make a count of what is ill: “Unsafe abortions”. */
  readonly illTemplates: List
  /** What is counted when an adjective makes it bad. */
  readonly countedIlls: List
  /** What was done with things of which an adjective says the kind: “Weak beer sold”. */
  readonly madeOrSold: List
  /** Nouns of a low phrase that say that it is about the state of a thing: “in bad repair”. */
  readonly conditions: List
}
