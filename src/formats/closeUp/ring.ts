import { bendThrough, type Point } from '../../layout/index.ts'
import type { CausalMap, Id } from '../../model/index.ts'

/** Half the width and half the height of a ring, px of the map. */
export interface Radii {
  readonly x: number
  readonly y: number
}

/** Where the names of a ring stand, and how its links bend so that all lie on it. */
export interface Ring {
  readonly places: ReadonlyMap<Id, Point>
  readonly bends: ReadonlyMap<Id, number>
}

const TURN = 2 * Math.PI

/**
 * Sets the variables of a loop on an ellipse, in the order of travel. `start` is the angle of the first, in turns clockwise from the right;
 * `way` is 1 to go round clockwise and -1 the other way.
 */
export function ringOf(
  loop: { readonly variables: readonly Id[]; readonly links: readonly Id[] },
  { centre, radii, start, way }: { centre: Point; radii: Radii; start: number; way: 1 | -1 },
): Ring {
  const count = loop.variables.length
  const at = (step: number): Point => {
    const angle = TURN * (start + (way * step) / count)
    return { x: centre.x + radii.x * Math.cos(angle), y: centre.y + radii.y * Math.sin(angle) }
  }
  const places = new Map(loop.variables.map((id, index) => [id, at(index)]))
  const bends = new Map(
    loop.links.map((id, index) => [id, bendThrough(at(index), at(index + 1), at(index + 0.5))]),
  )
  return { places, bends }
}

/** A map of these variables and links alone. */
export function partOf(map: CausalMap, variables: readonly Id[], links: readonly Id[]): CausalMap {
  const only = <T>(records: Readonly<Record<Id, T>>, ids: readonly Id[]): Readonly<Record<Id, T>> =>
    Object.fromEntries(
      ids.flatMap((id) => {
        const record = records[id]
        return record === undefined ? [] : [[id, record]]
      }),
    )
  return {
    ...map,
    variables: only(map.variables, variables),
    links: only(map.links, links),
    groups: {},
    labels: {},
    loopNotes: {},
  }
}
