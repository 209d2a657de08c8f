import type { Skeleton } from '../types.ts'
import { type Completed, completedWith } from './complete.ts'
import { isCalled, namesOf } from './evidence/say.ts'
import type { SearchGraph, Thought } from './graph.ts'
import { MOST_ON_MAP } from './largeMap.ts'
import { fillOutside } from './outside.ts'
import type { Finding } from './search.ts'

/** More links on a loop than this are no plain control loop. */
const MOST_IN_LOOP = 6
const DELAYED = 'balancing-with-delay'

/** What stands but for the mark of a sign or of a delay, as far as it is worth asking. */
export function* marksIn(
  graph: SearchGraph,
  skeletons: readonly Skeleton[],
  told: readonly Finding[],
  budget: { steps: number },
): Generator<void, readonly Completed[]> {
  const unsigned = yield* unsignedIn(graph, skeletons, told, budget)
  return unsigned.length > 0 ? unsigned : yield* unmarkedIn(graph, skeletons, told, budget)
}

/** The signs that nobody has set in what is told first: it is told only if they are what it needs, so they are asked for. */
function* unsignedIn(
  graph: SearchGraph,
  skeletons: readonly Skeleton[],
  [first]: readonly Finding[],
  budget: { steps: number },
): Generator<void, readonly Completed[]> {
  const all: Completed[] = []
  for (const turn of first?.links.filter((link) => graph.signs[link] === 0) ?? []) {
    const ways: Completed[] = []
    for (const sign of [1, -1]) {
      const completed = yield* completedWith(thoughtOf(turn, sign, false, graph), graph, skeletons, budget)
      const isSame = completed?.first.plan.skeleton.archetype === first?.plan.skeleton.archetype
      if (completed !== null && isSame) ways.push(completed)
    }
    // Where either sign would do, the one with which it is told better.
    all.push(...ways.sort((a, b) => a.first.score - b.first.score).slice(0, 1))
  }
  return all
}

/**
 * The link of a plain control loop that would make *Balancing with Delay* of it. Every thermostat has that shape, so it is asked only where a gap is called one, a goal
 * acts on it from outside, and what is done about it is of a kind that takes its time: to train, to build, to order.
 */
function* unmarkedIn(
  graph: SearchGraph,
  skeletons: readonly Skeleton[],
  told: readonly Finding[],
  budget: { steps: number },
): Generator<void, readonly Completed[]> {
  if (told.length > 0 || graph.variables.length > MOST_ON_MAP) return []
  const names = namesOf(graph)
  for (const [component, { variables, links }] of graph.components.entries()) {
    // As many links as variables: one loop and nothing else.
    if (variables < 2 || links !== variables || links > MOST_IN_LOOP) continue
    const loop = [...graph.links.keys()].filter((link) => isWithin(link, component, graph))
    if (loop.some((link) => graph.delays[link] === 1 || graph.signs[link] === 0)) continue
    for (const turn of loop.filter((link) => names[graph.sources[link] ?? -1]?.cues.has('late'))) {
      const thought = thoughtOf(turn, graph.signs[turn] ?? 0, true, graph)
      const completed = yield* completedWith(thought, graph, skeletons, budget)
      if (completed !== null && isControlled(completed)) return [completed]
    }
  }
  return []
}

/** Whether it is a goal from outside, a gap that is called one, and the way from what is done to what it does that is slow. */
function isControlled({ first, graph, link }: Completed): boolean {
  const { plan, variables, links, paths } = first
  const { archetype, structure } = plan.skeleton
  if (archetype !== DELAYED || structure.id !== 'standard') return false
  const inside = new Map(plan.slots.map((slot, at) => [slot, variables[at] ?? -1]))
  const used = new Set([...variables, ...links.map((one) => graph.sources[one] ?? -1)])
  const isGap = isCalled(archetype, 'gap', namesOf(graph)[inside.get('gap') ?? -1])
  const isSlow = plan.links.some(({ delay }, at) => delay && paths[at]?.includes(link))
  return isGap && isSlow && fillOutside(structure, inside, used, graph).length > 0
}

function isWithin(
  link: number,
  component: number,
  { sources, targets, component: of }: SearchGraph,
): boolean {
  return of[sources[link] ?? -1] === component && of[targets[link] ?? -1] === component
}

function thoughtOf(turn: number, sign: number, delay: boolean, { sources, targets }: SearchGraph): Thought {
  return { from: sources[turn] ?? -1, to: targets[turn] ?? -1, sign, delay, turn }
}
