import { type CausalMap, type Id, inOrder, loopKey, rotateLoop } from '../model/index.ts'

/** A loop that is the shortest through one of its links. */
export interface ShortLoop {
  readonly key: string
  readonly links: readonly Id[]
  readonly variables: readonly Id[]
}

/** For every link the shortest loop through it, of up to eight links, by breadth first search. */
export function shortestLoops(map: CausalMap): ShortLoop[] {
  const links = inOrder(map.links)
  const out = new Map<Id, { id: Id; target: Id }[]>()
  for (const { id, source, target } of links) out.set(source, [...(out.get(source) ?? []), { id, target }])
  const found = new Map<string, ShortLoop>()
  for (const link of links) {
    const cameBy = new Map<Id, { link: Id; from: Id }>()
    let edge: Id[] = [link.target]
    for (let depth = 1; depth < 8 && edge.length > 0 && !cameBy.has(link.source); depth++) {
      const next: Id[] = []
      for (const from of edge)
        for (const { id, target } of out.get(from) ?? [])
          if (target !== link.target && !cameBy.has(target)) {
            cameBy.set(target, { link: id, from })
            next.push(target)
          }
      edge = next
    }
    if (!cameBy.has(link.source)) continue
    const path: Id[] = []
    const variables: Id[] = []
    for (let at = link.source; at !== link.target; ) {
      const step = cameBy.get(at)
      if (!step) break
      path.unshift(step.link)
      variables.unshift(step.from)
      at = step.from
    }
    const loop = rotateLoop([link.id, ...path], [link.source, ...variables])
    found.set(loopKey(loop.links), { key: loopKey(loop.links), links: loop.links, variables: loop.variables })
  }
  return [...found.values()]
}
