import type { Id, VariableKind } from '../../model/index.ts'
import { SKELETONS } from '../library/skeletons.ts'
import type { ArchetypeGraph, RecogniseOptions, Recognition, Skeleton, Structure } from '../types.ts'
import { recogniseInPieces } from './recognise.ts'

/** A link of a test graph: from, to, sign, and whether it has a delay. */
export type TestLink = readonly [string, string, '+' | '-' | '?', boolean?]

/** A graph of these links; variables are as they are named. */
export function graphOf(
  links: readonly TestLink[],
  kinds: Readonly<Record<string, VariableKind>> = {},
): ArchetypeGraph {
  const names = new Set([...links.map(([from]) => from), ...links.map(([, to]) => to)])
  return {
    variables: Object.fromEntries(
      [...names].map((name) => [name, { name, kind: kinds[name] ?? 'variable' }]),
    ),
    links: Object.fromEntries(
      links.map(([source, target, polarity, delay = false], at) => {
        const id: Id = `l${String(at).padStart(4, '0')}`
        return [id, { id, source, target, polarity, delay }]
      }),
    ),
  }
}

/** The links of a structure between its slots, without delays: what a person may have drawn. */
export function linksOf({ links }: Structure): readonly TestLink[] {
  return links.map(({ from, to, polarity }) => [from, to, polarity])
}

/** The standard structure of an archetype. */
export function standardOf(archetype: string): Structure {
  const found = SKELETONS.find((one) => one.archetype === archetype && one.structure.id === 'standard')
  if (found === undefined) throw new Error(`There is no archetype ${archetype}.`)
  return found.structure
}

/** All standard structures. */
export const STANDARD: readonly Skeleton[] = SKELETONS.filter(({ structure }) => structure.id === 'standard')

/** Recognises at once. */
export function recognise(graph: ArchetypeGraph, options: Partial<RecogniseOptions> = {}): Recognition {
  const work = recogniseInPieces(graph, SKELETONS, { given: null, dismissed: new Set(), ...options })
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** Numbers from 0 to 1 by a seed: mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
