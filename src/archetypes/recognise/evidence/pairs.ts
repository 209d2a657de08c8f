import { smallWords } from './lists.ts'

/** The slot on the other side, where ids of slots tell two sides apart by `a` and `b`. */
function otherSide(slot: string): string | null {
  if (slot.startsWith('a_')) return `b_${slot.slice(2)}`
  return slot.endsWith('_a') ? `${slot.slice(0, -2)}_b` : null
}

/** Shorter words, as `of` and `the`, say nothing. */
const LEAST_LETTERS = 4

/**
 * Whether the names of two sides are alike in every pair of slots that mirror one another: they share a word, as "Visits for X" and "Visits for Y". False where no two
 * slots do.
 */
export function arePaired(slots: readonly string[], names: readonly string[]): boolean {
  const wordsAt = (at: number): readonly string[] =>
    (names[at] ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= LEAST_LETTERS)
  const pairs = slots.flatMap((slot, at) => {
    const other = slots.indexOf(otherSide(slot) ?? '')
    return other === -1 ? [] : [[wordsAt(at), wordsAt(other)] as const]
  })
  return pairs.length > 0 && pairs.every(([one, other]) => one.some((word) => other.includes(word)))
}

/**
 * By what two names differ that are those of two sides of one thing, as `a b` for *Income of A* and *Income of B*; null where they have no word in
 * common or differ in more than one.
 */
export function sidesOf(one: string, other: string): string | null {
  const words = (name: string): readonly string[] =>
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '')
  const [here, there] = [words(one), words(other)]
  const alone = here.filter((word) => !there.includes(word))
  const others = there.filter((word) => !here.includes(word))
  return here.length > 1 && alone.length === 1 && others.length === 1 ? `${alone[0]} ${others[0]}` : null
}

const BETWEEN = smallWords('between')
const LEAST_CONTENT = 3

/** The words of a name that say what it is about. */
export function contentOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= LEAST_CONTENT && !BETWEEN.has(word))
}

/** Whether two names are about the same thing: they share a word that says what. */
export function areCalledAlike(one: string, other: string): boolean {
  const words = contentOf(one)
  return contentOf(other).some((word) => words.includes(word))
}
