import type { FeedbackLoop } from '../loops/index.ts'
import type { Link, Variable } from '../model/index.ts'
import type { Seen } from './see.ts'
import type { Choice, Finding, Fix, Place, RuleGroup } from './types.ts'

/** What a rule says of what it looks at; the rest of a finding follows from the rule. */
export interface Found {
  /** What is so, in one sentence that names the things. */
  readonly message: string
  /** What it is about, the first where a person is led; of a rule about one thing left out for that thing. */
  readonly where?: Finding['where']
  readonly fix?: Fix | null
  /** Ways of which only a person knows which it is, instead of a fix. */
  readonly choices?: readonly Choice[]
  /** Why it matters here, where that is another sentence than the rule's. */
  readonly why?: string
  /** How badly it is told, where that is less than the rule's; never more. */
  readonly severity?: Finding['severity']
  /** Tells two findings of one rule about the same things apart. */
  readonly part?: string
}

/** What every rule says of itself: data. */
export interface AnyRule {
  /** As `V03`. Never given to another rule, since notes in files hang on it. */
  readonly id: string
  readonly group: RuleGroup
  readonly severity: Finding['severity']
  /** Why it matters, in one sentence. */
  readonly why: string
}

/**
 * A rule about one thing. It is asked again only when the thing's record is another, or one of what it looks at `besides` that: values that are compared by
 * identity, as records and numbers. It may look at nothing else; the words are the same while they are remembered.
 */
export interface RuleOfOne<T> extends AnyRule {
  besides?(thing: T, seen: Seen): readonly unknown[]
  find(thing: T, seen: Seen): Found | null
}

/** A rule about one variable. */
export interface VariableRule extends RuleOfOne<Variable> {
  readonly of: 'variable'
}

/** A rule about one link. What it joins is looked at without saying so. */
export interface LinkRule extends RuleOfOne<Link> {
  readonly of: 'link'
}

/** A rule about one closed feedback loop. Its links, its variables and what people said of it are looked at without saying so. */
export interface LoopRule extends RuleOfOne<FeedbackLoop> {
  readonly of: 'loop'
}

/** A rule about several things at once, or about the map. It is asked each time. */
export interface MapRule extends AnyRule {
  readonly of: 'map'
  find(seen: Seen): readonly Found[]
}

/** The same for one that takes long: it pauses. */
export interface SlowRule extends AnyRule {
  readonly of: 'mapInPieces'
  find(seen: Seen): Generator<void, readonly Found[]>
}

/** One thing that a careful reader looks for: pure, and the same for the same map. */
export type Rule = VariableRule | LinkRule | LoopRule | MapRule | SlowRule

/** Errors are told while drawing; what else a rule finds waits for the review. */
export const ERROR: Finding['severity'] = { drawing: 'error', review: 'error', publish: 'error' }
/** A warning after the session and before the file goes out. */
export const WARNING: Finding['severity'] = { drawing: 'off', review: 'warning', publish: 'warning' }
/** Said in the review, no more. */
export const INFO: Finding['severity'] = { drawing: 'off', review: 'info', publish: 'info' }
/** Said in the review, and to be settled before the file goes out. */
export const SETTLE: Finding['severity'] = { drawing: 'off', review: 'info', publish: 'warning' }

/** A help with reading, of no concern when the file goes out. */
export const ONLY_REVIEW: Finding['severity'] = { drawing: 'off', review: 'info', publish: 'off' }

/** The place of a variable. */
export function atVariable({ id }: Pick<Variable, 'id'>): Place {
  return { kind: 'variable', id }
}

/** The place of a link. */
export function atLink({ id }: Pick<Link, 'id'>): Place {
  return { kind: 'link', id }
}

/** The place of a loop. */
export function atLoop({ key }: Pick<FeedbackLoop, 'key'>): Place {
  return { kind: 'loop', key }
}

/** The place of the whole map. */
export const AT_MAP: Place = { kind: 'map' }
