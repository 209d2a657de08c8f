import type { Draft } from 'immer'
import { pairKey } from '../kinds/links.ts'
import type { CausalMap, Link, Variable } from '../map.ts'
import { addThings } from './addThings.ts'
import { before } from './ask.ts'

/** A structure as it is put on the map: new variables, and links between these and those that are there. */
export interface NewStructure {
  readonly variables: readonly Pick<Variable, 'id' | 'role' | 'x' | 'y' | 'kind' | 'name'>[]
  readonly links: readonly (Pick<Link, 'id' | 'source' | 'target' | 'polarity' | 'delay'> &
    Partial<Pick<Link, 'bend'>>)[]
}

/**
 * Puts a structure on the map, younger than all that is there and in this order. A variable without a name is called by its
 * role. A link that is there already, with the same ends and sign, stays exactly as it is; what else cannot be made is left out.
 */
export function insertStructure(map: Draft<CausalMap>, { variables, links }: NewStructure): void {
  const there = new Set(Object.values(before(map).links).map(pairKey))
  addThings(map, { variables, links: links.filter((link) => !there.has(pairKey(link))) })
}
