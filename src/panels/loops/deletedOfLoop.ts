import { type Deleted, deletedRecords, type Id, type LoopNote } from '../../model/index.ts'
import type { MapDocument } from '../../store/index.ts'

/** Gives the variables and links of a loop that were deleted, with the words that they had. What is deleted is looked through once, when first asked. */
export function deletedOfLoops({
  records,
}: Pick<MapDocument, 'records'>): (note: Pick<LoopNote, 'variables' | 'links'>) => Required<Deleted> {
  let known: ReturnType<typeof deletedIn> | null = null
  return (note) => {
    known ??= deletedIn(records)
    const { variables, links } = known
    return {
      variables: note.variables.flatMap((id) => variables.get(id) ?? []),
      links: note.links.flatMap((id) => links.get(id) ?? []),
    }
  }
}

function deletedIn(records: MapDocument['records']) {
  const any = () => true
  return {
    variables: byId(deletedRecords('variables', records('variables'), any)),
    links: byId(deletedRecords('links', records('links'), any)),
  }
}

function byId<R extends { readonly id: Id }>(all: readonly R[]): ReadonlyMap<Id, R> {
  return new Map(all.map((record) => [record.id, record]))
}
