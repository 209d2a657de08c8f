import type { Id } from '../../model/index.ts'
import { startEditing } from '../../store/index.ts'
import type { Scene } from '../scene.ts'

/** The variables of a group. */
export function membersOf({ session }: Scene, group: Id): readonly Id[] {
  const { variables } = session.document.state.getState().map
  return Object.values(variables).flatMap((variable) => (variable.group === group ? [variable.id] : []))
}

/** Starts typing the name of a group, where the map may be changed. */
export function nameGroup({ session }: Scene, id: Id): boolean {
  const mayChange = session.document.state.getState().saving.kind !== 'readOnly'
  if (mayChange) startEditing(session.view, { kind: 'groups', id, fresh: false })
  return mayChange
}
