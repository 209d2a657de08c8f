import type { SearchGraph } from './graph.ts'
import { keepOut } from './keepOut.ts'
import { overlapOf } from './parts.ts'
import { separate } from './separate.ts'
import type { Places } from './shapes.ts'
import { strangers } from './territory.ts'

/** What belongs together is drawn in so many times the area of its names at first. */
const ROOMY = 4.5
/** It is stretched at most this much for that. */
const MOST_STRETCH = 1.5
/** More names on one another than this share of all, and the drawing is crowded. */
const CROWDED = 0.1

/**
 * Draws groups, and pieces that no link joins, together where a drawing that was brought into a room has them crowded or through one another: each about its middle there, as it stood
 * within itself in `before`, the drawing before that. Things that stood far apart would else be small heaps, and the search would take seconds to undo them. A drawing that is neither stays as it is.
 */
export function gather(graph: SearchGraph, places: Places, before: Places): void {
  const lots = lotsOf(graph)
  if (lots.length < 2) return
  if (strangers(graph, places) === 0 && crowd(graph, places) <= CROWDED * graph.variables) return
  for (const lot of lots) {
    const middle = middleOf(places, lot)
    const old = middleOf(before, lot)
    const scale = scaleOf(graph, before, lot)
    for (const variable of lot) {
      places.x[variable] = middle.x + scale * ((before.x[variable] ?? 0) - old.x)
      places.y[variable] = middle.y + scale * ((before.y[variable] ?? 0) - old.y)
    }
  }
  if (graph.groups > 0) keepOut(graph, places)
  separate(graph, places)
}

/** What belongs together: the members of each group, and what is linked with one another of the others. */
function lotsOf(graph: SearchGraph): readonly (readonly number[])[] {
  const lots = new Map<number, number[]>()
  const lotOf = Int32Array.from(graph.groupOf)
  for (let variable = 0; variable < graph.variables; variable++) {
    if (lotOf[variable] !== -1) continue
    const lot = graph.groups + variable
    const reached = [variable]
    lotOf[variable] = lot
    for (const each of reached)
      for (const link of graph.linksAt[each] ?? [])
        for (const other of [graph.source[link] ?? 0, graph.target[link] ?? 0]) {
          if (lotOf[other] !== -1) continue
          lotOf[other] = lot
          reached.push(other)
        }
  }
  lotOf.forEach((lot, variable) => {
    const own = lots.get(lot) ?? []
    lots.set(lot, own)
    own.push(variable)
  })
  return [...lots.values()]
}

function middleOf({ x, y }: Places, lot: readonly number[]): { readonly x: number; readonly y: number } {
  const mean = (values: Float64Array) => lot.reduce((sum, each) => sum + (values[each] ?? 0), 0) / lot.length
  return { x: mean(x), y: mean(y) }
}

/** By what distances within a lot are multiplied so that it takes the room it is to have. */
function scaleOf({ halfWidth, halfHeight }: SearchGraph, { x, y }: Places, lot: readonly number[]): number {
  const spread = (values: Float64Array) => {
    const own = lot.map((each) => values[each] ?? 0)
    return Math.max(...own) - Math.min(...own)
  }
  const area = lot.reduce((sum, each) => sum + 4 * (halfWidth[each] ?? 0) * (halfHeight[each] ?? 0), 0)
  const [width, height] = [Math.max(40, spread(x)), Math.max(40, spread(y))]
  return Math.min(MOST_STRETCH, Math.sqrt((ROOMY * area) / (width * height)))
}

/** How many pairs of names lie on one another. */
function crowd(graph: SearchGraph, places: Places): number {
  let count = 0
  for (let one = 0; one < graph.variables; one++)
    for (let other = one + 1; other < graph.variables; other++)
      if (overlapOf(graph, places, one, other) >= 1) count++
  return count
}
