import { isSaid } from '../../../model/index.ts'
import { atLink, atLoop, INFO, type MapRule } from '../../rule.ts'
import { loopName } from '../telling.ts'
import { drawnWhole } from './drawn.ts'

/** A link of less bend is seen as straight: signed sagitta over chord. */
const STRAIGHT = 0.02

/** Y04: a loop that people speak of, all of whose arrows are straight, as only a hand makes them. */
export const straightLoop: MapRule = {
  id: 'Y04',
  group: 'drawing',
  of: 'map',
  severity: INFO,
  why: 'A loop is seen as one where its arrows go round; straight ones look like a list.',
  find(seen) {
    const said = seen.list.loops.filter(({ key }) => {
      const note = seen.noteOf(key)
      return note !== undefined && isSaid(note)
    })
    const links = said.length === 0 ? undefined : drawnWhole(seen)?.links
    if (links === undefined) return []
    return said.flatMap((loop) => {
      if (!loop.links.every((id) => Math.abs(links.get(id)?.bend ?? 1) < STRAIGHT)) return []
      return {
        message: `All arrows of ${loopName(loop, seen)} are straight. Bend them, so that it is seen as a loop.`,
        where: [atLoop(loop), ...loop.links.map((id) => atLink({ id }))],
      }
    })
  },
}
