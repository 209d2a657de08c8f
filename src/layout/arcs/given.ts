import { type CausalMap, type Id, isLoosened } from '../../model/index.ts'
import type { DrawingInput, Point } from '../types.ts'
import type { Topology } from './topology.ts'

/** What is shown instead of what the map says of bends. */
export interface Instead extends Pick<DrawingInput, 'bending' | 'bends' | 'firm' | 'isPassing'> {
  /** Indexes of the links that follow the loop rule while the hand that moves their ends has not let go. */
  readonly loosened: ReadonlySet<number>
}

/** What links are given, each by its index in the topology. */
export interface GivenBends {
  /** The bend it is given, or null where it follows the loop rule. */
  readonly bendOf: (index: number) => number | null
  /** Whether it is drawn with that bend also through names: one that a person gave, or gives now, and each picture of a motion. */
  readonly isFirm: (index: number) => boolean
}

const NONE: ReadonlySet<number> = new Set()

/** What is to be shown instead, links being asked about only where a variable moves. */
export function insteadOf(topology: Topology, input: DrawingInput): Instead {
  const { bending, bends, firm, moved, isDragged, isPassing, map } = input
  const loosened = moved && isDragged ? loosenedLinks(topology, map, moved) : NONE
  return { bending, bends, firm, isPassing, loosened }
}

function loosenedLinks(
  topology: Topology,
  { variables }: CausalMap,
  moved: ReadonlyMap<Id, Point>,
): ReadonlySet<number> {
  const loosened = new Set<number>()
  const shiftOf = (id: Id): Point | undefined => {
    const to = moved.get(id)
    const from = variables[id]
    return to && from && { x: to.x - from.x, y: to.y - from.y }
  }
  for (const id of moved.keys())
    for (const index of topology.touched.get(id) ?? []) {
      const link = topology.links[index]
      if (link && isLoosened(link, shiftOf)) loosened.add(index)
    }
  return loosened
}

/** The bends that links are given, by a person, by a layout or for now. */
export function givenBends(
  topology: Topology,
  { bending, bends, firm, isPassing, loosened }: Instead,
): GivenBends {
  return {
    bendOf(index) {
      const link = topology.links[index]
      if (link === undefined) return null
      if (link.id === bending?.id) return bending.bend
      const instead = bends?.get(link.id)
      if (instead !== undefined) return instead
      return loosened.has(index) ? null : link.bend
    },
    isFirm(index) {
      const link = topology.links[index]
      if (link === undefined || link.id === bending?.id) return true
      const instead = bends?.get(link.id)
      if (instead === undefined) return link.bent
      return instead !== null && (link.bent || isPassing === true || firm?.has(link.id) === true)
    },
  }
}

/** Indexes of the links that are given another bend than before for reasons that lie neither in them nor in their ends. */
export function givenOtherwise(topology: Topology, now: Instead, before: Instead): ReadonlySet<number> {
  const changed = new Set<number>()
  const add = (id: Id | undefined): void => {
    const index = id === undefined ? undefined : topology.indexOf.get(id)
    if (index !== undefined) changed.add(index)
  }
  if (now.bending !== before.bending) {
    add(now.bending?.id)
    add(before.bending?.id)
  }
  if (now.isPassing !== before.isPassing) for (const id of now.bends?.keys() ?? []) add(id)
  if (now.firm !== before.firm) for (const id of [...(now.firm ?? []), ...(before.firm ?? [])]) add(id)
  if (now.bends !== before.bends)
    for (const [one, other] of [
      [now.bends, before.bends],
      [before.bends, now.bends],
    ])
      for (const [id, bend] of one ?? []) if (other?.get(id) !== bend) add(id)
  for (const index of now.loosened) if (!before.loosened.has(index)) changed.add(index)
  for (const index of before.loosened) if (!now.loosened.has(index)) changed.add(index)
  return changed
}
