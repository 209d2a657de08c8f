import { anneal, copyOf, paused } from './anneal.ts'
import { createChance } from './chance.ts'
import type { Room } from './extent.ts'
import { fromAfar } from './fit.ts'
import type { SearchGraph } from './graph.ts'
import { separate } from './separate.ts'
import type { Places } from './shapes.ts'
import { createState, type DrawingState } from './state.ts'
import { searchWeights, type Weights } from './weights.ts'

/** Changes tried for each variable and link that may change. */
const MOVES = 200
/** What moving a variable by one link length costs, in crossings. */
const STAY = 2
/** How little the size of a drawing that stands well weighs, beside that of one that is fitted anew. */
const SIZE = 0.2
/** What it may cost at most to put a variable back to where it stood, beside what that is worth, in crossings. */
const RATHER_STAY = 0.3
/** Rounds of putting back: one that goes back makes way for others. */
const ROUNDS = 2

/** What of a drawing may change so that it is mended, and how much beside its faults its beauty counts, as a share of the usual. */
export interface Mending {
  readonly variables: ReadonlySet<number>
  readonly links: ReadonlySet<number>
  readonly beauty: number
}

/**
 * Mends a drawing that stands well but for a few faults: only what is told may change, every variable is drawn back to its place, and what need not have moved is put back there at
 * last, bends and all. Yields to offer a pause.
 */
export function* mendDrawing(
  graph: SearchGraph,
  start: Places,
  room: Room,
  { variables, links, beauty }: Mending,
): Generator<null, Places> {
  const free: SearchGraph = {
    ...graph,
    mayMove: graph.mayMove.map((may, variable) => (variables.has(variable) ? may : 0)),
    mayBend: graph.mayBend.map((may, link) => (links.has(link) ? may : 0)),
  }
  const places = copyOf(start)
  const usual = fromAfar(searchWeights(graph))
  const weights: Weights = {
    ...usual,
    round: beauty * usual.round,
    turn: beauty * usual.turn,
    bad: beauty * usual.bad,
    lengths: beauty * usual.lengths,
    angle: beauty * usual.angle,
    shape: SIZE * usual.shape,
    stay: STAY,
  }
  const state = createState(free, places, weights, start, room)
  const moves = MOVES * (variables.size + links.size)
  const cooling = { moves, hot: 0.6, cold: 0.01, far: 70, near: 2 }
  yield* paused(anneal(state, createChance(7000), cooling, { isGentle: true }))
  putBack(state, start)
  yield null
  separate(free, places)
  return places
}

/** Puts back what need not have moved: what has moved least first. */
function putBack(state: DrawingState, home: Places): void {
  const { graph, places } = state
  const wayOf = (variable: number): number =>
    Math.hypot(
      (places.x[variable] ?? 0) - (home.x[variable] ?? 0),
      (places.y[variable] ?? 0) - (home.y[variable] ?? 0),
    )
  for (let round = 0; round < ROUNDS; round++) {
    const moved = [...places.x.keys()].filter((variable) => wayOf(variable) > 0)
    for (const variable of moved.sort((one, other) => wayOf(one) - wayOf(other))) {
      const links = graph.linksAt[variable] ?? []
      state.begin([variable], links)
      places.x[variable] = home.x[variable] ?? 0
      places.y[variable] = home.y[variable] ?? 0
      for (const link of links) if (graph.mayBend[link] === 1) places.bend[link] = home.bend[link] ?? 0
      settle(state)
    }
    for (let link = 0; link < graph.links; link++) {
      if (places.bend[link] === home.bend[link]) continue
      state.begin([], [link])
      places.bend[link] = home.bend[link] ?? 0
      settle(state)
    }
  }
}

function settle(state: DrawingState): void {
  if (state.weigh(RATHER_STAY) <= RATHER_STAY) state.keep()
  else state.takeBack()
}
