import type { ArcGraph } from '../graph/arcs.ts'
import type { PackedLoops } from '../graph/linkGraph.ts'
import { completeLoops } from './complete.ts'
import { chooseFewestNew } from './fewestNew.ts'
import { geodeticLoops } from './geodetic.ts'

/** An independent loop set as whole numbers. */
export interface PackedIndependent {
  /** Every loop by its links in order of travel from the smallest. */
  readonly loops: PackedLoops
  /** 1 for the loops that Oliva's procedure does not find. */
  readonly added: Uint8Array
}

/**
 * The shortest independent loop set of R. Oliva (2004), for each component as many loops as links - variables + 1 such that
 * every loop of the map is made up of them: his choice among the geodetic loops, completed where it falls short, and for
 * each further link that runs beside another the same way, the shortest chosen loop by the other with this link in its place.
 * Pauses every few milliseconds, so that whoever asked can turn to something else in between.
 */
export function* findIndependent(graph: ArcGraph): Generator<void, PackedIndependent> {
  const links: number[] = []
  const ends: number[] = []
  const added: number[] = []
  for (let part = 0; part < graph.parts.length - 1; part++) {
    const members = graph.members.slice(graph.parts[part], graph.parts[part + 1])
    if (members.length < 2) continue
    const geodetic = yield* geodeticLoops(graph, members)
    const places = yield* chooseFewestNew(geodetic, graph.targets.length)
    const chosen = places.map((loop) => [
      ...geodetic.arcs.subarray(geodetic.ends[loop - 1] ?? 0, geodetic.ends[loop]),
    ])
    for (const loop of chosen) keep(loop, 0)
    for (const loop of yield* completeLoops(graph, members, chosen)) keep(loop, 1)
    if (graph.parallel) addParallel(chosen)
  }
  return {
    loops: { links: Int32Array.from(links), ends: Int32Array.from(ends) },
    added: Uint8Array.from(added),
  }

  function keep(loop: readonly number[], isAdded: number, swapped = -1, beside = 0): void {
    const own = loop.map(
      (arc) => graph.links[(graph.linkStart[arc] ?? 0) + (arc === swapped ? beside : 0)] ?? 0,
    )
    const first = own.indexOf(Math.min(...own))
    links.push(...own.slice(first), ...own.slice(0, first))
    ends.push(links.length)
    added.push(isAdded)
  }

  function addParallel(chosen: readonly (readonly number[])[]): void {
    const shortest = new Map<number, readonly number[]>()
    for (const loop of [...chosen].sort((a, b) => a.length - b.length)) {
      for (const arc of loop) if (!shortest.has(arc)) shortest.set(arc, loop)
    }
    for (const [arc, loop] of shortest) {
      const ways = (graph.linkStart[arc + 1] ?? 0) - (graph.linkStart[arc] ?? 0)
      for (let beside = 1; beside < ways; beside++) keep(loop, 0, arc, beside)
    }
  }
}
