import type { Id } from '../../../model/index.ts'
import { atVariable, type MapRule, WARNING } from '../../rule.ts'
import type { Seen } from '../../see.ts'

/** Links from which on a map without a loop is no longer just begun. */
const LEAST = 6

/** P01: six links or more and no loop. What closes one only a person knows; the ends of the longest way are asked about. */
export const noLoop: MapRule = {
  id: 'P01',
  group: 'loops',
  of: 'map',
  severity: WARNING,
  why: 'A chain of arrows tells how something began, not why it goes on.',
  find(seen) {
    const links = seen.links.filter(({ source, target }) => source !== target)
    if (links.length < LEAST || seen.list.loops.length > 0 || !seen.list.complete) return []
    const way = longestWay(seen)
    if (way === null) return []
    const [driver, outcome] = way.map((id) => seen.nameOf(id))
    return [
      {
        message: `No loop is closed yet. What leads from ${outcome} back to ${driver}?`,
        where: [atVariable({ id: way[1] }), atVariable({ id: way[0] })],
      },
    ]
  },
}

/** Where the way begins and ends that is longest of the shortest ways from what nothing moves. */
function longestWay(seen: Seen): readonly [Id, Id] | null {
  let longest: readonly [Id, Id] | null = null
  let most = 0
  for (const { id: from } of seen.variables) {
    if (seen.into(from).some(({ source }) => source !== from)) continue
    const reached = new Map([[from, 0]])
    for (const [id, steps] of reached) {
      for (const { target } of seen.outOf(id)) if (!reached.has(target)) reached.set(target, steps + 1)
      if (steps <= most) continue
      most = steps
      longest = [from, id]
    }
  }
  return longest
}
