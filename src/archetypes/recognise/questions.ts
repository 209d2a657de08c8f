import type { KnownPlace, NearMiss, Skeleton } from '../types.ts'
import { completedWith, firstOf } from './complete.ts'
import type { SearchGraph } from './graph.ts'
import { isKnown } from './known.ts'
import { marksIn } from './marks.ts'
import { lackingImage } from './mirror.ts'
import { missOf } from './nearMiss.ts'
import type { Finding } from './search.ts'
import { isSensible } from './sensible.ts'
import { thoughtsIn } from './thoughts.ts'
import { type Question, weigh } from './weighQuestion.ts'

/** Most questions asked of a map. */
const MOST = 2
/** The second question is asked only when it is so nearly as good as the first. */
const AS_GOOD = 5
/** What is worth less is not asked. */
const WORTH = 3
/** Two questions whose values differ by less are as good as one another. */
const TIED = 0.25
/** Where two sides are drawn alike but for one link nothing else is nearly as likely. */
const MIRRORED = 20
/** Of two that share so much of the smaller only the better is asked. */
const ALIKE = 0.6
/** How much better than what is proposed without it a question must make the map. */
const BETTER = 2

/** How questions are looked for. */
export interface QuestionLimits {
  /** Links looked at, counted down. */
  readonly budget: { steps: number }
  /** What has been found, also what was accepted or dismissed: what that explains needs no question. */
  readonly found: readonly Finding[]
  readonly dismissed: ReadonlySet<string>
  /** Where people have said already what lies there. */
  readonly places: readonly KnownPlace[]
}

/**
 * The few questions that a teacher would ask of a map. A link is worth asking about when the map with it would be proposed as an archetype, first of
 * all, and the map without it says less. So each link that some structure lacks is thought to be there, and what would be proposed then is judged
 * as proposals are. At most two, the better first.
 */
export function* questionsIn(
  graph: SearchGraph,
  skeletons: readonly Skeleton[],
  { budget, found, dismissed, places }: QuestionLimits,
): Generator<void, readonly NearMiss[]> {
  const told = firstOf(found)
  const all: Question[] = []
  const image = lackingImage(graph)
  if (image !== null && isSensible(image, graph)) {
    const completed = yield* completedWith(image, graph, skeletons, budget, false)
    if (completed !== null) all.push({ ...weigh(completed, graph, told), value: MIRRORED })
  }
  for (const thought of yield* thoughtsIn(graph, skeletons, budget)) {
    if (budget.steps <= 0) break
    const completed = yield* completedWith(thought, graph, skeletons, budget)
    if (completed === null || !saysMore(completed.first, told)) continue
    all.push(weigh(completed, graph, told))
  }
  all.sort((a, b) => b.value - a.value)
  const asked: Question[] = []
  const misses: NearMiss[] = []
  for (const question of withoutTies(all)) {
    const [best] = asked
    if (question.value < WORTH || (best !== undefined && best.value - question.value > AS_GOOD)) break
    if (asked.some((other) => isAlike(other, question))) continue
    const miss = missOf(question.completed, graph)
    if (dismissed.has(miss.key) || isKnown(miss, places)) continue
    asked.push(question)
    misses.push(miss)
    if (misses.length >= MOST) break
  }
  for (const completed of yield* marksIn(graph, skeletons, told, budget)) {
    const miss = missOf(completed, graph)
    const isOver = misses.some(
      ({ missing }) => missing.from === miss.missing.from && missing.to === miss.missing.to,
    )
    if (misses.length >= MOST || isOver || dismissed.has(miss.key) || isKnown(miss, places)) continue
    misses.push(miss)
  }
  return misses
}

/** Whether what would be told says more than all that is told over the same links without it: it has all of theirs in it, and is clearly rarer. */
function saysMore(first: Finding, told: readonly Finding[]): boolean {
  const links = new Set(first.links)
  return told.every((one) => {
    const shared = one.links.filter((link) => links.has(link)).length
    return shared === 0 || (shared === one.links.length && one.score - first.score >= BETTER)
  })
}

/** Two that have no end in common and are as good as one another are both left out: nobody can tell which is meant. */
function withoutTies(all: readonly Question[]): readonly Question[] {
  return all.filter((one) =>
    all.every((other) => {
      const [a, b] = [one.completed.thought, other.completed.thought]
      return a.from === b.from || a.to === b.to || Math.abs(one.value - other.value) >= TIED
    }),
  )
}

function isAlike(one: Question, other: Question): boolean {
  const [a, b] = [one.completed.first, other.completed.first]
  const links = new Set(a.links)
  const shared = b.links.filter((link) => links.has(link)).length
  return shared >= ALIKE * Math.min(a.links.length, b.links.length)
}
