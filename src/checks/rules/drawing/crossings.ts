import { arcsBeside, measureDrawing } from '../../../layout/index.ts'
import { INFO, type MapRule } from '../../rule.ts'
import type { Seen } from '../../see.ts'

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
    const count = crossingsIn(seen)
    if (count <= MOST * seen.links.length) return []
    return [
      { message: `Arrows cross ${count} times among ${seen.links.length} links. Try arranging the map.` },
    ]
  },
}

function crossingsIn({ map, drawing }: Seen): number {
  const drawn = drawing()
  const texts = [...drawn.variables.values()]
  const numbers = new Map(texts.map(({ id }, at) => [id, at]))
  const links = [...drawn.links.values()].flatMap(({ id, bend }) => {
    const source = numbers.get(map.links[id]?.source ?? '')
    const target = numbers.get(map.links[id]?.target ?? '')
    return source === undefined || target === undefined ? [] : [{ id, bend, source, target }]
  })
  const beside = arcsBeside(map, drawn)
  const arcs = links.flatMap(({ id }, at) => {
    const arc = beside.get(id)
    return arc === undefined ? [] : [[at, arc] as const]
  })
  const placement = {
    centres: texts.map(({ centre }) => centre),
    bends: links.map(({ bend }) => bend),
    beside: new Map(arcs),
  }
  return measureDrawing({ sizes: texts, links }, placement, []).crossings
}
