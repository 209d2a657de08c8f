import { type LoopRule, SETTLE } from '../../rule.ts'

/** P06: a loop whose mark somebody keeps on the map, and it has no name. */
export const unnamedLoop: LoopRule = {
  id: 'P06',
  group: 'loops',
  of: 'loop',
  severity: SETTLE,
  why: 'A letter and a number mean nothing next month.',
  besides: (loop, seen) => [seen.labelOf(loop)],
  find(loop, seen) {
    const note = seen.noteOf(loop.key)
    if (!note?.pinned || note.name.trim() !== '') return null
    return {
      message: `${seen.labelOf(loop)} is kept on the map unnamed. Give it a name that people will remember.`,
    }
  },
}
