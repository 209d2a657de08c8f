import type { List, Pairs } from './types.ts'

/** Lists by which a better name is made of one that is told, and by which it is seen whether signs turn with it. */
export interface BetterLists {
  /** Nouns that measure by themselves, as quality, access and size. */
  readonly gauges: List
  /** Of these the ones of how long something takes. */
  readonly durations: List
  /** Of these the ones of what is to be paid. */
  readonly prices: List
  /** Nouns of which more is worse. */
  readonly ills: List
  /** Measures of which more is good or bad as that of which there is more. */
  readonly neutralGauges: List
  /** Things of which each is larger or smaller, in the plural. */
  readonly growingBodies: List
  /** What is used once it is there. */
  readonly used: List
  /** What is paid once it is there, with how much it is. */
  readonly paid: Pairs
  /** Adjectives that with “more” say of each thing how much, with what that is called. */
  readonly degrees: Pairs
  /** Adjectives that say nothing of a thing that is lacking. */
  readonly idleBeforeLacked: List
  /** A noun with a small word that stood behind its opposite, and the small word that it takes. */
  readonly otherPrepositions: Pairs
  /** Verbs of which no participle makes a name of what they act on. */
  readonly noParticiples: List
  /** Verbs that act on nothing. */
  readonly intransitive: List
  /** Templates of how good a thing is. */
  readonly goodness: List
  /** How names begin that say how good a vague thing is: one thing has one measure, whichever check speaks of it. */
  readonly goodLevels: List
  /** Templates that put a measure before a thing. */
  readonly measuring: List
}
