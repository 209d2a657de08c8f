import { atLoop, INFO, type MapRule } from '../../rule.ts'

/** Loops that people can hold at once. The number is ours. */
const MOST = 7

/** P15: more marks kept on the map than people can hold. Which may go only a person knows. */
export const manyShown: MapRule = {
  id: 'P15',
  group: 'loops',
  of: 'map',
  severity: INFO,
  why: 'Seven loops at once are a lot already.',
  find({ list, noteOf }) {
    const shown = list.loops.filter(({ key }) => noteOf(key)?.pinned)
    const [first, ...others] = shown
    if (first === undefined || shown.length <= MOST) return []
    return [
      {
        message: `${shown.length} loops are kept on the map at once. Keep the marks of those that the story needs.`,
        where: [atLoop(first), ...others.map(atLoop)],
      },
    ]
  },
}
