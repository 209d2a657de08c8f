import type { Draft } from 'immer'
import { pairKey } from '../kinds/links.ts'
import type { CausalMap, Id, Link, Variable } from '../map.ts'
import { addThings } from './addThings.ts'
import { before } from './ask.ts'
import { type StructureSaying, saysOfStructure } from './saysOfStructure.ts'

/** A structure as it is put on the map: new variables, links between these and those that are there, and what is said of it. */
export interface NewStructure extends Partial<StructureSaying> {
  readonly variables: readonly Pick<Variable, 'id' | 'role' | 'x' | 'y' | 'kind' | 'name'>[]
  readonly links: readonly (Pick<Link, 'id' | 'source' | 'target' | 'polarity' | 'delay'> &
    Partial<Pick<Link, 'bend'>>)[]
}

/**
 * Puts a structure on the map, younger than all that is there and in this order. A variable without a name is called by its
 * role. A link that is there already, with the same ends and sign, stays exactly as it is; what else cannot be made is left out.
 * What is said of the structure is then said of the links that stand in it, be they new or not.
 */
export function insertStructure(map: Draft<CausalMap>, structure: NewStructure): void {
  const { variables, links } = structure
  const there = new Map(Object.values(before(map).links).map((link) => [pairKey(link), link.id]))
  addThings(map, { variables, links: links.filter((link) => !there.has(pairKey(link))) })
  const standing = new Map(links.map((link) => [link.id, there.get(pairKey(link)) ?? link.id]))
  const standingFor = (id: Id): Id => standing.get(id) ?? id
  saysOfStructure(map, structure, standingFor)
}
