import type { CausalMap, Id, Label, Link, Variable } from '../model/index.ts'
import type { Selection, Session } from '../store/index.ts'

/** What is selected and still on the map, in no particular order. */
export interface Selected {
  readonly variables: readonly Variable[]
  readonly links: readonly Link[]
  readonly labels: readonly Label[]
}

/** The records of the selection. */
export function selected(session: Session): Selected {
  return recordsOf(session.document.state.getState().map, session.view.getState().selection)
}

/** The records of these ids that are on the map. */
export function recordsOf(
  map: CausalMap,
  { variables, links, labels }: { readonly [K in keyof Selection]: Iterable<Id> },
): Selected {
  return {
    variables: [...variables].flatMap((id) => map.variables[id] ?? []),
    links: [...links].flatMap((id) => map.links[id] ?? []),
    labels: [...labels].flatMap((id) => map.labels[id] ?? []),
  }
}

/** The ids of records. */
export function idsOf(records: readonly { readonly id: Id }[]): Id[] {
  return records.map((record) => record.id)
}
