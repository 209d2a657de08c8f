import type { SearchGraph } from './graph.ts'
import { isMerged, shortness } from './parts.ts'
import { newShapes, type Places, type Shapes, shapeLink } from './shapes.ts'

/** Names are pushed this far apart, across and down, px. */
const ACROSS = 4
const DOWN = 3
/** Rounds of pushing before giving up: the names of a crowd move some px a round. */
const MOST_ROUNDS = 400
/** Of a link at least so much should be seen: see `shortness`. */
const TOO_SHORT = 0.9
/** Apart from that a link is pulled longer by so many px a round. */
const LONGER = 6

/**
 * The last, hard pass: pushes names that lie on one another apart, pulls names apart between which a link is not seen, and bends
 * links that lie on one another away from each other. Only what may move and bend is touched; a drawing without such faults stays
 * as it is. True when nothing of that kind is left.
 */
export function separate(graph: SearchGraph, places: Places): boolean {
  const shapes = newShapes(graph.links)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (let link = 0; link < graph.links; link++) shapeLink(graph, places, shapes, link)
    const isPushed = pushNames(graph, places)
    const isPulled = pullLinks(graph, places, shapes)
    const isBent = bendMerged(graph, places, shapes)
    if (!isPushed && !isPulled && !isBent) return true
  }
  return false
}

function pushNames(graph: SearchGraph, places: Places): boolean {
  const order = [...places.x.keys()].sort((a, b) => leftOf(graph, places, a) - leftOf(graph, places, b))
  let isPushed = false
  order.forEach((a, at) => {
    const right = (places.x[a] ?? 0) + (graph.halfWidth[a] ?? 0) + ACROSS
    for (let next = at + 1; next < order.length; next++) {
      const b = order[next] ?? 0
      if (leftOf(graph, places, b) >= right) break
      if (pushPair(graph, places, a, b)) isPushed = true
    }
  })
  return isPushed
}

function leftOf(graph: SearchGraph, { x }: Places, variable: number): number {
  return (x[variable] ?? 0) - (graph.halfWidth[variable] ?? 0)
}

/** Pushes two names apart along the way that is shorter. */
function pushPair(graph: SearchGraph, places: Places, a: number, b: number): boolean {
  const dx = (places.x[b] ?? 0) - (places.x[a] ?? 0)
  const dy = (places.y[b] ?? 0) - (places.y[a] ?? 0)
  const across = (graph.halfWidth[a] ?? 0) + (graph.halfWidth[b] ?? 0) + ACROSS - Math.abs(dx)
  const down = (graph.halfHeight[a] ?? 0) + (graph.halfHeight[b] ?? 0) + DOWN - Math.abs(dy)
  if (across <= 0.01 || down <= 0.01) return false
  const isAcross = across < down
  const way = isAcross ? (dx < 0 ? -1 : 1) * across : (dy < 0 ? -1 : 1) * down
  return isAcross ? part(graph, places, a, b, way, 0) : part(graph, places, a, b, 0, way)
}

/** Moves two variables apart by (x, y) in all: each by half, or the one that may move by all of it. */
function part(graph: SearchGraph, places: Places, a: number, b: number, x: number, y: number): boolean {
  const [mayA, mayB] = [graph.mayMove[a] === 1, graph.mayMove[b] === 1]
  if (!mayA && !mayB) return false
  const share = mayA && mayB ? 0.5 : 1
  if (mayA) {
    places.x[a] = (places.x[a] ?? 0) - x * share
    places.y[a] = (places.y[a] ?? 0) - y * share
  }
  if (mayB) {
    places.x[b] = (places.x[b] ?? 0) + x * share
    places.y[b] = (places.y[b] ?? 0) + y * share
  }
  return true
}

function pullLinks(graph: SearchGraph, places: Places, shapes: Shapes): boolean {
  let isPulled = false
  for (let link = 0; link < graph.links; link++) {
    if (shortness(shapes, link) < TOO_SHORT) continue
    const [a, b] = [graph.source[link] ?? 0, graph.target[link] ?? 0]
    const dx = (places.x[b] ?? 0) - (places.x[a] ?? 0)
    const dy = (places.y[b] ?? 0) - (places.y[a] ?? 0)
    const distance = Math.hypot(dx, dy)
    const [ux, uy] = distance < 1 ? [0, 1] : [dx / distance, dy / distance]
    if (part(graph, places, a, b, ux * LONGER, uy * LONGER)) isPulled = true
  }
  return isPulled
}

function bendMerged(graph: SearchGraph, places: Places, shapes: Shapes): boolean {
  let isBent = false
  for (let link = 0; link < graph.links; link++) {
    for (const mate of graph.mates[link] ?? []) {
      if (mate < link || !isMerged(shapes, link, mate)) continue
      const bent = graph.mayBend[mate] === 1 ? mate : graph.mayBend[link] === 1 ? link : -1
      if (bent < 0) continue
      const bend = (places.bend[bent] ?? 0) + 0.11
      places.bend[bent] = bend > 0.5 ? -0.5 : bend
      shapeLink(graph, places, shapes, bent)
      isBent = true
    }
  }
  return isBent
}
