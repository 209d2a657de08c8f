import { shortLoops } from '../quality/shortLoops.ts'
import type { Placement, ShortLoop } from '../quality/types.ts'
import type { Point } from '../types.ts'
import { placeAround } from './around.ts'
import { placeInColumns } from './columns.ts'
import { fitScreen } from './fitScreen.ts'
import { clearOfGroups } from './groups.ts'
import { clearOfLabels } from './labels.ts'
import { placeInLayers } from './layers.ts'
import { layOutAmong, layOutRings, placementOf, placesOf } from './layOut.ts'
import { turnToMatch } from './match.ts'
import { arrangementOf, type Problem, problemOf } from './problem.ts'
import { bendLinks } from './search/bendLinks.ts'
import { searchGraphOf } from './search/graph.ts'
import { USUAL_SCREEN } from './search/readable.ts'
import { tidyGraph } from './tidyGraph.ts'
import type { ArrangeKind, Arrangement, ArrangeRequest, ArrangeWork } from './types.ts'

type Drawn = Generator<Placement | null, Placement>

/**
 * Lays a map out as asked. Variables that are locked, or not among those chosen, and links bent by hand stay as they are; with
 * nothing that may move the answer is empty. Text labels stay, and no name is put on one. A new drawing of everything is turned so that it matches the old one best.
 */
export async function* arrange(request: ArrangeRequest): ArrangeWork {
  if (request.kind === 'screen') return yield* fitScreen(request)
  const problem = problemOf(request)
  const { graph, now, fixed, ids } = problem
  if (fixed.variables.size === ids.length) return { places: {}, bends: {} }
  const loops = shortLoops(graph)
  const drawn = await draw(request, request.kind, problem, loops)
  const isWhole = fixed.variables.size === 0 && request.kind !== 'tidy'
  const turned = (placement: Placement): Placement => {
    if (!isWhole) return placement
    const isLevel = request.kind !== 'rings' && request.kind !== 'around'
    return turnToMatch(placement, now.centres, isLevel ? 'none' : fixed.links.size > 0 ? 'half' : 'all')
  }
  const settle = (placement: Placement): Arrangement =>
    arrangementOf(problem, clearOfLabels(problem, request.map, placement))
  let next = drawn.next()
  while (next.done !== true) {
    // Nothing to tell yet: whoever steps this work may pause here.
    if (next.value !== null) yield settle(turned(next.value))
    else yield null
    next = drawn.next()
  }
  return settle(yield* clearOfGroups(problem, loops, turned(next.value), request.effort))
}

async function draw(
  { map, around, screen = USUAL_SCREEN, effort }: ArrangeRequest,
  kind: ArrangeKind,
  problem: Problem,
  loops: readonly ShortLoop[],
): Promise<Drawn> {
  const { graph, now, fixed, ids } = problem
  switch (kind) {
    case 'tidy':
      return tidyGraph(graph, now, loops, fixed, effort)
    case 'rings':
      return fixed.variables.size === 0
        ? layOutRings(graph, loops, { links: fixed.links, bends: now.bends }, screen, effort)
        : layOutAmong(graph, loops, now, fixed, effort)
    case 'leftToRight':
      return bentAt(problem, loops, await placeInLayers(graph, 'RIGHT'), effort)
    case 'hierarchy':
      return bentAt(problem, loops, await placeInLayers(graph, 'DOWN'), effort)
    case 'around':
      return bentAt(problem, loops, placeAround(Math.max(0, ids.indexOf(around ?? '')), graph), effort)
    case 'columns':
      return bentAt(problem, loops, placeInColumns(map, ids, graph), effort)
  }
}

/** Puts what may move at given places, and looks for the best bends of the links there. */
function* bentAt(
  { graph, now, fixed }: Problem,
  loops: readonly ShortLoop[],
  centres: readonly Point[],
  effort: number,
): Drawn {
  const middle = middleOf(now.centres, fixed.variables)
  const from = middleOf(centres, fixed.variables)
  const placed = now.centres.map((centre, at) => {
    const place = centres[at]
    if (!place || fixed.variables.has(at)) return centre
    return { x: place.x + middle.x - from.x, y: place.y + middle.y - from.y }
  })
  const places = placesOf({ centres: placed, bends: now.bends })
  yield* bendLinks(searchGraphOf(graph, loops, fixed), places, false, effort)
  return placementOf(places)
}

function middleOf(centres: readonly Point[], without: ReadonlySet<number>): Point {
  const some = centres.filter((_, at) => !without.has(at))
  const sum = some.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 })
  return { x: sum.x / Math.max(1, some.length), y: sum.y / Math.max(1, some.length) }
}
