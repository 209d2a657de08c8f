/**
 * The Keystroke-Level Model: S. K. Card, T. P. Moran and A. Newell, "The keystroke-level model for user performance time with
 * interactive systems", Communications of the ACM 23 (1980), for a person who knows the program and makes no mistakes.
 */
export type Action =
  /** Deciding what comes next. Set before each command, not within one (their rules 0 to 2). */
  | { readonly kind: 'mental' }
  /** A key, or keys held together, as Playwright writes them; each key held counts. */
  | { readonly kind: 'key'; readonly key: string }
  /** Letters of a name or line, one key each; a capital or a sign above another key takes Shift too. */
  | { readonly kind: 'text'; readonly text: string }
  /** The pointer is brought there. */
  | { readonly kind: 'point'; readonly at: string }
  /** The button goes down, or comes up. */
  | { readonly kind: 'down' | 'up' }
  /** A finger touches the screen there. */
  | { readonly kind: 'tap'; readonly at: string }
  /** A hand goes from the keyboard to the mouse, or back. */
  | { readonly kind: 'home' }

/** Seconds of each operator: K for an average typist who does not touch-type. T, which is not theirs, is pointing and pressing with a finger. */
export const SECONDS = { K: 0.28, P: 1.1, B: 0.1, H: 0.4, M: 1.35, T: 1.2 } as const

export type Operator = keyof typeof SECONDS
export type Counts = Readonly<Record<Operator, number>>

/** How often each operator occurs. */
export function countOf(actions: readonly Action[]): Counts {
  const counts: Record<Operator, number> = { K: 0, P: 0, B: 0, H: 0, M: 0, T: 0 }
  for (const action of actions) {
    if (action.kind === 'text') counts.K += [...action.text].length + shifted(action.text)
    else if (action.kind === 'key') counts.K += action.key.split(/(?<=.)\+/).length + shifted(action.key)
    else counts[OPERATORS[action.kind]] += 1
  }
  return counts
}

/** Seconds that these take together. */
export function secondsOf(counts: Counts): number {
  return (
    counts.K * SECONDS.K +
    counts.P * SECONDS.P +
    counts.B * SECONDS.B +
    counts.H * SECONDS.H +
    counts.M * SECONDS.M +
    counts.T * SECONDS.T
  )
}

const OPERATORS = { mental: 'M', point: 'P', down: 'B', up: 'B', home: 'H', tap: 'T' } as const

/** Keys of an American board that take Shift. */
function shifted(text: string): number {
  return text.length > 1 && /^[A-Z][A-Za-z]+(\+|$)/.test(text) && isKeyName(text)
    ? 0
    : [...text].filter((letter) => /[A-Z>+?"]/.test(letter)).length
}

function isKeyName(text: string): boolean {
  return /^(Enter|Tab|Escape|Control\+Enter)$/.test(text)
}
