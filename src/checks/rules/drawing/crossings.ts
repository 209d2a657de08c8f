import { crossingsOf } from '../../../layout/index.ts'
import { INFO, type MapRule } from '../../rule.ts'

/** Crossings for each link from which on a drawing is told to be tangled. */
const MOST = 1 / 3

/** Y03: many crossings for so many links. Some cannot be avoided, and arranging shows which. */
export const crossings: MapRule = {
  id: 'Y03',
  group: 'drawing',
  of: 'map',
  severity: INFO,
  why: 'Where arrows cross a loop is hard to follow.',
  find(seen) {
    const count = crossingsOf(seen.drawing())
    if (count <= MOST * seen.links.length) return []
    return [
      { message: `Arrows cross ${count} times among ${seen.links.length} links. Try arranging the map.` },
    ]
  },
}
