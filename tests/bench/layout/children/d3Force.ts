/**
 * d3-force as its documentation shows it for graphs that may be in parts: links, charge and a pull to the middle in x and in y, here with
 * names kept apart by circles about them, for the 300 ticks that a simulation takes of itself.
 */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'
import { type Place, serve } from './serve.ts'

/** Length of links, px, and charge: near, as usual and wide. */
const SETTINGS = [
  [120, -400],
  [150, -800],
  [170, -1600],
] as const
const TICKS = 300
const PULL = 0.05
const APART = 6

interface Body extends SimulationNodeDatum {
  readonly radius: number
}

const d3Force: Place = (graph, attempt) => {
  const [length, charge] = SETTINGS[attempt - 1] ?? SETTINGS[1]
  const bodies = graph.sizes.map(
    ({ width, height }): Body => ({ radius: Math.hypot(width, height) / 2 + APART }),
  )
  const links = graph.links.map((link): SimulationLinkDatum<Body> => ({ ...link }))
  forceSimulation(bodies)
    .force('link', forceLink(links).distance(length))
    .force('charge', forceManyBody().strength(charge))
    .force(
      'apart',
      forceCollide((body: Body) => body.radius),
    )
    .force('x', forceX().strength(PULL))
    .force('y', forceY().strength(PULL))
    .stop()
    .tick(TICKS)
  return bodies.map(({ x = Number.NaN, y = Number.NaN }) => ({ x, y }))
}

await serve({ 'd3-force': d3Force })
