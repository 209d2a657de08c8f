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

/** In graphs of more variables and links what makes a loop a ring has to weigh more, or the many crossings weigh it down. */
const LARGE = 130

/**
 * The weights of the measured cost (`quality/cost.ts`), where names on one another, arcs over names and links that are not seen
 * weigh more, so that a search leaves none.
 */
export function weightsFor(graph: SearchGraph): Weights {
  const links = Math.max(1, graph.links)
  const variables = Math.max(1, graph.variables)
  const isLarge = graph.variables + graph.links > LARGE
  const loops = Math.max(1, graph.loops.length)
  return {
    crossing: isLarge ? 1.5 : 1.8,
    overName: 7,
    overlap: 8,
    short: 4,
    merged: 5,
    sign: 0.6,
    round: ((isLarge ? 2.5 : 1.8) * links) / loops,
    turn: ((isLarge ? 2 : 0.3) * links) / loops,
    bad: ((isLarge ? 2 : 1.2) * links) / loops,
    mark: (0.5 * links) / loops,
    lengths: 0.25 * links,
    angle: (0.5 * links) / variables,
    shape: 0.1 * links,
    stay: 0,
  }
}
