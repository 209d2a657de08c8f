import { isSidewise, speaksFor } from './evidence/questionCues.ts'
import type { SearchGraph } from './graph.ts'
import { innerLinks } from './islands.ts'
import type { Missing } from './nearMiss.ts'
import { exchangesOf } from './symmetries.ts'

/** A missing link, with what speaks for asking about it. */
export interface Question {
  readonly missing: Missing
  /** The share of the links on and between loops that the archetype would explain, and that of all links that hang together with them. */
  readonly explained: number
  readonly ofAll: number
  /** Slots whose variable has words of their role. */
  readonly spoken: readonly string[]
  /** Pairs of slots of two sides whose variables are called alike. */
  readonly sides: number
  /** The lower the better. */
  readonly rank: number
}

/** What one thing says, in the measure of `chanceOf`. */
const SPOKEN = 1
const SIDE = 1.5
const UNEXPLAINED = 6
const LEFT_OUT = 3
/** A sign that would have to be turned goes against what people have drawn. */
const TURNED = 2

/** Weighs questions of a map. */
export function createWeigher(graph: SearchGraph): (missing: Missing) => Question {
  const inner = innerLinks(graph)
  const many = inner.reduce((sum, one) => sum + one, 0)
  return (missing) => {
    const { plan, links, variables, score } = missing.finding
    const { structure } = plan.skeleton
    const nameAt = (slot: number): string => graph.names[variables[slot] ?? -1] ?? ''
    const outer = links.filter((link) => inner[link] === 0).length
    const explained = links.length / (many + outer)
    const ofAll = links.length / Math.max(1, graph.links.length)
    const spoken = plan.slots.filter((slot, at) => speaksFor(slot, nameAt(at)))
    const sides = Math.max(
      0,
      ...exchangesOf(structure).map((exchange) => {
        const pairs = [...exchange].map(
          ([one, other]) => [plan.slots.indexOf(one), plan.slots.indexOf(other)] as const,
        )
        return pairs.filter(
          ([one, other]) => one < other && one !== -1 && isSidewise(nameAt(one), nameAt(other)),
        ).length
      }),
    )
    const rank =
      score -
      SPOKEN * spoken.length -
      SIDE * sides +
      UNEXPLAINED * (1 - explained) +
      LEFT_OUT * (1 - ofAll) +
      (missing.turn === null ? 0 : TURNED)
    return { missing, explained, ofAll, spoken, sides, rank }
  }
}
