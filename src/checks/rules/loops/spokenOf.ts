import type { FeedbackLoop } from '../../../loops/index.ts'
import { type Id, isSaid } from '../../../model/index.ts'
import type { Seen } from '../../see.ts'

/**
 * The loops that are spoken of: those of which people said something, and for each link that is on none of them the shortest loop over it. All others are
 * made up of these, and only there because links multiply.
 */
export function spokenOf({ list, noteOf }: Pick<Seen, 'list' | 'noteOf'>): readonly FeedbackLoop[] {
  const isSpokenOf = ({ key }: FeedbackLoop): boolean => {
    const note = noteOf(key)
    return note !== undefined && isSaid(note)
  }
  const told = list.loops.filter(isSpokenOf)
  const covered = new Set<Id>(told.flatMap(({ links }) => links))
  const others = list.loops.filter((loop) => {
    if (loop.links.every((id) => covered.has(id))) return false
    for (const id of loop.links) covered.add(id)
    return true
  })
  return [...told, ...others]
}
