import { type Picture, pictureOf } from './picture.ts'
import type { Problem } from './problem.ts'
import { seededRandom } from './random.ts'
import { LINK_LENGTH, stressPositions } from './stress.ts'

/** A finished drawing: centres in px and bends (sagitta over chord), by index. */
export interface Placement {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly bend: Float64Array
  readonly cost: number
}

/**
 * Simulated annealing (Kirkpatrick, Gelatt & Vecchi 1983; for drawings Davidson & Harel 1996) of positions and bends
 * together, from a stress drawing. The same seed and number of steps give the same drawing.
 */
export function anneal(problem: Problem, seed: number, steps: number): Placement {
  const random = seededRandom(seed)
  const { x, y } = stressPositions(problem, seed)
  const bend = Float64Array.from(problem.linkIds, (_, link) => firstBend(problem, x, y, link))
  const picture = pictureOf(problem, x, y, bend)
  const hot = 0.05
  const cold = 0.00008
  for (let step = 0; step < steps; step++) {
    const progress = step / steps
    const heat = hot * (cold / hot) ** progress
    const reach = LINK_LENGTH * (1.6 * (1 - progress) ** 2 + 0.03)
    const change = propose(problem, picture, random, reach)
    if (change === null) continue
    if (change <= 0 || random() < Math.exp(-change / heat)) picture.keep()
    else picture.undo()
  }
  return { x, y, bend, cost: picture.cost() }
}

function propose(problem: Problem, picture: Picture, random: () => number, reach: number): number | null {
  const variables = problem.variableIds.length
  const links = problem.linkIds.length
  const chance = random()
  if (chance < 0.45 || links === 0) {
    const variable = Math.floor(random() * variables)
    const angle = random() * 2 * Math.PI
    const far = reach * random()
    return picture.move(
      variable,
      (picture.x[variable] ?? 0) + far * Math.cos(angle),
      (picture.y[variable] ?? 0) + far * Math.sin(angle),
    )
  }
  const link = Math.floor(random() * links)
  if (chance < 0.85) {
    const now = picture.bend[link] ?? 0
    const next = random() < 0.08 ? -now : now + (random() - 0.5) * Math.min(0.4, (reach / LINK_LENGTH) * 0.6)
    return picture.curve(link, Math.max(-0.5, Math.min(0.5, next)))
  }
  if (chance < 0.93) {
    const variable = Math.floor(random() * variables)
    const other = Math.floor(random() * variables)
    if (variable === other) return null
    return besides(picture, variable, other, random)
  }
  const ring = problem.rings[Math.floor(random() * problem.rings.length)]
  const place = ring ? Math.floor(random() * ring.variables.length) : 0
  const variable = ring?.variables[place]
  return ring && variable !== undefined ? ontoCircle(picture, ring.variables, place, variable) : null
}

/** Moves a variable next to another: gets things out of far corners. */
function besides(picture: Picture, variable: number, other: number, random: () => number): number {
  const angle = random() * 2 * Math.PI
  return picture.move(
    variable,
    (picture.x[other] ?? 0) + LINK_LENGTH * Math.cos(angle),
    (picture.y[other] ?? 0) + LINK_LENGTH * Math.sin(angle),
  )
}

/** Moves one variable of a loop to where the circle through its neighbours about the loop's middle wants it. */
function ontoCircle(
  picture: Picture,
  ring: readonly number[],
  place: number,
  variable: number,
): number | null {
  if (ring.length < 3) return null
  const before = ring[(place + ring.length - 1) % ring.length] ?? 0
  const after = ring[(place + 1) % ring.length] ?? 0
  const cx = ring.reduce((sum, v) => sum + (picture.x[v] ?? 0), 0) / ring.length
  const cy = ring.reduce((sum, v) => sum + (picture.y[v] ?? 0), 0) / ring.length
  const radius =
    ring.reduce((sum, v) => sum + Math.hypot((picture.x[v] ?? 0) - cx, (picture.y[v] ?? 0) - cy), 0) /
    ring.length
  const mx = ((picture.x[before] ?? 0) + (picture.x[after] ?? 0)) / 2 - cx
  const my = ((picture.y[before] ?? 0) + (picture.y[after] ?? 0)) / 2 - cy
  const far = Math.hypot(mx, my)
  if (far < 1) return null
  return picture.move(variable, cx + (mx / far) * radius, cy + (my / far) * radius)
}

/** Bows away from the middle of the link's shortest loop, to the right when it is on none. */
function firstBend(problem: Problem, x: Float64Array, y: Float64Array, link: number): number {
  const ring = problem.rings[problem.ringsOfLink[link]?.[0] ?? -1]
  if (!ring) return 0.1
  if (ring.variables.length === 2) return 0.3
  const s = problem.source[link] ?? 0
  const t = problem.target[link] ?? 0
  const cx = ring.variables.reduce((sum, v) => sum + (x[v] ?? 0), 0) / ring.variables.length
  const cy = ring.variables.reduce((sum, v) => sum + (y[v] ?? 0), 0) / ring.variables.length
  const side =
    ((x[t] ?? 0) - (x[s] ?? 0)) * (cy - (y[s] ?? 0)) - ((y[t] ?? 0) - (y[s] ?? 0)) * (cx - (x[s] ?? 0))
  const strength = Math.min(0.45, 0.5 * Math.tan(Math.PI / (2 * ring.variables.length)))
  return side > 0 ? -strength : strength
}
