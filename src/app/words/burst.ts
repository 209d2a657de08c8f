import { PACE } from './pace.ts'

/** Letters that were typed one right after the other, where nothing was open to take them. */
export interface Burst {
  readonly letters: readonly string[]
  /** When the last was typed, ms. */
  readonly at: number
  /** Whether one of them waits until it is known what they are. */
  readonly isWaiting: boolean
  /** Whether the first of them does. */
  readonly isWhole: boolean
}

/** What becomes of a key: it runs its command, it waits for those behind it, or with it the letters are a name. */
export type Fate = 'runs' | 'waits' | 'name'

export const NO_BURST: Burst = { letters: [], at: Number.NEGATIVE_INFINITY, isWaiting: false, isWhole: false }

/** So many are a word: of three keys of commands somebody may be as quick. */
const ENOUGH = 4
/** A capital and small letters behind it are text sooner, where the first of them waits anyway: nobody is to wait for `New` and have a new map. */
const TITLE = /^\p{Lu}\p{Ll}{2}$/u

/** False for a key that is pressed again and again, and another after it: `cccb`, but not `papa`. */
function isWord(letters: readonly string[]): boolean {
  const small = letters.map((letter) => letter.toLowerCase())
  return new Set(small).size > 2 || small.every((letter, at) => letter !== small[at - 1])
}

/**
 * What the next key makes of a burst. The first letter runs at once, for it is the key of a command mostly; so do those that repeat it, as for bending more and more. One that
 * must not run (`mayRun`), since nothing takes back what it does, waits as all others do. A space goes on with a word that has two letters. `letter` is null for any other key, which ends the burst.
 */
export function heard(
  burst: Burst,
  letter: string | null,
  at: number,
  mayRun: boolean,
): readonly [burst: Burst, fate: Fate] {
  const goesOn = at - burst.at <= PACE
  const isBetween = letter === ' ' && (!goesOn || new Set(burst.letters).size < 2)
  if (letter === null || isBetween) return [NO_BURST, 'runs']
  const letters = goesOn ? [...burst.letters, letter] : [letter]
  const isRepeated = letters.every((each) => each === letter)
  if (letters.length >= ENOUGH && isWord(letters)) return [NO_BURST, 'name']
  if (burst.isWhole && goesOn && TITLE.test(letters.join(''))) return [NO_BURST, 'name']
  const isWaiting = (goesOn && burst.isWaiting) || !isRepeated || !mayRun
  return [{ letters, at, isWaiting, isWhole: goesOn ? burst.isWhole : !mayRun }, isWaiting ? 'waits' : 'runs']
}
