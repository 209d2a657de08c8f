/** What a word of a name can speak of. */
export type Cue =
  | 'goal'
  | 'gap'
  | 'pressure'
  | 'lower'
  | 'quick'
  | 'lasting'
  | 'harm'
  | 'good'
  | 'consequence'
  | 'action'
  | 'share'
  | 'relative'
  | 'common'
  | 'limit'
  | 'slowing'
  | 'growing'
  | 'result'
  | 'relationship'
  | 'thinking'
  | 'acting'
  | 'threat'
  | 'depend'
  | 'help'
  | 'own'
  | 'rule'
  | 'evasion'
  | 'indicator'
  | 'purpose'
  | 'need'
  | 'invest'
  | 'capacity'
  | 'demand'
  | 'resource'
  | 'consume'
  | 'support'
  | 'attractive'
  | 'improve'
  | 'harder'
  | 'switching'
  | 'drain'
  | 'outside'
  | 'counted'
  | 'pool'
  | 'rate'
  | 'late'
  | 'lead'

/** Small words of a language that name no role, parted by spaces. */
export interface SmallWords {
  /** They turn the worth of what follows them. */
  readonly less: string
  /** They make what is welcome feared and leave what is feared as it is: "bad marks", and "bad debt". */
  readonly worse: string
  /** They say what stands between two others, and how much of it there is. */
  readonly between: string
}

/** What a role is called by, where words speak of it. */
export interface RoleWords {
  /** Any of these speaks for the role. */
  readonly is?: readonly Cue[]
  /** Any of these speaks against it, where none speaks for it. */
  readonly not?: readonly Cue[]
  /** Whether more of the role is welcome (1) or feared (-1): of a name turned round the opposite holds. */
  readonly worth?: 1 | -1
  /** Whether the words hold for a name that is turned round, too: a lower target for waiting is a higher one for service, and still a target. */
  readonly both?: true
}
