import type { Change } from './change.ts'
import type { Field } from './field.ts'
import type { SearchGraph } from './graph.ts'
import type { Grid } from './grid.ts'
import { createDraft, createPairs } from './pairs.ts'
import type { Places, Shapes } from './shapes.ts'
import { lineHits, nameHits, type Spots } from './spots.ts'
import type { Weights } from './weights.ts'

/**
 * Whether the spots of signs and marks are free, as the drawing changes: which line and name comes into which spot is remembered, and not worked out
 * again. The change at hand is first taken out of the count, then put in as it is now.
 */
export interface Clearance {
  /** What signs and marks cost that have no free spot. */
  cost(): number
  /** Counts all anew, with everything in the field. */
  renew(): void
  /** How many spots go with the change at hand: those of its links and loops, which `own` tells by place. */
  begin(): number
  own(place: number): number
  /** Counts what changes out of the spots of others, and its own spots out of the cost, which can only grow from here on. */
  takeOut(): void
  /** Counts it in as it is now, with the field as it was before; spots of its own are counted anew. */
  putIn(): void
  keep(): void
  /** Makes undone what `takeOut` and `putIn` did to the spots of others. */
  takeBack(): void
}

/** Makes the clearance of a drawing; where signs cost nothing, their spots are left alone. */
export function createClearance(
  graph: SearchGraph,
  places: Places,
  shapes: Shapes,
  spots: Spots,
  field: Field,
  weights: Weights,
  change: Change,
): Clearance {
  const { x, y } = places
  const { left, top, right, bottom } = shapes
  const { hits } = spots
  const signs = 2 * graph.links
  const hasSigns = weights.sign > 0
  /** Spots before this one are not looked at. */
  const first = hasSigns ? 0 : signs
  const byLines = createPairs(graph.links, hits.length - first)
  const byNames = createPairs(graph.variables, hits.length - first)
  const newByLines = createDraft(byLines)
  const newByNames = createDraft(byNames)
  const owned = new Int32Array(hits.length)
  let owns = 0
  let blocked = 0
  let before = 0
  /** What was done to spots of others, for taking it back. */
  const log: number[] = []
  let logged = 0

  return {
    cost: () => blocked,
    renew,
    begin,
    own: (place) => owned[place] ?? 0,
    takeOut,
    putIn,
    keep,
    takeBack,
  }

  function renew(): void {
    byLines.clear()
    byNames.clear()
    blocked = 0
    for (let spot = first; spot < hits.length; spot++) {
      const lines = linesNear(spot)
      for (let at = 0; at < lines; at++) {
        const link = field.lines.found[at] ?? 0
        if (lineHits(spots, shapes, spot, link)) byLines.set(link, spot - first, 1)
      }
      const names = namesNear(spot)
      for (let at = 0; at < names; at++) {
        const variable = field.names.found[at] ?? 0
        if (nameHits(spots, graph, places, spot, variable)) byNames.set(variable, spot - first, 1)
      }
      hits[spot] = (byLines.ofColumn[spot - first] ?? 0) + (byNames.ofColumn[spot - first] ?? 0)
    }
    for (let link = 0; hasSigns && link < graph.links; link++) blocked += spotCost(2 * link)
    for (let loop = 0; loop < graph.loops.length; loop++) blocked += spotCost(signs + loop)
  }

  function begin(): number {
    owns = 0
    const { changed, reshaped, reshapes } = change
    for (let at = 0; hasSigns && at < changed.length; at++) {
      const link = changed[at] ?? 0
      owned[owns++] = 2 * link
      owned[owns++] = 2 * link + 1
    }
    for (let at = 0; at < reshapes; at++) owned[owns++] = signs + (reshaped[at] ?? 0)
    return owns
  }

  function isOwn(spot: number): boolean {
    return spot < signs ? change.isChanged(spot >> 1) : change.isReshaped(spot - signs)
  }

  function takeOut(): void {
    const { moved, changed } = change
    before = blocked
    logged = 0
    for (let at = 0; at < changed.length; at++) countOut(byLines, changed[at] ?? 0)
    for (let at = 0; at < moved.length; at++) countOut(byNames, moved[at] ?? 0)
    blocked -= ownCost()
  }

  function countOut(pairs: typeof byLines, row: number): void {
    let left = pairs.ofRow[row] ?? 0
    for (let place = 0; left > 0; place++, left--) {
      place = pairs.next(row, place)
      if (!isOwn(place + first)) hit(place + first, -1)
    }
  }

  function putIn(): void {
    const { moved, changed } = change
    newByLines.forget()
    newByNames.forget()
    for (let at = 0; at < changed.length; at++) {
      const link = changed[at] ?? 0
      if (shapes.length[link] === 0) continue
      const count = field.spots.collect(left[link] ?? 0, top[link] ?? 0, right[link] ?? 0, bottom[link] ?? 0)
      for (let each = 0; each < count; each++) {
        const spot = field.spots.found[each] ?? 0
        if (!isOwn(spot) && lineComesIn(spot, link)) hit(spot, 1)
      }
    }
    for (let at = 0; at < moved.length; at++) {
      const variable = moved[at] ?? 0
      const cx = x[variable] ?? 0
      const cy = y[variable] ?? 0
      const width = (graph.halfWidth[variable] ?? 0) + 2
      const height = (graph.halfHeight[variable] ?? 0) + 2
      const count = field.spots.collect(cx - width, cy - height, cx + width, cy + height)
      for (let each = 0; each < count; each++) {
        const spot = field.spots.found[each] ?? 0
        if (!isOwn(spot) && nameComesIn(spot, variable)) hit(spot, 1)
      }
    }
    for (let at = 0; at < owns; at++) recount(owned[at] ?? 0)
    blocked += ownCost()
  }

  /** Counts anew what comes into a spot: of what stays, which is in the field, and of what changes. */
  function recount(spot: number): void {
    const { moved, changed } = change
    let count = 0
    const lines = linesNear(spot)
    for (let at = 0; at < lines; at++) {
      const link = field.lines.found[at] ?? 0
      if (!change.isChanged(link) && lineComesIn(spot, link)) count++
    }
    const names = namesNear(spot)
    for (let at = 0; at < names; at++) {
      const variable = field.names.found[at] ?? 0
      if (!change.isMoved(variable) && nameComesIn(spot, variable)) count++
    }
    for (let at = 0; at < changed.length; at++) if (lineComesIn(spot, changed[at] ?? 0)) count++
    for (let at = 0; at < moved.length; at++) if (nameComesIn(spot, moved[at] ?? 0)) count++
    hits[spot] = count
  }

  function lineComesIn(spot: number, link: number): boolean {
    const comesIn = lineHits(spots, shapes, spot, link)
    if (comesIn) newByLines.put(link, spot - first, 1)
    return comesIn
  }

  function nameComesIn(spot: number, variable: number): boolean {
    const comesIn = nameHits(spots, graph, places, spot, variable)
    if (comesIn) newByNames.put(variable, spot - first, 1)
    return comesIn
  }

  function keep(): void {
    const { moved, changed } = change
    for (let at = 0; at < changed.length; at++) byLines.clearRow(changed[at] ?? 0)
    for (let at = 0; at < moved.length; at++) byNames.clearRow(moved[at] ?? 0)
    for (let at = 0; at < owns; at++) {
      byLines.clearColumn((owned[at] ?? 0) - first)
      byNames.clearColumn((owned[at] ?? 0) - first)
    }
    newByLines.setAll()
    newByNames.setAll()
  }

  function takeBack(): void {
    blocked = before
    while (logged > 0) {
      const spot = log[--logged] ?? 0
      if (spot >= 0) hits[spot] = (hits[spot] ?? 0) - 1
      else hits[~spot] = (hits[~spot] ?? 0) + 1
    }
  }

  function hit(spot: number, more: number): void {
    blocked -= spotCost(spot)
    hits[spot] = (hits[spot] ?? 0) + more
    blocked += spotCost(spot)
    log[logged++] = more > 0 ? spot : ~spot
  }

  /** What the own spots cost: each sign once. */
  function ownCost(): number {
    const { changed, reshaped, reshapes } = change
    let cost = 0
    for (let at = 0; hasSigns && at < changed.length; at++) cost += spotCost(2 * (changed[at] ?? 0))
    for (let at = 0; at < reshapes; at++) cost += spotCost(signs + (reshaped[at] ?? 0))
    return cost
  }

  /** A sign costs when neither of its two spots is free. */
  function spotCost(spot: number): number {
    if (spot >= signs) return (hits[spot] ?? 0) > 0 ? weights.mark : 0
    return (hits[spot & ~1] ?? 0) > 0 && (hits[spot | 1] ?? 0) > 0 ? weights.sign : 0
  }

  function linesNear(spot: number): number {
    return collectAt(field.lines, spot)
  }

  function namesNear(spot: number): number {
    return collectAt(field.names, spot)
  }

  function collectAt(grid: Grid, spot: number): number {
    return grid.collect(
      spots.left[spot] ?? 0,
      spots.top[spot] ?? 0,
      spots.right[spot] ?? 0,
      spots.bottom[spot] ?? 0,
    )
  }
}
