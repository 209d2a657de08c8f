import type { Chance } from './chance.ts'
import type { SearchGraph } from './graph.ts'

/** The distance at which two linked variables are wanted, px. */
export const LINK_LENGTH = 170

/** How often all pairs are drawn together. */
const ROUNDS = 36
/** How much more two variables of one loop weigh. */
const LOOP_WEIGHT = 3

/** Pairs of variables with their wanted distance, px, and weight. */
interface Pairs {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly distance: Float64Array
  readonly weight: Float64Array
}

/**
 * First places: stress majorisation by stochastic gradient descent (Zheng, Pawar & Goodman 2018). Two variables of one loop of n
 * links are wanted as far apart as they would be on a circle with that circumference (after Dwyer & Robertson 2009), so that
 * loops open. Every variable must be reachable from every other, disregarding directions.
 */
export function stressPlaces(graph: SearchGraph, chance: Chance): { x: Float64Array; y: Float64Array } {
  const spread = LINK_LENGTH * Math.sqrt(graph.variables)
  const x = Float64Array.from({ length: graph.variables }, () => (chance.part() - 0.5) * spread * 1.5)
  const y = Float64Array.from({ length: graph.variables }, () => (chance.part() - 0.5) * spread)
  const pairs = pairsOf(graph)
  const order = Int32Array.from(pairs.a.keys())
  let [least, most] = [Infinity, 0]
  for (const weight of pairs.weight) {
    least = Math.min(least, weight)
    most = Math.max(most, weight)
  }
  const cooling = Math.log((most / least) * 10) / (ROUNDS - 1)
  for (let round = 0; round < ROUNDS; round++) {
    const step = Math.exp(-cooling * round) / least
    shuffle(order, chance)
    for (const pair of order) {
      const a = pairs.a[pair] ?? 0
      const b = pairs.b[pair] ?? 0
      const dx = (x[a] ?? 0) - (x[b] ?? 0)
      const dy = (y[a] ?? 0) - (y[b] ?? 0)
      const now = Math.sqrt(dx * dx + dy * dy) || 1e-6
      const share = Math.min(1, (pairs.weight[pair] ?? 0) * step)
      const pull = (share * (now - (pairs.distance[pair] ?? 0))) / (2 * now)
      x[a] = (x[a] ?? 0) - dx * pull
      y[a] = (y[a] ?? 0) - dy * pull
      x[b] = (x[b] ?? 0) + dx * pull
      y[b] = (y[b] ?? 0) + dy * pull
    }
  }
  return { x, y }
}

function shuffle(order: Int32Array, chance: Chance): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = chance.below(at + 1)
    const held = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = held
  }
}

function pairsOf(graph: SearchGraph): Pairs {
  const count = (graph.variables * (graph.variables - 1)) / 2
  const pairs: Pairs = {
    a: new Int32Array(count),
    b: new Int32Array(count),
    distance: new Float64Array(count),
    weight: new Float64Array(count),
  }
  const chords = chordsOf(graph)
  let at = 0
  for (let a = 0; a < graph.variables; a++) {
    const hops = hopsFrom(graph, a)
    for (let b = a + 1; b < graph.variables; b++, at++) {
      const chord = chords.get(a * graph.variables + b)
      const wanted = chord ?? (hops[b] ?? 1) * LINK_LENGTH
      pairs.a[at] = a
      pairs.b[at] = b
      pairs.distance[at] = wanted
      pairs.weight[at] = ((chord === undefined ? 1 : LOOP_WEIGHT) * LINK_LENGTH ** 2) / wanted ** 2
    }
  }
  return pairs
}

/** For every two variables of one short loop their chord in it as a circle; of several the shortest loop counts. */
function chordsOf(graph: SearchGraph): Map<number, number> {
  const chords = new Map<number, number>()
  const byLength = [...graph.loops].sort((one, other) => one.length - other.length)
  for (const loop of byLength) {
    const radius = loop.length === 2 ? LINK_LENGTH / 2 : (loop.length * LINK_LENGTH) / (2 * Math.PI)
    loop.forEach((first, i) => {
      loop.slice(0, i).forEach((second, j) => {
        const [u, v] = [graph.source[first] ?? 0, graph.source[second] ?? 0]
        const key = Math.min(u, v) * graph.variables + Math.max(u, v)
        if (!chords.has(key)) chords.set(key, 2 * radius * Math.sin((Math.PI * (i - j)) / loop.length))
      })
    })
  }
  return chords
}

/** How many links each variable is away, disregarding directions; far for what cannot be reached. */
function hopsFrom(graph: SearchGraph, start: number): Int32Array {
  const hops = new Int32Array(graph.variables).fill(-1)
  const queue = [start]
  hops[start] = 0
  for (const variable of queue) {
    for (const link of graph.linksAt[variable] ?? []) {
      const other =
        (graph.source[link] ?? 0) === variable ? (graph.target[link] ?? 0) : (graph.source[link] ?? 0)
      if ((hops[other] ?? 0) >= 0) continue
      hops[other] = (hops[variable] ?? 0) + 1
      queue.push(other)
    }
  }
  return hops.map((hop) => (hop < 0 ? 4 : hop))
}
