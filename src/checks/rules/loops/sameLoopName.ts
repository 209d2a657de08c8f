import type { FeedbackLoop } from '../../../loops/index.ts'
import { foldName, inText } from '../../../model/index.ts'
import { atLoop, type MapRule, WARNING } from '../../rule.ts'
import { listed } from '../telling.ts'

/** P07: two closed loops of one name. Two of one number a map cannot hold: the second gets another when it is read. */
export const sameLoopName: MapRule = {
  id: 'P07',
  group: 'loops',
  of: 'map',
  severity: WARNING,
  why: 'Who speaks of a loop by its name must be understood.',
  find(seen) {
    const byName = new Map<string, FeedbackLoop[]>()
    for (const loop of seen.list.loops) {
      const name = foldName(seen.noteOf(loop.key)?.name ?? '')
      if (name !== '') byName.set(name, [...(byName.get(name) ?? []), loop])
    }
    return [...byName.values()].flatMap((loops) => {
      const [first, ...others] = loops
      if (first === undefined || others.length === 0) return []
      const name = inText(seen.noteOf(first.key)?.name ?? '')
      const which = listed(loops.map((loop) => seen.labelOf(loop)))
      return {
        message: `${which} have the same name, ${name}. Give ${loops.length === 2 ? 'one' : 'each'} another.`,
        where: [atLoop(first), ...others.map(atLoop)],
      }
    })
  },
}
