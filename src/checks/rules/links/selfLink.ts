import { type LinkRule, WARNING } from '../../rule.ts'
import { ends } from '../telling.ts'

/** L04: a link from a variable to itself, as a file may bring. It is on no loop. Through what it works only a person can say. */
export const selfLink: LinkRule = {
  id: 'L04',
  group: 'links',
  of: 'link',
  severity: WARNING,
  why: 'Nothing acts on itself but by way of something else, and such a link is on no loop of the list.',
  find(link, seen) {
    if (link.source !== link.target) return null
    const { from } = ends(link, seen)
    return {
      message: `A link runs from ${from} to itself. Draw what it works through on the way back.`,
    }
  },
}
