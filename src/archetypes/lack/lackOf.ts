import type { Id } from '../../model/index.ts'
import { numberGraph, type SearchGraph } from '../recognise/graph.ts'
import { keyOf } from '../recognise/keyOf.ts'
import { isMarked } from '../recognise/marked.ts'
import { planOf } from '../recognise/plan.ts'
import type { ArchetypeGraph, Given, Skeleton } from '../types.ts'
import { type Assignment, assignmentsOf } from './assign.ts'
import { evidenceFor } from './evidence.ts'
import { type Laid, type LayPlan, lay, layPlanOf } from './lay.ts'
import { likeTheOtherSide } from './otherSide.ts'
import type { Lack, LackLink, LackState, Meant, NeededLink } from './types.ts'
import { waysIn } from './ways.ts'
import { INVERTED, LEFT_OPEN } from './worth.ts'

/** Looks at links that are allowed: most of half a second on a usual machine. */
const MOST_STEPS = 8_000_000
/** So many of the best assignments are looked at exactly. */
const MOST_EXACT = 200
/** So many are looked at between two pauses. */
const A_PIECE = 5

/**
 * What of a form of an archetype is on a map, and what it lacks, link by link, in the roles with which most of it stands; what names say, and shorter paths, decide between those. Of all forms but a solution the one that fits
 * best where none is chosen: most of it stands, and least is missing; the standard one where it fits as well. Null where the library has no such form. Pauses often; the same map gives the same answer, whatever the order
 * of its records.
 */
export function* lackInPieces(
  map: ArchetypeGraph,
  skeletons: readonly Skeleton[],
  { archetype, structure, given }: Meant,
): Generator<void, Lack | null> {
  const forms = skeletons.filter(
    (one) =>
      one.archetype === archetype &&
      (structure === null ? one.structure.id !== 'solution' : one.structure.id === structure),
  )
  let best: Lack | null = null
  for (const form of forms) {
    const lack = yield* lackOfForm(map, form, given, MOST_STEPS / forms.length)
    if (best === null || fitOf(lack) > fitOf(best)) best = lack
    if (form.structure.id === 'standard' && isWhole(lack)) break
  }
  return best
}

/** The links that stand, less those that do not. */
function fitOf({ stand, of }: Lack): number {
  return 2 * stand - of
}

/** `lackInPieces` for one form, with so many looks at links. */
function* lackOfForm(
  map: ArchetypeGraph,
  skeleton: Skeleton,
  given: Given,
  steps: number,
): Generator<void, Lack> {
  const graph = numberGraph(map)
  const evidence = evidenceFor(skeleton.structure, graph)
  const ways = yield* waysIn(graph)
  const taken = new Set<number>()
  const fixed = skeleton.structure.slots.map(({ id }) => {
    const variable = graph.variables.indexOf(given[id] ?? '')
    if (taken.has(variable)) return -1
    if (variable !== -1) taken.add(variable)
    return variable
  })
  const budget = { steps }
  const found = yield* assignmentsOf(skeleton, graph, { ways, evidence, fixed, budget })
  const plan = layPlanOf(skeleton.structure)
  const begun = found[0]
  if (begun === undefined) return tell(skeleton, plan, graph, nobody(skeleton), { links: [], worth: 0 }, true)
  let best: {
    readonly assignment: Assignment
    readonly laid: Laid
    readonly worth: number
    readonly amiss: number
  } | null = null
  for (const [index, assignment] of bestOf(found).entries()) {
    if (index % A_PIECE === 0) yield
    const laid = lay(plan, assignment, graph, ways)
    const worth = laid.worth + saidOf(assignment, evidence)
    const more = best === null ? Number.POSITIVE_INFINITY : worth - best.worth
    if (best !== null && more < -EQUAL) continue
    const amiss = amissIn(skeleton, laid)
    if (best === null || more > EQUAL || amiss < best.amiss) best = { assignment, laid, worth, amiss }
  }
  const { assignment, laid } = best ?? { assignment: begun, laid: lay(plan, begun, graph, ways) }
  return tell(skeleton, plan, graph, assignment, laid, budget.steps > 0)
}

/** What a delay that is not marked weighs beside links, where all else is equal: more than any way that leads to a deed. */
const UNMARKED = 100

/**
 * What decides between assignments of which as much stands, the least of it: delays that are not marked, and how many links lead to what is done. Of several variables on a way out and home again the
 * deed is the first, which answers what calls for it; what comes after it, it brings about: with *Crime → Youth programmes → Jobs → Crime* the lasting solution are the programmes.
 */
function amissIn({ structure }: Skeleton, { links }: Laid): number {
  const deeds = new Set(structure.slots.flatMap(({ id, kind }) => (kind === 'action' ? [id] : [])))
  let amiss = 0
  for (const [at, { to }] of structure.links.entries()) {
    const { state, path } = links[at] ?? { state: 'open', path: [] }
    if (state === 'unmarked') amiss += UNMARKED
    if (deeds.has(to) && state !== 'missing') amiss += path.length
  }
  return amiss
}

/** Sums of the same numbers may differ by so much. */
const EQUAL = 1e-9

function nobody({ structure }: Skeleton): Assignment {
  return { variables: structure.slots.map(() => -1), senses: structure.slots.map(() => 1), score: 0 }
}

/** Each assignment once, the best first; equal ones in the order in which they were found. */
function bestOf(found: readonly Assignment[]): readonly Assignment[] {
  const known = new Set<string>()
  const each: Assignment[] = []
  for (const one of [...found].sort((a, b) => b.score - a.score)) {
    const key = `${one.variables.join(' ')}|${one.senses.join(' ')}`
    if (known.has(key)) continue
    known.add(key)
    each.push(one)
    if (each.length >= MOST_EXACT) break
  }
  return each
}

/** What names and kinds say, less what roles cost that are named the other way round. */
function saidOf({ variables, senses }: Assignment, evidence: readonly Float64Array[]): number {
  let said = 0
  for (const [slot, variable] of variables.entries())
    said += variable === -1 ? LEFT_OPEN : (evidence[slot]?.[variable] ?? 0)
  return said - INVERTED * invertedOf({ variables, senses }).length
}

/** The slots whose variable is named the other way round: the fewer of both kinds, for turned all together they are the same. */
function invertedOf({ variables, senses }: Pick<Assignment, 'variables' | 'senses'>): readonly number[] {
  const filled = [...variables.keys()].filter((slot) => variables[slot] !== -1)
  const turned = filled.filter((slot) => senses[slot] === -1)
  return 2 * turned.length > filled.length ? filled.filter((slot) => senses[slot] !== -1) : turned
}

function tell(
  { archetype, structure }: Skeleton,
  plan: LayPlan,
  graph: SearchGraph,
  assignment: Assignment,
  { links }: Laid,
  complete: boolean,
): Lack {
  const idOf = (variable: number | undefined): Id => graph.variables[variable ?? -1] ?? ''
  const linkIds = (path: readonly number[]): readonly Id[] => path.map((link) => graph.links[link] ?? '')
  const idAt = (slot: number | undefined): Id => idOf(assignment.variables[slot ?? -1])
  const filled = structure.slots.flatMap(({ id, outside }, at) =>
    assignment.variables[at] === -1 ? [] : [{ outside, entry: [id, idAt(at)] as const }],
  )
  // In the order in which recognition has them, so that keys are the same: what acts from outside stands last.
  const inOrder = [...filled.filter(({ outside }) => !outside), ...filled.filter(({ outside }) => outside)]
  const slots = Object.fromEntries(inOrder.map(({ entry }) => entry))
  const isSlow = slowIn({ archetype, structure }, links, graph)
  const told = structure.links.map(({ from, to, delay }, at): LackLink => {
    const { state: drawn, path, sign } = links[at] ?? { state: 'open' as const, path: [], sign: 1 }
    const isThere = drawn === 'stands' || drawn === 'unmarked'
    const unsaid = isThere ? path.filter((link) => graph.signs[link] === 0) : []
    const marked = drawn === 'unmarked' && isSlow(`${from}>${to}`) ? 'stands' : drawn
    const state = unsaid.length > 0 ? 'unsaid' : marked
    const own = plan.links[at]
    const straight: NeededLink = {
      from: idAt(own?.from),
      to: idAt(own?.to),
      polarity: sign > 0 ? '+' : '-',
      delay,
    }
    const isDone = state === 'stands' || state === 'open'
    const aside = state === 'missing' ? likeTheOtherSide(at, structure, assignment, links, graph) : null
    return {
      key: `${from}>${to}`,
      from,
      to,
      state,
      path: linkIds(path),
      needs: isDone ? null : unsaid.length > 0 ? signOf(unsaid, path, sign, graph) : (aside ?? straight),
      optional: own?.isOutside === true,
    }
  })
  const counted = told.filter(({ state, optional }) => !(optional && state === 'open'))
  const standing = counted.filter(isStanding)
  return {
    key: keyOf(archetype, structure.id, slots),
    archetype,
    structure: structure.id,
    slots,
    inverted: invertedOf(assignment).map((slot) => structure.slots[slot]?.id ?? ''),
    paths: Object.fromEntries(standing.map(({ key, path }) => [key, path])),
    open: structure.slots.flatMap(({ id }) => (slots[id] === undefined ? [id] : [])),
    links: told,
    stand: standing.length,
    of: counted.length,
    complete,
  }
}

const STANDING: ReadonlySet<LackState> = new Set(['stands', 'unmarked', 'unsaid'])

/** Whether a link counts among those that stand, be it without its delay or with a sign that is not said. */
export function isStanding({ state }: Pick<LackLink, 'state'>): boolean {
  return STANDING.has(state)
}

/** The one link of a way whose sign is not said, with the sign that lets the way have its own; null where more are not. */
function signOf(
  [link = -1, ...more]: readonly number[],
  path: readonly number[],
  sign: number,
  { signs, sources, targets, variables, delays }: SearchGraph,
): NeededLink | null {
  if (more.length > 0) return null
  const rest = path.reduce((product, one) => product * (signs[one] || 1), sign)
  const [from = '', to = ''] = [variables[sources[link] ?? -1], variables[targets[link] ?? -1]]
  return { from, to, polarity: rest > 0 ? '+' : '-', delay: delays[link] === 1 }
}

/** Says whether a link of a structure, as `from>to`, is slow by a delay mark on another of its loop alone. */
function slowIn(skeleton: Skeleton, laid: Laid['links'], graph: SearchGraph): (key: string) => boolean {
  const plan = planOf(skeleton)
  const numbers = new Map(skeleton.structure.links.map(({ from, to }, at) => [`${from}>${to}`, at]))
  const pathOf = (at: number): readonly number[] => {
    const link = laid[numbers.get(plan?.links[at]?.key ?? '') ?? -1]
    return link === undefined || link.state === 'turned' ? [] : link.path
  }
  return (key) => {
    const at = plan?.links.findIndex((link) => link.key === key) ?? -1
    return plan !== null && at !== -1 && isMarked(plan, at, pathOf, graph)
  }
}

/** Whether all of it stands that counts: it can be tagged. Delays may be unmarked. */
export function isWhole({ stand, of }: Pick<Lack, 'stand' | 'of'>): boolean {
  return of > 0 && stand === of
}
