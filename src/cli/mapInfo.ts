import { countLoops, type LoopComponent, type LoopCounts, loopComponents } from '../loops/index.ts'
import type { CausalMap, Polarity } from '../model/index.ts'

/** What a map holds, in numbers. The order of the fields is the order of `info --json`. */
export interface MapInfo {
  readonly title: string
  readonly variables: number
  readonly links: number
  /** Links by their sign. */
  readonly signs: Readonly<Record<Polarity, number>>
  /** Links with a delay mark. */
  readonly delays: number
  /** The strongly connected components that hold loops, largest first. */
  readonly components: readonly LoopComponent[]
  /** All loops; null when there are too many to be counted exactly. */
  readonly total: number | null
  readonly atLeast: number
  readonly byType: LoopCounts
  readonly independent: number
  /** Loops that people gave a name. */
  readonly namedLoops: number
  readonly groups: number
  /** Variables and links with a note, and loops with a story. */
  readonly notes: number
}

/** Counts what a map holds. */
export function infoOf(map: CausalMap): MapInfo {
  const variables = Object.values(map.variables)
  const links = Object.values(map.links)
  const loopNotes = Object.values(map.loopNotes)
  const components = loopComponents(map).map((each) => ({
    variables: each.variables,
    links: each.links,
    independent: each.independent,
  }))
  const { exact, total, counts } = countLoops(map)
  const signed = (sign: Polarity): number => links.filter((link) => link.polarity === sign).length
  const said = [...variables, ...links].map((record) => record.note)
  return {
    title: map.meta.title,
    variables: variables.length,
    links: links.length,
    signs: { '+': signed('+'), '-': signed('-'), '?': signed('?') },
    delays: links.filter((link) => link.delay).length,
    components,
    total: exact ? total : null,
    atLeast: total,
    byType: { R: counts.R, B: counts.B, U: counts.U },
    independent: components.reduce((sum, component) => sum + component.independent, 0),
    namedLoops: loopNotes.filter(({ name }) => name.trim() !== '').length,
    groups: Object.keys(map.groups).length,
    notes: [...said, ...loopNotes.map(({ story }) => story)].filter((text) => text.trim() !== '').length,
  }
}
