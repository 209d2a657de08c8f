import { LONGEST_PATH, type SearchGraph } from '../recognise/graph.ts'
import type { Structure } from '../types.ts'
import type { Assignment } from './assign.ts'
import type { LackState } from './types.ts'
import { pathBetween, type Ways } from './ways.ts'
import { LONGEST_TURNED, WEIGHT, worthOf } from './worth.ts'

/** A link of a structure as it fares, by numbers. */
export interface LaidLink {
  readonly state: LackState
  readonly path: readonly number[]
  /** The sign that it needs between these variables. */
  readonly sign: number
}

/** An assignment with what stands of it exactly. */
export interface Laid {
  readonly links: readonly LaidLink[]
  /** What the links are worth. */
  readonly worth: number
}

/** A structure by numbers, with what its paths may pass. */
export interface LayPlan {
  readonly links: readonly {
    readonly from: number
    readonly to: number
    readonly sign: number
    readonly delay: boolean
    readonly isOutside: boolean
    /** Roles that a path may pass, as the other half of an engine: a balancing loop may leave or enter that at either. */
    readonly passing: readonly number[]
  }[]
}

/** Numbers a structure. */
export function layPlanOf({ slots, links }: Structure): LayPlan {
  const at = new Map(slots.map(({ id }, slot) => [id, slot]))
  const numbered = links.map(({ from, to, polarity, delay }) => ({
    from: at.get(from) ?? 0,
    to: at.get(to) ?? 0,
    sign: polarity === '+' ? 1 : -1,
    delay,
  }))
  const partners = (slot: number, except: number): readonly number[] =>
    numbered.flatMap(({ from, to, sign }) => {
      if (from !== slot || to === except) return []
      const back = numbered.find((link) => link.from === to && link.to === slot)
      return back && back.sign === sign ? [to] : []
    })
  return {
    links: numbered.map((link) => ({
      ...link,
      isOutside: slots[link.from]?.outside === true || slots[link.to]?.outside === true,
      passing: [...partners(link.from, link.to), ...partners(link.to, link.from)],
    })),
  }
}

/**
 * Looks exactly what of a structure stands with these variables in its roles: a path for each link, shortest first, that passes no role and
 * shares inner variables only with a path from the same role, from the beginning on, or to the same role, up to the end.
 */
export function lay(plan: LayPlan, { variables, senses }: Assignment, graph: SearchGraph, ways: Ways): Laid {
  const count = graph.variables.length
  const slotOf = new Map(
    variables.flatMap((variable, slot) => (variable === -1 ? [] : [[variable, slot] as const])),
  )
  const laid: LaidLink[] = plan.links.map(({ sign, from, to }) => ({
    state: 'open',
    path: [],
    sign: sign * (senses[from] ?? 1) * (senses[to] ?? 1),
  }))
  const ready = plan.links.flatMap(({ from, to }, link) => {
    const [source = -1, target = -1] = [variables[from], variables[to]]
    if (source === -1 || target === -1) return []
    const table = (laid[link]?.sign ?? 1) > 0 ? ways.plus : ways.minus
    return [{ link, source, target, least: table[source * count + target] || LONGEST_PATH + 1 }]
  })
  ready.sort((a, b) => a.least - b.least || a.link - b.link)
  let worth = 0
  for (const { link, source, target } of ready) {
    const { passing, delay, isOutside } = plan.links[link] ?? { passing: [], delay: false, isOutside: false }
    const { sign } = laid[link] ?? { sign: 1 }
    const weight = isOutside ? WEIGHT.outside : WEIGHT.inside
    const fits = (path: readonly number[]): boolean => goesTogether(link, path)
    const find = (wanted: number, longest: number, open: readonly number[]) =>
      pathBetween(source, target, wanted, graph, ways, {
        longest,
        fits,
        isClosed: (variable) => {
          const slot = slotOf.get(variable)
          return slot !== undefined && !open.includes(slot)
        },
      })
    const path =
      find(sign, LONGEST_PATH, []) ?? (passing.length > 0 ? find(sign, LONGEST_PATH, passing) : null)
    const other = path === null ? find(-sign, LONGEST_TURNED, []) : null
    const isSlow = path?.some((one) => graph.delays[one] === 1) === true
    const state =
      path === null ? (other === null ? 'missing' : 'turned') : delay && !isSlow ? 'unmarked' : 'stands'
    laid[link] = { state, path: path ?? other ?? [], sign }
    worth += weight * worthOf((path ?? other ?? []).length, path !== null)
  }
  return { links: laid, worth }

  /** Whether a path and those that stand have inner variables in common only where they may. */
  function goesTogether(link: number, path: readonly number[]): boolean {
    const own = plan.links[link]
    return laid.every(({ path: other, state }, at) => {
      const planned = plan.links[at]
      if (at === link || other.length === 0 || state === 'turned' || !own || !planned) return true
      const inner = new Set(innerOf(path))
      const both = innerOf(other).filter((variable) => inner.has(variable))
      if (both.length === 0) return true
      const begins = planned.from === own.from ? alike(path, other) : 0
      const ends = planned.to === own.to ? alike([...path].reverse(), [...other].reverse()) : 0
      // A common beginning or end of so many links has so many inner variables.
      return both.length <= begins + ends
    })
  }

  function innerOf(path: readonly number[]): readonly number[] {
    return path.slice(1).flatMap((link) => {
      const variable = graph.sources[link] ?? -1
      return slotOf.has(variable) ? [] : [variable]
    })
  }
}

function alike(one: readonly number[], other: readonly number[]): number {
  let same = 0
  while (same < one.length && same < other.length && one[same] === other[same]) same += 1
  return same
}
