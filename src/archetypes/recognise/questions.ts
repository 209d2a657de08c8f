import type { KnownPlace, Match, NearMiss, Skeleton } from '../types.ts'
import type { Habits } from './chance.ts'
import { distancesIn, type SearchGraph } from './graph.ts'
import { islandsOf } from './islands.ts'
import { isKnown } from './known.ts'
import { joinLooseEnds } from './looseEnds.ts'
import { type Missing, missOf, searchNearMisses } from './nearMiss.ts'
import { type Plan, planOf } from './plan.ts'
import type { SearchLimits } from './search.ts'
import { isSensible } from './sensible.ts'
import { createWeigher, type Question } from './weighQuestion.ts'

/** Most questions asked of a map. */
const MOST = 2
/** The second question is asked only when it is so nearly as good as the first. */
const AS_GOOD = 5
/** What weighs more than this, in the measure of `chanceOf`, is not worth a question. */
const WORTH = 2
/** Two that ask the opposite of one another and are so nearly as good are both left out: nobody can tell. */
const OPPOSED = 2
/** What is found explains a question that shares so much with it. */
const HALF = 0.5
/** Of two of one archetype that share so much of the smaller only the better is asked. */
const ALIKE = 0.6
/** Links beyond one for each link of a structure: on maps of so many links, and on larger ones. */
const EXTRA = { few: 4, many: 1, fewLinks: 30 } as const
/** A large structure is asked about where it is so rare by chance, as a natural logarithm, or covers so much; a small one, where it is the point of the map. */
const RARE = Math.log(0.02)
const COVERING = 0.8
const SMALL_COVERING = 0.4

/** How questions are looked for. */
export interface QuestionLimits {
  readonly habits: Habits
  /** Links looked at, counted down. */
  readonly budget: { steps: number }
  /** What has been found, also what was accepted or dismissed: what that explains needs no question. */
  readonly matches: readonly Match[]
  readonly dismissed: ReadonlySet<string>
  /** Where people have said already what lies there. */
  readonly places: readonly KnownPlace[]
}

/**
 * The few questions that a teacher would ask of a map: where an archetype stands but for one link, and that link is worth asking about. At most
 * two, the better first. Of several archetypes that want the same link the likeliest asks.
 */
export function* questionsIn(
  graph: SearchGraph,
  skeletons: readonly Skeleton[],
  { habits, budget, matches, dismissed, places }: QuestionLimits,
): Generator<void, readonly NearMiss[]> {
  const forms = skeletons.filter(isAsked)
  const parts = islandsOf(graph)
  const distances = distancesIn(graph, () => true)
  yield
  const shared = { habits, budget, distances, fixed: [], parts }
  const small: SearchLimits = {
    ...shared,
    score: Number.NEGATIVE_INFINITY,
    coverage: () => SMALL_COVERING,
    extra: EXTRA.few,
  }
  const isFew = graph.links.length <= EXTRA.fewLinks
  const large: SearchLimits = {
    ...shared,
    score: RARE,
    coverage: () => COVERING,
    extra: isFew ? EXTRA.few : EXTRA.many,
  }
  const found: Missing[] = [
    ...(yield* searchNearMisses(
      forms.filter((one) => !isLarge(planOf(one))),
      graph,
      small,
    )),
    ...(yield* searchNearMisses(
      forms.filter((one) => isLarge(planOf(one))),
      graph,
      large,
    )),
  ]
  return questionsOf(found, matches, graph, dismissed, places)
}

/** Standard forms, and others with enough loops to tell. What solves an archetype is no form of it. */
function isAsked(skeleton: Skeleton): boolean {
  const { id } = skeleton.structure
  return id === 'standard' || (id !== 'solution' && isLarge(planOf(skeleton)))
}

/** Those that are rare by chance even with a link less. */
function isLarge(plan: Plan | null): boolean {
  return plan !== null && plan.loops > 2
}

/** The few best, without those that are as good as found. */
function questionsOf(
  found: readonly Missing[],
  matches: readonly Match[],
  graph: SearchGraph,
  dismissed: ReadonlySet<string>,
  places: readonly KnownPlace[],
): readonly NearMiss[] {
  const weigh = createWeigher(graph)
  const all = found
    .map((missing) => weigh(joinLooseEnds(missing, graph)))
    .filter(
      (question) =>
        question.rank <= WORTH && isSensible(question, graph) && !isExplained(question, matches, graph),
    )
    .sort((a, b) => a.rank - b.rank)
  const asked: Question[] = []
  const told: NearMiss[] = []
  for (const question of withoutOpposed(all)) {
    const [best] = asked
    if (best !== undefined && question.rank - best.rank > AS_GOOD) break
    if (asked.some((other) => isAlike(other, question))) continue
    const miss = missOf(question.missing, graph)
    if (dismissed.has(miss.key) || isKnown(miss, places)) continue
    asked.push(question)
    told.push(miss)
    if (told.length >= MOST) break
  }
  return told
}

/** One question a link: the likeliest archetype asks; none where others are nearly as likely to ask the opposite. */
function withoutOpposed(all: readonly Question[]): readonly Question[] {
  const best = new Map<string, Question>()
  const against = new Map<string, Question>()
  for (const question of all) {
    const { from, to, sign } = question.missing
    const pair = `${from} ${to}`
    const before = best.get(pair)
    if (before === undefined) best.set(pair, question)
    else if (before.missing.sign !== sign && !against.has(pair)) against.set(pair, question)
  }
  return [...best].flatMap(([pair, question]) => {
    const other = against.get(pair)
    return other !== undefined && other.rank - question.rank < OPPOSED ? [] : [question]
  })
}

/**
 * Whether what has been found explains the links that stand: all of them, or half where it is no smaller than what the question would make. What
 * is smaller may be a part of that, as two loops of Shifting the Burden are.
 */
function isExplained({ missing }: Question, matches: readonly Match[], graph: SearchGraph): boolean {
  const { plan, links } = missing.finding
  return matches.some((match) => {
    const there = new Set(Object.values(match.paths).flat())
    const shared = links.filter((link) => there.has(graph.links[link] ?? '')).length
    const starts = new Set(graph.sources.filter((_, link) => there.has(graph.links[link] ?? '')))
    const isSmaller = there.size - starts.size < plan.loops
    return shared === links.length || (!isSmaller && shared >= HALF * links.length)
  })
}

function isAlike(one: Question, other: Question): boolean {
  const [a, b] = [one.missing.finding, other.missing.finding]
  const links = new Set(a.links)
  const shared = b.links.filter((link) => links.has(link)).length
  if (a.plan.skeleton.archetype !== b.plan.skeleton.archetype) return false
  return shared >= ALIKE * Math.min(a.links.length, b.links.length)
}
