import { BETWEEN_PAUSES } from '../../pace/index.ts'
import type { Box } from '../types.ts'

/** Boxes sorted into cells, so that those near a place are found without looking at all of them. */
export interface Grid {
  /**
   * Calls `visit` with the owner of each box in the cells that the region touches, some more than once. Stops as soon as
   * that answers true, and answers so.
   */
  query(left: number, top: number, right: number, bottom: number, visit: (owner: number) => boolean): boolean
}

/** Least side of a cell, px. */
export const CELL = 96
/** Most cells along one side; wide maps get greater cells. */
const MOST_CELLS = 64

/** Sorts boxes into a grid by counting: first how many each cell gets, then one array of all. `owners[i]` has `boxes[i]`. With pauses. */
export function* makeGrid(boxes: readonly Box[], owners: readonly number[]): Generator<void, Grid> {
  let left = Number.POSITIVE_INFINITY
  let top = Number.POSITIVE_INFINITY
  let right = Number.NEGATIVE_INFINITY
  let bottom = Number.NEGATIVE_INFINITY
  for (const box of boxes) {
    left = Math.min(left, box.left)
    top = Math.min(top, box.top)
    right = Math.max(right, box.right)
    bottom = Math.max(bottom, box.bottom)
  }
  if (boxes.length === 0) return { query: () => false }
  const width = Math.max(CELL, (right - left) / MOST_CELLS)
  const height = Math.max(CELL, (bottom - top) / MOST_CELLS)
  const columns = Math.floor((right - left) / width) + 1
  const rows = Math.floor((bottom - top) / height) + 1
  const column = (x: number) => Math.max(0, Math.min(columns - 1, Math.floor((x - left) / width)))
  const row = (y: number) => Math.max(0, Math.min(rows - 1, Math.floor((y - top) / height)))
  const eachCell = (box: Box, visit: (cell: number) => void) => {
    const [firstX, lastX] = [column(box.left), column(box.right)]
    const lastY = row(box.bottom)
    for (let y = row(box.top); y <= lastY; y++) for (let x = firstX; x <= lastX; x++) visit(y * columns + x)
  }

  const starts = new Uint32Array(columns * rows + 1)
  for (const [index, box] of boxes.entries()) {
    if (index % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield
    eachCell(box, (cell) => {
      starts[cell + 1] = (starts[cell + 1] ?? 0) + 1
    })
  }
  for (let cell = 1; cell < starts.length; cell++)
    starts[cell] = (starts[cell] ?? 0) + (starts[cell - 1] ?? 0)
  const filled = starts.slice()
  const items = new Uint32Array(starts[starts.length - 1] ?? 0)
  for (const [index, box] of boxes.entries()) {
    if (index % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield
    eachCell(box, (cell) => {
      const at = filled[cell] ?? 0
      items[at] = owners[index] ?? 0
      filled[cell] = at + 1
    })
  }

  return {
    query(fromX, fromY, toX, toY, visit) {
      if (fromX > right || toX < left || fromY > bottom || toY < top) return false
      const firstX = column(fromX)
      const lastX = column(toX)
      const lastY = row(toY)
      for (let y = row(fromY); y <= lastY; y++)
        for (let x = firstX; x <= lastX; x++) {
          const cell = y * columns + x
          const end = starts[cell + 1] ?? 0
          for (let at = starts[cell] ?? 0; at < end; at++) if (visit(items[at] ?? 0)) return true
        }
      return false
    },
  }
}
