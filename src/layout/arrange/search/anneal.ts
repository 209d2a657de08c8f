import type { Chance } from './chance.ts'
import type { SearchGraph } from './graph.ts'
import { ruledBend } from './rings.ts'
import type { Places } from './shapes.ts'
import type { DrawingState } from './state.ts'

/** How a drawing is annealed. */
export interface Cooling {
  /** How many changes are tried. */
  readonly moves: number
  /** What may be lost by a change at first and at last, in crossings. */
  readonly hot: number
  readonly cold: number
  /** How far a variable may go at first and at last, px. */
  readonly far: number
  readonly near: number
}

/** How a drawing may be changed. */
export interface Manner {
  /** No variable jumps, and no loop moves as a whole. */
  readonly isGentle?: boolean
  /** Links bend by the loop rule only, as they do while nobody arranges. */
  readonly isRuled?: boolean
}

/** Automatic bends are within these. */
const LEAST_BEND = 0.06
const MOST_BEND = 0.5
/** How much a bend may change at first and at last. */
const BEND_STEP = [0.25, 0.03] as const
/** No variables, or no links. */
const NONE: ArrayLike<number> = []
const NO_RING = new Int32Array(0)
/** The one variable or link of a change: an array made anew each time would be garbage a moment later. */
const one = [0]
/** Share of the changes that move variables; the others bend links. */
const MOVES_SHARE = 0.7
/** After so many changes the search offers to pause: about a millisecond for a small graph. */
const BETWEEN_PAUSES = 128
/** It cools after so many. */
const BETWEEN_STEPS = 32

/** Annealing as work that only offers pauses. */
export function* paused(work: Generator<void, void>): Generator<null, void> {
  for (const _ of work) yield null
}

/** Keeps an automatic bend within its limits. */
export function inLimits(bend: number): number {
  return (bend < 0 ? -1 : 1) * Math.max(LEAST_BEND, Math.min(MOST_BEND, Math.abs(bend)))
}

/**
 * Simulated annealing (Kirkpatrick, Gelatt & Vecchi 1983; for drawings Davidson & Harel 1996) of places and bends together:
 * changes by chance are kept when they are good, and bad ones the less the cooler it is. The state ends at the best drawing met.
 */
export function* anneal(
  state: DrawingState,
  chance: Chance,
  cooling: Cooling,
  { isGentle = false, isRuled = false }: Manner = {},
): Generator<void, void> {
  const { graph, places } = state
  const free = [...graph.mayMove.keys()].filter((variable) => graph.mayMove[variable] === 1)
  const bendable = isRuled ? [] : [...graph.mayBend.keys()].filter((link) => graph.mayBend[link] === 1)
  if (free.length + bendable.length === 0) return
  let best = state.cost()
  const kept = copyOf(places)
  let isBest = true
  const now: Step = { reach: cooling.far, bow: BEND_STEP[0], done: 0, most: 0, isGentle, isRuled }
  let heat = cooling.hot
  for (let move = 0; move < cooling.moves; move++) {
    if (move % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) yield
    if (move % BETWEEN_STEPS === 0) {
      now.done = move / cooling.moves
      heat = cooling.hot * (cooling.cold / cooling.hot) ** now.done
      now.reach = cooling.far * (cooling.near / cooling.far) ** now.done
      now.bow = BEND_STEP[0] * (BEND_STEP[1] / BEND_STEP[0]) ** now.done
    }
    const isMove = free.length > 0 && (bendable.length === 0 || chance.part() < MOVES_SHARE)
    // Losses up to this are kept: drawn beforehand, so that a change can be given up as soon as it costs more.
    now.most = -heat * Math.log(1 - chance.part())
    const cost = isMove ? moveSome(state, chance, free, now) : bendOne(state, chance, bendable, now)
    if (cost <= now.most) {
      // Leaving the best drawing: it is written down only now.
      if (isBest && cost > 0) {
        state.takeBack()
        copyTo(places, kept)
        isBest = false
        continue
      }
      state.keep()
      if (state.cost() < best - 1e-9) {
        best = state.cost()
        isBest = true
      }
    } else state.takeBack()
  }
  if (!isBest) {
    copyTo(kept, places)
    state.renew()
  }
}

/** A copy of places and bends. */
export function copyOf({ x, y, bend }: Places): Places {
  return { x: x.slice(), y: y.slice(), bend: bend.slice() }
}

/** Copies places and bends. */
export function copyTo(from: Places, to: Places): void {
  to.x.set(from.x)
  to.y.set(from.y)
  to.bend.set(from.bend)
}

/** How a drawing may be changed now. One object for a whole search, as there are very many changes. */
interface Step extends Required<Manner> {
  /** How far a variable may move, px, and how much a bend may change. */
  reach: number
  bow: number
  /** Share of the search that is done. */
  done: number
  /** What a change may cost. */
  most: number
}

function bendOne(state: DrawingState, chance: Chance, bendable: readonly number[], now: Step): number {
  const { graph, places } = state
  const link = bendable[chance.below(bendable.length)] ?? 0
  const bend = places.bend[link] ?? 0
  const way = chance.part()
  const ruled = way < 0.12 ? ruledBend(graph, places, link) : 0
  const wanted = way < 0.12 ? ruled : way < 0.25 ? -bend : bend + now.bow * chance.normal()
  one[0] = link
  state.begin(NONE, one)
  places.bend[link] = inLimits(wanted)
  return state.weigh(now.most)
}

function moveSome(state: DrawingState, chance: Chance, free: readonly number[], now: Step): number {
  const { graph } = state
  const way = chance.part()
  const variable = free[chance.below(free.length)] ?? 0
  if (!now.isGentle) {
    if (way < 0.06 && now.done < 0.7)
      return swap(state, variable, free[chance.below(free.length)] ?? 0, now.most)
    if (way < 0.1 && graph.loops.length > 0) return moveRing(state, chance, now)
  }
  const isFar = !now.isGentle && way < 0.2 && now.done < 0.8
  return shift(state, chance, variable, isFar, way > 0.6, now)
}

/** Moves a variable by some way, or beside those it is linked with; with `isRuled` the links at it bend by the loop rule then. */
function shift(
  state: DrawingState,
  chance: Chance,
  variable: number,
  isFar: boolean,
  isRuled: boolean,
  now: Step,
): number {
  const { graph, places } = state
  const links = graph.linksAt[variable] ?? NO_RING
  const dx = now.reach * chance.normal()
  const dy = now.reach * chance.normal()
  let x = places.x[variable] ?? 0
  let y = places.y[variable] ?? 0
  if (isFar && links.length > 0) {
    x = 0
    y = 0
    for (let at = 0; at < links.length; at++) {
      const link = links[at] ?? 0
      const source = graph.source[link] ?? 0
      const other = source === variable ? (graph.target[link] ?? 0) : source
      x += (places.x[other] ?? 0) / links.length
      y += (places.y[other] ?? 0) / links.length
    }
  }
  one[0] = variable
  state.begin(one, links)
  places.x[variable] = x + dx
  places.y[variable] = y + dy
  if (isRuled || now.isRuled) bendByRule(graph, places, links)
  return state.weigh(now.most)
}

function bendByRule(graph: SearchGraph, places: Places, links: ArrayLike<number>): void {
  for (let at = 0; at < links.length; at++) {
    const link = links[at] ?? 0
    if (graph.mayBend[link] === 1) places.bend[link] = inLimits(ruledBend(graph, places, link))
  }
}

/** Two variables change places. */
function swap(state: DrawingState, a: number, b: number, most: number): number {
  const { graph, places } = state
  const variables = a === b ? [a] : [a, b]
  const links = linksAtAny(graph, variables)
  state.begin(variables, links)
  const ax = places.x[a] ?? 0
  const ay = places.y[a] ?? 0
  places.x[a] = places.x[b] ?? 0
  places.y[a] = places.y[b] ?? 0
  places.x[b] = ax
  places.y[b] = ay
  bendByRule(graph, places, links)
  return state.weigh(most)
}

function linksAtAny(graph: SearchGraph, variables: readonly number[]): number[] {
  return [...new Set(variables.flatMap((variable) => [...(graph.linksAt[variable] ?? [])]))]
}

/** Moves a whole loop, or turns and scales it, or puts its variables on a circle. */
function moveRing(state: DrawingState, chance: Chance, { reach, most }: Step): number {
  const { graph, places } = state
  const loop = chance.below(graph.loops.length)
  const variables = graph.ringOfLoop[loop] ?? NO_RING
  const links = graph.linksAtRing[loop] ?? NONE
  const way = chance.part()
  const dx = reach * chance.normal()
  const dy = reach * chance.normal()
  state.begin(variables, links)
  if (way < 0.5) {
    for (let at = 0; at < variables.length; at++) {
      const variable = variables[at] ?? 0
      places.x[variable] = (places.x[variable] ?? 0) + dx
      places.y[variable] = (places.y[variable] ?? 0) + dy
    }
  } else {
    const turn = ((0.5 * reach) / 100) * chance.normal()
    const scale = Math.exp(((0.2 * reach) / 100) * chance.normal())
    turnRing(places, variables, { turn, scale, isCircle: way > 0.75 })
    bendByRule(graph, places, links)
  }
  return state.weigh(most)
}

interface Turning {
  /** Radians, and by what distances from the middle are multiplied. */
  readonly turn: number
  readonly scale: number
  /** Whether the variables are put on a circle, evenly, in the order of the loop. */
  readonly isCircle: boolean
}

function turnRing(places: Places, ring: Int32Array, { turn, scale, isCircle }: Turning): void {
  const count = ring.length
  if (count === 0) return
  let x = 0
  let y = 0
  for (let at = 0; at < count; at++) {
    x += (places.x[ring[at] ?? 0] ?? 0) / count
    y += (places.y[ring[at] ?? 0] ?? 0) / count
  }
  let radius = 0
  for (let at = 0; at < count; at++) radius += distanceFrom(places, ring[at] ?? 0, x, y) / count
  const angleOf = (at: number): number =>
    Math.atan2((places.y[ring[at] ?? 0] ?? 0) - y, (places.x[ring[at] ?? 0] ?? 0) - x)
  const start = angleOf(0)
  const step = ((Math.sin(angleOf(Math.min(1, count - 1)) - start) >= 0 ? 2 : -2) * Math.PI) / count
  for (let at = 0; at < count; at++) {
    const variable = ring[at] ?? 0
    const angle = (isCircle ? start + step * at : angleOf(at)) + turn
    const distance = (isCircle ? radius : distanceFrom(places, variable, x, y)) * scale
    places.x[variable] = x + distance * Math.cos(angle)
    places.y[variable] = y + distance * Math.sin(angle)
  }
}

function distanceFrom({ x, y }: Places, variable: number, fromX: number, fromY: number): number {
  const dx = (x[variable] ?? 0) - fromX
  const dy = (y[variable] ?? 0) - fromY
  return Math.sqrt(dx * dx + dy * dy)
}
