import type { CausalMap, Id, Polarity, VariableKind } from '../model/index.ts'

/** How bad a finding is. An error is something that the picture says and that is not so, or a thing that cannot be used at all. */
export type Severity = 'error' | 'warning' | 'info'

/** When the map is looked at: while it is drawn, where only errors are told; after the session; before the file goes out. */
export type CheckMode = 'drawing' | 'review' | 'publish'

/** What a rule is about. Findings stand together by this. */
export type RuleGroup = 'names' | 'links' | 'loops' | 'delays' | 'drawing' | 'archetypes'

/** Something of the map that a finding is about. */
export type Place =
  | { readonly kind: 'variable' | 'link' | 'label' | 'group' | 'archetype'; readonly id: Id }
  /** A feedback loop by its key (`loopKey` of `model`), which stands or once stood. */
  | { readonly kind: 'loop'; readonly key: string }
  | { readonly kind: 'map' }

/** One change of the map that mends something. */
export type Change =
  /**
   * Gives a variable another name; `turn` reverses the sign of every link at it, since more of the new name is less of the old. Where it is no longer called
   * as it `was`, when that is said, it is left alone.
   */
  | {
      readonly kind: 'rename'
      readonly variable: Id
      readonly name: string
      readonly turn: boolean
      readonly was?: string
    }
  /**
   * Makes one variable of two; the first keeps its name. With `turn` the signs at the other are reversed first, since more of it is less of the first. `called` is
   * the name that a fix had for the other, where the first is called so already. `was`, of the other, as above.
   */
  | {
      readonly kind: 'merge'
      readonly keep: Id
      readonly gone: Id
      readonly turn?: boolean
      readonly called?: string
      readonly was?: string
    }
  /** Makes two variables of one, by two names, each with all its links. `was` as above. */
  | {
      readonly kind: 'split'
      readonly variable: Id
      readonly names: readonly [string, string]
      readonly was?: string
      /** Whether the sense of both is that of what goes turned round, so that the signs at them turn. */
      readonly turn?: boolean
    }
  | { readonly kind: 'setKind'; readonly variable: Id; readonly to: VariableKind }
  | { readonly kind: 'setPolarity'; readonly link: Id; readonly polarity: Polarity }
  | { readonly kind: 'setDelay'; readonly link: Id; readonly delay: boolean }
  | {
      readonly kind: 'addLink'
      readonly source: Id
      readonly target: Id
      readonly polarity: Polarity
      readonly delay: boolean
    }
  /** Takes a record away. */
  | { readonly kind: 'remove'; readonly what: 'link' | 'label' | 'loopNote' | 'archetype'; readonly id: Id }
  /** Says that a loop is the type that its signs make. */
  | { readonly kind: 'relabel'; readonly loop: string }

/** What would mend a finding, as one step of undo. */
export interface Fix {
  /** What the button says: a verb and, where there is room, what becomes of what. */
  readonly label: string
  readonly changes: readonly Change[]
}

/** One of several ways of which only a person knows which it is. */
export interface Choice extends Fix {
  /** What its button says: the answer to what the finding asks. */
  readonly answer: string
}

/** Something to look at. */
export interface Finding {
  /** The rule's id, as `V03`. */
  readonly rule: string
  readonly group: RuleGroup
  /** How bad it is in each mode; `off` where the rule does not speak. */
  readonly severity: Readonly<Record<CheckMode, Severity | 'off'>>
  /** What it is about; the first is where a person is led. At least one. Where that is the map, the others are those of its things of which it is so. */
  readonly where: readonly [Place, ...Place[]]
  /** What is so, in one sentence that names the things. */
  readonly message: string
  /** Why it matters, in one sentence. */
  readonly why: string
  readonly fix: Fix | null
  /** What would settle it, each in its own way, where only a person knows which; there is no fix then. */
  readonly choices?: readonly Choice[]
  /** Names this finding among all of the map: the same while the rule and what it is about are. By this it is left as it is. */
  readonly key: string
  /** Tells it apart from another finding of the same rule about the same things; left out where there can be none. */
  readonly part?: string
}

/** Words that a person adds to the lists of the program. */
export interface OwnWords {
  /** Names or parts of names that no check of names is to flag. */
  readonly fine: readonly string[]
  /** Words with which a name is told to be vague. */
  readonly vague: readonly string[]
}

/** What is looked at. */
export interface CheckAsk {
  readonly map: CausalMap
  readonly own: OwnWords
  /** The language of the words of names, as `en`. */
  readonly language: string
  /** What loops are called where the map is open, by key: numbers that were given since are in no file. As the map alone has them where it is left out. */
  readonly labels?: ReadonlyMap<string, string> | undefined
  /** When it is looked: rules that say nothing then are not asked, and nothing is drawn for them. All are where it is left out. */
  readonly mode?: CheckMode | undefined
}

/** What was found, in the order in which it is told: by mode's severity first in `review`, then by group, then as the map has things. */
export interface CheckAnswer {
  readonly findings: readonly Finding[]
  /** Ids of the rules that looked and found nothing. */
  readonly quiet: readonly string[]
  /** False when a limit was reached (as of loops) before all was looked at. */
  readonly complete: boolean
}
