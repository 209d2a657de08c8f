import { NAME_STYLE } from '../../look/style.ts'
import { areaOfNames, type Room } from './extent.ts'
import type { SearchGraph } from './graph.ts'
import { LARGE, SMALL, searchWeights, type Weights } from './weights.ts'

/** A width and a height; where only the shape counts, in any unit. */
export interface Shape {
  readonly width: number
  readonly height: number
}

/** What a canvas keeps free for a fitted map in a window of 1280x720 with the panel open, px of the screen: the smallest for which maps are drawn. */
export const USUAL_SCREEN: Shape = { width: 944, height: 584 }
/** Names are to be so high there, px. */
const READABLE = 11
/** Kept free in the room for signs that stand out at its edges, px of the map. */
const FOR_SIGNS = 26
/** The room is never less than so many times the area of the names: in less, arcs cannot keep off them. */
const LEAST_AREA = 6.8
/** Drawings without a room were measured to take up to 15.2 times the area of their names: one that has so much can be read as it is. */
const AMPLE_AREA = 16
/** A part of a map with less of its names does not have the screen for itself. */
const MOST_OF_ALL = 0.85
/** Nobody is given a drawing that is longer than this for its breadth, whatever the shape of the canvas. */
const SLIMMEST = 2.2

/**
 * The room in which all of a graph is to be drawn so that its names can be read on a fitted screen, px of the map, in the shape of the canvas: as large as the usual
 * screen's, so that what is drawn in a large window can be read in a small one. `share` tells how much of all names is in this graph. Null for one that has to share
 * the screen, as it is packing that decides there, for a large graph, which is read in parts, and for one with so few names that they can be read however they are drawn, if the
 * canvas is not upright: the shape of a drawing without a room is level.
 */
export function roomToRead(graph: SearchGraph, { width, height }: Shape, share: number): Room | null {
  if (share < MOST_OF_ALL || graph.variables + graph.links > LARGE) return null
  const scale = NAME_STYLE.size / READABLE
  const usual = (USUAL_SCREEN.width * scale - FOR_SIGNS) * (USUAL_SCREEN.height * scale - FOR_SIGNS)
  const names = areaOfNames(graph)
  if (share * usual >= AMPLE_AREA * names && width >= height) return null
  const area = Math.max(share * usual, LEAST_AREA * names)
  const ratio = Math.min(SLIMMEST, Math.max(1 / SLIMMEST, width / height))
  return { width: Math.sqrt(area * ratio), height: Math.sqrt(area / ratio), isEnough: true }
}

/**
 * The weights to search by in a room in which names can be read. There rings are pressed together: in graphs of middle size what makes them round weighs half as much again, and crossings
 * with it, so that the drawing is neither square nor knotted for it.
 */
export function weightsToRead(graph: SearchGraph): Weights {
  const weights = searchWeights(graph)
  const size = graph.variables + graph.links
  if (size <= SMALL || size > LARGE) return weights
  const each = graph.links / Math.max(1, graph.loops.length)
  return { ...weights, crossing: 10, round: 10 * each, bad: 4 * each, sign: 2 }
}
