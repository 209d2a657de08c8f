/** Words by which the variables of loops are read. Lower case. */
export interface LoopWords {
  /** Words of names that stand for what is wanted, or for how far it is away. */
  readonly goals: readonly string[]
}

/** English. */
export const LOOP_WORDS: LoopWords = {
  goals: [
    'goal',
    'goals',
    'target',
    'targets',
    'standard',
    'standards',
    'desired',
    'required',
    'planned',
    'intended',
    'wanted',
    'norm',
    'norms',
    'gap',
    'shortfall',
    'backlog',
    'excess',
    'deficit',
    'discrepancy',
  ],
}
