import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortLoops } from '../../quality/shortLoops.ts'
import { copyOf } from './anneal.ts'
import { type Chance, createChance } from './chance.ts'
import { NOTHING_FIXED, type SearchGraph, searchGraphOf } from './graph.ts'
import type { Places } from './shapes.ts'
import { createState } from './state.ts'
import { measuredWeights } from './weights.ts'

function someGraph(chance: Chance, variables: number, links: number): SearchGraph {
  const graph = {
    sizes: Array.from({ length: variables }, () => ({ width: 30 + chance.below(100), height: 20 })),
    links: Array.from({ length: links }, () => {
      const source = chance.below(variables)
      return { source, target: (source + 1 + chance.below(variables - 1)) % variables }
    }),
  }
  return searchGraphOf(graph, shortLoops(graph), NOTHING_FIXED)
}

function somePlaces(chance: Chance, { variables, links }: SearchGraph): Places {
  return {
    x: Float64Array.from({ length: variables }, () => chance.part() * 900),
    y: Float64Array.from({ length: variables }, () => chance.part() * 600),
    bend: Float64Array.from({ length: links }, () => chance.part() - 0.5),
  }
}

/** Moves a variable, or bends a link, by chance. */
function attemptSome(chance: Chance, state: ReturnType<typeof createState>, most: number): number {
  const { graph, places } = state
  if (chance.part() < 0.4) {
    const link = chance.below(graph.links)
    state.begin([], [link])
    places.bend.set([chance.part() - 0.5], link)
  } else {
    const variable = chance.below(graph.variables)
    state.begin([variable], graph.linksAt[variable] ?? [])
    places.x.set([chance.part() * 900], variable)
    places.y.set([chance.part() * 600], variable)
  }
  return state.weigh(most)
}

test('what changes cost, summed up, is what the drawing costs when it is worked out anew', () => {
  const shape = fc.record({
    seed: fc.nat(),
    variables: fc.integer({ min: 3, max: 9 }),
    links: fc.integer({ min: 2, max: 16 }),
    isLarge: fc.boolean(),
    room: fc.constantFrom(null, { width: 700, height: 400 }, { width: 700, height: 400, isEnough: true }),
  })
  fc.assert(
    fc.property(shape, ({ seed, variables, links, isLarge, room }) => {
      const chance = createChance(seed)
      const graph = someGraph(chance, isLarge ? 6 * variables : variables, isLarge ? 6 * links : links)
      const home = somePlaces(chance, graph)
      const weights = { ...measuredWeights(graph), stay: 1 }
      const state = createState(graph, somePlaces(chance, graph), weights, home, room)
      for (let move = 0; move < 40; move++) {
        const before = state.cost()
        const cost = attemptSome(chance, state, 5)
        if (cost <= 5 && chance.part() < 0.6) {
          state.keep()
          expect(state.cost()).toBeCloseTo(before + cost, 6)
        } else {
          state.takeBack()
          expect(state.cost()).toBeCloseTo(before, 6)
        }
      }
      const anew = createState(graph, copyOf(state.places), weights, home, room)
      expect(state.cost()).toBeCloseTo(anew.cost(), 6)
    }),
    // All links of this one come to lie under names, and are seen again.
    { numRuns: 60, examples: [[{ seed: 337419128, variables: 4, links: 2, isLarge: false, room: null }]] },
  )
})

test('a change that costs more than it may is given up, and leaves no trace', () => {
  const chance = createChance(7)
  const graph = someGraph(chance, 8, 14)
  const state = createState(graph, somePlaces(chance, graph), measuredWeights(graph))
  const [before, places] = [state.cost(), copyOf(state.places)]
  for (let move = 0; move < 50; move++) {
    attemptSome(chance, state, -1000)
    state.takeBack()
  }
  expect(state.places).toEqual(places)
  expect(state.cost()).toBe(before)
})
