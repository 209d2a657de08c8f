import { TYPE_NAMES, tellType } from '../../../loops/index.ts'
import { inText } from '../../../model/index.ts'
import { atLink, atLoop, ERROR, type LoopRule } from '../../rule.ts'

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
    const named = inText(note?.name ?? '')
    const called = named === '' ? `Loop ${seen.labelOf(loop)}` : named
    const minus = loop.links.filter((_, at) => loop.signs[at] === '-').map((id) => atLink({ id }))
    return {
      message: `${called} is labelled ${declared}, but it is ${tellType(loop, seen.map.variables)}.`,
      where: [atLoop(loop), ...minus],
      fix: {
        label: `Call it ${TYPE_NAMES[loop.type]}`,
        changes: [{ kind: 'relabel', loop: loop.key }],
      },
    }
  },
}
