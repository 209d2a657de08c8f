import { type CausalMap, type Id, inOrder, type Link, nameOrRole, type Variable } from '../../model/index.ts'
import { automaticBends } from '../arcs/bends.ts'
import type { Placement, SizedGraph } from '../quality/types.ts'
import { drawName } from '../text/drawName.ts'
import type { Point } from '../types.ts'
import type { Fixed } from './search/graph.ts'
import type { Arrangement, ArrangeRequest } from './types.ts'

/** A request by numbers. */
export interface Problem {
  readonly ids: readonly Id[]
  /** Links that join two different variables: a link from a variable to itself has its place above the name. */
  readonly links: readonly Link[]
  readonly graph: SizedGraph
  /** How it is drawn now. */
  readonly now: Placement
  readonly fixed: Fixed
}

/** Puts a request into numbers: variables and links in the order of making, so that the same map gives the same drawing. */
export function problemOf({ map, only }: ArrangeRequest): Problem {
  const variables = inOrder(map.variables)
  const numberOf = new Map(variables.map(({ id }, at) => [id, at]))
  const links = inOrder(map.links).filter(
    ({ source, target }) => source !== target && numberOf.has(source) && numberOf.has(target),
  )
  const chosen = only === null ? null : new Set(only)
  const stays = new Set<number>()
  variables.forEach(({ id, locked }, at) => {
    if (locked || chosen?.has(id) === false) stays.add(at)
  })
  const ends = links.map(({ source, target }) => ({
    source: numberOf.get(source) ?? 0,
    target: numberOf.get(target) ?? 0,
  }))
  const bentByHand = links.flatMap(({ bent }, at) => (bent ? [at] : []))
  const between = ends.flatMap(({ source, target }, at) =>
    stays.has(source) && stays.has(target) ? [at] : [],
  )
  return {
    ids: variables.map(({ id }) => id),
    links,
    graph: {
      sizes: variables.map((variable) => {
        const { width, height } = drawName(nameOrRole(variable))
        return { width, height }
      }),
      links: ends,
      groups: groupsOf(map, variables),
    },
    now: { centres: variables.map(({ x, y }) => ({ x, y })), bends: bendsNow(map, links) },
    fixed: { variables: stays, links: new Set([...bentByHand, ...between]) },
  }
}

/** The groups of variables by number, in the order of making; undefined where none is in one. */
function groupsOf(map: CausalMap, variables: readonly Variable[]): readonly number[] | undefined {
  const numberOf = new Map(inOrder(map.groups).map(({ id }, at) => [id, at]))
  const groups = variables.map(({ group }) => numberOf.get(group ?? '') ?? -1)
  return groups.some((group) => group >= 0) ? groups : undefined
}

function bendsNow(map: CausalMap, links: readonly Link[]): number[] {
  const names = Object.values(map.variables).map((variable) => {
    const { width, height } = drawName(nameOrRole(variable))
    return [variable.id, { centre: variable, width, height }] as const
  })
  const automatic = automaticBends(map, new Map(names))
  return links.map(({ id, bend }) => bend ?? automatic.get(id) ?? 0)
}

/** What of a placement is new: the places of all that may move, the bends of all that may bend; rounded as maps keep them. */
export function arrangementOf({ ids, links, fixed }: Problem, { centres, bends }: Placement): Arrangement {
  const places: Record<Id, Point> = {}
  ids.forEach((id, at) => {
    const centre = centres[at]
    if (centre && !fixed.variables.has(at))
      places[id] = { x: rounded(centre.x, 10), y: rounded(centre.y, 10) }
  })
  const newBends: Record<Id, number> = {}
  links.forEach(({ id }, at) => {
    if (!fixed.links.has(at)) newBends[id] = rounded(bends[at] ?? 0, 1000)
  })
  return { places, bends: newBends }
}

function rounded(value: number, steps: number): number {
  // Adding 0 makes a 0 of what would be -0.
  return Math.round(value * steps) / steps + 0
}
