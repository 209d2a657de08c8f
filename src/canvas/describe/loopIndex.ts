import type { FeedbackLoop, LoopList } from '../../loops/index.ts'
import type { Id, LoopType } from '../../model/index.ts'

/** The loops through a link: how many, and the first few of the list. */
export interface LoopsOfLink {
  readonly first: readonly FeedbackLoop[]
  readonly count: number
}

/** How many loops of each type pass a variable. */
export type LoopsOfVariable = Readonly<Record<LoopType, number>>

/** Which loops pass where, of one answer of the search. */
export interface LoopIndex {
  readonly links: ReadonlyMap<Id, LoopsOfLink>
  readonly variables: ReadonlyMap<Id, LoopsOfVariable>
}

/** More loops than this are counted instead of named. */
export const MOST_NAMED = 3

const made = new WeakMap<LoopList, LoopIndex>()

/** The index of a list of loops: one pass over all of them, made once for each list. */
export function loopIndexOf(list: LoopList): LoopIndex {
  const known = made.get(list)
  if (known) return known
  const links = new Map<Id, { readonly first: FeedbackLoop[]; count: number }>()
  const variables = new Map<Id, Record<LoopType, number>>()
  for (const loop of list.loops) {
    for (const id of loop.links) {
      const entry = links.get(id) ?? { first: [], count: 0 }
      if (entry.count === 0) links.set(id, entry)
      entry.count += 1
      if (entry.count <= MOST_NAMED) entry.first.push(loop)
    }
    for (const id of loop.variables) {
      const counts = variables.get(id) ?? { R: 0, B: 0, U: 0 }
      counts[loop.type] += 1
      variables.set(id, counts)
    }
  }
  const index = { links, variables }
  made.set(list, index)
  return index
}
