import type { Point } from '../types.ts'

/** Points found by where they are. */
export interface Cells {
  add(point: Point): void
  /** Whether any of those as near as a cell's side, and perhaps of those a little farther, is as asked for. */
  anyAbout(place: Point, isMeant: (point: Point) => boolean): boolean
}

/** Points in square cells of a side, px, for things of which the next depends on those placed before. */
export function makeCells(side: number): Cells {
  const cells = new Map<number, Point[]>()
  const key = (column: number, row: number) => column * 4_194_304 + row
  return {
    add(point) {
      const at = key(Math.floor(point.x / side), Math.floor(point.y / side))
      const cell = cells.get(at)
      if (cell) cell.push(point)
      else cells.set(at, [point])
    },
    anyAbout(place, isMeant) {
      const column = Math.floor(place.x / side)
      const row = Math.floor(place.y / side)
      for (let x = column - 1; x <= column + 1; x++)
        for (let y = row - 1; y <= row + 1; y++) if (cells.get(key(x, y))?.some(isMeant)) return true
      return false
    },
  }
}
