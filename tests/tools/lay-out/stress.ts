import type { Problem } from './problem.ts'
import { seededRandom } from './random.ts'

/** The distance at which two linked variables are wanted, px. */
export const LINK_LENGTH = 165

interface Term {
  readonly a: number
  readonly b: number
  readonly distance: number
  readonly weight: number
}

/**
 * First positions by stress majorisation with stochastic gradient descent (Zheng, Pawar & Goodman, "Graph drawing by
 * stochastic gradient descent", 2018). Two variables of one ring of n links get the chord of a circle of that
 * circumference as their distance, at three times the weight (after Dwyer & Robertson, 2009), so that loops open.
 */
export function stressPositions(problem: Problem, seed: number): { x: Float64Array; y: Float64Array } {
  const random = seededRandom(seed)
  const count = problem.variableIds.length
  const spread = LINK_LENGTH * Math.sqrt(count)
  const x = Float64Array.from({ length: count }, () => (random() - 0.5) * spread * 1.5)
  const y = Float64Array.from({ length: count }, () => (random() - 0.5) * spread)
  const terms = termsOf(problem)
  const weights = terms.map((term) => term.weight)
  const largest = 1 / Math.min(...weights)
  const smallest = 0.1 / Math.max(...weights)
  const rounds = 60
  const cooling = Math.log(largest / smallest) / (rounds - 1)
  for (let round = 0; round < rounds; round++) {
    const step = largest * Math.exp(-cooling * round)
    shuffle(terms, random)
    for (const { a, b, distance, weight } of terms) {
      const dx = at(x, a) - at(x, b)
      const dy = at(y, a) - at(y, b)
      const now = Math.hypot(dx, dy) || 1e-6
      const pull = (Math.min(1, weight * step) * (now - distance)) / (2 * now)
      x[a] = at(x, a) - dx * pull
      y[a] = at(y, a) - dy * pull
      x[b] = at(x, b) + dx * pull
      y[b] = at(y, b) + dy * pull
    }
  }
  return { x, y }
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0
}

function termsOf(problem: Problem): Term[] {
  const count = problem.variableIds.length
  const hops = problem.variableIds.map((_, index) => hopsFrom(problem, index))
  const ringChord = new Map<number, number>()
  for (const { variables } of problem.rings) {
    const radius = LINK_LENGTH / (2 * Math.sin(Math.PI / Math.max(3, variables.length)))
    for (let i = 0; i < variables.length; i++) {
      for (let j = i + 1; j < variables.length; j++) {
        const chord = 2 * radius * Math.sin((Math.PI * (j - i)) / Math.max(3, variables.length))
        const pair = pairOf(variables[i] ?? 0, variables[j] ?? 0, count)
        ringChord.set(pair, Math.min(chord, ringChord.get(pair) ?? Number.POSITIVE_INFINITY))
      }
    }
  }
  const terms: Term[] = []
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const apart = hops[a]?.[b] ?? 0
      const chord = ringChord.get(pairOf(a, b, count))
      const distance = chord ?? LINK_LENGTH * (apart < 0 ? Math.sqrt(count) : apart)
      terms.push({ a, b, distance, weight: (chord === undefined ? 1 : 3) / distance ** 2 })
    }
  }
  return terms
}

function pairOf(a: number, b: number, count: number): number {
  return Math.min(a, b) * count + Math.max(a, b)
}

/** Links between `from` and every variable, whichever way they run; -1 when unreachable. */
function hopsFrom(problem: Problem, from: number): Int32Array {
  const hops = new Int32Array(problem.variableIds.length).fill(-1)
  hops[from] = 0
  const queue = [from]
  for (const here of queue) {
    for (const link of problem.incident[here] ?? []) {
      const there = problem.source[link] === here ? problem.target[link] : problem.source[link]
      if (there === undefined || hops[there] !== -1) continue
      hops[there] = (hops[here] ?? 0) + 1
      queue.push(there)
    }
  }
  return hops
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [items[i], items[j]]
    if (a === undefined || b === undefined) continue
    items[i] = b
    items[j] = a
  }
}
