import type { Draft } from 'immer'
import type { CausalMap, Id } from '../map.ts'
import { before } from './ask.ts'

/** Deletes variables with all their links, links, and labels. Notes of loops that break by it are kept. */
export function deleteThings(
  map: Draft<CausalMap>,
  args: {
    readonly variables?: readonly Id[]
    readonly links?: readonly Id[]
    readonly labels?: readonly Id[]
  },
): void {
  const { variables = [], links = [], labels = [] } = args
  const gone = new Set(variables.filter((id) => Object.hasOwn(map.variables, id)))
  if (gone.size > 0) {
    for (const link of Object.values(before(map).links)) {
      if (gone.has(link.source) || gone.has(link.target)) drop(map.links, link.id)
    }
  }
  for (const id of gone) drop(map.variables, id)
  for (const id of links) drop(map.links, id)
  for (const id of labels) drop(map.labels, id)
}

function drop(records: Record<Id, unknown>, id: Id): void {
  if (Object.hasOwn(records, id)) delete records[id]
}
