import type { SearchGraph } from './graph.ts'
import type { Places } from './shapes.ts'

/** Between the names of a group and what is kept free of others, px: its frame and a little. Above stands its name. */
const AROUND = 18
const ABOVE = 34
/** A name so deep within the frame of others, px, costs twice as much as one that only touches it. */
const DEEP = 60

/** A box around the members of a group with its frame and name, px; without members it is empty. */
export interface Frame {
  left: number
  top: number
  right: number
  bottom: number
}

/** The frames of all groups of a graph. They are measured into the same objects each time: a search asks very often. */
export function createFrames({
  groupOf,
  groups,
  halfWidth,
  halfHeight,
}: SearchGraph): (places: Places) => readonly Frame[] {
  const frames = Array.from({ length: groups }, (): Frame => ({ left: 0, top: 0, right: 0, bottom: 0 }))
  return ({ x, y }) => {
    for (let group = 0; group < frames.length; group++) {
      const frame = frames[group]
      if (!frame) continue
      frame.left = Infinity
      frame.top = Infinity
      frame.right = -Infinity
      frame.bottom = -Infinity
    }
    for (let variable = 0; variable < groupOf.length; variable++) {
      const frame = frames[groupOf[variable] ?? -1]
      if (!frame) continue
      const cx = x[variable] ?? 0
      const cy = y[variable] ?? 0
      const across = (halfWidth[variable] ?? 0) + AROUND
      frame.left = Math.min(frame.left, cx - across)
      frame.right = Math.max(frame.right, cx + across)
      frame.top = Math.min(frame.top, cy - (halfHeight[variable] ?? 0) - ABOVE)
      frame.bottom = Math.max(frame.bottom, cy + (halfHeight[variable] ?? 0) + AROUND)
    }
    return frames
  }
}

/** How deep a name lies within a frame, px; 0 where it does not. */
export function depthIn(graph: SearchGraph, { x, y }: Places, variable: number, frame: Frame): number {
  // No lists are made on the way: a search asks a hundred times for each change.
  const cx = x[variable] ?? 0
  const width = graph.halfWidth[variable] ?? 0
  if (cx + width <= frame.left || cx - width >= frame.right) return 0
  const cy = y[variable] ?? 0
  const height = graph.halfHeight[variable] ?? 0
  const across = Math.min(cx + width - frame.left, frame.right - cx + width)
  const down = Math.min(cy + height - frame.top, frame.bottom - cy + height)
  return Math.max(0, Math.min(across, down))
}

/** What it costs that names lie within frames of groups that they are not in. */
export function createTerritory(graph: SearchGraph, places: Places, weight: number): () => number {
  const measure = createFrames(graph)
  return () => {
    let cost = 0
    const frames = measure(places)
    for (let group = 0; group < frames.length; group++) {
      const frame = frames[group]
      if (!frame) continue
      for (let variable = 0; variable < graph.variables; variable++) {
        if (graph.groupOf[variable] === group) continue
        const depth = depthIn(graph, places, variable, frame)
        if (depth > 0) cost += weight * (1 + depth / DEEP)
      }
    }
    return cost
  }
}

/** How many names lie within frames of groups that they are not in. */
export function strangers(graph: SearchGraph, places: Places): number {
  return createTerritory(graph, places, 1)() === 0 ? 0 : countOf(graph, places)
}

function countOf(graph: SearchGraph, places: Places): number {
  return createFrames(graph)(places).reduce((sum, frame, group) => {
    const within = [...graph.groupOf.keys()].filter(
      (variable) => graph.groupOf[variable] !== group && depthIn(graph, places, variable, frame) > 0,
    )
    return sum + within.length
  }, 0)
}
