import { anneal, type Cooling, copyOf, inLimits, paused } from './anneal.ts'
import { type Chance, createChance } from './chance.ts'
import type { Room } from './extent.ts'
import type { SearchGraph } from './graph.ts'
import { weightsToRead } from './readable.ts'
import { ruledBend } from './rings.ts'
import { separate } from './separate.ts'
import type { Places } from './shapes.ts'
import { createState, type DrawingState } from './state.ts'
import { stressPlaces } from './stress.ts'
import { annealSymmetric, MIRRORS, makeSymmetric, symmetriesOf } from './symmetry.ts'
import { LARGE, measuredWeights, SMALL, searchWeights, type Weights } from './weights.ts'

/** How much is tried, for graphs of one size: changes for every variable and link. */
interface Plan {
  /** For a first drawing that can soon be shown. */
  readonly first: number
  /** From so many seeds first places are made, and the most promising gone on with. */
  readonly seeds: number
  /** Drawings begun from different places, and changes for each. */
  readonly starts: number
  readonly each: number
  /** Losses that a change may bring at first and at last, in crossings. */
  readonly hot: number
  readonly cold: number
  /** How many of them are gone on with, and changes for each. */
  readonly finals: number
  readonly last: number
}

function planFor(size: number, effort: number): Plan {
  const plan =
    size <= SMALL
      ? { first: 40, seeds: 20, starts: 7, each: 120, hot: 2, cold: 0.04, finals: 2, last: 350 }
      : size <= LARGE
        ? { first: 20, seeds: 32, starts: 7, each: 80, hot: 8, cold: 0.04, finals: 1, last: 440 }
        : size <= 800
          ? { first: 30, seeds: 3, starts: 1, each: 150, hot: 5, cold: 0.1, finals: 1, last: 80 }
          : { first: 15, seeds: 1, starts: 1, each: 70, hot: 5, cold: 0.1, finals: 1, last: 20 }
  return {
    ...plan,
    seeds: Math.round(plan.seeds * Math.max(1, effort)),
    starts: Math.round(plan.starts * Math.max(1, effort)),
    each: Math.ceil(plan.each * Math.min(1, effort)),
    last: Math.ceil(plan.last * effort),
  }
}

/** Changes for every variable and link with which signs are seen to and rings made round; fewer in large graphs, and more in a room, where free places for signs are rare. */
const POLISH = 120
const POLISH_LARGE = 40
const POLISH_IN_ROOM = 240
/** How much more it weighs then, but in large graphs, that rings are round. By then nothing comes to cross for it, as it does where it weighs so much before. */
const ROUNDER_AT_LAST = 3.2
/** A symmetric drawing may cost so much more than the best other one. */
const SYMMETRY_BONUS = 1.08
/** Changes tried on each symmetric drawing, for every variable and link. */
const SYMMETRIC_MOVES = 90

/**
 * Looks for the best drawing of a connected graph: first places by stress from several seeds, links by the loop rule, each annealed,
 * and the best of them polished. What may not move stays as in `start`; all of it is drawn within `room`, where there is one. Each yield offers to pause;
 * those with a value tell of a better drawing.
 */
export function* searchDrawing(
  graph: SearchGraph,
  start: Places | null,
  room: Room | null,
  effort: number,
): Generator<Places | null, Places> {
  const size = graph.variables + graph.links
  const plan = planFor(size, effort)
  const weights = room === null ? searchWeights(graph) : weightsToRead(graph)
  // Where signs stand is seen to at last, as it takes a third of the time.
  const aim: Aim = { weights: { ...weights, sign: 0 }, room }
  const isHeld = graph.mayMove.includes(0)
  const quick = { moves: plan.first * size, hot: 1, cold: 0.1, far: 60, near: 8 }
  const fresh = freshPlaces(graph, start, createChance(1), isUpright(room))
  yield* improve(graph, fresh, aim, createChance(1000), quick)
  yield finished(graph, fresh)

  const found: Found[] = []
  const keep = (places: Places, cost: number): boolean => {
    found.push({ places, cost })
    found.sort((one, other) => one.cost - other.cost)
    return found[0]?.places === places
  }
  const starts = yield* promising(graph, start, aim, plan)
  for (const [seed, places] of starts.entries()) {
    const cooling = { moves: plan.each * size, hot: plan.hot, cold: plan.cold, far: 150, near: 5 }
    const cost = yield* improve(graph, places, aim, createChance(2000 + seed), cooling)
    if (keep(places, cost)) yield finished(graph, places)
  }
  const strict = strictly(aim, size)
  for (const [at, { places }] of found.splice(0).slice(0, plan.finals).entries()) {
    const hot = plan.starts > 1 ? (size > SMALL ? 1.5 : 0.7) : 0.25
    const cooling = { moves: plan.last * size, hot, cold: 0.01, far: 60, near: 1.5 }
    const cost = yield* improve(graph, places, strict, createChance(3000 + at), cooling)
    if (keep(places, cost)) yield finished(graph, places)
  }
  const { places: best } = found[0] ?? { places: fresh }
  const polish = {
    moves: (size > LARGE ? POLISH_LARGE : room === null ? POLISH : POLISH_IN_ROOM) * size,
    hot: 0.15,
    cold: 0.01,
    far: 14,
    near: 1,
  }
  const last = strictly({ room, weights: roundly(weights, size) }, size)
  yield* improve(graph, best, last, createChance(3500), polish)
  if (isHeld || graph.mayBend.includes(0)) return finished(graph, best)
  const symmetric = yield* searchSymmetric(graph, best, createChance(4000))
  // Both by the same weights, not by those of the search.
  const least = createState(graph, best, measuredWeights(graph)).cost()
  const isSymmetric = symmetric !== null && symmetric.cost() <= least * SYMMETRY_BONUS
  return finished(graph, isSymmetric ? symmetric.places : best)
}

/**
 * The weights by which the last of a search is done: in graphs of middle size crossings and lines over names weigh twice as much once
 * rings have found their shape. By these weights from the start, rings do not come about.
 */
function strictly({ weights, room }: Aim, size: number): Aim {
  if (size <= SMALL || size > LARGE) return { weights, room }
  // In a room there is less free paper, and more lines come near names.
  const overName = (room === null ? 2 : 4) * weights.overName
  return { weights: { ...weights, crossing: 2 * weights.crossing, overName }, room }
}

/** The weights by which rings are made round at last. In small graphs, where a crossing weighs no more than it is measured, it weighs as much more: a ring would cross itself to be rounder. */
function roundly(weights: Weights, size: number): Weights {
  if (size > LARGE) return weights
  const crossing = (size > SMALL ? 1 : ROUNDER_AT_LAST) * weights.crossing
  return { ...weights, crossing, round: ROUNDER_AT_LAST * weights.round }
}

/** What a drawing is to become: what its faults weigh, and the room for it. */
interface Aim {
  readonly weights: Weights
  readonly room: Room | null
}

interface Found {
  readonly places: Places
  readonly cost: number
}

/** The first places of several seeds that cost least as they are; every other one is as it is now where something must stay. */
function* promising(
  graph: SearchGraph,
  start: Places | null,
  { weights, room }: Aim,
  { seeds, starts }: Plan,
): Generator<null, readonly Places[]> {
  const found: Found[] = []
  for (let seed = 1; seed <= seeds; seed++) {
    const places = freshPlaces(graph, start, createChance(seed), isUpright(room))
    found.push({ places, cost: createState(graph, places, weights, null, room).cost() })
    yield null
  }
  found.sort((one, other) => one.cost - other.cost)
  const isHeld = graph.mayMove.includes(0)
  return found
    .slice(0, starts)
    .map(({ places }, at) => (isHeld && start !== null && at % 2 === 1 ? copyOf(start) : places))
}

/** Anneals a drawing and tells its cost then. */
function* improve(
  graph: SearchGraph,
  places: Places,
  { weights, room }: Aim,
  chance: Chance,
  cooling: Cooling,
): Generator<null, number> {
  const state = createState(graph, places, weights, null, room)
  yield* paused(anneal(state, chance, cooling))
  return state.cost()
}

function isUpright(room: Room | null): boolean {
  return room !== null && room.height > room.width
}

/** Where a drawing begins: variables by stress, the longer way level, or upright, those that may not move where they are. */
function freshPlaces(graph: SearchGraph, start: Places | null, chance: Chance, isUpright = false): Places {
  const stressed = stressPlaces(graph, chance)
  layLevel(stressed.x, stressed.y)
  const [x, y] = isUpright ? [stressed.y, stressed.x] : [stressed.x, stressed.y]
  const places = { x, y, bend: start ? start.bend.slice() : new Float64Array(graph.links).fill(0.1) }
  if (start && graph.mayMove.includes(0)) holdFixed(graph, places, start)
  for (let link = 0; link < graph.links; link++)
    if (graph.mayBend[link] === 1) places.bend[link] = inLimits(ruledBend(graph, places, link))
  return places
}

/** Brings those that may move to about the middle they have now, and the others to their places. */
function holdFixed(graph: SearchGraph, places: Places, start: Places): void {
  let [count, dx, dy] = [0, 0, 0]
  graph.mayMove.forEach((may, variable) => {
    if (may === 0) return
    count++
    dx += (start.x[variable] ?? 0) - (places.x[variable] ?? 0)
    dy += (start.y[variable] ?? 0) - (places.y[variable] ?? 0)
  })
  graph.mayMove.forEach((may, variable) => {
    places.x[variable] = may === 0 ? (start.x[variable] ?? 0) : (places.x[variable] ?? 0) + dx / count
    places.y[variable] = may === 0 ? (start.y[variable] ?? 0) : (places.y[variable] ?? 0) + dy / count
  })
}

/** Turns places so that they spread most from left to right. */
function layLevel(x: Float64Array, y: Float64Array): void {
  const count = Math.max(1, x.length)
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / count
  const [mx, my] = [mean(x), mean(y)]
  let [xx, xy, yy] = [0, 0, 0]
  x.forEach((value, at) => {
    const [dx, dy] = [value - mx, (y[at] ?? 0) - my]
    xx += dx * dx
    xy += dx * dy
    yy += dy * dy
  })
  const angle = -Math.atan2(2 * xy, xx - yy) / 2
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  x.forEach((value, at) => {
    const [dx, dy] = [value - mx, (y[at] ?? 0) - my]
    x[at] = dx * cos - dy * sin
    y[at] = dx * sin + dy * cos
  })
}

/** The best symmetric drawing of a graph that is symmetric itself; null when it is not. */
function* searchSymmetric(
  graph: SearchGraph,
  best: Places,
  chance: Chance,
): Generator<null, DrawingState | null> {
  let least: DrawingState | null = null
  const moves = SYMMETRIC_MOVES * (graph.variables + graph.links)
  for (const symmetry of symmetriesOf(graph)) {
    for (const mirror of MIRRORS) {
      for (const from of [copyOf(best), freshPlaces(graph, null, chance)]) {
        makeSymmetric(from, symmetry, mirror)
        const state = createState(graph, from, measuredWeights(graph))
        annealSymmetric(state, symmetry, mirror, chance, { moves, hot: 1.5, cold: 0.01, far: 120, near: 2 })
        if (least === null || state.cost() < least.cost()) least = state
        yield null
      }
    }
  }
  return least
}

/** A copy that has been through the last, hard pass. */
function finished(graph: SearchGraph, places: Places): Places {
  const copy = copyOf(places)
  separate(graph, copy)
  return copy
}
