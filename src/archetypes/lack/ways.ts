import { LONGEST_PATH, type SearchGraph } from '../recognise/graph.ts'

/** For each sign, from each variable to each other, the least links of a way of that sign; 0 where none has up to `LONGEST_PATH`. */
export interface Ways {
  readonly plus: Uint8Array
  readonly minus: Uint8Array
}

/**
 * Measures signed ways by breadth-first search over pairs of a variable and a sign. A link of unknown sign counts as either. Ways may pass a variable twice, so it
 * is the least that any path can have, not the length of one.
 */
export function* waysIn({ variables, out, targets, signs }: SearchGraph): Generator<void, Ways> {
  const count = variables.length
  const plus = new Uint8Array(count * count)
  const minus = new Uint8Array(count * count)
  for (let from = 0; from < count; from++) {
    if (from % 10 === 9) yield
    const row = from * count
    let edge: (readonly [number, number])[] = [[from, 1]]
    for (let far = 1; far <= LONGEST_PATH && edge.length > 0; far++) {
      const reached: (readonly [number, number])[] = []
      for (const [at, sign] of edge) {
        for (const link of out[at] ?? []) {
          const to = targets[link] ?? 0
          if (to === from) continue
          const own = signs[link] ?? 0
          for (const next of own === 0 ? [1, -1] : [sign * own]) {
            const table = next > 0 ? plus : minus
            if (table[row + to] !== 0) continue
            table[row + to] = far
            reached.push([to, next])
          }
        }
      }
      edge = reached
    }
  }
  return { plus, minus }
}

/** What a path may not do. */
export interface PathLimits {
  readonly longest: number
  /** Variables that it may not pass. */
  readonly isClosed: (variable: number) => boolean
  /** Whether a whole path, as links, goes together with others. */
  readonly fits: (path: readonly number[]) => boolean
}

/** So many links are looked at for one path. */
const MOST_LOOKS = 3000

/** The shortest path of this sign that passes no variable twice; of several the one whose links come first. Null where there is none. */
export function pathBetween(
  from: number,
  to: number,
  sign: number,
  { out, targets, signs, variables }: SearchGraph,
  { plus, minus }: Ways,
  { longest, isClosed, fits }: PathLimits,
): readonly number[] | null {
  const count = variables.length
  const least = (sign > 0 ? plus : minus)[from * count + to] ?? 0
  if (least === 0) return null
  let looks = MOST_LOOKS
  const path: number[] = []
  const passed = new Set([from])
  /** `left` links remain; `wanted` is the sign that they must have, 0 once a link of unknown sign allows both. */
  const walk = (at: number, wanted: number, left: number): boolean => {
    for (const link of out[at] ?? []) {
      if (looks-- <= 0) return false
      const next = targets[link] ?? 0
      const own = signs[link] ?? 0
      const rest = wanted * own
      if (next === to) {
        if (left !== 1 || (rest !== 1 && rest !== 0)) continue
        path.push(link)
        if (fits(path)) return true
        path.pop()
        continue
      }
      if (left === 1 || passed.has(next) || isClosed(next)) continue
      const far = shortest(plus[next * count + to] ?? 0, minus[next * count + to] ?? 0, rest)
      if (far === 0 || far > left - 1) continue
      passed.add(next)
      path.push(link)
      if (walk(next, rest, left - 1)) return true
      path.pop()
      passed.delete(next)
    }
    return false
  }
  for (let length = least; length <= longest; length++) if (walk(from, sign, length)) return [...path]
  return null
}

function shortest(plus: number, minus: number, sign: number): number {
  if (sign > 0) return plus
  if (sign < 0) return minus
  return plus === 0 || minus === 0 ? plus + minus : Math.min(plus, minus)
}
