import { type Graph, type Truth, testSign } from './held.ts'

/**
 * All that is known of the loops of a small graph, counted the slow and plain way and sharing nothing with the engine: from every
 * variable in turn every path through later ones is walked to its end, and one that can return is a loop.
 */
export function plainTruth(graph: Graph): Truth {
  const byLengthAll: Record<string, number> = {}
  const testPolarity = { R: 0, B: 0, U: 0 }
  let circuits = 0
  let [xor, sum] = [0, 0]
  for (const loop of plainLoops(graph)) {
    circuits++
    byLengthAll[loop.length] = (byLengthAll[loop.length] ?? 0) + 1
    testPolarity[typeOf(loop)]++
    const hash = hashOf(loop)
    xor = (xor ^ hash) >>> 0
    sum = (sum + hash) >>> 0
  }
  return {
    cyclomaticTotal: independentLoopsOf(graph),
    exceeds: false,
    circuits,
    isCountable: true,
    byLengthAll,
    byLengthUpTo8: upToEight(byLengthAll),
    loopHash: [xor, sum],
    testPolarity,
  }
}

/** How many loops of each length from 2 to 8 there are, with a zero where there are none. */
export function upToEight(byLength: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries([2, 3, 4, 5, 6, 7, 8].map((length) => [length, byLength[length] ?? 0]))
}

/** Every loop by its variables in order of travel, from the one with the lowest number. */
export function* plainLoops({ nodes, edges }: Graph): Generator<readonly number[]> {
  const next = nodes.map((_, node) => edges.filter(([from]) => from === node).map(([, to]) => to))
  function* walk(path: readonly number[]): Generator<readonly number[]> {
    const [first = 0] = path
    for (const to of next[path.at(-1) ?? 0] ?? []) {
      if (to === first) yield path
      else if (to > first && !path.includes(to)) yield* walk([...path, to])
    }
  }
  for (const [first] of nodes.entries()) yield* walk([first])
}

/** Of every part in which each variable leads to each other: its links less its variables, and one. */
export function independentLoopsOf({ nodes, edges }: Graph): number {
  const reached = nodes.map((_, node) => reachedFrom(node, edges))
  const leadsTo = (from: number, to: number): boolean => reached[from]?.has(to) ?? false
  const parts = new Set(
    nodes.map((_, node) => nodes.findIndex((_, other) => leadsTo(node, other) && leadsTo(other, node))),
  )
  const inside = edges.filter(([from, to]) => leadsTo(to, from)).length
  return inside - nodes.length + parts.size
}

function reachedFrom(start: number, edges: Graph['edges']): ReadonlySet<number> {
  const reached = new Set([start])
  for (const node of reached) for (const [from, to] of edges) if (from === node) reached.add(to)
  return reached
}

function typeOf(loop: readonly number[]): 'R' | 'B' | 'U' {
  const signs = loop.map((from, at) => testSign(from, loop[(at + 1) % loop.length] ?? 0))
  if (signs.includes('?')) return 'U'
  return signs.filter((sign) => sign === '-').length % 2 === 0 ? 'R' : 'B'
}

/** FNV-1a over the two bytes of each variable's number, by Fowler, Noll and Vo. */
function hashOf(loop: readonly number[]): number {
  return (
    loop
      .flatMap((node) => [node % 256, Math.floor(node / 256) % 256])
      .reduce((hash, byte) => Math.imul(hash ^ byte, 16_777_619), 2_166_136_261) >>> 0
  )
}
