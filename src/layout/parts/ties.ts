import { type CausalMap, type Id, inOrder } from '../../model/index.ts'
import { shortLoops } from '../quality/shortLoops.ts'

/** How much every two variables of a map belong together; by their places in the list of variables, in both directions. */
export type Ties = readonly ReadonlyMap<number, number>[]

/** What ties two variables, beside a link between them: being in one group, and being next to each other on a loop, the more the shorter that is. */
const GROUP = 3
const LOOP = 2
/** How much more a loop counts that people named, pinned or see marked. */
const TOLD = 3

/** Tells how much variables belong together. `told` are loops that are spoken of, each as its links. */
export function tiesOf(map: CausalMap, ids: readonly Id[], told: readonly (readonly Id[])[]): Ties {
  const at = new Map(ids.map((id, index) => [id, index]))
  const ties = ids.map(() => new Map<number, number>())
  const tie = (one: number | undefined, other: number | undefined, by: number): void => {
    if (one === undefined || other === undefined || one === other) return
    ties[one]?.set(other, (ties[one]?.get(other) ?? 0) + by)
    ties[other]?.set(one, (ties[other]?.get(one) ?? 0) + by)
  }
  const links = inOrder(map.links)
  const ends = links.map(({ source, target }) => ({
    source: at.get(source) ?? 0,
    target: at.get(target) ?? 0,
  }))
  for (const { source, target } of ends) tie(source, target, 1)
  const sizes = ids.map(() => ({ width: 1, height: 1 }))
  for (const loop of shortLoops({ sizes, links: ends }))
    for (const link of loop) tie(ends[link]?.source, ends[link]?.target, LOOP / loop.length)
  for (const loop of told)
    for (const id of loop) {
      const link = map.links[id]
      if (link) tie(at.get(link.source), at.get(link.target), (TOLD * LOOP) / loop.length)
    }
  const first = new Map<Id, number>()
  for (const [index, id] of ids.entries()) {
    const group = map.variables[id]?.group
    if (!group) continue
    const leader = first.get(group)
    if (leader === undefined) first.set(group, index)
    else tie(leader, index, GROUP)
  }
  return ties
}

/**
 * Puts together what belongs together (agglomerative clustering): the two lots with the strongest tie for their size, again and again, while what they cost together
 * is no more than `most`. Answers the lot of each variable.
 */
export function lotsOf(ties: Ties, costs: readonly number[], most: number): readonly number[] {
  const lot = costs.map((_, index) => index)
  const between = ties.map((own) => new Map(own))
  const cost = [...costs]
  const count = costs.map(() => 1)
  for (;;) {
    let best = { tie: 0, one: -1, other: -1 }
    for (const [one, own] of between.entries())
      for (const [other, by] of own) {
        if (other < one || (cost[one] ?? 0) + (cost[other] ?? 0) > most) continue
        const tie = by / ((count[one] ?? 1) * (count[other] ?? 1))
        if (tie > best.tie) best = { tie, one, other }
      }
    const { one, other } = best
    if (one < 0) return lot
    for (const [third, by] of between[other] ?? []) {
      between[third]?.delete(other)
      if (third === one) continue
      between[one]?.set(third, (between[one]?.get(third) ?? 0) + by)
      between[third]?.set(one, (between[third]?.get(one) ?? 0) + by)
    }
    between[other]?.clear()
    cost[one] = (cost[one] ?? 0) + (cost[other] ?? 0)
    count[one] = (count[one] ?? 1) + (count[other] ?? 1)
    for (const [index, its] of lot.entries()) if (its === other) lot[index] = one
  }
}
