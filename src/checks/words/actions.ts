import type { List } from './types.ts'

/** Lists of verbs by what they do to what follows them, and of the small words about them. */
export interface ActionLists {
  /** Verbs of what is done with something among several: “Share data between ministries”. */
  readonly parting: List
  /** Words before those several. */
  readonly amongWhom: List
  /** Ends of nouns and adjectives that end as adverbs do. */
  readonly likeAdverbs: List
  /** Verbs that before people are adjectives: “Slow learners”. */
  readonly likeAdjectives: List
  /** Words after what passes from one to another, before the other. */
  readonly passedTo: List
  /** Words in -ing that say that somebody has a thing done, or how it stays. */
  readonly causing: List
  /** What is said behind “in” of things that are there: “Tuning forks in stock”. */
  readonly thereIn: List
  /** Words behind somebody that say that they are to do what follows, whatever word that is. */
  readonly ordering: List
  /** Words in -ing that are no deeds. */
  readonly noDeeds: List
  /** Small words behind a verb of `phrasal` with which it has something that it acts on. */
  readonly phrasalSmall: List
  /** Small words behind a verb with which it says of what a rate is: “Drop out rate”. */
  readonly phrasalOfNames: List
  /** Rates, times and points that a verb and its small word are of. */
  readonly phrasalRates: List
  /** Verbs that move an amount: with a small word before a rate they are orders. */
  readonly movingAmounts: List
  /** Verbs that say nothing of what is done: no participle of theirs makes a name. */
  readonly lightVerbs: List
  /** Words that say how often it is done, and are part of no noun. */
  readonly oftenAdverbs: List
}
