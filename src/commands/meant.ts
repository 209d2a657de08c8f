import type { Id } from '../model/index.ts'
import { type Session, select } from '../store/index.ts'
import { recordsOf, type Selected } from './selected.ts'
import type { Here, World } from './types.ts'

/** What a command acts on. */
export interface Meant extends Selected {
  /** Where the focus is, when that is not among what is selected. */
  readonly here: Here | null
}

const NOTHING: Meant = { variables: [], links: [], labels: [], here: null }

/** What has the focus, alone, when it is not among what is selected; else all that is selected. A group is what is in it. */
export function meantBy({ session, page }: World): Meant {
  if (session === null) return NOTHING
  const here = page.canvas?.meant() ?? null
  const { map } = session.document.state.getState()
  const { selection } = session.view.getState()
  return { ...recordsOf(map, here === null ? selection : chosenAt(map, here)), here }
}

/** Selects what a command acts on, so that eye and ear agree. A loop is not selected, and leaves what is. */
export function takeMeant({ session, page }: World): void {
  const here = page.canvas?.meant() ?? null
  if (session === null || here === null || here.kind === 'loops') return
  select(session.view, chosenAt(session.document.state.getState().map, here), 'replace')
}

type Chosen = Parameters<typeof recordsOf>[1]

function chosenAt(map: Parameters<typeof recordsOf>[0], { kind, id }: Here): Chosen {
  const chosen: Record<keyof Chosen, Iterable<Id>> = { variables: [], links: [], labels: [] }
  if (kind === 'groups')
    chosen.variables = Object.values(map.variables).flatMap((each) => (each.group === id ? each.id : []))
  else if (kind !== 'loops') chosen[kind] = [id]
  return chosen
}

/** Whether that is among what is selected: a group when all in it is. The mark of a loop never is. */
export function isChosen({ document, view }: Session, here: Here): boolean {
  if (here.kind === 'loops') return false
  const { selection } = view.getState()
  if (here.kind !== 'groups') return selection[here.kind].has(here.id)
  const members = [...chosenAt(document.state.getState().map, here).variables]
  return members.length > 0 && members.every((id) => selection.variables.has(id))
}
