import type { ArcGraph } from '../graph/arcs.ts'
import type { ArcLoops } from './arcLoops.ts'
import { createKnownLoops } from './knownLoops.ts'

/**
 * The geodetic loops of R. Oliva, "Model structure analysis through graph theory: partition heuristics and feedback structure
 * decomposition", System Dynamics Review 20 (2004): for any two variables of a component a shortest way there and a shortest
 * way back, where the two together pass no variable twice. Each loop once, shortest first. Of several shortest ways the
 * one that a breadth-first search finds first is taken, so the answer depends on the numbers of the variables alone. Breadth
 * first from every variable, and then as many steps as all ways between all pairs have links; pauses after each variable.
 */
export function* geodeticLoops(graph: ArcGraph, members: Int32Array): Generator<void, ArcLoops> {
  const size = members.length
  const place = new Int32Array(graph.variables)
  members.forEach((variable, at) => {
    place[variable] = at
  })
  const tails = graph.sources.map((variable) => place[variable] ?? 0)
  const trees = yield* breadthFirstTrees(graph, members, place)
  const known = createKnownLoops(graph)
  const passed = new Int32Array(size).fill(-1)
  /** The loop at hand, by its arcs against the order of travel. */
  const loop = new Int32Array(2 * size)
  let length = 0
  let round = 0

  for (let one = 0; one < size; one++) {
    for (let other = one + 1; other < size; other++) {
      round++
      length = 0
      if (follow(other, one) && follow(one, other)) known.add(loop, length)
    }
    yield
  }
  return yield* known.shortestFirst()

  /** Takes the arcs of the way from one variable to another; false when it passes where the loop at hand has passed. */
  function follow(from: number, to: number): boolean {
    const row = from * size
    let at = to
    for (;;) {
      const arc = trees[row + at] ?? 0
      loop[length] = arc
      length++
      at = tails[arc] ?? 0
      if (at === from) return true
      if (passed[at] === round) return false
      passed[at] = round
    }
  }
}

/** For each variable of a component and each other, the last arc of the way found from the one to the other; -1 for itself. */
function* breadthFirstTrees(
  graph: ArcGraph,
  members: Int32Array,
  place: Int32Array,
): Generator<void, Int32Array> {
  const size = members.length
  const trees = new Int32Array(size * size).fill(-1)
  const heads = graph.targets.map((variable) => place[variable] ?? 0)
  const order = new Int32Array(size)
  for (let root = 0; root < size; root++) {
    const row = root * size
    order[0] = root
    let reached = 1
    for (let from = 0; from < reached; from++) {
      const variable = members[order[from] ?? 0] ?? 0
      for (let arc = graph.outStart[variable] ?? 0; arc < (graph.outStart[variable + 1] ?? 0); arc++) {
        const head = heads[arc] ?? 0
        if (head === root || trees[row + head] !== -1) continue
        trees[row + head] = arc
        order[reached] = head
        reached++
      }
    }
    yield
  }
  return trees
}
