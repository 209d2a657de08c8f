import { type LinkRule, SETTLE } from '../../rule.ts'
import { ends } from '../telling.ts'
import { askSign, signsOf } from './signs.ts'

/** L01: a link whose sign nobody has said. What its sign is only a person can say. */
export const unsigned: LinkRule = {
  id: 'L01',
  group: 'links',
  of: 'link',
  severity: SETTLE,
  why: 'Without the sign nobody can work out whether a loop over this link reinforces or balances.',
  find(link, seen) {
    if (link.polarity !== '?' || link.source === link.target) return null
    const { from, to } = ends(link, seen)
    return {
      message: `The link from ${from} to ${to} has no sign. ${askSign({ from, to })}`,
      choices: signsOf(link),
    }
  },
}
