import type { VariableKind } from '../../model/index.ts'
import type { Skeleton, Structure, TemplateLink } from '../types.ts'

/** A link between slots that stand on loops, by their numbers. */
export interface PlanLink {
  readonly from: number
  readonly to: number
  /** 1 for `+`, -1 for `-`. */
  readonly sign: number
  readonly delay: boolean
  /** `from>to` by slot ids. */
  readonly key: string
}

/** What is done next: a path between two slots that have their variables, or one from or to such a slot that finds the other's. */
export interface Step {
  readonly link: number
  readonly way: 'close' | 'forward' | 'backward'
}

/** How a structure is looked for: slots numbered, and its links in an order that closes loops as soon as possible. */
export interface Plan {
  readonly skeleton: Skeleton
  /** Ids of the slots that stand on loops. */
  readonly slots: readonly string[]
  readonly kinds: readonly VariableKind[]
  readonly links: readonly PlanLink[]
  readonly start: number
  readonly steps: readonly Step[]
  /** In how many ways the structure is the same as itself, signs up to a change of sense. */
  readonly symmetries: number
  /** Independent loops: links - slots + 1. */
  readonly loops: number
  /** The feedback loops of the structure by the numbers of their links; without those that pass a link that is left out. */
  readonly rounds: readonly (readonly number[])[]
  /** For each link that should be slow the links of which any may be: those on the same loops and on no others. Empty for other links. */
  readonly late: readonly (readonly number[])[]
  /** The link that acts at once in a fix that fails, by number; -1 for none. */
  readonly direct: number
}

/** A fix that fails helps at once; a way round to where it helps is more like a limit. */
const AT_ONCE: ReadonlySet<string> = new Set(['fix>problem_symptom', 'action>problem'])

/** What drives growth is often no action. */
const ENGINES: ReadonlySet<string> = new Set(['growing_action', 'growth_effort'])

const plans = new WeakMap<Structure, Map<string, Plan | null>>()

/** `makePlan`, remembered: symmetries take milliseconds to find. */
export function planOf(
  skeleton: Skeleton,
  start: string | null = null,
  without: number | null = null,
): Plan | null {
  const known = plans.get(skeleton.structure) ?? new Map<string, Plan | null>()
  plans.set(skeleton.structure, known)
  const key = `${start ?? ''} ${without ?? ''}`
  const before = known.get(key)
  if (before !== undefined) return before
  const plan = makePlan(skeleton, start, without)
  known.set(key, plan)
  return plan
}

/**
 * Plans a structure, from a slot of its choice or the one with most links. `without` leaves a link out, by number; null when the rest does not
 * hang together, or no slot is linked.
 */
function makePlan(
  skeleton: Skeleton,
  start: string | null = null,
  without: number | null = null,
): Plan | null {
  const { structure } = skeleton
  const linked = structure.slots.filter(({ outside }) => !outside)
  const slots = linked.map(({ id }) => id)
  const number = new Map(slots.map((id, at) => [id, at]))
  const all = structure.links.flatMap((link) => planLink(link, number))
  const links = without === null ? all : all.filter((_, at) => at !== without)
  const degree = slots.map((_, at) => links.filter(({ from, to }) => from === at || to === at).length)
  const hub = degree.indexOf(Math.max(...degree))
  const from = start === null ? hub : (number.get(start) ?? hub)
  const steps = stepsFrom(from, slots.length, links)
  if (steps === null) return null
  const rounds = loopsOf(structure, links)
  return {
    skeleton,
    slots,
    kinds: linked.map(({ id, kind }) => (ENGINES.has(id) ? 'variable' : kind)),
    links,
    start: from,
    steps,
    symmetries: symmetriesOf(slots.length, links),
    loops: links.length - slots.length + 1,
    rounds,
    late: links.map(({ delay }, at) => (delay ? lateWith(at, rounds) : [])),
    direct: links.findIndex(({ key }) => AT_ONCE.has(key)),
  }
}

/** A link with those that are on the same loops and on no others: a team marks the delay on any of them. */
function lateWith(link: number, rounds: readonly (readonly number[])[]): readonly number[] {
  const mine = rounds.filter((round) => round.includes(link))
  const [shortest = []] = [...mine].sort((a, b) => a.length - b.length)
  const others = rounds.filter((round) => !round.includes(link)).flat()
  return [link, ...shortest.filter((one) => one !== link && !others.includes(one))]
}

function loopsOf({ loops }: Structure, links: readonly PlanLink[]): readonly (readonly number[])[] {
  return loops
    .map(({ path }) =>
      path.map((slot, at) => {
        const key = `${slot}>${path[(at + 1) % path.length]}`
        return links.findIndex((link) => link.key === key)
      }),
    )
    .filter((round) => !round.includes(-1))
}

function planLink(
  { from, to, polarity, delay }: TemplateLink,
  number: ReadonlyMap<string, number>,
): PlanLink[] {
  const [source, target] = [number.get(from), number.get(to)]
  if (source === undefined || target === undefined) return []
  return [{ from: source, to: target, sign: polarity === '+' ? 1 : -1, delay, key: `${from}>${to}` }]
}

/** Loops closed as soon as possible: of the links that can be next those between known slots, else the one that leads closest to one. */
function stepsFrom(start: number, count: number, links: readonly PlanLink[]): Step[] | null {
  const known = new Set([start])
  const done = new Set<number>()
  const steps: Step[] = []
  while (done.size < links.length) {
    let best: { readonly step: Step; readonly rank: number } | null = null
    for (const [link, { from, to }] of links.entries()) {
      if (done.has(link) || (!known.has(from) && !known.has(to))) continue
      const isClosing = known.has(from) && known.has(to)
      const fresh = known.has(from) ? to : from
      const rank = isClosing ? 0 : 1 + wayHome(fresh, known.has(from), known, done, links)
      const way = isClosing ? 'close' : known.has(from) ? 'forward' : 'backward'
      if (best === null || rank < best.rank) best = { step: { link, way }, rank }
    }
    if (best === null) return null
    steps.push(best.step)
    done.add(best.step.link)
    const { from, to } = links[best.step.link] ?? { from: start, to: start }
    known.add(from)
    known.add(to)
  }
  return known.size === count ? steps : null
}

/** How many links lead from a fresh slot on to a known one, or from a known one to it. */
function wayHome(
  fresh: number,
  isForward: boolean,
  known: ReadonlySet<number>,
  done: ReadonlySet<number>,
  links: readonly PlanLink[],
): number {
  let edge = [fresh]
  const seen = new Set(edge)
  for (let far = 1; edge.length > 0; far++) {
    const next: number[] = []
    for (const at of edge) {
      for (const [link, { from, to }] of links.entries()) {
        const [here, there] = isForward ? [from, to] : [to, from]
        if (done.has(link) || here !== at || seen.has(there)) continue
        if (known.has(there)) return far
        seen.add(there)
        next.push(there)
      }
    }
    edge = next
  }
  return links.length
}

/** Counts the ways to number the slots anew that keep all links, and all signs up to a change of sense. */
function symmetriesOf(count: number, links: readonly PlanLink[]): number {
  const between = new Map(links.map(({ from, to, sign }) => [from * count + to, sign]))
  let found = 0
  const place = (images: readonly number[]): void => {
    if (images.length === count) {
      if (keepsSigns(images)) found += 1
      return
    }
    for (let image = 0; image < count; image++) {
      const at = images.length
      if (images.includes(image)) continue
      const fits = [...images, image].every(
        (there, other) =>
          between.has(at * count + other) === between.has(image * count + there) &&
          between.has(other * count + at) === between.has(there * count + image),
      )
      if (fits) place([...images, image])
    }
  }
  const keepsSigns = (images: readonly number[]): boolean => {
    const senses: number[] = Array.from({ length: count }, () => 0)
    senses[0] = 1
    for (let round = 0; round < count; round++) {
      for (const { from, to, sign } of links) {
        const image = between.get((images[from] ?? 0) * count + (images[to] ?? 0)) ?? 0
        const [a = 0, b = 0] = [senses[from], senses[to]]
        if (a !== 0 && b === 0) senses[to] = a * sign * image
        else if (b !== 0 && a === 0) senses[from] = b * sign * image
        else if (a !== 0 && a * b * sign !== image) return false
      }
    }
    return true
  }
  place([])
  return Math.max(1, found)
}
