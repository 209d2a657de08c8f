import { type LinkRule, SETTLE } from '../../rule.ts'
import { ends } from '../telling.ts'

/** L13: a link of which nobody has noted how it works. */
export const unexplained: LinkRule = {
  id: 'L13',
  group: 'links',
  of: 'link',
  severity: SETTLE,
  why: 'Who was not in the room needs to read why the one affects the other.',
  find(link, seen) {
    if (link.note.trim() !== '') return null
    const { from, to } = ends(link, seen)
    return { message: `Nothing says why ${from} affects ${to}. One sentence in its note is enough.` }
  },
}
