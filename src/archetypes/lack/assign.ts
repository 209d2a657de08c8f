import type { SearchGraph } from '../recognise/graph.ts'
import { planOf } from '../recognise/plan.ts'
import type { Skeleton } from '../types.ts'
import type { Ways } from './ways.ts'
import { INVERTED, LEFT_OPEN, valuesOf, WEIGHT } from './worth.ts'

/** Which variable plays which role, and in which sense; -1 for a role without one. */
export interface Assignment {
  readonly variables: readonly number[]
  readonly senses: readonly number[]
  /** By the least ways, which paths may not reach. */
  readonly score: number
}

/** At least and most so many ways to go on are kept for each variable in the first role. */
const WIDTH = { least: 8, most: 120 } as const
/** It is begun from so many roles: where the first link is the one that is missing, another beginning finds the rest. */
const BEGINNINGS = 2
/** What a link in or out promises where the structure goes on. */
const PROMISE = 0.12

interface Link {
  readonly from: number
  readonly to: number
  readonly sign: number
  readonly weight: number
}

/** What a search through assignments may do. */
export interface AssignLimits {
  readonly ways: Ways
  readonly evidence: readonly Float64Array[]
  /** Variables that roles must have, by the number of the slot; -1 for any. */
  readonly fixed: readonly number[]
  readonly budget: { steps: number }
}

/**
 * The assignments of variables to roles of which most stands, by a beam search (Lowerre 1976) from each variable in the first role: role after role, in the order in which loops close, the
 * best few of all ways to fill it go on, leaving it open among them. Pauses after each beginning.
 */
export function* assignmentsOf(
  skeleton: Skeleton,
  graph: SearchGraph,
  { ways, evidence, fixed, budget }: AssignLimits,
): Generator<void, readonly Assignment[]> {
  const { slots } = skeleton.structure
  const at = new Map(slots.map(({ id }, slot) => [id, slot]))
  const links = skeleton.structure.links.map(({ from, to, polarity }): Link => {
    const [source, target] = [at.get(from) ?? 0, at.get(to) ?? 0]
    const isOutside = slots[source]?.outside === true || slots[target]?.outside === true
    const weight = isOutside ? WEIGHT.outside : WEIGHT.inside
    return { from: source, to: target, sign: polarity === '+' ? 1 : -1, weight }
  })
  const count = graph.variables.length
  const values = valuesOf(ways)
  const looks = 2 * BEGINNINGS * slots.length * (count + 1) ** 2
  const width = Math.max(WIDTH.least, Math.min(WIDTH.most, Math.floor(budget.steps / looks)))
  const taken = new Set(fixed.filter((variable) => variable !== -1))
  const all = graph.variables.map((_, variable) => variable)
  const candidates = slots.map((_, slot): readonly number[] => {
    const only = fixed[slot] ?? -1
    return only === -1 ? all.filter((variable) => !taken.has(variable)) : [only]
  })
  const found: Assignment[] = []
  for (const order of ordersOf(skeleton, at)) {
    const [first = 0, ...others] = order
    const starts = [...(candidates[first] ?? []), ...((fixed[first] ?? -1) === -1 ? [-1] : [])]
    for (const start of starts) {
      if (budget.steps <= 0) return found
      let beam = [begin(first, start)]
      const done = new Set([first])
      for (const slot of others) {
        // Where the first role is open nothing leads on: more must be kept.
        beam = grow(beam, slot, start === -1 && done.size < 3 ? Math.max(width, count) : width, done)
        done.add(slot)
      }
      found.push(...beam)
      yield
    }
  }
  return found

  function begin(slot: number, variable: number): Assignment {
    const variables = slots.map((_, one) => (one === slot ? variable : -1))
    const said = variable === -1 ? LEFT_OPEN : (evidence[slot]?.[variable] ?? 0)
    return { variables, senses: slots.map(() => 1), score: said + promise(slot, variable, new Set()) }
  }

  /** What a variable may yet bring where the links of its role lead to roles that are not filled. */
  function promise(slot: number, variable: number, done: ReadonlySet<number>): number {
    if (variable === -1) return 0
    let sum = 0
    for (const { from, to, weight } of links) {
      const isOut = from === slot && !done.has(to)
      const isIn = to === slot && !done.has(from)
      if (isOut && (graph.out[variable]?.length ?? 0) > 0) sum += PROMISE * weight
      if (isIn && (graph.into[variable]?.length ?? 0) > 0) sum += PROMISE * weight
    }
    return sum
  }

  /** Fills a role in all ways and keeps the best. What was promised for links to it is taken back. */
  function grow(
    beam: readonly Assignment[],
    slot: number,
    most: number,
    done: ReadonlySet<number>,
  ): Assignment[] {
    const joined = links.filter(
      ({ from, to }) => (from === slot && done.has(to)) || (to === slot && done.has(from)),
    )
    const best: {
      readonly of: Assignment
      readonly variable: number
      readonly sense: number
      readonly score: number
    }[] = []
    const offer = (of: Assignment, variable: number, sense: number, score: number): void => {
      if (best.length >= most && score <= (best[best.length - 1]?.score ?? 0)) return
      let place = best.length
      while (place > 0 && (best[place - 1]?.score ?? 0) < score) place -= 1
      best.splice(place, 0, { of, variable, sense, score })
      if (best.length > most) best.pop()
    }
    const isFixed = (fixed[slot] ?? -1) !== -1
    const promises = (candidates[slot] ?? []).map((variable) =>
      promise(slot, variable, new Set([...done, slot])),
    )
    const says = evidence[slot]
    for (const state of beam) {
      const { variables, senses } = state
      let kept = state.score
      for (const link of joined) {
        const other = variables[link.from === slot ? link.to : link.from] ?? -1
        const way = link.from === slot ? graph.into : graph.out
        if (other !== -1 && (way[other]?.length ?? 0) > 0) kept -= PROMISE * link.weight
      }
      let inverted = 0
      let filled = 0
      for (const [one, variable] of variables.entries()) {
        if (variable === -1) continue
        filled += 1
        if (senses[one] === -1) inverted += 1
      }
      const before = Math.min(inverted, filled - inverted)
      const costOf = (sense: number): number => {
        const turned = inverted + (sense === -1 ? 1 : 0)
        return INVERTED * (Math.min(turned, filled + 1 - turned) - before)
      }
      const costs = [costOf(1), costOf(-1)] as const
      if (!isFixed) offer(state, -1, 1, kept + LEFT_OPEN)
      for (const [index, variable] of (candidates[slot] ?? []).entries()) {
        if (variables.includes(variable)) continue
        budget.steps -= 2
        const said = kept + (says?.[variable] ?? 0) + (promises[index] ?? 0)
        let [plain, turned] = [said - costs[0], said - costs[1]]
        for (const { from, to, sign, weight } of joined) {
          const isFrom = from === slot
          const other = variables[isFrom ? to : from] ?? -1
          if (other === -1) continue
          const pair = isFrom ? variable * count + other : other * count + variable
          const wanted = sign * (senses[isFrom ? to : from] ?? 1)
          plain += weight * ((wanted > 0 ? values.plus : values.minus)[pair] ?? 0)
          turned += weight * ((wanted > 0 ? values.minus : values.plus)[pair] ?? 0)
        }
        offer(state, variable, 1, plain)
        offer(state, variable, -1, turned)
      }
    }
    return best.map(({ of, variable, sense, score }) => ({
      variables: of.variables.map((one, index) => (index === slot ? variable : one)),
      senses: of.senses.map((one, index) => (index === slot ? sense : one)),
      score,
    }))
  }
}

/** Orders in which roles are filled, each from another role, so that loops close soon; roles from outside come last. */
function ordersOf(skeleton: Skeleton, at: ReadonlyMap<string, number>): readonly (readonly number[])[] {
  const { slots } = skeleton.structure
  const inside = slots.filter(({ outside }) => !outside).map(({ id }) => id)
  const whole = planOf(skeleton)
  const hub = whole?.slots[whole.start]
  const starts = [...new Set([...(hub === undefined ? [] : [hub]), ...inside.slice().reverse()])].slice(
    0,
    BEGINNINGS,
  )
  const orders = starts.map((start) => {
    const plan = planOf(skeleton, start)
    const order = [start]
    for (const { link } of plan?.steps ?? []) {
      const { from, to } = plan?.links[link] ?? { from: -1, to: -1 }
      for (const slot of [plan?.slots[from], plan?.slots[to]])
        if (slot !== undefined && !order.includes(slot)) order.push(slot)
    }
    for (const { id } of slots) if (!order.includes(id)) order.push(id)
    return order.map((id) => at.get(id) ?? 0)
  })
  return orders.length > 0 ? orders : [slots.map((_, slot) => slot)]
}
