import { shortLoops } from '../quality/shortLoops.ts'
import type { Placement, SizedGraph } from '../quality/types.ts'
import { placeInLayers } from './layers.ts'
import { layOutRings, NO_BENDS, placementOf, placesOf } from './layOut.ts'
import { bendLinks } from './search/bendLinks.ts'
import { NOTHING_FIXED, searchGraphOf } from './search/graph.ts'
import { USUAL_SCREEN } from './search/readable.ts'

/** How a graph without places can be drawn. */
export type GraphKind = 'rings' | 'hierarchy'

/**
 * Draws a graph whose names have given sizes, from nothing, for a screen of the usual shape: its loops as rings, or causes above effects. Each yield is the best so
 * far, or null to offer a pause. `effort` is a share of the usual one. The same graph gives the same drawing.
 */
export async function* layOutGraph(
  graph: SizedGraph,
  kind: GraphKind,
  effort: number,
): AsyncGenerator<Placement | null, Placement> {
  const numbers = graph.links.flatMap(({ source, target }, link) => (source === target ? [] : [link]))
  const proper: SizedGraph = {
    sizes: graph.sizes,
    links: numbers.map((link) => graph.links[link] ?? { source: 0, target: 0 }),
  }
  const whole = ({ centres, bends }: Placement): Placement => {
    const all = graph.links.map(() => 0)
    numbers.forEach((link, at) => {
      all[link] = bends[at] ?? 0
    })
    return { centres, bends: all }
  }
  const work =
    kind === 'rings'
      ? layOutRings(proper, shortLoops(proper), NO_BENDS, USUAL_SCREEN, effort)
      : await layered(proper, effort)
  let next = work.next()
  while (next.done !== true) {
    yield next.value === null ? null : whole(next.value)
    next = work.next()
  }
  return whole(next.value)
}

async function layered(graph: SizedGraph, effort: number): Promise<Generator<null, Placement>> {
  const centres = await placeInLayers(graph, 'DOWN')
  return bent(graph, { centres, bends: graph.links.map(() => 0) }, effort)
}

function* bent(graph: SizedGraph, placement: Placement, effort: number): Generator<null, Placement> {
  const places = placesOf(placement)
  yield* bendLinks(searchGraphOf(graph, shortLoops(graph), NOTHING_FIXED), places, false, effort)
  return placementOf(places)
}

/** What the usual effort takes for a graph of so many variables, in seconds on an old laptop. */
export function usualSeconds(variables: number): number {
  if (variables <= 30) return 1
  if (variables <= 200) return 1 + (2 * (variables - 30)) / 170
  return 3 + (7 * Math.min(variables - 200, 800)) / 800
}
