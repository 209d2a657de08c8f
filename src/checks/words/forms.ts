import type { List, Pairs } from './types.ts'

/** Lists by which the forms of a word are found, and words told by their form: what no ending says. */
export interface FormLists {
  /** Plurals that do not end as plurals do. */
  readonly plurals: List
  /** Plurals with their singular, where that does not follow from how they end. */
  readonly singulars: Pairs
  /** Ends of words that end as plurals do and are none. */
  readonly singularEnds: List
  /** Some names that keep their capital where they stand first. */
  readonly properNames: List
  /** Verbs with their past participle, where it has no regular ending. */
  readonly participles: Pairs
  /** Participles behind a prefix with the noun of what is done: feeding of underfed. */
  readonly participleNouns: Pairs
  /** Ends of adjectives with the ends of their nouns, the longer before the shorter that it ends in. */
  readonly adjectiveNouns: Pairs
  /** How adjectives end that a prefix or an ending turns. */
  readonly adjectiveEnds: List
  /** How nouns end that, turned so, stand alone for a state. */
  readonly stateEnds: List
  /** How words begin that only look as if “un” had turned them, and verbs that it makes. */
  readonly unturned: List
  /** How adjectives end that “un” has turned: no verbs and no participles, as what is unsold or unpaid is counted. */
  readonly unEnds: List
  /** How words begin that look as if “in”, “im”, “ir” or “il” had turned them. */
  readonly neverTurned: List
  /** Prefixes by which two words of one stem are two things, in whatever way. */
  readonly oppositePrefixes: List
}
