/**
 * What a map is. Every record is flat and frozen, kept by id, so that a change is always "this field of
 * this record" and untouched records keep their identity from one version of the map to the next.
 */

/** Names one record. Letters, digits and `_ . : -`, 1 to 64 of them, never a name on `Object.prototype`. */
export type Id = string

/** Records by their id. Never holds an inherited key; iterate with `Object.values`. */
export type ById<T> = Readonly<Record<Id, T>>

/** Any JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Fields that a file brought and this version does not know. They are written back as they came. */
export type Extras = { readonly [key: string]: Json }

/** How the target answers when the source rises: the same way `+`, the opposite way `-`, or not yet said `?`. */
export type Polarity = '+' | '-' | '?'

/** What sort of thing a variable is. `variable` says nothing in particular. */
export type VariableKind = 'variable' | 'stock' | 'flow' | 'action' | 'perception' | 'gap' | 'external'

/** A named colour that both themes can show legibly; `none` is the ink of the page. */
export type Colour = 'none' | 'grey' | 'red' | 'amber' | 'green' | 'teal' | 'blue' | 'violet' | 'pink'

/** How well a link is known: nobody has said, somebody assumes it, it stands to reason, or a source shows it. */
export type Evidence = 'none' | 'assumption' | 'plausible' | 'documented'

/** Reinforcing (an even number of `-`), balancing (an odd number), undetermined (a `?` is on the loop). */
export type LoopType = 'R' | 'B' | 'U'

/** What is said about the map as a whole. Dates are ISO 8601 texts, or empty when unknown. */
export interface Meta {
  readonly title: string
  readonly description: string
  readonly author: string
  readonly created: string
  /** When the map was last written to a file. */
  readonly modified: string
}

/** A quantity that can rise and fall. */
export interface Variable {
  readonly id: Id
  /** As the person typed it, at most 2,000 characters; may be empty. Broken into lines only when drawn. */
  readonly name: string
  /** What it is in a structure that was put on the map, told in the place of its name while that is empty (see `nameOrRole`). */
  readonly role: string
  /** Centre of the drawn name, in px at 100 %, x to the right, y down; finite, within ±1,000,000. */
  readonly x: number
  readonly y: number
  readonly note: string
  readonly kind: VariableKind
  readonly unit: string
  readonly colour: Colour
  /** The group it belongs to, or empty. May name a group that is gone: then it belongs to none. */
  readonly group: Id
  /** Stays where it is: no drag, nudge or arranging moves it. */
  readonly locked: boolean
  /** Order of making among all variables: greater is later. Ties are broken by id. */
  readonly made: number
  readonly extras?: Extras
}

/** One causal arrow from `source` to `target`. */
export interface Link {
  readonly id: Id
  readonly source: Id
  readonly target: Id
  readonly polarity: Polarity
  readonly delay: boolean
  /**
   * Shape of the arc: signed sagitta divided by chord, positive bows to the right of travel (y down), within ±0.9.
   * `null` leaves the shape to the loop rule (see `layout`).
   */
  readonly bend: number | null
  /** True when a person gave the arc its bend: then no automatic layout changes it. */
  readonly bent: boolean
  readonly note: string
  readonly evidence: Evidence
  /** Where the evidence can be found: a citation or an address, as plain text. */
  readonly reference: string
  /** Order of making among all links. */
  readonly made: number
  readonly extras?: Extras
}

/**
 * What people have said about one feedback loop. It hangs on the exact cycle of links; when that cycle is broken the
 * note stays, and is taken up again when the same variables are joined in the same order with the same sign.
 */
export interface LoopNote {
  readonly id: Id
  /** The loop's links in order of travel, starting at the smallest id: its identity (see `loopKey`). */
  readonly links: readonly Id[]
  /** The variables in the same order: `variables[i]` is the source of `links[i]`. */
  readonly variables: readonly Id[]
  /** The loop's type when it was last closed. */
  readonly type: LoopType
  readonly name: string
  readonly story: string
  /** Number within its letter (R1, B1, ...), 1 or more; 0 when it never got one. */
  readonly number: number
  /** Keeps its mark on the map. */
  readonly pinned: boolean
  readonly extras?: Extras
}

/** What people said of an archetype that was found: it is this one, or it is not. */
export type ArchetypeState = 'accepted' | 'dismissed'

/**
 * What people have said about an archetype that was recognised in the map. When what it runs over is deleted or turned the
 * note stays: it is then broken, and is whole again as soon as an undo or an edit brings that back.
 */
export interface ArchetypeNote {
  readonly id: Id
  /** Which archetype, by its id in the library; a newer version may know others. */
  readonly archetype: string
  /** Which form of it, by its id within the archetype. */
  readonly structure: string
  readonly state: ArchetypeState
  /** The roles that are filled, by their ids in the structure; at least one. */
  readonly slots: readonly Id[]
  /** The variable in each: `variables[i]` fills `slots[i]`. Some may be gone. */
  readonly variables: readonly Id[]
  /** Those of `slots` whose variable is named the other way round: more of it is less of the role. */
  readonly inverted: readonly Id[]
  /** All links of its paths, in no order that means anything. Some may be gone. */
  readonly links: readonly Id[]
  /**
   * What recognition called the match or near miss when this was said, so that it is not proposed again. At most one note
   * of a map has it; empty when not known.
   */
  readonly key: string
  /** The archetype's story told of this map; may be empty. */
  readonly story: string
  /** The belief that keeps it going here; may be empty. */
  readonly mentalModel: string
  /** Order of making among all archetype notes. */
  readonly made: number
  readonly extras?: Extras
}

/** A named set of variables; membership is written on the variable. */
export interface Group {
  readonly id: Id
  readonly name: string
  readonly colour: Colour
  readonly made: number
  readonly extras?: Extras
}

/** Free text on the map, not a variable. `x`, `y` as on a variable. */
export interface Label {
  readonly id: Id
  readonly text: string
  readonly x: number
  readonly y: number
  /** As on a variable. */
  readonly locked: boolean
  readonly made: number
  readonly extras?: Extras
}

/** One drawing, whole. */
export interface CausalMap {
  readonly meta: Meta
  readonly variables: ById<Variable>
  readonly links: ById<Link>
  readonly loopNotes: ById<LoopNote>
  readonly archetypeNotes: ById<ArchetypeNote>
  readonly groups: ById<Group>
  readonly labels: ById<Label>
  /** Unknown fields of the file's top level. */
  readonly extras: Extras
}

/** The kinds of record that a map keeps by id. */
export type RecordKind = 'variables' | 'links' | 'loopNotes' | 'archetypeNotes' | 'groups' | 'labels'
