import { BETWEEN_PAUSES } from '../../pace/index.ts'
import type { Box } from '../types.ts'

/** Boxes sorted into cells, so that those near a place are found without looking at all of them. */
export interface Grid {
  /** What the cells cover together. */
  readonly box: Box
  /** The size of a cell, px, and how many there are beside and above one another. */
  readonly width: number
  readonly height: number
  readonly columns: number
  readonly rows: number
  /** The owners of the boxes in all cells, row by row, and where those of each cell begin among them; the last ends where one more would begin. */
  readonly owners: Uint32Array
  readonly starts: Uint32Array
}

/** Of which cell of so many a place is, by how many sizes of a cell it lies from the first edge: of the nearest one when it is outside. */
export function cellAt(sizes: number, count: number): number {
  return Math.max(0, Math.min(count - 1, Math.floor(sizes)))
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
  // Of no boxes there is one cell with nothing in it.
  if (boxes.length === 0) left = top = right = bottom = 0
  const width = Math.max(CELL, (right - left) / MOST_CELLS)
  const height = Math.max(CELL, (bottom - top) / MOST_CELLS)
  const columns = Math.floor((right - left) / width) + 1
  const rows = Math.floor((bottom - top) / height) + 1
  const column = (x: number) => cellAt((x - left) / width, columns)
  const row = (y: number) => cellAt((y - top) / height, rows)
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
  const among = new Uint32Array(starts[starts.length - 1] ?? 0)
  for (const [index, box] of boxes.entries()) {
    if (index % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield
    eachCell(box, (cell) => {
      const at = filled[cell] ?? 0
      among[at] = owners[index] ?? 0
      filled[cell] = at + 1
    })
  }

  return { box: { left, top, right, bottom }, width, height, columns, rows, owners: among, starts }
}
