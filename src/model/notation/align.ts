/** Indexes of two things that belong together, the first in one sequence and the second in the other. */
export type Pairing = readonly [first: number, second: number]

/** How like a member of one sequence is to those of the other; those that are not named are not like it at all. */
export type Likeness<B> = ReadonlyMap<B, number>

/**
 * Pairs the members of two sequences without crossing, so that the sum of their likeness is greatest; what has no likeness is
 * not paired. The members of the second are told apart by what they are, so none may be in it twice. This is Needleman and Wunsch's alignment with free gaps; members alike at both ends, where `isSame` says so, are
 * paired first and cost nothing. Between pairs, where as many are left in one sequence as in the other, they are paired by their
 * position: what stands where something else stood has taken its place.
 */
export function align<A, B>(
  first: readonly A[],
  second: readonly B[],
  isSame: (a: A, b: B) => boolean,
  likeness: (a: A) => Likeness<B>,
): readonly Pairing[] {
  const shorter = Math.min(first.length, second.length)
  const same = (i: number, j: number): boolean => {
    const [a, b] = [first[i], second[j]]
    return a !== undefined && b !== undefined && isSame(a, b)
  }
  let head = 0
  while (head < shorter && same(head, head)) head += 1
  let tail = 0
  while (tail < shorter - head && same(first.length - 1 - tail, second.length - 1 - tail)) tail += 1

  const pairs: Pairing[] = []
  for (let index = 0; index < head; index++) pairs.push([index, index])
  const middle = alike(
    first.slice(head, first.length - tail),
    second.slice(head, second.length - tail),
    likeness,
  )
  for (const [i, j] of middle) pairs.push([i + head, j + head])
  for (let left = tail; left > 0; left--) pairs.push([first.length - left, second.length - left])
  return byPosition(pairs, first.length, second.length)
}

function alike<A, B>(
  first: readonly A[],
  second: readonly B[],
  likeness: (a: A) => Likeness<B>,
): readonly Pairing[] {
  const placeOf = new Map(second.map((b, place) => [b, place]))
  const width = second.length + 1
  const values = new Float64Array(first.length * second.length)
  for (const [i, a] of first.entries()) {
    for (const [b, value] of likeness(a)) {
      const j = placeOf.get(b)
      if (j !== undefined) values[i * second.length + j] = value
    }
  }
  // `best[i, j]` is the greatest sum for what comes from i and from j on.
  const best = new Float64Array((first.length + 1) * width)
  const bestAt = (i: number, j: number): number => best[i * width + j] ?? 0
  const valueAt = (i: number, j: number): number => values[i * second.length + j] ?? 0
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = second.length - 1; j >= 0; j--) {
      const without = Math.max(bestAt(i + 1, j), bestAt(i, j + 1))
      const value = valueAt(i, j)
      best[i * width + j] = value > 0 ? Math.max(without, value + bestAt(i + 1, j + 1)) : without
    }
  }
  const pairs: Pairing[] = []
  let [i, j] = [0, 0]
  while (i < first.length && j < second.length) {
    if (valueAt(i, j) > 0 && bestAt(i, j) === valueAt(i, j) + bestAt(i + 1, j + 1)) pairs.push([i++, j++])
    else if (bestAt(i, j) === bestAt(i + 1, j)) i += 1
    else j += 1
  }
  return pairs
}

function byPosition(pairs: readonly Pairing[], first: number, second: number): readonly Pairing[] {
  const all: Pairing[] = []
  let [i, j] = [0, 0]
  for (const [a, b] of [...pairs, [first, second] as const]) {
    if (a - i === b - j) while (i < a) all.push([i++, j++])
    if (a < first) all.push([a, b])
    i = a + 1
    j = b + 1
  }
  return all
}
