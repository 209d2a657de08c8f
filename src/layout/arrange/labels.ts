import { type CausalMap, inOrder } from '../../model/index.ts'
import type { Placement } from '../quality/types.ts'
import { drawLabel } from '../text/drawName.ts'
import { placementOf, placesOf } from './layOut.ts'
import type { Problem } from './problem.ts'
import { searchGraphOf } from './search/graph.ts'
import { separate } from './search/separate.ts'

/**
 * A problem with the text labels of its map, as names that nothing links and that stay where they are: what is placed sees them. They come last, so that
 * every other number stays the same, and have no ids, so that nothing is ever asked of them.
 */
export function withLabels(problem: Problem, map: CausalMap): Problem {
  const labels = inOrder(map.labels)
  const { graph, now, fixed } = problem
  const first = graph.sizes.length
  const sizes = labels.map(({ text }) => {
    const { width, height } = drawLabel(text)
    return { width, height }
  })
  return {
    ...problem,
    graph: { ...graph, sizes: [...graph.sizes, ...sizes] },
    now: { ...now, centres: [...now.centres, ...labels.map(({ x, y }) => ({ x, y }))] },
    fixed: { ...fixed, variables: new Set([...fixed.variables, ...labels.map((_, at) => first + at)]) },
  }
}

/** A placement whose names do not lie on text labels, as far as they may move; the same one where there are no labels. */
export function clearOfLabels(problem: Problem, map: CausalMap, placement: Placement): Placement {
  const { graph, now, fixed } = withLabels(problem, map)
  const count = problem.graph.sizes.length
  if (graph.sizes.length === count) return placement
  const places = placesOf({ ...placement, centres: [...placement.centres, ...now.centres.slice(count)] })
  separate(searchGraphOf(graph, [], fixed), places)
  const { centres, bends } = placementOf(places)
  return { centres: centres.slice(0, count), bends }
}
