import { LIMITS } from '../limits.ts'
import type { JsonObject } from './json.ts'

interface Place {
  readonly x: number
  readonly y: number
}

/** px. */
const CELL = { width: 200, height: 100 }

/** Where a record of the file stands; null when either coordinate is missing, no number or beyond the map. */
export function readPlace({ x, y }: JsonObject): Place | null {
  // Adding zero makes -0 a 0, which JSON cannot tell apart.
  return isCoordinate(x) && isCoordinate(y) ? { x: x + 0, y: y + 0 } : null
}

function isCoordinate(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= LIMITS.place
}

/** Places for `count` things, row by row on a grid, where none of `taken` stands. Always the same for the same input. */
export function freeGrid(count: number, taken: readonly Place[]): readonly Place[] {
  const columns = Math.max(6, Math.ceil(Math.sqrt(count)))
  const full = new Set(taken.flatMap(cellsNear))
  const places: Place[] = []
  for (let cell = 0; places.length < count; cell += 1) {
    const column = cell % columns
    const row = Math.floor(cell / columns)
    if (!full.has(`${column} ${row}`)) places.push({ x: column * CELL.width, y: row * CELL.height })
  }
  return places
}

/** The cells whose centre lies nearer than one cell to a thing. */
function cellsNear({ x, y }: Place): readonly string[] {
  const column = x / CELL.width
  const row = y / CELL.height
  return [Math.floor(column), Math.ceil(column)].flatMap((atColumn) =>
    [Math.floor(row), Math.ceil(row)].map((atRow) => `${atColumn} ${atRow}`),
  )
}
