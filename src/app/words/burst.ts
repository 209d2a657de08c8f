import { PACE } from './pace.ts'

/** Letters that were typed one right after the other, where nothing was open to take them. */
export interface Burst {
  readonly letters: readonly string[]
  /** When the last was typed, ms. */
  readonly at: number
  /** Whether one of them waits until it is known what they are. */
  readonly isWaiting: boolean
}

/** What becomes of a key: it runs its command, it waits for those behind it, or with it the letters are a name. */
export type Fate = 'runs' | 'waits' | 'name'

export const NO_BURST: Burst = { letters: [], at: Number.NEGATIVE_INFINITY, isWaiting: false }

/** So many are a word: of three keys of commands somebody may be as quick. */
const ENOUGH = 4

/** False for a key that is pressed again and again, and another after it: `cccb`, but not `papa`. */
function isWord(letters: readonly string[]): boolean {
  return new Set(letters).size > 2 || letters.every((letter, at) => letter !== letters[at - 1])
}

/**
 * What the next key makes of a burst. The first letter runs at once, for it is the key of a command mostly; so do those that repeat it, as for bending more and more. One that
 * must not run (`mayRun`), since nothing takes back what it does, waits as all others do. `letter` is null for any other key, which ends the burst.
 */
export function heard(
  burst: Burst,
  letter: string | null,
  at: number,
  mayRun: boolean,
): readonly [burst: Burst, fate: Fate] {
  if (letter === null) return [NO_BURST, 'runs']
  const goesOn = at - burst.at <= PACE
  const letters = goesOn ? [...burst.letters, letter] : [letter]
  const isRepeated = letters.every((each) => each === letter)
  if (letters.length >= ENOUGH && isWord(letters)) return [NO_BURST, 'name']
  const isWaiting = (goesOn && burst.isWaiting) || !isRepeated || !mayRun
  return [{ letters, at, isWaiting }, isWaiting ? 'waits' : 'runs']
}
