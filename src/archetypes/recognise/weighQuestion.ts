import type { Completed } from './complete.ts'
import { sidesOf } from './evidence/pairs.ts'
import { isCalled, namesOf, spokenFor } from './evidence/say.ts'
import type { SearchGraph, Thought } from './graph.ts'
import { innerLinks, islandsOf } from './islands.ts'
import { fillOutside, type OutsideFilling } from './outside.ts'
import type { Plan } from './plan.ts'
import type { Finding } from './search.ts'
import { isCounted, isFromOutside } from './sensible.ts'
import { type Exchange, exchangesOf } from './symmetries.ts'

/** A link that is thought of, with what speaks for asking about it. */
export interface Question {
  readonly completed: Completed
  /** The share of all that hangs together, and of all that feeds back there, that what would be told explains. */
  readonly ofAll: number
  readonly explained: number
  /** Roles of which a name speaks. */
  readonly spoken: readonly string[]
  /** The higher the better, in the measure of scores: natural logarithms. */
  readonly value: number
}

/** What is left unexplained, of all that feeds back and of all that is drawn. */
const UNEXPLAINED = 6
const LEFT_OUT = 5
/** A loose end that is taken up, where it is joined with another, and one that begins where nothing leads to. */
const TAKEN_UP = 1.5
const JOINED = 0.5
/** It ends where only a goal or limit acts from outside, where something else does, and where nothing does. */
const LIMITED = 0.5
const PUSHED = -0.5
const UNMOVED = -2
/** A link between two that lead somewhere and are led to makes of one shape another. */
const CHORD = -2.5
const LARGE_CHORD = -0.5
/** A sign that would have to be turned goes against what people have drawn, unless the names of its ends are words of their roles. */
const TURNED = -1.5
/** Two sides that are called alike but for one word; a name that is turned round; each link more in the way that is closed. */
const SIDE = 1.5
const INVERTED = -1
const LONGER = -0.1
/** What makes a larger thing of what leaves nothing unexplained, by a chord or by a sign. */
const EXTENDED = -5
const DOUBTED = -3
/** With more loops than this a shape speaks for itself. */
const TELLING_LOOPS = 2
const ALL = 0.9
/** What a score has in it against one loop, and how many names must speak for one. */
const ONE_LOOP = 4
const LEAST_SPOKEN = 2

/** Weighs a link that is thought of by what would be told if it were there. */
export function weigh(completed: Completed, before: SearchGraph, told: readonly Finding[]): Question {
  const { graph, first, thought, link } = completed
  const { plan, variables, inverted, links, paths, score } = first
  const { structure } = plan.skeleton
  const inside = new Map(plan.slots.map((slot, at) => [slot, variables[at] ?? -1]))
  const used = new Set([...variables, ...links.map((one) => graph.sources[one] ?? -1)])
  const outer = fillOutside(structure, inside, used, graph)
  const own = new Set([...links, ...outer.map((one) => one.link)])
  const island = islandsOf(graph).find(({ may }) => may(thought.from))
  const inner = innerLinks(graph)
  const feeding = [...graph.links.keys()].filter(
    (one) => own.has(one) || (inner[one] === 1 && island?.may(graph.sources[one] ?? -1)),
  )
  const explained = own.size / feeding.length
  const ofAll = own.size / Math.max(1, island?.links ?? 1)
  const slotsSpoken = spokenFor(plan, variables, inverted, graph).map((at) => plan.slots[at] ?? '')
  const outerSpoken = outer.filter(({ slot, variable }) =>
    isCalled(plan.skeleton.archetype, slot, namesOf(graph)[variable]),
  )
  const spoken = [...slotsSpoken, ...outerSpoken.map(({ slot }) => slot)]
  const nameAt = (slot: number): string => graph.names[variables[slot] ?? -1] ?? ''
  const sides = Math.max(0, ...exchangesOf(structure).map((exchange) => sidewise(exchange, plan, nameAt)))
  const loop = plan.loops > 1 ? 0 : spoken.length >= LEAST_SPOKEN ? ONE_LOOP : Number.NEGATIVE_INFINITY
  const at = paths.findIndex((path) => path.includes(link))
  const ends = (plan.links[at]?.key ?? '').split('>')
  const drawn = innerLinks(before).reduce(
    (sum, one, at) => sum + (island?.may(before.sources[at] ?? -1) ? one : 0),
    0,
  )
  const isTold = told.some((one) => one.links.length >= ALL * drawn && links.includes(one.links[0] ?? -1))
  const isMirrored = sides > 0 || exchangesOf(structure).length === 0
  const isTelling = plan.loops > TELLING_LOOPS && explained >= ALL && isMirrored
  const isSpokenEnd = plan.slots.some((slot, one) => variables[one] === thought.to && spoken.includes(slot))
  const length = paths.reduce((sum, path) => sum + path.length - 1, 0)
  const value =
    loop -
    score -
    UNEXPLAINED * (1 - explained) -
    LEFT_OUT * (1 - ofAll) +
    SIDE * sides +
    INVERTED * inverted.length +
    LONGER * length +
    (thought.turn === null
      ? endsSay(thought, before, { outer, isTelling, isTold, isSpokenEnd })
      : ends.every((slot) => spoken.includes(slot))
        ? TURNED + (isTold ? DOUBTED : 0)
        : Number.NEGATIVE_INFINITY)
  return { completed, ofAll, explained, spoken, value }
}

/** What is known of a link that is thought of, beside the map. */
interface Place {
  readonly outer: readonly OutsideFilling[]
  readonly isTelling: boolean
  readonly isTold: boolean
  /** Whether a word of the name at its end speaks of the role there. */
  readonly isSpokenEnd: boolean
}

/** What the ends of the link say: a loose end that is taken up speaks for it, a mere chord against it. */
function endsSay(
  { from, to }: Thought,
  graph: SearchGraph,
  { outer, isTelling, isTold, isSpokenEnd }: Place,
): number {
  const { out, into, sources, targets } = graph
  const isUnmoved = (one: number): boolean => (into[one] ?? []).length === 0
  const isLoose = (out[from] ?? []).every((link) => isCounted(targets[link] ?? -1, graph))
  const before = (into[to] ?? []).map((link) => sources[link] ?? -1)
  if (isLoose) return isUnmoved(to) ? JOINED : TAKEN_UP
  const extended = isTold ? EXTENDED : 0
  // Two variables or more that nothing moves, one after the other, may be a way that was broken.
  if (isUnmoved(to)) {
    const isWay = (out[to] ?? []).some((link) => into[targets[link] ?? -1]?.length === 1)
    if (isWay || isSpokenEnd) return extended + (isWay && isSpokenEnd ? LIMITED : PUSHED)
    return extended + UNMOVED
  }
  if (before.every(isUnmoved)) {
    if (before.every((one) => outer.some(({ variable }) => variable === one))) return extended + LIMITED
    return extended + (before.some((one) => isFromOutside(one, graph)) ? UNMOVED : PUSHED)
  }
  return extended + (isTelling ? LARGE_CHORD : CHORD)
}

/** How many pairs of roles that could change places are called alike but for the same word; none where it is one of several. */
function sidewise(exchange: Exchange, { slots }: Plan, nameAt: (slot: number) => string): number {
  const pairs = [...exchange]
    .map(([one, other]) => [slots.indexOf(one), slots.indexOf(other)] as const)
    .filter(([one, other]) => one !== -1 && one < other)
  const counts = new Map<string, number>()
  for (const [one, other] of pairs) {
    const word = sidesOf(nameAt(one), nameAt(other))
    if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const most = Math.max(0, ...counts.values())
  return most < Math.min(2, pairs.length) ? 0 : most
}
