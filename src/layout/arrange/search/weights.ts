import type { SearchGraph } from './graph.ts'

/** What each fault costs a drawing, in crossings. */
export interface Weights {
  readonly crossing: number
  readonly overName: number
  readonly overlap: number
  readonly short: number
  readonly merged: number
  readonly sign: number
  /** For a loop that is not round at all. */
  readonly round: number
  /** For a loop that turns as much one way as the other. */
  readonly turn: number
  /** For a loop that is no good ring. */
  readonly bad: number
  /** For a loop without room for its mark. */
  readonly mark: number
  /** For lengths that vary as much as they are long. */
  readonly lengths: number
  /** For a variable whose links leave it in one direction. */
  readonly angle: number
  /** For a drawing twice as long, or twice as large, as it should be. */
  readonly shape: number
  /** For a variable that is one link length away from where it stood. */
  readonly stay: number
}

/** Graphs with up to so many variables and links are small, and with more than that are large. */
export const SMALL = 60
export const LARGE = 130

/**
 * The weights of the measured cost (`quality/cost.ts`), where names on one another, arcs over names and links that are not seen
 * weigh more, so that a search leaves none, and room for marks is asked for.
 */
export function measuredWeights(graph: SearchGraph): Weights {
  const links = Math.max(1, graph.links)
  const variables = Math.max(1, graph.variables)
  const loops = Math.max(1, graph.loops.length)
  return {
    crossing: 1,
    overName: 4,
    overlap: 8,
    short: 4,
    merged: 5,
    sign: 0.6,
    round: links / loops,
    turn: (0.1 * links) / loops,
    bad: (0.5 * links) / loops,
    mark: (0.5 * links) / loops,
    lengths: 0.25 * links,
    angle: (0.5 * links) / variables,
    shape: 0.2 * links,
    stay: 0,
  }
}

/**
 * The weights to search by. But for small graphs, crossings and what makes a loop a ring weigh several times as much as they are
 * measured: a search has to go through worse drawings to undo a crossing, while even lengths and angles come at last by themselves.
 * In large graphs what makes a ring weighs more beside the many crossings.
 */
export function searchWeights(graph: SearchGraph): Weights {
  const weights = measuredWeights(graph)
  const size = graph.variables + graph.links
  if (size <= SMALL) return weights
  const isLarge = size > LARGE
  const each = graph.links / Math.max(1, graph.loops.length)
  return {
    ...weights,
    crossing: isLarge ? 1.5 : 8,
    overName: isLarge ? 7 : 24,
    round: (isLarge ? 3 : 6.5) * each,
    turn: (isLarge ? 2 : 0.5) * each,
    bad: (isLarge ? 14 : 2) * each,
  }
}
