import { type Edit, type Id, type Link, mapBefore, recordOf } from '../../model/index.ts'
import type { Fix } from '../types.ts'

/**
 * Has links that a fix laid side by side, by making one variable of two, say one thing where one of them says nothing: a link without a sign gets the sign that all others have, and settling
 * makes them one with all that was said of either. Where signs differ each stays; those that lay side by side before are left alone. Runs after the merges, in the same edit.
 */
export const joinSigns: Edit<Fix> = (map, fix) => {
  for (const links of laidTogether(Object.values(mapBefore(map).links), fix)) {
    const now = links.flatMap(({ id }) => recordOf(map.links, id) ?? [])
    const [sign, ...others] = new Set(now.flatMap(({ polarity }) => (polarity === '?' ? [] : [polarity])))
    if (sign === undefined || others.length > 0) continue
    for (const link of now) if (link.polarity === '?') link.polarity = sign
  }
}

/** The links of a map that the merges of a fix lay between the same ends, the same way, and that did not lie so before. Links between what becomes one are not among them. */
export function laidTogether(links: readonly Link[], { changes }: Fix): readonly (readonly Link[])[] {
  const kept = new Map(
    changes.flatMap((change) => (change.kind === 'merge' ? [[change.gone, change.keep]] : [])),
  )
  if (kept.size === 0) return []
  const then = (id: Id): Id => kept.get(id) ?? id
  const byEnds = new Map<string, Link[]>()
  for (const link of links) {
    const [source, target] = [then(link.source), then(link.target)]
    if (source === target) continue
    const key = `${source} ${target}`
    const there = byEnds.get(key)
    if (there) there.push(link)
    else byEnds.set(key, [link])
  }
  return [...byEnds.values()].filter(
    (all) => new Set(all.map(({ source, target }) => `${source} ${target}`)).size > 1,
  )
}
