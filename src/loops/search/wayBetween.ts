import { type ArcGraph, arcsByTarget } from '../graph/arcs.ts'

/** Variables by how many arcs lead to them from one place, or from them to it. */
interface Layers {
  /** The variables, nearest first. */
  readonly order: Int32Array
  /** Where each layer begins in `order`; the last number is where the next would. */
  readonly starts: Int32Array
  /** For which search a variable was reached, and in which layer. */
  readonly reachedFor: Int32Array
  readonly layer: Int32Array
}

/**
 * Makes a search for the shortest way from one variable to another, as its arcs; of several equally short the one by the
 * smallest arcs. Null when it has more than `maxLength` arcs. Breadth first from both ends, a layer at a time from
 * whichever has the fewer variables in its outermost, until the layers meet.
 */
export function createWaySearch(
  graph: ArcGraph,
): (from: number, to: number, maxLength: number) => readonly number[] | null {
  const { variables, outStart, targets, sources } = graph
  const entry = arcsByTarget(graph)
  const there = createLayers(variables)
  const back = createLayers(variables)
  /** Marks variables of the layers from `from` on that lie on a shortest way. */
  const onWay = new Int32Array(variables)
  let searches = 0

  return (from, to, maxLength) => {
    searches++
    begin(there, from)
    begin(back, to)
    let depth = 0
    let height = 0
    while (depth + height < maxLength) {
      const isThere = sizeOf(there, depth) <= sizeOf(back, height)
      const isMet = isThere
        ? grow(there, depth, outStart, null, targets, back)
        : grow(back, height, entry.start, entry.arcs, sources, there)
      if (isThere) depth++
      else height++
      if (isMet) return wayThrough(from, depth, height)
      if (sizeOf(there, depth) === 0 || sizeOf(back, height) === 0) return null
    }
    return null
  }

  function begin(layers: Layers, variable: number): void {
    layers.order[0] = variable
    layers.starts[0] = 0
    layers.starts[1] = 1
    layers.reachedFor[variable] = searches
    layers.layer[variable] = 0
  }

  /** Adds a layer behind layer `last`; true when it holds a variable of the other side. */
  function grow(
    layers: Layers,
    last: number,
    start: Int32Array,
    arcs: Int32Array | null,
    ends: Int32Array,
    other: Layers,
  ): boolean {
    const { order, starts, reachedFor, layer } = layers
    let reached = starts[last + 1] ?? 0
    let isMet = false
    for (let at = starts[last] ?? 0; at < (starts[last + 1] ?? 0); at++) {
      const variable = order[at] ?? 0
      for (let place = start[variable] ?? 0; place < (start[variable + 1] ?? 0); place++) {
        const next = ends[arcs === null ? place : (arcs[place] ?? 0)] ?? 0
        if (reachedFor[next] === searches) continue
        reachedFor[next] = searches
        layer[next] = last + 1
        order[reached] = next
        reached++
        if (other.reachedFor[next] === searches) isMet = true
      }
    }
    starts[last + 2] = reached
    return isMet
  }

  /** The way by the smallest arcs, once the layer `depth` from the one end has met the layer `height` from the other. */
  function wayThrough(from: number, depth: number, height: number): readonly number[] {
    for (let at = there.starts[depth] ?? 0; at < (there.starts[depth + 1] ?? 0); at++) {
      const variable = there.order[at] ?? 0
      if (back.reachedFor[variable] === searches && back.layer[variable] === height)
        onWay[variable] = searches
    }
    for (let layer = depth - 1; layer >= 0; layer--) {
      for (let at = there.starts[layer] ?? 0; at < (there.starts[layer + 1] ?? 0); at++) {
        const variable = there.order[at] ?? 0
        if (arcOn(variable, (head) => isAhead(head, layer + 1)) >= 0) onWay[variable] = searches
      }
    }
    const way: number[] = []
    let variable = from
    for (let length = 1; length <= depth + height; length++) {
      const arc = arcOn(variable, (head) =>
        length <= depth ? isAhead(head, length) : isBehind(head, depth + height - length),
      )
      way.push(arc)
      variable = targets[arc] ?? 0
    }
    return way
  }

  function isAhead(variable: number, layer: number): boolean {
    return onWay[variable] === searches && there.layer[variable] === layer
  }

  function isBehind(variable: number, layer: number): boolean {
    return back.reachedFor[variable] === searches && back.layer[variable] === layer
  }

  /** The first arc from a variable to one of a kind; -1 for none. */
  function arcOn(variable: number, isWanted: (head: number) => boolean): number {
    for (let arc = outStart[variable] ?? 0; arc < (outStart[variable + 1] ?? 0); arc++) {
      if (isWanted(targets[arc] ?? 0)) return arc
    }
    return -1
  }
}

function createLayers(variables: number): Layers {
  return {
    order: new Int32Array(variables),
    starts: new Int32Array(variables + 2),
    reachedFor: new Int32Array(variables),
    layer: new Int32Array(variables),
  }
}

function sizeOf({ starts }: Layers, layer: number): number {
  return (starts[layer + 1] ?? 0) - (starts[layer] ?? 0)
}
