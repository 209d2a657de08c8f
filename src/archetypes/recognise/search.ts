import { bestDelays, chanceOf, evidenceOf, type Habits, kindsSay, type Surroundings } from './chance.ts'
import { outsidersOf, outsidersSay } from './evidence/outsiders.ts'
import { readingOf } from './evidence/reading.ts'
import type { SearchGraph } from './graph.ts'
import { createPlacer, type Lying } from './place.ts'
import type { Plan } from './plan.ts'
import { priorOf } from './prior.ts'

/** A plan that lies in a graph, weighed. */
export interface Finding {
  readonly plan: Plan
  /** The variable in each slot. */
  readonly variables: readonly number[]
  readonly inverted: readonly number[]
  readonly paths: readonly (readonly number[])[]
  /** All links used, in order of their numbers. */
  readonly links: readonly number[]
  /** Logarithm of how often this would be there by chance, with what speaks for it and against it: the lower the better. */
  readonly score: number
  /** The share of the links around it that it uses. */
  readonly coverage: number
}

/** What a search through one plan may do. */
export interface SearchLimits {
  /** Most links beyond one for each planned link, whatever the chance. */
  readonly extra: number
  /** What scores higher is not taken, but for what covers so much of its surroundings. */
  readonly score: number
  readonly coverage: (plan: Plan) => number
  readonly distances: Uint8Array
  readonly habits: Habits
  readonly fixed: readonly number[]
  readonly budget: { steps: number }
  /** Whether all ways to fill the slots with the same links are wanted, and not only the best. */
  readonly isEach?: boolean
  /** The variables that a plan may use, of each part of the graph. */
  readonly parts: readonly Part[]
}

/** A part of a graph in which a structure may lie: a component, or all of it. */
export interface Part extends Surroundings {
  readonly may: (variable: number) => boolean
  readonly starts: readonly number[]
  /** Variables that nothing leads to, or that lead nowhere, with how many links each has: goals and limits, which are in no loop. */
  readonly ends: ReadonlyMap<number, number>
}

/** Weighs shapes that are alike by how even and how direct their paths are: too little to outweigh anything else. */
const UNEVEN = 0.02
const LATE = 0.005
const LATER = 0.0002
/** What each link more weighs where an archetype says that something acts at once: a fix on what it is done against. */
const DIRECT = 0.5
/** What one loop alone weighs: it is told where there is nothing else. */
const ONE_LOOP = 4

/** Finds where a plan lies in a graph, part by part and start by start, with a pause after each. Of several ways to fill the slots with the same links only the best is kept. */
export function* searchPlan(
  plan: Plan,
  graph: SearchGraph,
  limits: SearchLimits,
): Generator<void, readonly Finding[]> {
  const best = new Map<string, Finding>()
  const kinds = kindsSay(plan, graph, limits.habits)
  for (const part of limits.parts) {
    if (part.links - part.variables < plan.loops - 1) continue
    const isWorth = worthIn(plan, part, limits)
    const extra = mostExtra(limits.extra, (more) => isWorth(more, sum(kinds.best)))
    if (extra < 0) continue
    const place = createPlacer(
      plan,
      graph,
      { ...limits, ...kinds, isWorth, may: part.may, extra },
      (lying) => {
        const finding = weigh(lying, plan, graph, part, limits)
        if (finding === null) return
        const key = [...finding.links, ...(limits.isEach ? finding.variables : [])].join(' ')
        const before = best.get(key)
        if (before === undefined || finding.score < before.score) best.set(key, finding)
      },
    )
    for (const start of part.starts) {
      if (limits.budget.steps <= 0) break
      place(start)
      yield
    }
  }
  return [...best.values()]
}

/** How many additional links can still make something that is worth telling; -1 for none. */
function mostExtra(most: number, isWorth: (extra: number) => boolean): number {
  for (let extra = most; extra >= 0; extra--) if (isWorth(extra)) return extra
  return -1
}

/** Tells whether with so many additional links, and variables whose kinds say so much, a plan can still be worth telling in a part. */
function worthIn(
  plan: Plan,
  part: Part,
  { extra, score, coverage, habits }: SearchLimits,
): (extra: number, said: number) => boolean {
  const known = bestDelays(plan, habits) + priorOf(plan)
  const chances = Array.from({ length: extra + 1 }, (_, more) => chanceOf(plan, more, part) + known)
  // More links may cover enough yet, and may be rarer yet.
  const covers = (plan.links.length + extra) / linksWithout(part, NONE) >= coverage(plan)
  const least = chances.map((_, more) => Math.min(...chances.slice(more)))
  return (more, said) => covers || (least[more] ?? Number.POSITIVE_INFINITY) + said <= score
}

const NONE: ReadonlySet<number> = new Set()

/** The variables that paths pass; none where a part has no ends, as then nobody asks. */
function passedBy({ paths }: Lying, { ends }: Part, { sources, targets }: SearchGraph): ReadonlySet<number> {
  if (ends.size === 0) return NONE
  return new Set(paths.flat().flatMap((link) => [sources[link] ?? -1, targets[link] ?? -1]))
}

/** How many links a part has without those of its ends that are not used. */
function linksWithout({ links, ends }: Part, used: ReadonlySet<number>): number {
  let left = links
  for (const [variable, count] of ends) if (!used.has(variable)) left -= count
  return Math.max(1, left)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

function weigh(
  lying: Lying,
  plan: Plan,
  graph: SearchGraph,
  part: Part,
  { score, coverage, habits }: SearchLimits,
): Finding | null {
  const chance = chanceOf(plan, lying.extra, part)
  const prior = priorOf(plan)
  const weighed =
    chance + evidenceOf(lying, plan, graph, habits) + (Number.isFinite(prior) ? prior : ONE_LOOP)
  const covered = (plan.links.length + lying.extra) / linksWithout(part, passedBy(lying, part, graph))
  if ((weighed > score || !Number.isFinite(prior)) && covered < coverage(plan)) return null
  if (!areLoops(lying, plan, graph)) return null
  const links = [...new Set(lying.paths.flat())].sort((a, b) => a - b)
  // Words, goals and limits order what is rare enough; they make nothing rare that is not.
  const { inverted, words } = readingOf(lying, plan, graph)
  const outsiders = outsidersSay(plan, outsidersOf(plan, lying.variables, links, graph).length)
  return {
    plan,
    variables: [...lying.variables],
    inverted,
    paths: lying.paths.map((path) => [...path]),
    links,
    score: weighed + words + outsiders + shapeOf(lying, plan),
    coverage: covered,
  }
}

/** Whether what should be loops are: a closed walk that passes a variable twice is none. */
function areLoops({ paths }: Lying, { rounds }: Plan, { sources }: SearchGraph): boolean {
  return rounds.every((round) => {
    const passed = new Set<number>()
    let length = 0
    for (const at of round) {
      for (const link of paths[at] ?? []) {
        passed.add(sources[link] ?? -1)
        length += 1
      }
    }
    return passed.size === length
  })
}

/**
 * Even paths are better than one long and one short; what a slot does is better told where it does it than further back; and of two sides that
 * are alike the shorter comes first.
 */
function shapeOf({ paths }: Lying, plan: Plan): number {
  let shape = DIRECT * ((paths[plan.direct] ?? []).length || 1) - DIRECT
  for (const [at, path] of paths.entries()) {
    shape += UNEVEN * path.length ** 2 - LATER * at * path.length
    const from = plan.links[at]?.from
    const isOnWay = plan.links.filter((link) => link.from === from || link.to === from).length === 2
    if (isOnWay) shape += LATE * path.length
  }
  return shape
}
