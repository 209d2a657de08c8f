import type { Structure } from '../types.ts'
import type { SearchGraph } from './graph.ts'

/** A slot that acts from outside with the link by which it does. */
export interface OutsideFilling {
  readonly slot: string
  readonly variable: number
  /** `from>to` and the link. */
  readonly key: string
  readonly link: number
}

/**
 * The variables that act from outside on a structure that was found: for each such slot the only variable that links directly to where it
 * should, is not used, and is on no loop with it. Where there is none, or more than one, nobody can tell, and the slot stays empty.
 */
export function fillOutside(
  structure: Structure,
  slots: ReadonlyMap<string, number>,
  used: ReadonlySet<number>,
  graph: SearchGraph,
): readonly OutsideFilling[] {
  const taken = new Set(used)
  const found: OutsideFilling[] = []
  for (const { id, outside } of structure.slots) {
    const links = structure.links.filter(({ from, to }) => outside && (from === id || to === id))
    const [only] = links
    if (only === undefined || links.length > 1) continue
    const isFrom = only.from === id
    const there = slots.get(isFrom ? only.to : only.from)
    if (there === undefined) continue
    const candidates = (isFrom ? graph.into : graph.out)[there]?.flatMap((link) => {
      const variable = (isFrom ? graph.sources : graph.targets)[link] ?? -1
      const isFree = !taken.has(variable) && graph.component[variable] !== graph.component[there]
      return isFree ? [{ variable, link }] : []
    })
    const [candidate] = candidates ?? []
    if (candidate === undefined || candidates?.length !== 1) continue
    taken.add(candidate.variable)
    found.push({ slot: id, key: `${only.from}>${only.to}`, ...candidate })
  }
  return found
}
