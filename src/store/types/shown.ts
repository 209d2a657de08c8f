import type { Point } from '../../layout/index.ts'
import type { Difference, Id, Polarity } from '../../model/index.ts'

/** What is selected. Never in the document. */
export interface Selection {
  readonly variables: ReadonlySet<Id>
  readonly links: ReadonlySet<Id>
  readonly labels: ReadonlySet<Id>
}

/** The panels of the right side. */
export type PanelName =
  | 'loops'
  | 'inspect'
  | 'outline'
  | 'archetypes'
  | 'checks'
  | 'report'
  | 'versions'
  | 'aside'

/** What the versions panel shows. */
export interface VersionsShown {
  /** True from when a name for the map as it is was asked for until it is given or given up. */
  readonly isNaming: boolean
  /** What is different between two versions, which is lit on the map; null when none are compared or nothing is. */
  readonly lit: Difference | null
  /** The loop of those that were closed or broken that is pointed at, of which nothing but its own is lit then; null for none. */
  readonly course: { readonly key: string; readonly variables: readonly Id[] } | null
}

/** What the archetypes panel shows. */
export interface ArchetypesShown {
  /** Those found on this map, or the library to draw from. */
  readonly side: 'found' | 'library'
  /** The card that is open in the library, with the form of its archetype that is chosen there; null for the list of cards. */
  readonly card: {
    readonly archetype: string
    readonly structure: string
    /** Where in it a search was answered: that takes the focus with the card. */
    readonly place?: string
  } | null
  /** What is searched for in the library. */
  readonly search: string
  /** True from when the library was asked for until its field for searching has taken the focus; `first` when Enter was pressed by then, which opens the first card that is found. */
  readonly wantsFocus: boolean | 'first'
  /** What the person says that the map is meant to be, whose links are looked for one by one; absent or null where nobody says so. */
  readonly meant?: MeantShown | null
}

/** An archetype that is meant. */
export interface MeantShown {
  /** Null while it is being chosen. */
  readonly archetype: string | null
  /** The form that the person chose; null for the one that fits best. */
  readonly structure: string | null
  /** Variables that the person chose for roles, by slot. */
  readonly given: Readonly<Record<string, Id>>
}

/** A link that is not on the map, and that is drawn in dashes while what it belongs to is lit. */
export interface MissingLink {
  readonly from: Id
  readonly to: Id
  readonly polarity: Polarity
  readonly delay: boolean
  /** Whether it is the one that is looked at. */
  readonly isChosen: boolean
}

/** The look. `system` follows the machine. */
export type Theme = 'system' | 'light' | 'dark'

/**
 * What the person looks at while the rest is faded: what lies within so many links of some variables, against the arrows
 * (`up`), along them (`down`) or both; or one group.
 */
export type Focus =
  | {
      readonly kind: 'near'
      readonly from: readonly Id[]
      readonly links: number
      readonly way: 'up' | 'down' | 'both'
    }
  | { readonly kind: 'group'; readonly id: Id }

/** A search for a better arrangement of the map, and what is shown of it meanwhile. */
export interface Arranging {
  /** Where variables are shown and how links are bent, instead of as on the map: nothing at first. */
  readonly places: ReadonlyMap<Id, Point>
  readonly bends: ReadonlyMap<Id, number>
  /** False once it is found and only glides into place. */
  readonly isSearching: boolean
  /** Whether this is a picture on the way there, gone a moment later. */
  readonly isPassing: boolean
  /** Whether there is something to keep. */
  readonly hasBest: boolean
  /** Ends the search: with the best that was found so far, or with all as it was. */
  end(how: 'keep' | 'giveUp'): void
}

/** An archetype to be lit where it lies in the map, as its recogniser found it or as a note has it. */
export interface LitMatch {
  /** What names it among all matches. */
  readonly key: string
  /** The role told beside each variable that plays one. */
  readonly roles: ReadonlyMap<Id, string>
  /** All links of its paths. */
  readonly links: ReadonlySet<Id>
  /** Its loops, by key, which are marked while it is lit. */
  readonly loops: readonly string[]
  /** What it lacks; absent for one that stands. */
  readonly missing?: readonly MissingLink[]
}
