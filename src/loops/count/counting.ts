import type { ArcGraph } from '../graph/arcs.ts'
import type { LoopCount } from '../types.ts'
import { type Counter, startCounter } from './counter.ts'
import { countsOf, type TypeWays, typeWays } from './typeWays.ts'

/** The loops of a map being counted, in slices. */
export interface Counting {
  /** Takes about `budget` link steps and answers how many it took. */
  step(budget: number): number
  finished(): boolean
  /** What has been counted so far; exact once finished. */
  result(): LoopCount
}

/** Counts of whole components, by all that a count depends on: so that after an edit only the touched component is counted. */
export type CountMemory = Map<string, TypeWays>

/** So many components are remembered. */
const MOST_REMEMBERED = 200

/**
 * Counts the loops of every component, small ones first; `signs` holds 1, -1 or 0 for each link. A count beyond 2^53 is no
 * longer exact to the last and is said to be stopped.
 */
export function startCounting(graph: ArcGraph, signs: Int8Array, memory: CountMemory = new Map()): Counting {
  const waiting = componentsBySize(graph)
  let done = typeWays.zero
  let key = ''
  let counter: Counter<TypeWays> | null = null

  return {
    step(budget) {
      let used = 0
      while (used < budget && !finished())
        used += counter === null ? takeComponent() : count(counter, budget - used)
      return used
    },
    finished,
    result() {
      const ways = counter === null ? done : typeWays.plus(done, counter.sum())
      const isSafe = ways.all <= Number.MAX_SAFE_INTEGER
      return {
        exact: finished() && isSafe,
        total: isSafe ? ways.all : Number.MAX_SAFE_INTEGER,
        counts: isSafe ? countsOf(ways) : { R: 0, B: 0, U: 0 },
      }
    },
  }

  function finished(): boolean {
    return counter === null && waiting.length === 0
  }

  function takeComponent(): number {
    const members = waiting.pop()
    if (members === undefined) return 1
    key = describe(graph, signs, members)
    const known = memory.get(key)
    if (known === undefined) counter = startCounter(typeWays, graph, signs, members)
    else done = typeWays.plus(done, known)
    return members.length
  }

  function count(own: Counter<TypeWays>, budget: number): number {
    const used = own.step(budget)
    if (own.finished()) {
      done = typeWays.plus(done, own.sum())
      counter = null
      const [oldest] = memory.keys()
      if (memory.size >= MOST_REMEMBERED && oldest !== undefined) memory.delete(oldest)
      memory.set(key, own.sum())
    }
    return used
  }
}

/** The variables of every component that holds loops, the largest first. */
export function componentsBySize(graph: ArcGraph): Int32Array[] {
  const parts: Int32Array[] = []
  for (let part = 0; part < graph.parts.length - 1; part++) {
    const members = graph.members.slice(graph.parts[part], graph.parts[part + 1])
    if (members.length > 1) parts.push(members.sort())
  }
  return parts.sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))
}

/** A component in so many words that two with the same ones have the same count: its links by the places of its variables. */
function describe(graph: ArcGraph, signs: Int8Array, members: Int32Array): string {
  const place = new Map(Array.from(members, (variable, at) => [variable, at]))
  const words: string[] = []
  for (const variable of members) {
    for (let arc = graph.outStart[variable] ?? 0; arc < (graph.outStart[variable + 1] ?? 0); arc++) {
      const links = graph.links.subarray(graph.linkStart[arc], graph.linkStart[arc + 1])
      words.push(`${place.get(graph.targets[arc] ?? 0)}:${Array.from(links, (link) => signs[link]).join()}`)
    }
    words.push(';')
  }
  return words.join(' ')
}
