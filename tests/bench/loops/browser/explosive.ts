import { complete, diamonds, near, type PlainGraph, random, ringLattice } from '../graphs.ts'
import { named } from '../section.ts'

/** Names of graphs, with blanks between them, where only a few are to be measured. */
const ONLY = process.env.SEDIKO_GRAPHS

/** Maps of 1,000 variables and 3,000 links. */
export function thousands(corpus: readonly PlainGraph[]): readonly PlainGraph[] {
  return [
    ...named(corpus, 'merged-national-3000', 'syn-rand-1000-3000'),
    near(1_000, 3_000),
    { ...random(1_000, 3_000), name: 'tangled 1000/3000' },
  ]
}

/** Maps with more loops than can be listed: the project's own, and those of the reference graphs where these are there. */
export function explosive(corpus: readonly PlainGraph[]): readonly PlainGraph[] {
  const references = named(
    corpus,
    'perspectiva-merged-all',
    'syn-diamond-24',
    'syn-rand-1000-1500',
    'syn-ring-lattice-40-2',
    'merged-national-1700',
    'free6',
    'wiliam-function-of',
    'syn-k10',
    'wrld3-03',
  )
  const small = references.length > 0 ? references : [complete(10), diamonds(24), ringLattice(40, 2)]
  return [...small, ...thousands(corpus)].filter(
    ({ name }) => ONLY === undefined || ONLY.split(' ').includes(name),
  )
}
