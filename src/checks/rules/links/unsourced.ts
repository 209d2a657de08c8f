import { type LinkRule, SETTLE } from '../../rule.ts'
import { ends } from '../telling.ts'

/** L14: a link of which nobody has said how well it is known, nor where that can be read. That it is assumed is an answer, which only a person gives. */
export const unsourced: LinkRule = {
  id: 'L14',
  group: 'links',
  of: 'link',
  severity: SETTLE,
  why: 'Readers must see what is known and what the room assumed.',
  find(link, seen) {
    if (link.evidence !== 'none' || link.reference.trim() !== '') return null
    const { from, to } = ends(link, seen)
    return {
      message: `Nothing says how well it is known that ${from} affects ${to}. Choose documented, plausible or an assumption in its details.`,
    }
  },
}
