import type { Id } from '../../model/index.ts'
import { finish } from '../../pace/index.ts'
import type { LoopGraph } from '../types.ts'
import { editTable } from './editTable.ts'
import type { LinkTable } from './linkTable.ts'
import { namesOf, rankNames } from './names.ts'
import { signsOf } from './signs.ts'

/**
 * Numbers the links and variables of a map in the order of their ids, and ranks the variables by name: white space and
 * case folded, then as typed, then by id. Only variables that links join are counted; one without a record has no name. The
 * table of the map before a small edit, where it is known, saves most of the work; the answer is the same with and without.
 */
export function tabulate(graph: LoopGraph, before: LinkTable | null = null): LinkTable {
  return finish(tabulateInPieces(graph, before))
}

/** `tabulate` with pauses, so that the page can do other things in between. */
export function* tabulateInPieces(
  graph: LoopGraph,
  before: LinkTable | null = null,
): Generator<void, LinkTable> {
  const known = latest.get(graph.links)
  if (known?.variables === graph.variables) return known.table
  const table = (before && (yield* editTable(before, graph))) ?? makeTable(graph)
  latest.set(graph.links, { variables: graph.variables, table })
  return table
}

/** The table made last of each set of links: the loops and the drawing of a map ask for the same one after an edit. */
const latest = new WeakMap<
  LoopGraph['links'],
  { readonly variables: LoopGraph['variables']; readonly table: LinkTable }
>()

function makeTable(graph: LoopGraph): LinkTable {
  // Sorting bare texts is several times as fast as sorting records by a function.
  const links = Object.keys(graph.links)
    .sort()
    .flatMap((id) => graph.links[id] ?? [])
  const ends = new Set<Id>()
  for (const { source, target } of links) ends.add(source).add(target)
  const variables = [...ends].sort()
  const numbers = new Map(variables.map((id, number) => [id, number]))
  const names = namesOf(variables, graph.variables)
  const sources = new Int32Array(links.length)
  const targets = new Int32Array(links.length)
  links.forEach((link, number) => {
    sources[number] = numbers.get(link.source) ?? 0
    targets[number] = numbers.get(link.target) ?? 0
  })
  const ranks = rankNames(names)
  return {
    graph: { variables: variables.length, sources, targets, ranks, signs: signsOf(links) },
    links,
    variables,
    names,
    records: graph.variables,
  }
}
