import { copyOf, copyTo, inLimits } from './anneal.ts'
import type { Chance } from './chance.ts'
import type { SearchGraph } from './graph.ts'
import type { Places } from './shapes.ts'
import type { DrawingState } from './state.ts'

/** A way in which a graph is the same as itself: what each variable and each link corresponds to, and that to it. */
export interface Symmetry {
  readonly variables: Int32Array
  readonly links: Int32Array
}

/** How a symmetry is seen: a mirror standing upright, lying level, or half a turn. By the signs that x and y change to. */
export const MIRRORS: readonly (readonly [number, number])[] = [
  [-1, 1],
  [1, -1],
  [-1, -1],
]

/** Graphs with more variables are not looked through for symmetries. */
const MOST_VARIABLES = 14
/** So many symmetries at most are tried. */
const MOST_FOUND = 4

/** The symmetries of a small graph that are their own inverse, by trying: variables correspond when their links do. */
export function symmetriesOf(graph: SearchGraph): readonly Symmetry[] {
  if (graph.variables > MOST_VARIABLES || graph.variables < 3) return []
  const counts = linkCounts(graph)
  const signature = (variable: number): string => {
    let [outward, inward] = [0, 0]
    for (const link of graph.linksAt[variable] ?? []) {
      if (graph.source[link] === variable) outward++
      else inward++
    }
    return `${outward} ${inward}`
  }
  const signatures = Array.from({ length: graph.variables }, (_, variable) => signature(variable))
  const partner = new Int32Array(graph.variables).fill(-1)
  const found: Symmetry[] = []
  const fits = (a: number, b: number): boolean => {
    for (let other = 0; other < graph.variables; other++) {
      const image = partner[other] ?? -1
      if (image < 0) continue
      if (counts(a, other) !== counts(b, image) || counts(other, a) !== counts(image, b)) return false
    }
    return counts(a, a) === counts(b, b) && counts(a, b) === counts(b, a)
  }
  const extend = (from: number): void => {
    if (found.length >= MOST_FOUND) return
    let variable = from
    while (variable < graph.variables && (partner[variable] ?? -1) >= 0) variable++
    if (variable === graph.variables) {
      const links = linkPartners(graph, partner)
      if (links && partner.some((image, each) => image !== each))
        found.push({ variables: partner.slice(), links })
      return
    }
    for (let image = variable; image < graph.variables; image++) {
      if ((partner[image] ?? -1) >= 0 || signatures[image] !== signatures[variable]) continue
      partner[variable] = image
      partner[image] = variable
      if (fits(variable, image) && fits(image, variable)) extend(variable + 1)
      partner[variable] = -1
      partner[image] = -1
    }
  }
  extend(0)
  return found
}

function linkCounts(graph: SearchGraph): (source: number, target: number) => number {
  const counts = new Int32Array(graph.variables ** 2)
  for (let link = 0; link < graph.links; link++) {
    const at = (graph.source[link] ?? 0) * graph.variables + (graph.target[link] ?? 0)
    counts[at] = (counts[at] ?? 0) + 1
  }
  return (source, target) => counts[source * graph.variables + target] ?? 0
}

/** What each link corresponds to when variables do; null when there are parallel links, whose partners would be a choice. */
function linkPartners(graph: SearchGraph, partner: Int32Array): Int32Array | null {
  const byEnds = new Map<number, number>()
  const keyOf = (source: number, target: number): number => source * graph.variables + target
  for (let link = 0; link < graph.links; link++)
    byEnds.set(keyOf(graph.source[link] ?? 0, graph.target[link] ?? 0), link)
  if (byEnds.size !== graph.links) return null
  return Int32Array.from(
    { length: graph.links },
    (_, link) =>
      byEnds.get(keyOf(partner[graph.source[link] ?? 0] ?? 0, partner[graph.target[link] ?? 0] ?? 0)) ?? link,
  )
}

/** Makes a drawing symmetric: each variable goes to the middle between its place and the image of its partner's. */
export function makeSymmetric(
  places: Places,
  { variables, links }: Symmetry,
  [sx, sy]: readonly [number, number],
): void {
  const [middleX, middleY] = [meanOf(places.x), meanOf(places.y)]
  const { x, y, bend } = copyOf(places)
  variables.forEach((partner, variable) => {
    places.x[variable] = ((x[variable] ?? 0) - middleX + sx * ((x[partner] ?? 0) - middleX)) / 2
    places.y[variable] = ((y[variable] ?? 0) - middleY + sy * ((y[partner] ?? 0) - middleY)) / 2
  })
  links.forEach((partner, link) => {
    places.bend[link] = inLimits(((bend[link] ?? 0) + sx * sy * (bend[partner] ?? 0)) / 2)
    if (partner < link) places.bend[link] = sx * sy * (places.bend[partner] ?? 0)
  })
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

/** Anneals a symmetric drawing whose middle is at the origin: whatever changes, its partner changes with it. */
export function annealSymmetric(
  state: DrawingState,
  symmetry: Symmetry,
  [sx, sy]: readonly [number, number],
  chance: Chance,
  { moves, hot, cold, far, near }: { moves: number; hot: number; cold: number; far: number; near: number },
): void {
  const { graph, places } = state
  const kept = copyOf(places)
  let best = state.cost()
  for (let move = 0; move < moves; move++) {
    const done = move / moves
    const heat = hot * (cold / hot) ** done
    const reach = far * (near / far) ** done
    const most = -heat * Math.log(1 - chance.part())
    const cost = chance.part() < 0.6 ? movePair(reach, most) : bendPair(0.2 * (1 - done) + 0.03, most)
    if (cost > most) {
      state.takeBack()
      continue
    }
    state.keep()
    if (state.cost() < best - 1e-9) {
      best = state.cost()
      copyTo(places, kept)
    }
  }
  copyTo(kept, places)
  state.renew()

  function movePair(reach: number, most: number): number {
    const variable = chance.below(graph.variables)
    const partner = symmetry.variables[variable] ?? variable
    const [dx, dy] = [reach * chance.normal(), reach * chance.normal()]
    const some = partner === variable ? [variable] : [variable, partner]
    const links = [...new Set(some.flatMap((each) => [...(graph.linksAt[each] ?? [])]))]
    state.begin(some, links)
    const [x, y] = [(places.x[variable] ?? 0) + dx, (places.y[variable] ?? 0) + dy]
    places.x[variable] = partner === variable && sx < 0 ? 0 : x
    places.y[variable] = partner === variable && sy < 0 ? 0 : y
    if (partner !== variable) {
      places.x[partner] = sx * x
      places.y[partner] = sy * y
    }
    return state.weigh(most)
  }

  function bendPair(bow: number, most: number): number {
    const link = chance.below(graph.links)
    const partner = symmetry.links[link] ?? link
    const wanted = (places.bend[link] ?? 0) * (chance.part() < 0.1 ? -1 : 1) + bow * chance.normal()
    state.begin([], partner === link ? [link] : [link, partner])
    places.bend[link] = inLimits(wanted)
    if (partner !== link) places.bend[partner] = sx * sy * (places.bend[link] ?? 0)
    return state.weigh(most)
  }
}
