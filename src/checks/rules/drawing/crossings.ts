import { crossingsOf } from '../../../layout/index.ts'
import { INFO, type MapRule } from '../../rule.ts'
import { drawnWhole } from './drawn.ts'

/** Crossings for each link from which on a drawing is told to be tangled. */
const MOST = 1 / 3
/** So many for each link are counted; beyond that the number says nothing more. */
const TOLD = 5

/** Y03: many crossings for so many links. Some cannot be avoided, and arranging shows which. */
export const crossings: MapRule = {
  id: 'Y03',
  group: 'drawing',
  of: 'map',
  severity: INFO,
  why: 'Where arrows cross a loop is hard to follow.',
  find(seen) {
    const links = seen.links.length
    const most = TOLD * links
    const drawing = drawnWhole(seen)
    const count = drawing ? crossingsOf(drawing, most) : 0
    if (count <= MOST * links) return []
    const times = count > most ? `more than ${most} times` : count === 1 ? 'once' : `${count} times`
    return [{ message: `The ${links} arrows cross ${times}. Arranging the map may help.` }]
  },
}
