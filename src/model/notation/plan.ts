import type { Id, Polarity } from '../map.ts'
import type { NamedVariable } from './read.ts'

/** An end of a link: a variable of the map, or a new one by its index in the plan. */
export type OutlineEnd = Id | number

/** A link as the text draws it. */
interface PlannedLink {
  readonly source: OutlineEnd
  readonly target: OutlineEnd
  readonly polarity: Polarity
  readonly delay: boolean
}

/** What has to be done so that a map is as its changed outline says. Of a changed link only what has changed is named. */
export interface OutlinePlan {
  readonly ok: true
  readonly renamed: readonly { readonly id: Id; readonly name: string }[]
  readonly changed: readonly ({ readonly id: Id } & Partial<PlannedLink>)[]
  /** Names of new variables. */
  readonly variables: readonly string[]
  readonly links: readonly PlannedLink[]
  readonly goneLinks: readonly Id[]
  /** What no line names any more. */
  readonly goneVariables: readonly Id[]
}

/** A plan, or why the text cannot be meant, at which name. */
export type OutlineMatch =
  | OutlinePlan
  | { readonly ok: false; readonly at: NamedVariable; readonly message: string }

/** The refusal of a text at a name. */
export function refused(at: NamedVariable, why: string): Extract<OutlineMatch, { ok: false }> {
  return { ok: false, at, message: `Line ${at.line}, column ${at.column}: ${why}.` }
}
