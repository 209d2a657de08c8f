/**
 * Groups of things of which every two are alike, from the pairs that are: each pair is in one group, and a group grows as far as it can, from the first pair on. The fewest
 * groups are hard to find (Orlin 1977) and not looked for. `together` are groups that stay as they are where all their pairs are alike; nothing is added to them. Things are numbers; pairs have the lower first and are in order.
 */
export function alikeGroups(
  pairs: readonly (readonly [number, number])[],
  together: readonly (readonly number[])[] = [],
): readonly (readonly number[])[] {
  const left = new Map<number, Set<number>>()
  for (const [one, other] of pairs) {
    neighbours(left, one).add(other)
    neighbours(left, other).add(one)
  }
  const isLeft = (one: number, other: number): boolean => left.get(one)?.has(other) === true
  const take = (group: readonly number[]): readonly number[] => {
    for (const one of group) for (const other of group) left.get(one)?.delete(other)
    return group
  }
  const isWhole = (group: readonly number[]): boolean =>
    group.length > 1 &&
    group.every((one, at) => group.slice(at + 1).every((other) => one !== other && isLeft(one, other)))
  return [
    ...together.flatMap((group) => (isWhole(group) ? [take(group)] : [])),
    ...pairs.flatMap(([one, other]) => {
      if (!isLeft(one, other)) return []
      const group = [one, other]
      for (const more of [...neighbours(left, one)].toSorted((a, b) => a - b))
        if (group.every((member) => isLeft(member, more))) group.push(more)
      return [take(group)]
    }),
  ]
}

function neighbours(all: Map<number, Set<number>>, of: number): Set<number> {
  const there = all.get(of) ?? new Set<number>()
  all.set(of, there)
  return there
}
