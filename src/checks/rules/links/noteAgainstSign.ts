import { type Id, type Link, type Polarity, recordOf } from '../../../model/index.ts'
import type { NameWords } from '../../names/prepare.ts'
import { INFO, type LinkRule } from '../../rule.ts'
import { plainWords } from '../plainWords.ts'
import { ends, signOf } from '../telling.ts'
import { saidBy } from './saidBy.ts'

/**
 * L11: a note that says the other sign, or a `−` of which the note says no more than that it takes time. A note is compared only where what it says of more
 * and less is of the two variables alone, once each at most, as `saidBy` reads it: all else talks of something else as often as not.
 */
export const noteAgainstSign: LinkRule = {
  id: 'L11',
  group: 'links',
  of: 'link',
  severity: INFO,
  why: 'A sign is easily mistyped, and what is late is not the opposite.',
  find(link, seen) {
    if (link.polarity === '?' || link.note.trim() === '') return null
    const { from, to } = ends(link, seen)
    if (isOnlyLate(link, seen.words))
      return {
        message: `The link from ${from} to ${to} is ${signOf('-')}, and its note says only that it is late. Late is not opposite: a delay mark says it.`,
        fix: turned(link, '+'),
      }
    const nameOf = (id: Id): string => recordOf(seen.map.variables, id)?.name ?? ''
    const said = saidBy(link.note, nameOf(link.source), nameOf(link.target), seen.words)
    if (said === null || said.polarity === link.polarity) return null
    return {
      message: `The note of the link from ${from} to ${to} says ${said.verb}, but its sign is ${signOf(link.polarity)}.`,
      fix: turned(link, said.polarity),
    }
  },
}

function turned({ id }: Link, polarity: Polarity) {
  return {
    label: `Make the sign ${signOf(polarity)}`,
    changes: [{ kind: 'setPolarity', link: id, polarity } as const],
  }
}

function isOnlyLate({ polarity, delay, note }: Link, { has, lists }: NameWords): boolean {
  return polarity === '-' && delay && has(lists.late, plainWords(note).join(' '))
}
