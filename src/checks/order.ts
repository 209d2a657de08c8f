import type { Seen } from './see.ts'
import type { Finding, Place, RuleGroup, Severity } from './types.ts'

/** Groups in the order in which they are told. */
export const GROUPS: readonly RuleGroup[] = ['names', 'links', 'loops', 'delays', 'drawing', 'archetypes']

const WEIGHT: Readonly<Record<Severity | 'off', number>> = { error: 0, warning: 1, info: 2, off: 3 }

/** Findings in the order in which they are told: the worst of a review first, then by group and rule, then as the map has things. */
export function inTurn(findings: readonly Finding[], { variables, links, list }: Seen): readonly Finding[] {
  const rank = new Map<string, number>()
  for (const { id } of variables) rank.set(`variable ${id}`, rank.size)
  for (const { id } of links) rank.set(`link ${id}`, rank.size)
  for (const { key } of list.loops) rank.set(`loop ${key}`, rank.size)
  const rankOf = (place: Place): number => {
    if (place.kind === 'map') return -1
    return rank.get(`${place.kind} ${place.kind === 'loop' ? place.key : place.id}`) ?? rank.size
  }
  return [...findings].sort(
    (a, b) =>
      WEIGHT[a.severity.review] - WEIGHT[b.severity.review] ||
      GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) ||
      compare(a.rule, b.rule) ||
      rankOf(a.where[0]) - rankOf(b.where[0]) ||
      compare(a.key, b.key),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
