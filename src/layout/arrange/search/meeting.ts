import type { Field } from './field.ts'
import type { SearchGraph } from './graph.ts'
import { crossingsOf } from './hits.ts'
import { isMerged, isOverName, overlapOf } from './parts.ts'
import type { Places, Shapes } from './shapes.ts'
import type { Weights } from './weights.ts'

/** What a line or a name costs with what it meets of all that is in a field. */
export interface Meeting {
  /** A line with lines and names, and with its mates but those for which `isCounted` holds, which count it themselves. */
  lineCost(link: number, isCounted: (mate: number) => boolean): number
  /** A name with lines and names. */
  nameCost(variable: number): number
  /** A line with one name. */
  overNameCost(link: number, variable: number): number
}

/** Room around a name within which lines are looked at, px. */
const ROOM = 6

/** Makes what tells those costs. */
export function createMeeting(
  graph: SearchGraph,
  places: Places,
  shapes: Shapes,
  field: Field,
  weights: Weights,
): Meeting {
  const { x, y } = places
  const { left, top, right, bottom } = shapes
  return { lineCost, nameCost, overNameCost }

  function lineCost(link: number, isCounted: (mate: number) => boolean): number {
    if (shapes.length[link] === 0) return 0
    const l = left[link] ?? 0
    const t = top[link] ?? 0
    const r = right[link] ?? 0
    const b = bottom[link] ?? 0
    let crossings = 0
    const lines = field.lines.collect(l, t, r, b)
    for (let at = 0; at < lines; at++) crossings += crossingsOf(shapes, link, field.lines.found[at] ?? 0)
    let cost = weights.crossing * crossings
    const names = field.names.collect(l, t, r, b)
    for (let at = 0; at < names; at++) cost += overNameCost(link, field.names.found[at] ?? 0)
    const mates = graph.mates[link]
    for (let at = 0; mates && at < mates.length; at++) {
      const mate = mates[at] ?? 0
      if (mate < link && isCounted(mate)) continue
      if (isMerged(shapes, link, mate)) cost += weights.merged
    }
    return cost
  }

  function overNameCost(link: number, variable: number): number {
    if (graph.source[link] === variable || graph.target[link] === variable) return 0
    return isOverName(graph, places, shapes, link, variable) ? weights.overName : 0
  }

  function nameCost(variable: number): number {
    const cx = x[variable] ?? 0
    const cy = y[variable] ?? 0
    const width = graph.halfWidth[variable] ?? 0
    const height = graph.halfHeight[variable] ?? 0
    let cost = 0
    const lines = field.lines.collect(
      cx - width - ROOM,
      cy - height - ROOM,
      cx + width + ROOM,
      cy + height + ROOM,
    )
    for (let at = 0; at < lines; at++) cost += overNameCost(field.lines.found[at] ?? 0, variable)
    const names = field.names.collect(cx - width, cy - height, cx + width, cy + height)
    for (let at = 0; at < names; at++)
      cost += weights.overlap * overlapOf(graph, places, variable, field.names.found[at] ?? 0)
    return cost
  }
}
