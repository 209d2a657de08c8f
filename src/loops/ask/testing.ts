import { type CausalMap, inOrder } from '../../model/index.ts'
import { findLoops, labelOf, numberLoops } from '../index.ts'
import type { FeedbackLoop } from '../types.ts'
import type { FilterKnowledge } from './filter.ts'

/** A map with its loops and their labels, for tests. */
export interface Labelled {
  readonly loops: readonly FeedbackLoop[]
  readonly labels: ReadonlyMap<string, string>
  /** The loop with this label; throws when there is none. */
  labelled(label: string): FeedbackLoop
  /** The id of a variable by its name. */
  idOf(name: string): string
  /** The id of the link from one name to another. */
  linkOf(source: string, target: string): string
}

/** Finds and numbers the loops of a map. */
export function labelLoops(map: CausalMap): Labelled {
  const list = findLoops(map)
  const numbers = numberLoops(null, list, [])
  const labels = new Map(list.loops.map((loop) => [loop.key, labelOf(numbers, loop)]))
  const found = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw new Error(`There is no ${what}`)
    return value
  }
  const idOf = (name: string) =>
    found(
      inOrder(map.variables).find((one) => one.name === name),
      name,
    ).id
  return {
    loops: list.loops,
    labels,
    labelled: (label) =>
      found(
        list.loops.find(({ key }) => labels.get(key) === label),
        label,
      ),
    idOf,
    linkOf(source, target) {
      const [from, to] = [idOf(source), idOf(target)]
      const link = Object.values(map.links).find((one) => one.source === from && one.target === to)
      return found(link, `link from ${source} to ${target}`).id
    },
  }
}

/** So many loops of 4 to 12 links over 200 variables in 4 groups, and what is known of their map; every third has a name. */
export function manyLoops(number: number): {
  readonly loops: readonly FeedbackLoop[]
  readonly known: FilterKnowledge
} {
  const ids = Array.from({ length: 200 }, (_, at) => `v${at}`)
  const loops = Array.from({ length: number }, (_, at): FeedbackLoop => {
    const variables = Array.from(
      { length: 4 + (at % 9) },
      (_, step) => `v${(at * 7 + step * (1 + (at % 13))) % 200}`,
    )
    const links = variables.map((id, step) => `${id}-${step}-${at}`)
    const type = at % 2 === 0 ? 'R' : 'B'
    const key = links.join(' ')
    return { key, links, variables, signs: '', type, negatives: 0, unknowns: 0, delays: at % 3 }
  })
  return {
    loops,
    known: {
      labels: new Map(loops.map(({ key, type }, at) => [key, `${type}${at}`])),
      names: new Map(loops.filter((_, at) => at % 3 === 0).map(({ key }, at) => [key, `Loop ${at}`])),
      variables: Object.fromEntries(
        ids.map((id, at) => [id, { name: `Variable ${at}`, group: `g${at % 4}` }]),
      ),
      groups: { g0: {}, g1: {}, g2: {}, g3: {} },
      selection: { variables: new Set(['v7', 'v14']), links: new Set() },
      eights: () => new Set(),
    },
  }
}
