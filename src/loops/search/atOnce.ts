import { type ArcGraph, bundleArcs } from '../graph/arcs.ts'
import type { LinkGraph, PackedAnswer, PackedLoops } from '../graph/linkGraph.ts'
import type { LoopCounts, LoopLimits } from '../types.ts'
import { createLoopStore } from './loopStore.ts'
import { packLoops, waysOf } from './pack.ts'
import { sortLoops } from './sortLoops.ts'
import { startWholeSearch } from './wholeSearch.ts'

/** Every loop of a map, when they can be found and kept within limits that are all small; else null. */
export function searchAtOnce(
  graph: LinkGraph,
  limits: Pick<LoopLimits, 'maxLoops' | 'maxLinks' | 'maxSteps'>,
): PackedAnswer | null {
  const arcs = bundleArcs(graph)
  const whole = startWholeListing(arcs, limits)
  whole.step(limits.maxSteps)
  return whole.isWhole() ? wholeAnswer(graph, arcs, whole.loops()) : null
}

/** All loops being listed, in slices. */
export interface WholeListing {
  step(budget: number): void
  /** True when all loops are listed. */
  isWhole(): boolean
  /** True when it has ended, be it because there was no room for more. */
  isOver(): boolean
  loops(): PackedLoops
}

/** Begins to list all loops, in the order in which they are found. */
export function startWholeListing(
  arcs: ArcGraph,
  limits: Pick<LoopLimits, 'maxLoops' | 'maxLinks'>,
): WholeListing {
  const whole = startWholeSearch(arcs)
  const store = createLoopStore(limits.maxLoops, limits.maxLinks, waysOf(arcs))
  return {
    step(budget) {
      let left = budget
      while (!whole.finished() && !store.isFull() && left > 0) {
        left -= whole.step(Math.min(left, 1_000), store.take)
      }
    },
    isWhole: () => whole.finished() && !store.isFull(),
    isOver: () => whole.finished() || store.isFull(),
    loops: () => packLoops(arcs, store),
  }
}

/** The answer that these are all loops of the map. */
export function wholeAnswer(graph: LinkGraph, arcs: ArcGraph, loops: PackedLoops): PackedAnswer {
  return {
    loops: sortLoops(graph, loops),
    complete: true,
    completeToLength: null,
    total: loops.ends.length,
    atLeast: loops.ends.length,
    counts: countTypes(graph, loops),
    counting: false,
    independent: independentOf(arcs),
    listed: true,
  }
}

/** How many of the loops are of each type. */
export function countTypes({ signs }: LinkGraph, { links, ends }: PackedLoops): LoopCounts {
  const counts = { R: 0, B: 0, U: 0 }
  let at = 0
  for (const end of ends) {
    let sign = 1
    for (; at < end; at++) sign *= signs[links[at] ?? 0] ?? 0
    counts[sign === 0 ? 'U' : sign > 0 ? 'R' : 'B']++
  }
  return counts
}

/** How many independent loops a map has: links - variables + 1 in every component. */
export function independentOf(arcs: ArcGraph): number {
  let components = 0
  let variables = 0
  for (let part = 0; part < arcs.parts.length - 1; part++) {
    const size = (arcs.parts[part + 1] ?? 0) - (arcs.parts[part] ?? 0)
    if (size < 2) continue
    components++
    variables += size
  }
  return arcs.links.length - variables + components
}
