import { countNegatives, type FeedbackLoop, TYPE_NAMES } from '../../../loops/index.ts'
import type { LoopNote } from '../../../model/index.ts'
import { atLink, atLoop, ERROR, type LoopRule } from '../../rule.ts'
import type { Seen } from '../../see.ts'
import { listed, loopName } from '../telling.ts'

/**
 * P03: a loop that is labelled R or B, and its signs make the other. Where the program makes the label it cannot be wrong: this is one that a file brought or a person
 * kept. What an unsigned link leaves open is asked by P12.
 */
export const labelAgainstSigns: LoopRule = {
  id: 'P03',
  group: 'loops',
  of: 'loop',
  severity: ERROR,
  why: 'The letter says whether the loop grows or corrects: readers take it from the label and do not count the signs.',
  besides: (loop, seen) => [seen.labelOf(loop)],
  find(loop, seen) {
    const note = seen.noteOf(loop.key)
    const declared = note?.declared ?? ''
    if (declared === '' || declared === 'U' || loop.type === 'U' || declared === loop.type) return null
    const minus = loop.links.filter((_, at) => loop.signs[at] === '-').map((id) => atLink({ id }))
    return {
      message: `${loopName(loop, seen)} is declared ${asDeclared(note, declared)}, and its signs make it ${TYPE_NAMES[loop.type]}: it has ${negativesOf(loop, seen)}. If the name is right, a sign is wrong.`,
      where: [atLoop(loop), ...minus],
      fix: {
        label: `Call it ${TYPE_NAMES[loop.type]}`,
        changes: [{ kind: 'relabel', loop: loop.key }],
      },
    }
  },
}

/** “balancing”, with the number that it has under that letter, as a file may call it: “balancing (B2)”. */
function asDeclared(note: LoopNote | undefined, declared: 'R' | 'B'): string {
  const number = note !== undefined && note.number > 0 ? ` (${declared}${note.number})` : ''
  return `${TYPE_NAMES[declared]}${number}`
}

/** So many negative links are named. */
const MOST_NAMED = 3

/** “one negative link, A to B”. */
function negativesOf({ signs, variables, negatives }: FeedbackLoop, { nameOf }: Seen): string {
  const count = countNegatives(negatives)
  if (negatives === 0 || negatives > MOST_NAMED) return count
  const links = variables.flatMap((id, at) =>
    signs[at] === '-' ? [`${nameOf(id)} to ${nameOf(variables[(at + 1) % variables.length] ?? id)}`] : [],
  )
  return `${count}, ${listed(links)}`
}
