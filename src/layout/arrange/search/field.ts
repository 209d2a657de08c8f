import type { SearchGraph } from './graph.ts'
import { createGrid, type Grid } from './grid.ts'
import type { Places, Shapes } from './shapes.ts'
import type { Spots } from './spots.ts'

/** What of a drawing is where: lines, names and spots, each in a grid. */
export interface Field {
  readonly lines: Grid
  readonly names: Grid
  readonly spots: Grid
  addLine(link: number): void
  removeLine(link: number): void
  addName(variable: number): void
  removeName(variable: number): void
  addSpot(spot: number): void
  removeSpot(spot: number): void
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
  const withLine = (put: Grid['add'], link: number): void => {
    if (shapes.length[link] === 0) return
    put(
      link,
      shapes.left[link] ?? 0,
      shapes.top[link] ?? 0,
      shapes.right[link] ?? 0,
      shapes.bottom[link] ?? 0,
    )
  }
  const withName = (put: Grid['add'], variable: number): void => {
    const cx = x[variable] ?? 0
    const cy = y[variable] ?? 0
    const width = (graph.halfWidth[variable] ?? 0) + ROOM
    const height = (graph.halfHeight[variable] ?? 0) + ROOM
    put(variable, cx - width, cy - height, cx + width, cy + height)
  }
  const withSpot = (put: Grid['add'], spot: number): void => {
    put(spot, spots.left[spot] ?? 0, spots.top[spot] ?? 0, spots.right[spot] ?? 0, spots.bottom[spot] ?? 0)
  }
  return {
    lines,
    names,
    spots: free,
    addLine: (link) => withLine(lines.add, link),
    removeLine: (link) => withLine(lines.remove, link),
    addName: (variable) => withName(names.add, variable),
    removeName: (variable) => withName(names.remove, variable),
    addSpot: (spot) => withSpot(free.add, spot),
    removeSpot: (spot) => withSpot(free.remove, spot),
    clear() {
      lines.clear()
      names.clear()
      free.clear()
    },
  }
}
