import { addThings, type Edit, type Id, recordOf, renameVariable } from '../../model/index.ts'

/** How far below the first the second stands, px: clear of a name of two lines. */
const BELOW = 64

/**
 * Makes two variables of one that held two ideas: the first keeps place and links, the second stands below it with a copy of every link, of the same kind, colour
 * and group. `ids` are for the second variable and then for its links, one for each at the first.
 */
export const splitInTwo: Edit<{
  readonly id: Id
  readonly names: readonly [string, string]
  readonly ids: readonly Id[]
}> = (map, { id, names, ids }) => {
  const first = recordOf(map.variables, id)
  const [second, ...others] = ids
  if (!first || second === undefined) return
  const { x, y, kind, colour, group } = first
  const at = Object.values(map.links).filter(({ source, target }) => source === id || target === id)
  const links = at
    .toSorted((a, b) => a.made - b.made || (a.id < b.id ? -1 : 1))
    .flatMap(({ source, target, polarity, delay, note, evidence, reference }, index) => {
      const linkId = others[index]
      if (linkId === undefined || source === target) return []
      const ends = { source: source === id ? second : source, target: target === id ? second : target }
      return [{ id: linkId, ...ends, polarity, delay, note, evidence, reference }]
    })
  renameVariable(map, { id, name: names[0] })
  addThings(map, {
    variables: [{ id: second, x, y: y + BELOW, name: names[1], kind, colour, group }],
    links,
  })
}
