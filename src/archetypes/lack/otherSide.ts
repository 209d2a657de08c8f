import type { SearchGraph } from '../recognise/graph.ts'
import type { Structure } from '../types.ts'
import type { Assignment } from './assign.ts'
import type { LaidLink } from './lay.ts'
import type { NeededLink } from './types.ts'

/**
 * Where an archetype has two sides, A and B, and a link of the one stands by a longer path: the link that the other side lacks, drawn as it is there. With *Herd → Grass → Hunger → Herd of B* that is
 * *Hunger → Herd of A*, and not *Herd → Herd of A*. Null where there is no other side, or it is no longer.
 */
export function likeTheOtherSide(
  at: number,
  structure: Structure,
  { variables, senses }: Assignment,
  links: readonly LaidLink[],
  { sources, targets, signs, variables: ids, out }: SearchGraph,
): NeededLink | null {
  const planned = structure.links[at]
  if (planned === undefined) return null
  const other = structure.links.findIndex(
    ({ from, to }) => from === swapped(planned.from) && to === swapped(planned.to),
  )
  const { state, path } = links[other] ?? { state: 'missing', path: [] }
  // What both sides have in common must be at its beginning: from there on it is drawn to this side, too.
  if (other === at || state !== 'stands' || path.length < 2 || swapped(planned.from) !== planned.from)
    return null
  const slotOf = (id: string): number => structure.slots.findIndex((slot) => slot.id === id)
  const entry = path.findIndex((link) => variables.includes(targets[link] ?? -1))
  const link = path[entry]
  if (link === undefined) return null
  const from = sources[link] ?? -1
  const there = structure.slots[variables.indexOf(targets[link] ?? -1)]?.id ?? ''
  const slot = slotOf(swapped(there))
  const to = variables[slot] ?? -1
  if (to === -1 || to === from || (out[from] ?? []).some((one) => targets[one] === to)) return null
  if (swapped(there) !== planned.to && !standsFrom(swapped(there), planned.to, structure, links)) return null
  const sign = (signs[link] ?? 0) * (senses[slotOf(there)] ?? 1) * (senses[slot] ?? 1)
  if (sign === 0) return null
  return { from: ids[from] ?? '', to: ids[to] ?? '', polarity: sign > 0 ? '+' : '-', delay: false }
}

function standsFrom(from: string, to: string, structure: Structure, links: readonly LaidLink[]): boolean {
  const on = links[structure.links.findIndex((link) => link.from === from && link.to === to)]
  return on?.state === 'stands' || on?.state === 'unmarked'
}

/** The role of the other side: `a_gain` for `b_gain`, `success_a` for `success_b`. The same for a role of both. */
function swapped(slot: string): string {
  return slot.replace(
    /(^|_)([ab])(?=_|$)/g,
    (_, before: string, side: string) => before + (side === 'a' ? 'b' : 'a'),
  )
}
