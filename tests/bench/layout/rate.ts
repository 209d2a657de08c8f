import {
  measureDrawing,
  type Placement,
  type Quality,
  type ShortLoop,
  type SizedGraph,
} from '../../../src/layout/index.ts'
import { ARCS, type Arcs, bendsFor } from './arcs.ts'
import type { Placed } from './children/serve.ts'

/** A drawing of a graph, and how good it is. */
export interface Rated {
  readonly layout: string
  /** How its links are bent; `own` where the layout, or a person, has chosen each. */
  readonly arcs: Arcs | 'own'
  readonly placement: Placement
  readonly quality: Quality
  /** CPU time of the layout, ms; NaN where a person drew it. */
  readonly milliseconds: number
}

/** A drawing with bends of its own. */
export function rated(
  layout: string,
  graph: SizedGraph,
  loops: readonly ShortLoop[],
  placement: Placement,
  milliseconds: number,
): Rated {
  const quality = measureDrawing(graph, placement, loops)
  return { layout, arcs: 'own', placement, quality, milliseconds }
}

/** For each kind of arcs the best of all tries of a layout; none when it placed nothing. */
export function bestOfTries(
  layout: string,
  graph: SizedGraph,
  loops: readonly ShortLoop[],
  tries: readonly Placed[],
): readonly Rated[] {
  return ARCS.flatMap((arcs) => {
    const drawings = tries.map(({ centres, milliseconds }): Rated => {
      const placement = { centres, bends: bendsFor(arcs, graph, centres, loops) }
      const quality = measureDrawing(graph, placement, loops)
      return { layout, arcs, placement, quality, milliseconds }
    })
    return cheapest(drawings) ?? []
  })
}

/** The drawing of least cost; null when there is none. */
export function cheapest(drawings: readonly Rated[]): Rated | null {
  return least(drawings, ({ quality }) => quality.cost)
}

/** The drawing for which a value is least, the first of equals; null when there is none. */
export function least(drawings: readonly Rated[], figureOf: (drawing: Rated) => number): Rated | null {
  let best: Rated | null = null
  for (const drawing of drawings) if (best === null || figureOf(drawing) < figureOf(best)) best = drawing
  return best
}
