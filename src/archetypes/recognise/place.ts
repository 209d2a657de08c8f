import { LONGEST_PATH, type SearchGraph } from './graph.ts'
import type { Plan, PlanLink, Step } from './plan.ts'
import { createSharing } from './sharing.ts'

/** Where a plan lies in a graph; the arrays are those of the search and change as it goes on. */
export interface Lying {
  /** The variable in each slot. */
  readonly variables: readonly number[]
  /** 1 where more of the variable is more of the role, -1 where it is less. */
  readonly senses: readonly number[]
  /** The links of each planned link's path, in order of travel. */
  readonly paths: readonly (readonly number[])[]
  /** Links used beyond one for each planned link; shared ones count once. */
  readonly extra: number
}

/** A path on its way, for a planned link of a step; `goal` is the variable that it must come to, -1 for any that can stand there. */
interface Walk {
  readonly step: number
  readonly link: number
  readonly planned: PlanLink
  readonly goal: number
  readonly path: number[]
}

/** What a search may do. */
export interface PlaceLimits {
  /** Variables that may be used. */
  readonly may: (variable: number) => boolean
  /** By `distancesIn` with the same variables. */
  readonly distances: Uint8Array
  /** Most links beyond one for each planned link. */
  readonly extra: number
  /** Variables that slots must have, by slot; -1 for any. */
  readonly fixed: readonly number[]
  /** What a variable in a slot says for or against, by slot and variable: one row of all variables a slot. */
  readonly says: Float64Array
  /** The most that any variable could say for each slot. */
  readonly best: readonly number[]
  /** Whether something with so many additional links, of which the variables say so much, could be worth finding. */
  readonly isWorth: (extra: number, said: number) => boolean
  /** Looks at links that are still allowed; counted down. */
  readonly budget: { steps: number }
}

/**
 * Finds every way in which a plan lies in a graph, its first slot in the variable that is given: each planned link a path of up to `LONGEST_PATH` links with
 * the right product of signs up to a change of sense of variables, different slots in different variables, and inner variables
 * shared only from a common beginning on or up to a common end. Depth-first, with what is still to be joined within reach.
 * Stops where the budget ends.
 */
export function createPlacer(
  plan: Plan,
  graph: SearchGraph,
  limits: PlaceLimits,
  onFound: (lying: Lying) => void,
): (start: number) => void {
  const { sources, targets, signs, out, into } = graph
  const { may, distances, fixed, says, best, budget } = limits
  const count = graph.variables.length
  const slotOf = new Int16Array(count).fill(-1)
  const inner = new Int16Array(count)
  /** On a path being walked. Those of paths that are in place are among `inner`. */
  const walked = new Uint8Array(count)
  const variables: number[] = plan.slots.map(() => -1)
  const senses: number[] = plan.slots.map(() => 1)
  const paths: number[][] = plan.links.map(() => [])
  const isDone: boolean[] = plan.links.map(() => false)
  /** The links of each slot. */
  const joined = plan.slots.map((_, slot) =>
    plan.links.flatMap(({ from, to }, link) =>
      from === slot
        ? [{ link, other: to, isOut: true }]
        : to === slot
          ? [{ link, other: from, isOut: false }]
          : [],
    ),
  )
  const { spared, follows, join } = createSharing(plan, graph, paths, isDone)
  let extra = 0
  let said = best.reduce((sum, one) => sum + one, 0)

  const far = (from: number, to: number): number => distances[from * count + to] ?? LONGEST_PATH + 1

  /** Whether a variable can stand in a slot: it is free, and what is planned between it and those that stand is within reach. */
  function fits(slot: number, variable: number, cost: number): boolean {
    const wanted = fixed[slot] ?? -1
    if (wanted !== -1 && wanted !== variable) return false
    const spare = limits.extra - cost
    for (const { link, other, isOut } of joined[slot] ?? []) {
      const there = isDone[link] ? -1 : (variables[other] ?? -1)
      if (there === -1) continue
      const distance = isOut ? far(variable, there) : far(there, variable)
      if (distance > LONGEST_PATH) return false
      if (distance - 1 <= spare) continue
      // While all paths are single links there is nothing to share.
      if (extra === 0 || distance - 1 > spare + spared(link, 'from') + spared(link, 'to')) return false
    }
    return true
  }

  function next(step: number): void {
    const todo = plan.steps[step]
    if (todo === undefined) {
      onFound({ variables, senses, paths, extra })
      return
    }
    if (todo.way === 'backward') walkBack(step, todo)
    else walkOn(step, todo)
  }

  /** Puts a path in place, goes on from there, and takes it away again. */
  function put(step: number, link: number, path: readonly number[], fresh: number): void {
    if (!limits.isWorth(extra + fresh - 1, said)) return
    const before = paths[link] ?? []
    paths[link] = [...path]
    isDone[link] = true
    extra += fresh - 1
    for (let at = 1; at < path.length; at++) {
      const passed = sources[path[at] ?? 0] ?? 0
      inner[passed] = (inner[passed] ?? 0) + 1
    }
    next(step + 1)
    for (let at = 1; at < path.length; at++) {
      const passed = sources[path[at] ?? 0] ?? 0
      inner[passed] = (inner[passed] ?? 0) - 1
    }
    extra -= fresh - 1
    isDone[link] = false
    paths[link] = before
  }

  /** Puts a path in place whose other end comes to stand in a slot with it. */
  function putWith({ step, link, planned, path }: Walk, slot: number, variable: number, fresh: number): void {
    const before = said
    const told = before - (best[slot] ?? 0) + (says[slot * count + variable] ?? 0)
    if (!limits.isWorth(extra + fresh - 1, told) || !fits(slot, variable, extra + fresh - 1)) return
    said = told
    const known = planned.from === slot ? planned.to : planned.from
    const sign = signOf(path)
    // A sign that nobody knows may be the right one for either sense.
    const choices = sign === 0 ? [1, -1] : [sign * planned.sign * (senses[known] ?? 1)]
    slotOf[variable] = slot
    variables[slot] = variable
    for (const sense of choices) {
      senses[slot] = sense
      put(step, link, path, fresh)
    }
    senses[slot] = 1
    variables[slot] = -1
    slotOf[variable] = -1
    said = before
  }

  function signOf(path: readonly number[]): number {
    let sign = 1
    for (const link of path) sign *= signs[link] ?? 0
    return sign
  }

  function walkOn(step: number, { link, way }: Step): void {
    const planned = plan.links[link]
    if (planned === undefined) return
    const goal = way === 'close' ? (variables[planned.to] ?? -1) : -1
    goOn({ step, link, planned, goal, path: [] }, variables[planned.from] ?? 0, 0)
  }

  /** Walks on from a variable; `fresh` links of the path so far are shared with no other. */
  function goOn(walk: Walk, at: number, fresh: number): void {
    const { link, planned, goal, path } = walk
    for (const via of out[at] ?? []) {
      if (budget.steps-- <= 0) return
      const to = targets[via] ?? 0
      if ((walked[to] === 1 && inner[to] === 0) || !may(to)) continue
      const cost = extra + fresh
      if (to === goal) {
        if (cost > limits.extra) continue
        path.push(via)
        arrive(walk, path, fresh + 1)
        path.pop()
        continue
      }
      if (slotOf[to] !== -1) continue
      if ((inner[to] ?? 0) > 0) {
        const goesOn = follows(link, 'from', via, path)
        if (goesOn && path.length + 1 < LONGEST_PATH) deeper(walk, via, to, fresh)
        const whole = goesOn || goal === -1 || cost > limits.extra ? null : join(link, [...path, via], to)
        if (whole !== null) arrive(walk, whole, fresh + 1)
        continue
      }
      if (goal === -1 && cost <= limits.extra) {
        path.push(via)
        putWith(walk, planned.to, to, fresh + 1)
        path.pop()
      }
      if (path.length + 1 >= LONGEST_PATH || cost + 1 > limits.extra + (goal === -1 ? 0 : 1)) continue
      if (goal !== -1) {
        const rest = far(to, goal)
        if (path.length + 1 + rest > LONGEST_PATH) continue
        const over = cost + rest - limits.extra
        if (over > 0 && (extra === 0 || over > spared(link, 'to'))) continue
      }
      deeper(walk, via, to, fresh + 1)
    }
  }

  function deeper(walk: Walk, via: number, to: number, fresh: number): void {
    walked[to] = 1
    walk.path.push(via)
    goOn(walk, to, fresh)
    walk.path.pop()
    walked[to] = 0
  }

  /** A path has come to the variable in its other slot: it fits when its sign does. */
  function arrive({ step, link, planned }: Walk, path: readonly number[], fresh: number): void {
    const sign = signOf(path)
    const wanted = planned.sign * (senses[planned.from] ?? 1) * (senses[planned.to] ?? 1)
    if (sign === 0 || sign === wanted) put(step, link, path, fresh)
  }

  function walkBack(step: number, { link }: Step): void {
    const planned = plan.links[link]
    if (planned === undefined) return
    goBack({ step, link, planned, goal: -1, path: [] }, variables[planned.to] ?? 0, 0)
  }

  /** Walks back against the arrows; the path is in order of travel all the same, so what was walked last stands first. */
  function goBack(walk: Walk, at: number, fresh: number): void {
    const { link, planned, path } = walk
    for (const via of into[at] ?? []) {
      if (budget.steps-- <= 0) return
      const from = sources[via] ?? 0
      if ((walked[from] === 1 && inner[from] === 0) || !may(from) || slotOf[from] !== -1) continue
      const cost = extra + fresh
      const isLong = path.length + 1 >= LONGEST_PATH
      if ((inner[from] ?? 0) > 0) {
        if (!isLong && follows(link, 'to', via, path)) further(walk, via, from, fresh)
        continue
      }
      if (cost > limits.extra) continue
      path.unshift(via)
      putWith(walk, planned.from, from, fresh + 1)
      path.shift()
      if (!isLong && cost + 1 <= limits.extra) further(walk, via, from, fresh + 1)
    }
  }

  function further(walk: Walk, via: number, from: number, fresh: number): void {
    walked[from] = 1
    walk.path.unshift(via)
    goBack(walk, from, fresh)
    walk.path.shift()
    walked[from] = 0
  }

  return (start) => {
    if (!may(start)) return
    const wanted = fixed[plan.start] ?? -1
    if (wanted !== -1 && wanted !== start) return
    const before = said
    said += (says[plan.start * count + start] ?? 0) - (best[plan.start] ?? 0)
    if (limits.isWorth(0, said)) {
      variables[plan.start] = start
      slotOf[start] = plan.start
      next(0)
      slotOf[start] = -1
      variables[plan.start] = -1
    }
    said = before
  }
}
