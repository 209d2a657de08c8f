import { type Drawing, drawMap, freePlace, type Point } from '../../layout/index.ts'
import type { CausalMap, Id } from '../../model/index.ts'

/** More new variables than this are left where they are: to draw and look at each would take too long. */
const MOST = 40

/**
 * New places for those of the new variables through which a link of others would run, by id: their places were found before the
 * links of the same text were there. `would` is the map as it would be, `drawing` what is drawn now.
 */
export function clearOfLinks(
  would: CausalMap,
  fresh: readonly Id[],
  drawing: Drawing,
): ReadonlyMap<Id, Point> {
  const moved = new Map<Id, Point>()
  if (fresh.length > MOST) return moved
  let drawn = drawMap({ map: would, marked: [] }, drawing)
  for (const id of fresh) {
    const text = drawn.variables.get(id)
    if (!text) continue
    const links = new Map(
      [...drawn.links].filter(([link]) => {
        const { source, target } = would.links[link] ?? {}
        return source !== id && target !== id
      }),
    )
    const variables = new Map([...drawn.variables].filter(([other]) => other !== id))
    const free = freePlace({ ...drawn, variables, links }, text.centre, text)
    if (free === text.centre) continue
    const centre = { x: Math.round(free.x), y: Math.round(free.y) }
    moved.set(id, centre)
    drawn = { ...drawn, variables: new Map(drawn.variables).set(id, { ...text, centre }) }
  }
  return moved
}
