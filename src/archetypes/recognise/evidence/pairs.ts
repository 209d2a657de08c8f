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
