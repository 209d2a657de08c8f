import type { SearchGraph } from './graph.ts'

/** More feedback loops than this in a component: then no small structure is its point. */
const MOST_ROUNDS = 16
/** Links looked at before the loops of a component are given up. */
const MOST_STEPS = 20_000

/** A feedback loop by its links, in order of travel. */
export type Round = readonly number[]

/**
 * All feedback loops of a component, each once, by walking from its variable of the lowest number through higher ones only; null where there are more than
 * a person would draw to make one point.
 */
export function roundsOf({ out, targets, component }: SearchGraph, part: number): readonly Round[] | null {
  const rounds: Round[] = []
  const path: number[] = []
  const passed = new Set<number>()
  let steps = MOST_STEPS
  for (const [start, mine] of component.entries()) {
    if (mine !== part) continue
    walk(start, start)
    if (steps <= 0 || rounds.length > MOST_ROUNDS) return null
  }
  return rounds

  function walk(start: number, at: number): void {
    for (const link of out[at] ?? []) {
      if (steps-- <= 0 || rounds.length > MOST_ROUNDS) return
      const to = targets[link] ?? -1
      if (to === start) rounds.push([...path, link])
      else if (to > start && component[to] === part && !passed.has(to)) {
        passed.add(to)
        path.push(link)
        walk(start, to)
        path.pop()
        passed.delete(to)
      }
    }
  }
}
