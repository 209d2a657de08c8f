import type { Id, Label, Link, Variable } from '../model/index.ts'
import type { Session } from '../store/index.ts'

/** What is selected and still on the map, in no particular order. */
export interface Selected {
  readonly variables: readonly Variable[]
  readonly links: readonly Link[]
  readonly labels: readonly Label[]
}

/** The records of the selection. */
export function selected(session: Session): Selected {
  const { map } = session.document.state.getState()
  const { variables, links, labels } = session.view.getState().selection
  return {
    variables: [...variables].flatMap((id) => map.variables[id] ?? []),
    links: [...links].flatMap((id) => map.links[id] ?? []),
    labels: [...labels].flatMap((id) => map.labels[id] ?? []),
  }
}

/** The one selected variable; null when it is none or several. */
export function soleVariable(session: Session): Variable | null {
  const { variables } = selected(session)
  return variables.length === 1 ? (variables[0] ?? null) : null
}

/** The ids of records. */
export function idsOf(records: readonly { readonly id: Id }[]): Id[] {
  return records.map((record) => record.id)
}
