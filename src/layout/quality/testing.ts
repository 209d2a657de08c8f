import type { Point } from '../types.ts'
import { measureDrawing } from './measureDrawing.ts'
import type { Placement, Quality, SizedGraph } from './types.ts'

/** For tests only: a graph and where it is drawn. */
export interface PlacedGraph {
  readonly graph: SizedGraph
  readonly placement: Placement
}

/** A drawing of names 60 px wide and 20 px high at these places, and links by source, target and bend. */
export function placed(
  places: readonly (readonly [number, number])[],
  links: readonly (readonly [number, number, number])[],
): PlacedGraph {
  return {
    graph: {
      sizes: places.map(() => ({ width: 60, height: 20 })),
      links: links.map(([source, target]) => ({ source, target })),
    },
    placement: { centres: places.map(([x, y]): Point => ({ x, y })), bends: links.map(([, , bend]) => bend) },
  }
}

/** So many names on a circle of this radius, px, each linked to the next along it, clockwise on the screen. */
export function ring(count: number, radius: number): PlacedGraph {
  const bend = -Math.tan(Math.PI / (2 * count)) / 2
  const angleOf = (at: number): number => (2 * Math.PI * at) / count
  const names = Array.from({ length: count }, (_, at) => at)
  return placed(
    names.map((at) => [radius * Math.cos(angleOf(at)), radius * Math.sin(angleOf(at))]),
    names.map((at) => [at, (at + 1) % count, bend]),
  )
}

/** Its quality, with short loops of its own finding. */
export function measured({ graph, placement }: PlacedGraph): Quality {
  return measureDrawing(graph, placement)
}
