import { createChange } from './change.ts'
import { createClearance } from './clearance.ts'
import { createExtent, type Room } from './extent.ts'
import { createField } from './field.ts'
import type { SearchGraph } from './graph.ts'
import { createMeeting } from './meeting.ts'
import { createMemory, type Pass } from './memory.ts'
import { angleLoss, shortness } from './parts.ts'
import { type RingShape, shapeRing } from './rings.ts'
import { newShapes, type Places, SHAPE_PARTS, type Shapes, shapeLink } from './shapes.ts'
import { moveMarkSpot, moveSignSpots, newSpots } from './spots.ts'
import { LINK_LENGTH } from './stress.ts'
import { createTerritory } from './territory.ts'
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

/** What a name in the frame of a group that it is not in costs, in crossings. */
const STRANGER = 5

/** Makes the state of a drawing at `places`, which it changes. With `home` variables are drawn back to their places there. */
export function createState(
  graph: SearchGraph,
  places: Places,
  weights: Weights,
  home: Places | null = null,
  room: Room | null = null,
): DrawingState {
  const { x, y } = places
  const shapes = newShapes(graph.links)
  const spots = newSpots(graph)
  // Where signs are no matter, their spots are left alone.
  const hasSigns = weights.sign > 0
  const ring: RingShape = { round: 0, oneWay: 0, x: 0, y: 0 }
  const roundness = new Float64Array(graph.loops.length)
  const oneWay = new Float64Array(graph.loops.length)
  const angles = new Float64Array(graph.variables)
  // What a change alters of each thing that it touches.
  const ofVariable = [x, y]
  const ofNear = [angles]
  const ofLink = [places.bend, ...SHAPE_PARTS.map((part) => shapes[part])]
  const ofSpot = [spots.left, spots.top, spots.right, spots.bottom, spots.hits]
  const ofLoop = [roundness, oneWay]
  const change = createChange(graph)
  const field = createField(graph, places, shapes, spots)
  const meeting = createMeeting(graph, places, shapes, field, weights, change)
  const clearance = createClearance(graph, places, shapes, spots, field, weights, change)
  const extent = createExtent(graph, places, shapes, weights, room)
  const memory = createMemory(
    3 * graph.variables +
      graph.links * (1 + SHAPE_PARTS.length) +
      5 * spots.hits.length +
      2 * graph.loops.length,
  )
  let total = 0
  let oldTotal = 0
  /** What the change at hand cost before it, by itself and with others, and whether it was at the edge of the whole. */
  let before = 0
  let wasAtEdge = false
  let owns = 0
  /** What it costs that names lie in groups that they are not in: as it is, and with the change at hand. */
  const territory = graph.groups > 0 ? createTerritory(graph, places, STRANGER * weights.crossing) : null
  let intruded = 0
  let wouldIntrude = 0

  /** What the change at hand costs by itself. */
  function ownCost(): number {
    const { moved, changed, near, nears, reshaped, reshapes } = change
    let cost = extent.cost()
    for (let at = 0; at < reshapes; at++) cost += ringCost(reshaped[at] ?? 0)
    for (let at = 0; at < nears; at++) cost += weights.angle * (angles[near[at] ?? 0] ?? 0)
    for (let at = 0; at < changed.length; at++) cost += weights.short * shortness(shapes, changed[at] ?? 0)
    if (home !== null) for (let at = 0; at < moved.length; at++) cost += wayCost(home, moved[at] ?? 0)
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

  /** Works out what is drawn otherwise for the change at hand. */
  function reshape(): void {
    const { changed, near, nears, reshaped, reshapes } = change
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
    for (let at = 0; at < nears; at++) {
      const variable = near[at] ?? 0
      angles[variable] = angleLoss(graph, shapes, variable)
    }
  }

  /** Puts what changes into the field where it is now. */
  function putIn(): void {
    const { moved, changed } = change
    for (let at = 0; at < changed.length; at++) field.putLine(changed[at] ?? 0)
    for (let at = 0; at < moved.length; at++) field.putName(moved[at] ?? 0)
    for (let at = 0; at < owns; at++) field.putSpot(clearance.own(at))
  }

  /** Passes everything that the change at hand alters: to the memory, or back from there. */
  function exchange(pass: Pass): void {
    const { moved, changed, near, nears, reshaped, reshapes } = change
    for (let at = 0; at < moved.length; at++) pass(ofVariable, moved[at] ?? 0)
    for (let at = 0; at < changed.length; at++) pass(ofLink, changed[at] ?? 0)
    for (let at = 0; at < nears; at++) pass(ofNear, near[at] ?? 0)
    for (let at = 0; at < owns; at++) pass(ofSpot, clearance.own(at))
    for (let at = 0; at < reshapes; at++) pass(ofLoop, reshaped[at] ?? 0)
  }

  function renew(): void {
    change.begin([...x.keys()], [...places.bend.keys()])
    owns = clearance.begin()
    reshape()
    field.clear()
    putIn()
    extent.clear()
    extent.count(change.changed, 1)
    extent.measure()
    clearance.renew()
    intruded = territory?.() ?? 0
    total = ownCost() + meeting.renew() + clearance.cost() + intruded
  }

  function begin(variables: ArrayLike<number>, links: ArrayLike<number>): void {
    change.begin(variables, links)
    owns = clearance.begin()
    oldTotal = total
    extent.remember()
    memory.start()
    exchange(memory.put)
    before = ownCost() + meeting.before() + clearance.cost()
    clearance.takeOut()
    extent.count(links, -1)
    wasAtEdge = extent.isAtEdge(variables, links)
  }

  function weigh(most: number): number {
    reshape()
    extent.count(change.changed, 1)
    if (wasAtEdge || extent.isAtEdge(change.moved, change.changed)) extent.measure()
    // No spot can become freer now than it is, so what is blocked can only grow; and what intrudes can at best be gone.
    const own = ownCost() + clearance.cost() - before
    if (own - intruded > most) return Infinity
    wouldIntrude = territory !== null && change.moved.length > 0 ? territory() : intruded
    const alone = own + wouldIntrude - intruded
    if (alone > most) return Infinity
    const together = alone + meeting.after(most - alone)
    if (together > most) return Infinity
    const free = clearance.cost()
    clearance.putIn()
    const delta = together + clearance.cost() - free
    total += delta
    return delta
  }

  function keep(): void {
    intruded = wouldIntrude
    meeting.keep()
    clearance.keep()
    putIn()
  }

  function takeBack(): void {
    total = oldTotal
    extent.takeBack()
    clearance.takeBack()
    memory.start()
    exchange(memory.get)
  }

  renew()
  return { graph, places, shapes, cost: () => total, renew, begin, weigh, keep, takeBack }
}
