import { createExtent } from './extent.ts'
import { createField } from './field.ts'
import type { SearchGraph } from './graph.ts'
import { crossingsOf } from './hits.ts'
import { createMeeting } from './meeting.ts'
import { createMemory } from './memory.ts'
import { angleLoss, overlapOf, shortness } from './parts.ts'
import { type RingShape, shapeRing } from './rings.ts'
import { newShapes, type Places, SHAPE_PARTS, type Shapes, shapeLink } from './shapes.ts'
import { lineHits, moveMarkSpot, moveSignSpots, nameHits, newSpots } from './spots.ts'
import { LINK_LENGTH } from './stress.ts'
import type { Weights } from './weights.ts'

/** A drawing that is being improved: what a change of it costs is worked out from what is near. */
export interface DrawingState {
  readonly graph: SearchGraph
  readonly places: Places
  readonly shapes: Shapes
  /** The cost of the whole drawing, in crossings; sums up the changes since it was worked out anew. */
  cost(): number
  /** Works everything out anew, after `places` were changed at will. */
  renew(): void
  /**
   * Begins a change of the places of some variables and the bends of some links, which must hold all that are at those variables.
   * Then `places` are changed, and `weigh` must follow. Not a function that is handed over, as one would be made for every change.
   */
  begin(variables: ArrayLike<number>, links: ArrayLike<number>): void
  /** What the change costs; Infinity as soon as it is more than `most`. `keep` or `takeBack` must follow. */
  weigh(most: number): number
  keep(): void
  takeBack(): void
}

/** Makes the state of a drawing at `places`, which it changes. With `home` variables are drawn back to their places there. */
export function createState(
  graph: SearchGraph,
  places: Places,
  weights: Weights,
  home: Places | null = null,
): DrawingState {
  const { x, y } = places
  const shapes = newShapes(graph.links)
  const { left, top, right, bottom } = shapes
  const shapeParts = SHAPE_PARTS.map((part) => shapes[part])
  const spots = newSpots(graph)
  const signs = 2 * graph.links
  // Where signs are no matter, their spots are left alone.
  const hasSigns = weights.sign > 0
  const ring: RingShape = { round: 0, oneWay: 0, x: 0, y: 0 }
  const roundness = new Float64Array(graph.loops.length)
  const oneWay = new Float64Array(graph.loops.length)
  const field = createField(graph, places, shapes, spots)
  const extent = createExtent(graph, places, shapes, weights)
  const memory = createMemory(
    2 * graph.variables +
      graph.links * (1 + SHAPE_PARTS.length) +
      5 * spots.hits.length +
      2 * graph.loops.length,
  )
  const meeting = createMeeting(graph, places, shapes, field, weights)
  let total = 0
  /** Sum of what spots that are not free cost. */
  let blocked = 0
  const old = { total: 0, blocked: 0 }
  /** What is near the change at hand cost before it, and whether it was at the edge of the whole. */
  let before = 0
  let wasAtEdge = false

  // What the change at hand touches, marked by its number.
  let stamp = 0
  const isChanged = new Int32Array(graph.links)
  const isNear = new Int32Array(graph.variables)
  const isReshaped = new Int32Array(graph.loops.length)
  const near = new Int32Array(graph.variables)
  let nears = 0
  const reshaped = new Int32Array(graph.loops.length)
  let reshapes = 0
  let moved: ArrayLike<number> = []
  let changed: ArrayLike<number> = []
  const ownSpots = new Int32Array(spots.hits.length)
  let owned = 0
  const hitLog: number[] = []
  let logged = 0

  function mark(variables: ArrayLike<number>, links: ArrayLike<number>): void {
    stamp++
    moved = variables
    changed = links
    nears = 0
    reshapes = 0
    for (let at = 0; at < moved.length; at++) markNear(moved[at] ?? 0)
    for (let at = 0; at < changed.length; at++) {
      const link = changed[at] ?? 0
      isChanged[link] = stamp
      markNear(graph.source[link] ?? 0)
      markNear(graph.target[link] ?? 0)
      const loops = graph.loopsOf[link]
      if (loops) for (let each = 0; each < loops.length; each++) markReshaped(loops[each] ?? 0)
    }
    markSpots()
  }

  function markReshaped(loop: number): void {
    if (isReshaped[loop] === stamp) return
    isReshaped[loop] = stamp
    reshaped[reshapes++] = loop
  }

  function markNear(variable: number): void {
    if (isNear[variable] === stamp) return
    isNear[variable] = stamp
    near[nears++] = variable
  }

  function isInChange(link: number): boolean {
    return isChanged[link] === stamp
  }

  /** What the marked links and variables cost by themselves. */
  function ownCost(): number {
    let cost = extent.cost()
    for (let at = 0; at < reshapes; at++) cost += ringCost(reshaped[at] ?? 0)
    for (let at = 0; at < nears; at++) cost += weights.angle * angleLoss(graph, shapes, near[at] ?? 0)
    for (let at = 0; at < changed.length; at++) cost += weights.short * shortness(shapes, changed[at] ?? 0)
    if (home !== null) for (let at = 0; at < moved.length; at++) cost += wayCost(home, moved[at] ?? 0)
    return cost
  }

  /** What they cost with all others, which alone are in the field now, and with one another; stops when it is more than `most`. */
  function nearCost(most: number): number {
    let cost = 0
    for (let at = 0; at < changed.length && cost <= most; at++) {
      const link = changed[at] ?? 0
      cost += meeting.lineCost(link, isInChange)
      for (let next = at + 1; next < changed.length; next++)
        cost += weights.crossing * crossingsOf(shapes, link, changed[next] ?? 0)
    }
    for (let at = 0; at < moved.length && cost <= most; at++) {
      const variable = moved[at] ?? 0
      cost += meeting.nameCost(variable)
      for (let next = at + 1; next < moved.length; next++)
        cost += weights.overlap * overlapOf(graph, places, variable, moved[next] ?? 0)
      for (let each = 0; each < changed.length; each++)
        cost += meeting.overNameCost(changed[each] ?? 0, variable)
    }
    return cost
  }

  function wayCost(from: Places, variable: number): number {
    const dx = (x[variable] ?? 0) - (from.x[variable] ?? 0)
    const dy = (y[variable] ?? 0) - (from.y[variable] ?? 0)
    return (weights.stay * Math.sqrt(dx * dx + dy * dy)) / LINK_LENGTH
  }

  function ringCost(loop: number): number {
    const round = roundness[loop] ?? 0
    const turning = oneWay[loop] ?? 0
    const bad = round < 0.6 || turning < 0.6 ? weights.bad : 0
    return weights.round * (1 - round) + weights.turn * (1 - turning) + bad
  }

  function spotCost(spot: number): number {
    if (spot >= signs) return (spots.hits[spot] ?? 0) > 0 ? weights.mark : 0
    return (spots.hits[spot & ~1] ?? 0) > 0 && (spots.hits[spot | 1] ?? 0) > 0 ? weights.sign : 0
  }

  /** Counts the marked lines and names in or out where they come into spots of others, which alone are in the field now. */
  function countHits(sign: number): void {
    for (let at = 0; at < changed.length; at++) {
      const link = changed[at] ?? 0
      if (shapes.length[link] === 0) continue
      const count = field.spots.collect(left[link] ?? 0, top[link] ?? 0, right[link] ?? 0, bottom[link] ?? 0)
      for (let each = 0; each < count; each++) {
        const spot = field.spots.found[each] ?? 0
        if (lineHits(spots, shapes, spot, link)) hit(spot, sign)
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
        if (nameHits(spots, graph, places, spot, variable)) hit(spot, sign)
      }
    }
  }

  function hit(spot: number, sign: number): void {
    blocked -= spotCost(spot)
    spots.hits[spot] = (spots.hits[spot] ?? 0) + sign
    blocked += spotCost(spot)
    hitLog[logged++] = sign > 0 ? spot : ~spot
  }

  /** Counts anew what comes into a spot: of all that is in the field, and of what is marked. */
  function recount(spot: number): void {
    const l = spots.left[spot] ?? 0
    const t = spots.top[spot] ?? 0
    const r = spots.right[spot] ?? 0
    const b = spots.bottom[spot] ?? 0
    let hits = 0
    const lines = field.lines.collect(l, t, r, b)
    for (let at = 0; at < lines; at++) if (lineHits(spots, shapes, spot, field.lines.found[at] ?? 0)) hits++
    const names = field.names.collect(l, t, r, b)
    for (let at = 0; at < names; at++)
      if (nameHits(spots, graph, places, spot, field.names.found[at] ?? 0)) hits++
    for (let at = 0; at < changed.length; at++) if (lineHits(spots, shapes, spot, changed[at] ?? 0)) hits++
    for (let at = 0; at < moved.length; at++) if (nameHits(spots, graph, places, spot, moved[at] ?? 0)) hits++
    spots.hits[spot] = hits
  }

  function recountOwn(): void {
    for (let at = 0; at < owned; at++) recount(ownSpots[at] ?? 0)
  }

  /** Tells which spots are those of the marked links and loops. */
  function markSpots(): void {
    owned = 0
    for (let at = 0; hasSigns && at < changed.length; at++) {
      const link = changed[at] ?? 0
      ownSpots[owned++] = 2 * link
      ownSpots[owned++] = 2 * link + 1
    }
    for (let at = 0; at < reshapes; at++) ownSpots[owned++] = signs + (reshaped[at] ?? 0)
  }

  /** What the own spots cost: each sign once. */
  function ownSpotCost(): number {
    let cost = 0
    if (hasSigns) for (let at = 0; at < changed.length; at++) cost += spotCost(2 * (changed[at] ?? 0))
    for (let at = 0; at < reshapes; at++) cost += spotCost(signs + (reshaped[at] ?? 0))
    return cost
  }

  function takeOut(): void {
    for (let at = 0; at < changed.length; at++) field.removeLine(changed[at] ?? 0)
    for (let at = 0; at < moved.length; at++) field.removeName(moved[at] ?? 0)
    for (let at = 0; at < owned; at++) field.removeSpot(ownSpots[at] ?? 0)
  }

  function putIn(): void {
    for (let at = 0; at < changed.length; at++) field.addLine(changed[at] ?? 0)
    for (let at = 0; at < moved.length; at++) field.addName(moved[at] ?? 0)
    for (let at = 0; at < owned; at++) field.addSpot(ownSpots[at] ?? 0)
  }

  function reshape(): void {
    for (let at = 0; at < changed.length; at++) {
      const link = changed[at] ?? 0
      shapeLink(graph, places, shapes, link)
      if (hasSigns) moveSignSpots(spots, shapes, link)
    }
    for (let at = 0; at < reshapes; at++) {
      const loop = reshaped[at] ?? 0
      shapeRing(graph, places, shapes, loop, ring)
      roundness[loop] = ring.round
      oneWay[loop] = ring.oneWay
      moveMarkSpot(spots, graph, loop, ring)
    }
  }

  /** Passes everything that a change of what is marked alters: to the memory, or back from there. */
  function exchange(pass: (values: Float64Array, at: number) => void): void {
    for (let at = 0; at < moved.length; at++) {
      pass(x, moved[at] ?? 0)
      pass(y, moved[at] ?? 0)
    }
    for (let at = 0; at < changed.length; at++) {
      const link = changed[at] ?? 0
      pass(places.bend, link)
      for (let part = 0; part < shapeParts.length; part++) pass(shapeParts[part] ?? x, link)
    }
    for (let at = 0; at < owned; at++) {
      const spot = ownSpots[at] ?? 0
      pass(spots.left, spot)
      pass(spots.top, spot)
      pass(spots.right, spot)
      pass(spots.bottom, spot)
      pass(spots.hits, spot)
    }
    for (let at = 0; at < reshapes; at++) {
      pass(roundness, reshaped[at] ?? 0)
      pass(oneWay, reshaped[at] ?? 0)
    }
  }

  function remember(): void {
    old.total = total
    old.blocked = blocked
    extent.remember()
    logged = 0
    memory.forget()
    exchange(memory.put)
  }

  function takeBack(): void {
    total = old.total
    blocked = old.blocked
    extent.takeBack()
    while (logged > 0) {
      const spot = hitLog[--logged] ?? 0
      if (spot >= 0) spots.hits[spot] = (spots.hits[spot] ?? 0) - 1
      else spots.hits[~spot] = (spots.hits[~spot] ?? 0) + 1
    }
    memory.rewind()
    exchange(memory.get)
    putIn()
  }

  function renew(): void {
    mark([...isNear.keys()], [...isChanged.keys()])
    field.clear()
    reshape()
    extent.clear()
    extent.count(changed, 1)
    extent.measure()
    total = ownCost() + nearCost(Infinity)
    recountOwn()
    blocked = ownSpotCost()
    total += blocked
    putIn()
  }

  function begin(variables: ArrayLike<number>, links: ArrayLike<number>): void {
    mark(variables, links)
    remember()
    takeOut()
    countHits(-1)
    before = ownCost() + nearCost(Infinity)
    extent.count(changed, -1)
    blocked -= ownSpotCost()
    wasAtEdge = extent.isAtEdge(moved)
  }

  function weigh(most: number): number {
    reshape()
    extent.count(changed, 1)
    if (wasAtEdge || extent.isAtEdge(moved)) extent.measure()
    // No spot can become freer now than it is, so what is blocked can only grow.
    const alone = ownCost() - before + blocked - old.blocked
    if (alone > most) return Infinity
    const together = alone + nearCost(most - alone)
    if (together > most) return Infinity
    const free = blocked
    countHits(1)
    recountOwn()
    blocked += ownSpotCost()
    const delta = together + blocked - free
    total += delta
    return delta
  }

  renew()
  return { graph, places, shapes, cost: () => total, renew, begin, weigh, keep: putIn, takeBack }
}
