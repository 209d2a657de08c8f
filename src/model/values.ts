/** Names one record. Letters, digits and `_ . : -`, 1 to 64 of them, never a name on `Object.prototype`. */
export type Id = string

/** Records by their id. Never holds an inherited key; iterate with `Object.values`. */
export type ById<T> = Readonly<Record<Id, T>>

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Fields that a file brought and this version does not know. They are written back as they came. */
export type Extras = { readonly [key: string]: Json }

/** Other texts that people gave to a one-line field, by the field's name: nothing is lost where two wrote at once. Sorted, none twice. */
export type Also = { readonly [field: string]: readonly string[] }

/** What every record may bring along beside its own fields. */
export interface Beside {
  readonly also?: Also
  readonly extras?: Extras
}

/** What every record has. */
export interface AnyRecord extends Beside {
  readonly id: Id
}

/** A named colour that both themes can show legibly; `none` is the ink of the page. */
export type Colour = 'none' | 'grey' | 'red' | 'amber' | 'green' | 'teal' | 'blue' | 'violet' | 'pink'

/** Reinforcing (an even number of `-`), balancing (an odd number), undetermined (a `?` is on the loop). */
export type LoopType = 'R' | 'B' | 'U'

/** How the target answers when the source rises: the same way `+`, the opposite way `-`, or not yet said `?`. */
export type Polarity = '+' | '-' | '?'

/** What of a link makes the loops of a map. */
export interface Arrow {
  readonly id: Id
  readonly source: Id
  readonly target: Id
  readonly polarity: Polarity
  readonly made: number
}
