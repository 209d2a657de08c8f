import { type Link, recordOf } from '../../model/index.ts'
import type { LoopGraph } from '../types.ts'
import type { LinkTable } from './linkTable.ts'
import { namesOf, rankNames } from './names.ts'
import { signsOf } from './signs.ts'

/**
 * The table brought up to date for a map with the same links between the same variables, whatever their signs, delays and
 * names; null for any other map.
 */
export function retabulate(table: LinkTable, graph: LoopGraph): LinkTable | null {
  if (Object.keys(graph.links).length !== table.links.length) return null
  const links: Link[] = []
  for (const before of table.links) {
    const now = recordOf(graph.links, before.id)
    if (now === undefined || now.source !== before.source || now.target !== before.target) return null
    links.push(now)
  }
  const names = namesOf(table.variables, graph.variables)
  const signs = signsOf(links)
  if (names.every((name, variable) => name === table.names[variable])) {
    return { ...table, graph: { ...table.graph, signs }, links, records: graph.variables }
  }
  return {
    graph: { ...table.graph, ranks: rankNames(names), signs },
    links,
    variables: table.variables,
    names,
    records: graph.variables,
  }
}
