import { expect, test } from 'vitest'
import { automaticBends } from '../../../src/layout/arcs/bends.ts'
import { shortLoops } from '../../../src/layout/index.ts'
import { placedMap } from '../../../src/layout/testing.ts'
import { bendsFor } from './arcs.ts'

const MAP = placedMap('A -> + B -> + C -> + D -> - A\nD -> + E -> + D\nB -> + F -> + A\nE -> + F\nC -> + G', {
  A: [0, 0],
  B: [300, 40],
  C: [330, 280],
  D: [20, 250],
  E: [-260, 300],
  F: [120, -240],
  G: [500, 100],
})

test('the loop rule of the benchmark is that of the program', () => {
  const variables = Object.values(MAP.variables)
  const numberOf = (id: string) => variables.findIndex((variable) => variable.id === id)
  const links = Object.values(MAP.links)
  const graph = {
    sizes: variables.map(() => ({ width: 60, height: 20 })),
    links: links.map(({ source, target }) => ({ source: numberOf(source), target: numberOf(target) })),
  }
  const bends = bendsFor('loop rule', graph, variables, shortLoops(graph))
  const names = variables.map(
    (variable) => [variable.id, { centre: variable, width: 20, height: 19 }] as const,
  )
  const automatic = automaticBends(MAP, new Map(names))
  expect(links).toHaveLength(10)
  links.forEach(({ id }, at) => {
    expect(bends[at]).toBeCloseTo(automatic.get(id) ?? Number.NaN)
  })
})
