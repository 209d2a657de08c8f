import type { VariableKind } from '../../src/model/index.ts'

/** A rule that looks at one name by itself, by its number in the table of rules. */
export type NameRule = 'V03' | 'V04' | 'V05' | 'V06' | 'V08' | 'V09' | 'V10' | 'V11' | 'V12' | 'V13'

/** A name that somebody wrote on a note, and that a teacher would talk about. */
export interface BadName {
  readonly verdict: 'bad'
  readonly name: string
  /** Only where the person would have said it; else the variable is one of no particular kind. */
  readonly kind?: VariableKind
  /** The one rule that is to speak. */
  readonly rule: NameRule
  /** What a teacher would write instead: one name, or two where the note holds two things. */
  readonly better: readonly [string, ...string[]]
  /** Whether more of the better name is less of what was written, so that the signs at the variable turn. */
  readonly turn: boolean
  readonly why: string
}

/** A name that is fine and looks as if it were not. */
export interface GoodName {
  readonly verdict: 'good'
  readonly name: string
  /** Only where the person would have said it; else the variable is one of no particular kind. */
  readonly kind?: VariableKind
  /** The rule that speaks when a check looks at single words, beginnings or endings only. */
  readonly naiveRule: NameRule
  readonly why: string
}

/** A name as people write it, with what a teacher would say of it. One rule a name. */
export type JudgedName = BadName | GoodName
