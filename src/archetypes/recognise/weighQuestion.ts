import { isOutside, sidesOf, speaksFor } from './evidence/questionCues.ts'
import type { SearchGraph } from './graph.ts'
import { innerLinks, islandsOf } from './islands.ts'
import type { Missing } from './nearMiss.ts'
import type { Plan } from './plan.ts'
import { type Exchange, exchangesOf } from './symmetries.ts'

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
  /** How much names, sides and kinds speak for it: a point for each role with a word, or a side called alike, half a one for each kind that fits. */
  readonly said: number
  /** For each link of the map 1 where it is on a loop or between loops. */
  readonly inner: Uint8Array
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

/** Rather than into the middle of a way from outside it is asked at its beginning. */
const LED = 2

/** Weighs questions of a map. */
export function createWeigher(graph: SearchGraph): (missing: Missing) => Question {
  const inner = innerLinks(graph)
  const islands = islandsOf(graph).map(({ may, links }) => {
    const within = [...graph.links.keys()].filter((link) => may(graph.sources[link] ?? -1))
    return { may, links, many: within.reduce((sum, link) => sum + (inner[link] ?? 0), 0) }
  })
  return (missing) => {
    const { plan, links, variables, score } = missing.finding
    const { structure } = plan.skeleton
    const island = islands.find(({ may }) => may(variables[0] ?? -1)) ?? { links: 1, many: 0 }
    const nameAt = (slot: number): string => graph.names[variables[slot] ?? -1] ?? ''
    const outer = links.filter((link) => inner[link] === 0).length
    const joined = missing.joined ?? []
    const counted = links.length + joined.length
    const explained = Math.min(
      1,
      counted / (island.many + outer + joined.filter((link) => inner[link] === 0).length),
    )
    const ofAll = counted / Math.max(1, island.links)
    const spoken = plan.slots.filter((slot, at) => speaksFor(slot, nameAt(at)))
    const sides = Math.max(0, ...exchangesOf(structure).map((exchange) => sidewise(exchange, plan, nameAt)))
    const fitting = plan.kinds.filter(
      (kind, at) => kind !== 'variable' && graph.kinds[variables[at] ?? -1] === kind,
    ).length
    const said = spoken.length + sides + fitting / 2 - missing.finding.inverted.length
    const rank =
      score -
      SPOKEN * spoken.length -
      SIDE * sides +
      (isLedFromOutside(missing, graph) ? LED : 0) +
      UNEXPLAINED * (1 - explained) +
      LEFT_OUT * (1 - ofAll) +
      (missing.turn === null ? 0 : TURNED)
    return { missing, explained, ofAll, spoken, sides, said, inner, rank }
  }
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

/** Whether what leads to the end of the missing link comes from what nothing moves, and the archetype knows nothing that acts there from outside. */
function isLedFromOutside(
  { to, key, finding }: Missing,
  { into, sources, names, kinds }: SearchGraph,
): boolean {
  const [, slot = ''] = key.split('>')
  const { structure } = finding.plan.skeleton
  const isKnown = structure.links.some(
    (link) => link.to === slot && structure.slots.some(({ id, outside }) => outside && id === link.from),
  )
  const before = (into[to] ?? []).map((link) => sources[link] ?? -1)
  const comesFromOutside = (one: number): boolean =>
    (into[one] ?? []).length === 0 && kinds[one] !== 'external' && !isOutside(names[one] ?? '')
  // Where only the name of the later one speaks of the role the earlier one is a mere push.
  const isPush = speaksFor(slot, names[to] ?? '') && !before.some((one) => speaksFor(slot, names[one] ?? ''))
  return !isKnown && !isPush && before.length > 0 && before.every(comesFromOutside)
}
