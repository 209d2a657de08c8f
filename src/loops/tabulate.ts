import { foldName, type Id, type Link } from '../model/index.ts'
import type { LinkGraph } from './linkGraph.ts'
import type { LoopGraph } from './types.ts'

/** A map as whole numbers, and the records that the numbers stand for. */
export interface LinkTable {
  readonly graph: LinkGraph
  /** The link with number `i`. */
  readonly links: readonly Link[]
}

/**
 * Numbers the links and variables of a map in the order of their ids, and ranks the variables by name: white space and
 * case folded, then as typed, then by id. Only variables that links join are counted; one without a record has no name.
 */
export function tabulate(graph: LoopGraph): LinkTable {
  const links = Object.values(graph.links).sort((a, b) => compareTexts(a.id, b.id))
  const ids = [...new Set(links.flatMap((link) => [link.source, link.target]))].sort(compareTexts)
  const numbers = new Map(ids.map((id, number) => [id, number]))
  const numberOf = (id: Id): number => numbers.get(id) ?? 0
  const ranks = new Int32Array(ids.length)
  inOrderOfNames(ids, graph.variables).forEach((id, rank) => {
    ranks[numberOf(id)] = rank
  })
  return {
    graph: {
      variables: ids.length,
      sources: Int32Array.from(links, (link) => numberOf(link.source)),
      targets: Int32Array.from(links, (link) => numberOf(link.target)),
      ranks,
    },
    links,
  }
}

function inOrderOfNames(ids: readonly Id[], variables: LoopGraph['variables']): readonly Id[] {
  return ids
    .map((id) => {
      const record = Object.hasOwn(variables, id) ? variables[id] : undefined
      return { id, name: record?.name ?? '', folded: record ? foldedName(record) : '' }
    })
    .sort(
      (a, b) => compareTexts(a.folded, b.folded) || compareTexts(a.name, b.name) || compareTexts(a.id, b.id),
    )
    .map(({ id }) => id)
}

/** Folding is slow and records outlive many searches, so what it gave is kept with the record. */
const folded = new WeakMap<object, { readonly name: string; readonly text: string }>()

function foldedName(record: { readonly name: string }): string {
  const known = folded.get(record)
  if (known?.name === record.name) return known.text
  const text = foldName(record.name)
  folded.set(record, { name: record.name, text })
  return text
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
