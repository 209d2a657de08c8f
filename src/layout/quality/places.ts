import { finish } from '../../pace/index.ts'
import { allNear, makeField } from '../geometry/field.ts'
import type { Box } from '../types.ts'
import { boxAround } from './polyline.ts'
import type { DrawnName, SeenLink } from './scene.ts'

/** Things found by where they are. */
export interface Places<T> {
  /** The things whose boxes come to a region, each once and in no order; some may be a little outside. */
  near(region: Box): T[]
}

/** Sorts things by the boxes that they fill, once for many questions. */
export function placesOf<T>(items: readonly T[], boxesOf: (item: T) => readonly Box[]): Places<T> {
  const field = finish(makeField(items, boxesOf, undefined))
  return { near: (region) => allNear(field, region) }
}

/** The names of a drawing by the boxes that they keep free. */
export function placesOfNames(names: readonly DrawnName[]): Places<DrawnName> {
  return placesOf(names, ({ near }) => [near])
}

/** The links of a drawing by where they run. */
export function placesOfLinks(links: readonly SeenLink[]): Places<SeenLink> {
  return placesOf(links, stretchesOf)
}

/** A long arc fills less of its box than its stretches fill of theirs. */
const PIECES_A_STRETCH = 6

/** Boxes that together hold every piece of a link's line. */
function stretchesOf({ seen: { points } }: SeenLink): readonly Box[] {
  const boxes: Box[] = []
  for (let first = 0; first < points.length - 1; first += PIECES_A_STRETCH)
    boxes.push(boxAround(points, first, first + PIECES_A_STRETCH + 1))
  return boxes
}
