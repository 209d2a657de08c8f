import { type CausalMap, emptyMap, newLink, newVariable, type Polarity } from '../../../../src/model/index.ts'
import type { PlainGraph } from '../graphs.ts'

/** px between the middles of neighbours. */
const ACROSS = 260
const DOWN = 150
/** Up to so many variables stand on a circle. */
const SMALL = 40

/**
 * A graph as a map that a person could open: variables on a circle when they are few and on a grid when they are many, named as
 * the graph names them, and each link signed by the rule of the reference graphs.
 */
export function mapOfGraph({ name, nodes, names, edges }: PlainGraph): CausalMap {
  const variables = Array.from({ length: nodes }, (_, at) => {
    return newVariable({
      id: `v${at}`,
      name: names?.[at] ?? `Variable ${at}`,
      made: at,
      ...placeOf(at, nodes),
    })
  })
  const links = edges.map(([from, to], at) => {
    return newLink({
      id: `l${at}`,
      source: `v${from}`,
      target: `v${to}`,
      polarity: signOf(from, to),
      made: nodes + at,
    })
  })
  return {
    ...emptyMap({ title: name }),
    variables: Object.fromEntries(variables.map((variable) => [variable.id, variable])),
    links: Object.fromEntries(links.map((link) => [link.id, link])),
  }
}

/** The sign that the reference graphs give to the edge between two nodes. */
function signOf(from: number, to: number): Polarity {
  if ((from * 13 + to * 7) % 11 === 0) return '?'
  return ((from * 31 + to * 17) & 3) === 0 ? '-' : '+'
}

function placeOf(at: number, of: number): { readonly x: number; readonly y: number } {
  if (of <= SMALL) {
    const turn = (2 * Math.PI * at) / of
    const radius = Math.max(240, 30 * of)
    return { x: Math.round(1.6 * radius * Math.sin(turn)), y: Math.round(-radius * Math.cos(turn)) }
  }
  const columns = Math.ceil(Math.sqrt(of))
  return { x: (at % columns) * ACROSS, y: Math.floor(at / columns) * DOWN }
}
