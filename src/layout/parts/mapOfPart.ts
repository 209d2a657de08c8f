import type { CausalMap, Id } from '../../model/index.ts'
import type { Point } from '../types.ts'

/** A part of a map that is shown by itself: some of its links, and the variables at their ends. */
export interface MapPart {
  readonly variables: ReadonlySet<Id>
  readonly links: ReadonlySet<Id>
}

/** A map of nothing but a part. Groups and labels are left out. */
export function mapOfPart(map: CausalMap, { variables, links }: MapPart): CausalMap {
  const kept = <T>(records: Readonly<Record<Id, T>>, ids: ReadonlySet<Id>): Readonly<Record<Id, T>> =>
    Object.fromEntries(Object.entries(records).filter(([id]) => ids.has(id)))
  return {
    ...map,
    variables: kept(map.variables, variables),
    links: kept(map.links, links),
    labels: {},
    groups: {},
  }
}

/** The map with its variables and labels at these places. */
export function placedMap(map: CausalMap, places: ReadonlyMap<Id, Point>): CausalMap {
  const at = <T extends { readonly x: number; readonly y: number }>(things: Readonly<Record<Id, T>>) =>
    Object.fromEntries(Object.entries(things).map(([id, thing]) => [id, { ...thing, ...places.get(id) }]))
  return { ...map, variables: at(map.variables), labels: at(map.labels) }
}
