import type { Id } from '../../model/index.ts'
import type { Selection } from '../types/index.ts'
import type { View } from './view.ts'

/** What to select; kinds that are not named are empty. */
export type Chosen = { readonly [K in keyof Selection]?: Iterable<Id> }

/** How: in the place of what was selected, on top of it, or each one the other way round (Shift-click). */
export type SelectMode = 'replace' | 'add' | 'toggle'

/** Selects. A selection that stays the same keeps its identity. */
export function select(view: View, chosen: Chosen, mode: SelectMode = 'replace'): void {
  const { selection } = view.getState()
  const next = {
    variables: choose(selection.variables, chosen.variables, mode),
    links: choose(selection.links, chosen.links, mode),
    labels: choose(selection.labels, chosen.labels, mode),
  }
  const same = (kind: keyof Selection) => next[kind] === selection[kind]
  if (!same('variables') || !same('links') || !same('labels')) view.setState({ selection: next })
}

/** Selects nothing. */
export function clearSelection(view: View): void {
  select(view, {}, 'replace')
}

function choose(before: ReadonlySet<Id>, ids: Iterable<Id> = [], mode: SelectMode): ReadonlySet<Id> {
  const next = new Set(mode === 'replace' ? [] : before)
  for (const id of ids) {
    if (mode === 'toggle' && before.has(id)) next.delete(id)
    else next.add(id)
  }
  const same = next.size === before.size && [...next].every((id) => before.has(id))
  return same ? before : next
}
