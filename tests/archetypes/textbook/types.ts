import type { VariableKind } from '../../../src/model/index.ts'

/** The one question that a teacher would ask before a map. */
export interface TextbookQuestion {
  /** `link`: it is not drawn. `sign`: it is drawn with the other sign or with none. `delay`: it is drawn without the mark of a delay. */
  readonly asks: 'link' | 'sign' | 'delay'
  /** The variables that it runs between, by name; for a delay, a signed path may run between them. */
  readonly from: string
  readonly to: string
  /** The sign that it should have, between these variables as they are named. */
  readonly polarity: '+' | '-'
}

/** A map in our own words after the description in a textbook, and what a teacher would say of it. */
export interface TextbookCase {
  /** Unique among all cases. */
  readonly name: string
  /** Whose description it follows, by work and chapter, never by page; "own" where the case is ours and only its kind is theirs. */
  readonly source: string
  /** In the notation for maps as text; several lines. */
  readonly map: string
  /** Kinds of variables that a person marked, by name. */
  readonly kinds?: Readonly<Record<string, VariableKind>>
  /** The archetype that the map is meant to be, by id; null for none. */
  readonly meant: string | null
  /** The form of it by id of structure, where that is not the standard one. */
  readonly form?: string
  /** Variable's name by slot. A slot that the map leaves out is left out: one from outside, or one that the map draws as a bare link. */
  readonly roles: Readonly<Record<string, string>>
  /** Slots whose variable is named the other way round: more of it is less of the role. */
  readonly inverted?: readonly string[]
  /** Slots through which the path for another link may run: where the balancing branch leaves the engine elsewhere. */
  readonly passing?: readonly string[]
  /** Other archetypes that a teacher would not mark as wrong, by id. */
  readonly alsoGood?: readonly string[]
  /** Null where there is nothing that must be asked. */
  readonly question: TextbookQuestion | null
  /** Why it is, is nearly or is not that, in a sentence for a colleague. */
  readonly why: string
}
