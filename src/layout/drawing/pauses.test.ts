import { expect, test } from 'vitest'
import { type CausalMap, emptyMap, newLabel, newLink, newVariable } from '../../model/index.ts'
import { prepareTopology } from '../arcs/topology.ts'
import { drawInPieces } from './drawMap.ts'

/** A ring of so many variables with as many labels. */
function ring(count: number): CausalMap {
  const all = Array.from({ length: count }, (_, at) => at)
  const records = <R extends { readonly id: string }>(make: (at: number) => R) =>
    Object.fromEntries(all.map((at) => [`${at}`, { ...make(at), id: `${at}` }]))
  return {
    ...emptyMap(),
    variables: records((at) => newVariable({ id: '', name: `V ${at}`, x: (at % 50) * 200, y: at * 9 })),
    labels: records((at) => newLabel({ id: '', text: `L ${at}`, x: (at % 50) * 200, y: -at * 9 })),
    links: records((at) => newLink({ id: '', source: `${at}`, target: `${(at + 1) % count}`, made: at })),
  }
}

function pausesOf(work: Generator<void, unknown>): number {
  let pauses = 0
  while (work.next().done !== true) pauses++
  return pauses
}

/** What is gone through in lists: names, labels, bends, lines, their boxes, signs and links, and the grids that boxes are sorted into. */
const LISTS = 12

test('drawing pauses in every list that it goes through, every few hundred things', () => {
  const [few, many] = [400, 2400].map((count) => pausesOf(drawInPieces({ map: ring(count), marked: [] })))
  expect((many ?? 0) - (few ?? 0)).toBeGreaterThanOrEqual(LISTS * 10)
})

test('finding how links hang together pauses, too', () => {
  const [few, many] = [400, 2400].map((count) => pausesOf(prepareTopology(ring(count))))
  expect((many ?? 0) - (few ?? 0)).toBeGreaterThanOrEqual(2 * 10)
})
