import type { Completed } from './complete.ts'
import { areCalledAlike, sidesOf } from './evidence/pairs.ts'
import { isCalled, namesOf, spokenFor } from './evidence/say.ts'
import type { SearchGraph } from './graph.ts'
import { innerLinks, islandsOf } from './islands.ts'
import { fillOutside, type OutsideFilling } from './outside.ts'
import type { Plan } from './plan.ts'
import { endsSay, type Place } from './questionEnds.ts'
import type { Finding } from './search.ts'
import { type Exchange, exchangesOf } from './symmetries.ts'

/** A link that is thought of, with what speaks for asking about it. */
export interface Question {
  readonly completed: Completed
  /** The higher the better, in the measure of scores: natural logarithms. */
  readonly value: number
}

/** What is left unexplained, of all that feeds back and of all that is drawn. */
const UNEXPLAINED = 6
const LEFT_OUT = 5
/** A sign that would have to be turned goes against what people have drawn, unless the names of its ends are words of their roles. */
const TURNED = -1.5
/** Two sides that are called alike but for one word; a name that is turned round; each link more in the way that is closed. */
const SIDE = 1.5
const INVERTED = -1
const LONGER = -0.1
/** A sign of something that leaves nothing unexplained is doubted. */
const DOUBTED = -3
/** With more loops than this a shape speaks for itself. */
const TELLING_LOOPS = 2
const ALL = 0.9
/** What a score has in it against one loop, and how many names must speak for one. */
const ONE_LOOP = 4
const LEAST_SPOKEN = 2

/** Weighs a link that is thought of by what would be told if it were there; `told` is what is told of the map without it. */
export function weigh(completed: Completed, before: SearchGraph, told: readonly Finding[]): Question {
  const { graph, first, thought, link } = completed
  const { plan, variables, inverted, links, paths, score } = first
  const exchanges = exchangesOf(plan.skeleton.structure)
  const outer = outerOf(completed)
  const own = new Set([...links, ...outer.map((one) => one.link)])
  const may = (variable: number | undefined): boolean => island?.may(variable ?? -1) ?? false
  const island = islandsOf(graph).find((part) => part.may(thought.from))
  const inner = innerLinks(graph)
  const feeding = [...graph.links.keys()].filter(
    (one) => own.has(one) || (inner[one] === 1 && may(graph.sources[one])),
  )
  const explained = own.size / feeding.length
  const ofAll = own.size / Math.max(1, island?.links ?? 1)
  const spoken = spokenIn(completed, outer)
  const nameAt = (slot: number): string => graph.names[variables[slot] ?? -1] ?? ''
  const sided = exchanges.map((exchange) => sidewise(exchange, plan, nameAt))
  const sides = Math.max(0, ...sided.map(({ size }) => size / 2))
  const drawn = innerLinks(before).reduce((sum, one, at) => sum + (may(before.sources[at]) ? one : 0), 0)
  const isTold = told.some((one) => one.links.length >= ALL * drawn && links.includes(one.links[0] ?? -1))
  const isMirrored = sides > 0 || exchanges.length === 0
  const ends = plan.links[paths.findIndex((path) => path.includes(link))]?.key.split('>') ?? []
  const isSaid = ends.every((slot) => spoken.includes(slot))
  const isSlow = plan.late.some((late) =>
    late.some((at) => paths[at]?.some((one) => one !== link && graph.delays[one] === 1)),
  )
  const place: Place = {
    outer,
    isTold,
    isTelling: plan.loops > TELLING_LOOPS && explained >= ALL && isMirrored,
    isSaid: isSaid && isSlow,
    isAbout: (variable) => areCalledAlike(before.names[thought.from] ?? '', before.names[variable] ?? ''),
    isSpokenEnd: plan.slots.some((slot, at) => variables[at] === thought.to && spoken.includes(slot)),
  }
  // Which way what hangs loose acts is the very question, so its sense is free.
  const loose = (before.out[thought.from] ?? []).length === 0 ? thought.from : -1
  const isOfSide = ends.some((slot) => sided.some((slots) => slots.has(slot)))
  const turned = isSaid || isOfSide ? TURNED + (isTold ? DOUBTED : 0) : Number.NEGATIVE_INFINITY
  const one = spoken.length >= LEAST_SPOKEN ? ONE_LOOP : Number.NEGATIVE_INFINITY
  const value =
    (plan.loops > 1 ? 0 : one) -
    score -
    UNEXPLAINED * (1 - explained) -
    LEFT_OUT * (1 - ofAll) +
    SIDE * sides +
    INVERTED * inverted.filter((at) => variables[at] !== loose).length +
    LONGER * paths.reduce((sum, path) => sum + path.length - 1, 0) +
    (thought.turn === null ? endsSay(thought, before, place) : turned)
  return { completed, value }
}

/** Goals and limits that act on what would be told from outside. */
function outerOf({ graph, first: { plan, variables, links } }: Completed): readonly OutsideFilling[] {
  const inside = new Map(plan.slots.map((slot, at) => [slot, variables[at] ?? -1]))
  const used = new Set([...variables, ...links.map((one) => graph.sources[one] ?? -1)])
  return fillOutside(plan.skeleton.structure, inside, used, graph)
}

/** The roles of which a name speaks, those from outside among them. */
function spokenIn(
  { graph, first: { plan, variables, inverted } }: Completed,
  outer: readonly OutsideFilling[],
): readonly string[] {
  const inside = spokenFor(plan, variables, inverted, graph).map((at) => plan.slots[at] ?? '')
  const outside = outer.filter(({ slot, variable }) =>
    isCalled(plan.skeleton.archetype, slot, namesOf(graph)[variable]),
  )
  return [...inside, ...outside.map(({ slot }) => slot)]
}

/** The roles that could change places and are called alike but for the same word; none where that is one pair of several. */
function sidewise(
  exchange: Exchange,
  { slots }: Plan,
  nameAt: (slot: number) => string,
): ReadonlySet<string> {
  const pairs = [...exchange]
    .map(([one, other]) => [slots.indexOf(one), slots.indexOf(other)] as const)
    .filter(([one, other]) => one !== -1 && one < other)
  const byWord = new Map<string, readonly string[]>()
  for (const [one, other] of pairs) {
    const word = sidesOf(nameAt(one), nameAt(other))
    if (word === null) continue
    byWord.set(word, [...(byWord.get(word) ?? []), slots[one] ?? '', slots[other] ?? ''])
  }
  const most = [...byWord.values()].sort((a, b) => b.length - a.length)[0] ?? []
  return new Set(most.length / 2 < Math.min(2, pairs.length) ? [] : most)
}
