import type { SearchGraph } from './graph.ts'
import { createGrid, type Grid } from './grid.ts'
import type { Places, Shapes } from './shapes.ts'
import type { Spots } from './spots.ts'

/** What of a drawing is where: lines, names and spots, each in a grid. They are found where they were when they were put. */
export interface Field {
  readonly lines: Grid
  readonly names: Grid
  readonly spots: Grid
  /** Puts them where they are now. */
  putLine(link: number): void
  putName(variable: number): void
  putSpot(spot: number): void
  /** Takes all out. */
  clear(): void
}

/** Room around names in which they are found, px: no more is asked for. */
const ROOM = 12
/** The side of a square, px. */
const SQUARE = 150

/** Makes the field of a drawing, with nothing in it. */
export function createField(graph: SearchGraph, { x, y }: Places, shapes: Shapes, spots: Spots): Field {
  const lines = createGrid(graph.links, SQUARE)
  const names = createGrid(graph.variables, SQUARE)
  const free = createGrid(spots.hits.length, SQUARE)
  const { left, top, right, bottom } = shapes
  return {
    lines,
    names,
    spots: free,
    putLine(link) {
      if (shapes.length[link] === 0) lines.remove(link)
      else lines.put(link, left[link] ?? 0, top[link] ?? 0, right[link] ?? 0, bottom[link] ?? 0)
    },
    putName(variable) {
      const cx = x[variable] ?? 0
      const cy = y[variable] ?? 0
      const width = (graph.halfWidth[variable] ?? 0) + ROOM
      const height = (graph.halfHeight[variable] ?? 0) + ROOM
      names.put(variable, cx - width, cy - height, cx + width, cy + height)
    },
    putSpot(spot) {
      free.put(
        spot,
        spots.left[spot] ?? 0,
        spots.top[spot] ?? 0,
        spots.right[spot] ?? 0,
        spots.bottom[spot] ?? 0,
      )
    },
    clear() {
      lines.clear()
      names.clear()
      free.clear()
    },
  }
}
