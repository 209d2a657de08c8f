import type { Given } from '../../../archetypes/index.ts'
import type { Id } from '../../../model/index.ts'

/** What can be pointed at, and what is asked for each role of it. */
export const WAYS = [
  {
    id: 'fix',
    title: 'Point at a symptom and a fix',
    asks: [
      { role: 'symptom', label: 'The symptom, what hurts' },
      { role: 'fix', label: 'The fix, what is done about it' },
    ],
  },
  { id: 'growth', title: 'Point at what grows', asks: [{ role: 'growing', label: 'What grows' }] },
] as const

/** One of them. */
export type Way = (typeof WAYS)[number]

/** What is chosen, with the roles that are still open filled from what is selected on the canvas, in the order of selecting. */
export function filled({ asks }: Way, chosen: Given, selected: Iterable<Id>): Given {
  const next: Record<string, Id> = { ...chosen }
  const free = [...selected].filter((id) => !Object.values(chosen).includes(id))
  for (const { role } of asks) {
    if (next[role]) continue
    const id = free.shift()
    if (id !== undefined) next[role] = id
  }
  return next
}
