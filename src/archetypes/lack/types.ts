import type { Id } from '../../model/index.ts'
import type { Given, Placement } from '../types.ts'

/** What a person says that a map is meant to be. */
export interface Meant {
  readonly archetype: string
  /** The form, by id of its structure; null for the one that fits best. */
  readonly structure: string | null
  /** Variables that the person chose for roles, by slot. One that is not on the map is passed over. */
  readonly given: Given
}

/**
 * How one link of a structure fares on a map. `unmarked` stands, without the delay that it should have; `unsaid` stands as far as one can tell: a sign
 * on its way is not said; `turned` is there with the other sign; `open` cannot be looked for, as a role at an end of it has no variable.
 */
export type LackState = 'stands' | 'unmarked' | 'unsaid' | 'turned' | 'missing' | 'open'

/** A link as it should be drawn. */
export interface NeededLink {
  readonly from: Id
  readonly to: Id
  readonly polarity: '+' | '-'
  readonly delay: boolean
}

/** One link of a structure, and what of it is on a map. */
export interface LackLink {
  /** `from>to` by slot ids. */
  readonly key: string
  readonly from: string
  readonly to: string
  readonly state: LackState
  /** The links by which it stands, or leads the other way, in order of travel; empty where there are none. */
  readonly path: readonly Id[]
  /** What is to be drawn where it is missing, and what it should be where it is turned or unmarked; where it is unsaid the one link whose sign is not. Null where it stands or is open, or several signs of its way are not said. */
  readonly needs: NeededLink | null
  /** Whether it only joins a role that acts from outside: the archetype is there without it, too. */
  readonly optional: boolean
}

/** How much of a structure is on a map, in the roles with which most of it stands. A placement of what stands. */
export interface Lack extends Placement {
  /** Names it as a match is named, by archetype, form and the variables in the roles. */
  readonly key: string
  /** Slots that have no variable. */
  readonly open: readonly string[]
  /** All links of the structure, in the order of its card. */
  readonly links: readonly LackLink[]
  /** How many links stand, of how many that count: those of a role from outside that has no variable do not. */
  readonly stand: number
  readonly of: number
  /** False when the budget ran out before all was looked through. */
  readonly complete: boolean
}
