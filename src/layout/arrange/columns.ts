import type { CausalMap, Id } from '../../model/index.ts'
import type { SizedGraph } from '../quality/types.ts'
import type { Point } from '../types.ts'

/** Between columns, and between names in one, px. */
const ACROSS = 110
const DOWN = 58
/** How often columns are brought into order by their neighbours. */
const ROUNDS = 8

/**
 * Puts variables into columns by their groups: a column for each group, in the order of making, and one for all that are in none.
 * Within a column they stand in the order of the mean height of what they are linked with (the barycentre method of Sugiyama,
 * Tagawa & Toda 1981).
 */
export function placeInColumns(map: CausalMap, ids: readonly Id[], graph: SizedGraph): readonly Point[] {
  const groups = Object.values(map.groups).sort((a, b) => a.made - b.made || (a.id < b.id ? -1 : 1))
  const columnOf = new Map<string | null, number[]>(groups.map(({ id }) => [id, []]))
  columnOf.set(null, [])
  ids.forEach((id, at) => {
    const group = map.variables[id]?.group ?? null
    const column = columnOf.get(group) ?? columnOf.get(null)
    column?.push(at)
  })
  const columns = [...columnOf.values()].filter((column) => column.length > 0)
  const y = new Float64Array(ids.length)
  for (const column of columns) spread(column, y, graph)
  for (let round = 0; round < ROUNDS; round++) {
    for (const column of columns) {
      const wanted = new Map(column.map((variable) => [variable, meanOfNeighbours(variable, y, graph)]))
      column.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a - b)
      spread(column, y, graph)
    }
  }
  const places: Point[] = ids.map(() => ({ x: 0, y: 0 }))
  let left = 0
  for (const column of columns) {
    const width = Math.max(...column.map((variable) => graph.sizes[variable]?.width ?? 0))
    for (const variable of column) places[variable] = { x: left + width / 2, y: y[variable] ?? 0 }
    left += width + ACROSS
  }
  return places
}

/** Puts a column's variables below one another, its middle at the height 0. */
function spread(column: readonly number[], y: Float64Array, { sizes }: SizedGraph): void {
  const heightOf = (variable: number): number => (sizes[variable]?.height ?? 0) + DOWN
  let at = -column.reduce((sum, variable) => sum + heightOf(variable), 0) / 2
  for (const variable of column) {
    y[variable] = at + heightOf(variable) / 2
    at += heightOf(variable)
  }
}

function meanOfNeighbours(variable: number, y: Float64Array, { links }: SizedGraph): number {
  let [sum, count] = [0, 0]
  for (const { source, target } of links) {
    if (source !== variable && target !== variable) continue
    sum += y[source === variable ? target : source] ?? 0
    count++
  }
  return count === 0 ? (y[variable] ?? 0) : sum / count
}
