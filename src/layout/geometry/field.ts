import { BETWEEN_PAUSES } from '../../pace/index.ts'
import type { Box } from '../types.ts'
import { cellAt, type Grid, makeGrid } from './grid.ts'

/** Things that are found by where they are. Made anew for each drawing, mostly from the field before. */
export interface Field<T> {
  readonly items: readonly T[]
  /** The items that were sorted into the grid. */
  readonly sorted: readonly T[]
  readonly grid: Grid
  /** Indexes of the items that are others than those in the grid. */
  readonly others: readonly number[]
}

/** So many items may differ from the sorted ones, and this share of all, before they are sorted anew. */
const FEW = 24
const SHARE = 0.1

/** The items as a field. `boxesOf` tells the boxes that an item fills, once as many as keep them small. With pauses. */
export function* makeField<T>(
  items: readonly T[],
  boxesOf: (item: T) => readonly Box[],
  previous: Field<T> | undefined,
): Generator<void, Field<T>> {
  if (previous?.items === items) return previous
  if (previous && previous.sorted.length === items.length) {
    const others: number[] = []
    const { sorted, grid } = previous
    for (let index = 0; index < items.length; index++) if (items[index] !== sorted[index]) others.push(index)
    if (others.length <= FEW + SHARE * items.length) return { items, sorted, grid, others }
  }
  const boxes: Box[] = []
  const owners: number[] = []
  for (const [index, item] of items.entries()) {
    if (index % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield
    for (const box of boxesOf(item)) {
      boxes.push(box)
      owners.push(index)
    }
  }
  return { items, sorted: items, grid: yield* makeGrid(boxes, owners), others: [] }
}

/**
 * Whether `found` says yes to any item near a region. It is asked about all whose boxes meet the region, about others too,
 * and about some more than once.
 */
export function anyNear<T>(
  field: Field<T>,
  left: number,
  top: number,
  right: number,
  bottom: number,
  found: (item: T, index: number) => boolean,
): boolean {
  return search(field, left, top, right, bottom, false, found)
}

/** The items near a region, each once, in no order; some may be a little outside. */
export function allNear<T>(field: Field<T>, region: Box): T[] {
  const near: T[] = []
  eachNear(field, region, (item) => near.push(item))
  return near
}

/** Visits the items near a region, each once, in no order; some may be a little outside. The visit must not search for others. */
export function eachNear<T>(
  field: Field<T>,
  { left, top, right, bottom }: Box,
  visit: (item: T, index: number) => void,
): void {
  search(field, left, top, right, bottom, true, (item, index) => {
    visit(item, index)
    return false
  })
}

/** In which search an item of each index was last met, and how many there were: kept, as a picture of a drag searches hundreds of times. */
let met = new Uint32Array(0)
let searches = 0

function search<T>(
  { items, sorted, grid, others }: Field<T>,
  left: number,
  top: number,
  right: number,
  bottom: number,
  isOnce: boolean,
  found: (item: T, index: number) => boolean,
): boolean {
  if (met.length < items.length) met = new Uint32Array(2 * items.length)
  searches++
  const { box, width, height, columns, rows, starts, owners } = grid
  if (left <= box.right && right >= box.left && top <= box.bottom && bottom >= box.top) {
    const firstX = cellAt((left - box.left) / width, columns)
    const lastX = cellAt((right - box.left) / width, columns)
    const lastY = cellAt((bottom - box.top) / height, rows)
    for (let y = cellAt((top - box.top) / height, rows); y <= lastY; y++) {
      // The cells of a row lie one after the other.
      const end = starts[y * columns + lastX + 1] ?? 0
      for (let at = starts[y * columns + firstX] ?? 0; at < end; at++) {
        const index = owners[at] ?? 0
        if (isOnce) {
          if (met[index] === searches) continue
          met[index] = searches
        }
        const item = items[index]
        if (item !== undefined && item === sorted[index] && found(item, index)) return true
      }
    }
  }
  for (const index of others) {
    const item = items[index]
    if (item !== undefined && found(item, index)) return true
  }
  return false
}
