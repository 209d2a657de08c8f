import { SKELETONS } from '../library/skeletons.ts'
import { randomFrom } from '../recognise/testing.ts'
import type { ArchetypeGraph } from '../types.ts'
import { lackInPieces } from './lackOf.ts'
import type { Lack, Meant } from './types.ts'

/** For tests only: what a map lacks of an archetype, at once. */
export function lackOf(
  graph: ArchetypeGraph,
  archetype: string,
  { structure = 'standard', given = {} }: Partial<Pick<Meant, 'structure' | 'given'>> = {},
): Lack {
  const work = lackInPieces(graph, SKELETONS, { archetype, structure, given })
  for (;;) {
    const { done, value } = work.next()
    if (!done) continue
    if (value === null) throw new Error(`There is no form ${structure} of ${archetype}.`)
    return value
  }
}

/** The same records in another order. */
export function shuffled(graph: ArchetypeGraph, seed: number): ArchetypeGraph {
  const random = randomFrom(seed)
  const mixed = <T>(records: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(records)
        .map((entry) => [random(), entry] as const)
        .sort(([a], [b]) => a - b)
        .map(([, entry]) => entry),
    )
  return { variables: mixed(graph.variables), links: mixed(graph.links) }
}

/** Which links do not stand, each as `state from>to`, but for delays that are not marked, signs that are not said and roles from outside that nobody plays. */
export function faultsOf({ links }: Lack): readonly string[] {
  return links.flatMap(({ state, key, optional }) =>
    state === 'stands' || state === 'unmarked' || state === 'unsaid' || (optional && state === 'open')
      ? []
      : [`${state} ${key}`],
  )
}
