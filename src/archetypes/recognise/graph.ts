import type { Id, VariableKind } from '../../model/index.ts'
import type { ArchetypeGraph, Asks } from '../types.ts'

/** Most links of a signed path that stands for one link of a structure. */
export const LONGEST_PATH = 5

/**
 * A map as the search sees it: whole numbers only. Variables and links are numbered in the order of their ids, so that the answer
 * never depends on the order of records.
 */
export interface SearchGraph {
  readonly variables: readonly Id[]
  readonly links: readonly Id[]
  readonly names: readonly string[]
  readonly kinds: readonly VariableKind[]
  /** When each was made, the lower the sooner; all alike where nobody knows. */
  readonly made: readonly number[]
  readonly sources: Int32Array
  readonly targets: Int32Array
  /** 1 for `+`, -1 for `-`, 0 for `?`. */
  readonly signs: Int8Array
  readonly delays: Uint8Array
  /** The links that leave each variable, and those that enter it. */
  readonly out: readonly (readonly number[])[]
  readonly into: readonly (readonly number[])[]
  /** The strongly connected component of each variable; those of one variable alone too. */
  readonly component: Int32Array
  readonly components: readonly { readonly variables: number; readonly links: number }[]
}

/** Numbers a map. Links whose ends are not there, and those from a variable to itself, are left out. */
export function numberGraph({ variables, links }: ArchetypeGraph): SearchGraph {
  const ids = Object.keys(variables).sort()
  const at = new Map(ids.map((id, index) => [id, index]))
  const kept = Object.values(links)
    .filter(({ source, target }) => source !== target && at.has(source) && at.has(target))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const end = (id: Id): number => at.get(id) ?? -1
  const sources = Int32Array.from(kept, ({ source }) => end(source))
  const targets = Int32Array.from(kept, ({ target }) => end(target))
  const out: number[][] = ids.map(() => [])
  const into: number[][] = ids.map(() => [])
  for (const [link, { source, target }] of kept.entries()) {
    out[end(source)]?.push(link)
    into[end(target)]?.push(link)
  }
  return {
    variables: ids,
    links: kept.map(({ id }) => id),
    names: ids.map((id) => variables[id]?.name ?? ''),
    kinds: ids.map((id) => variables[id]?.kind ?? 'variable'),
    made: ids.map((id) => variables[id]?.made ?? 0),
    sources,
    targets,
    signs: Int8Array.from(kept, ({ polarity }) => (polarity === '+' ? 1 : polarity === '-' ? -1 : 0)),
    delays: Uint8Array.from(kept, ({ delay }) => (delay ? 1 : 0)),
    out,
    into,
    ...componentsIn(out, sources, targets),
  }
}

/** A link that is thought of: between variables by number, its sign 1 or -1. */
export interface Thought {
  readonly from: number
  readonly to: number
  readonly sign: number
  readonly delay: boolean
  /** The link that is there with another sign, with none or without its delay mark, by number; null where none is there. */
  readonly turn: number | null
}

/** What is asked when a link is thought of. */
export function asksOf({ turn, sign }: Thought, { signs }: Pick<SearchGraph, 'signs'>): Asks {
  if (turn === null) return 'link'
  return signs[turn] === 0 ? 'sign' : signs[turn] === sign ? 'delay' : 'turn'
}

/** The same graph with one link more, which has the last number and no id, or with the sign of one turned. Its names are the same list. */
export function graphWith(graph: SearchGraph, { from, to, sign, delay, turn }: Thought): SearchGraph {
  if (turn !== null) {
    return {
      ...graph,
      signs: graph.signs.map((before, at) => (at === turn ? sign : before)),
      delays: graph.delays.map((before, at) => (at === turn && delay ? 1 : before)),
    }
  }
  const link = graph.links.length
  const added = (lists: SearchGraph['out'], at: number): SearchGraph['out'] =>
    lists.map((list, one) => (one === at ? [...list, link] : list))
  const sources = Int32Array.from([...graph.sources, from])
  const targets = Int32Array.from([...graph.targets, to])
  const out = added(graph.out, from)
  return {
    ...graph,
    links: [...graph.links, ''],
    sources,
    targets,
    signs: Int8Array.from([...graph.signs, sign]),
    delays: Uint8Array.from([...graph.delays, delay ? 1 : 0]),
    out,
    into: added(graph.into, to),
    ...componentsIn(out, sources, targets),
  }
}

/** The strongly connected components, and how large each is. */
function componentsIn(
  out: SearchGraph['out'],
  sources: Int32Array,
  targets: Int32Array,
): Pick<SearchGraph, 'component' | 'components'> {
  const component = componentsOf(out.length, out, targets)
  const sizes = Array.from({ length: Math.max(-1, ...component) + 1 }, () => ({ variables: 0, links: 0 }))
  for (const one of component) {
    const size = sizes[one]
    if (size) size.variables += 1
  }
  for (const [link, source] of sources.entries()) {
    const size = sizes[component[source] ?? -1]
    if (size && component[source] === component[targets[link] ?? -1]) size.links += 1
  }
  return { component, components: sizes }
}

/** Strongly connected components by Tarjan's algorithm (1972), without recursion. */
function componentsOf(count: number, out: readonly (readonly number[])[], targets: Int32Array): Int32Array {
  const component = new Int32Array(count).fill(-1)
  const order = new Int32Array(count).fill(-1)
  const low = new Int32Array(count)
  const stack: number[] = []
  const next = new Int32Array(count)
  let visited = 0
  let found = 0
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue
    const path = [root]
    order[root] = low[root] = visited++
    stack.push(root)
    while (path.length > 0) {
      const at = path[path.length - 1] ?? 0
      const link = out[at]?.[next[at] ?? 0]
      if (link !== undefined) {
        next[at] = (next[at] ?? 0) + 1
        const to = targets[link] ?? 0
        if (order[to] === -1) {
          order[to] = low[to] = visited++
          stack.push(to)
          path.push(to)
        } else if (component[to] === -1) low[at] = Math.min(low[at] ?? 0, order[to] ?? 0)
        continue
      }
      path.pop()
      const parent = path[path.length - 1]
      if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[at] ?? 0)
      if (low[at] !== order[at]) continue
      for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
        component[member] = found
        if (member === at) break
      }
      found += 1
    }
  }
  return component
}

/**
 * How many links lead from each variable to each other at least, up to `LONGEST_PATH`; one more than that where more are needed. Only what
 * `may` is passed. One row of `variables.length` a variable.
 */
export function distancesIn(
  { out, targets, variables }: SearchGraph,
  may: (variable: number) => boolean,
): Uint8Array {
  const count = variables.length
  const distances = new Uint8Array(count * count).fill(LONGEST_PATH + 1)
  for (let from = 0; from < count; from++) {
    if (!may(from)) continue
    const row = from * count
    distances[row + from] = 0
    let edge = [from]
    for (let far = 1; far <= LONGEST_PATH && edge.length > 0; far++) {
      const reached: number[] = []
      for (const at of edge) {
        for (const link of out[at] ?? []) {
          const to = targets[link] ?? 0
          if ((distances[row + to] ?? 0) <= far || !may(to)) continue
          distances[row + to] = far
          reached.push(to)
        }
      }
      edge = reached
    }
  }
  return distances
}
