import type { ById, Id, Link } from '../../../model/index.ts'

type Arrow = Pick<Link, 'id' | 'source' | 'target' | 'polarity'>

/** The links on loops whose sign nobody has said yet, in the order of the map. A link is on a loop where a way leads back from its end. */
export function unsaidOnLoops(links: ById<Arrow>): readonly Id[] {
  const all = Object.values(links)
  const unsaid = all.filter(({ polarity }) => polarity === '?')
  if (unsaid.length === 0) return []
  const [onward, back] = [reaching(all, 'source', 'target'), reaching(all, 'target', 'source')]
  /** By variable the variables with which it lies on loops, once they are known. */
  const together = new Map<Id, ReadonlySet<Id>>()
  return unsaid.flatMap(({ id, source, target }) => {
    if (!together.has(source)) {
      const before = back(source)
      const round = new Set([...onward(source)].filter((one) => before.has(one)))
      for (const one of round) together.set(one, round)
    }
    return together.get(source)?.has(target) ? [id] : []
  })
}

/** What can be reached from a variable over links in one direction, itself with it. */
function reaching(
  links: readonly Arrow[],
  from: 'source' | 'target',
  to: 'source' | 'target',
): (start: Id) => ReadonlySet<Id> {
  const next = new Map<Id, Id[]>()
  for (const link of links) next.set(link[from], [...(next.get(link[from]) ?? []), link[to]])
  return (start) => {
    const seen = new Set([start])
    for (const at of seen) for (const one of next.get(at) ?? []) seen.add(one)
    return seen
  }
}
