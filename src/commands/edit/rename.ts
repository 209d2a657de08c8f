import { startEditing } from '../../store/index.ts'
import { command, editable } from '../command.ts'

/** Starts typing in the one variable, label or group that has the focus or is selected. */
export const rename = command({
  id: 'edit.rename',
  label: 'Rename',
  menu: 'edit',
  keys: ['F2'],
  takes: 'text',
  prepare(world, { variables, labels, here }) {
    const session = editable(world)
    const id = here?.kind === 'groups' ? here.id : (variables[0] ?? labels[0])?.id
    if (session === null || id === undefined) return null
    const kind = here?.kind === 'groups' ? here.kind : variables.length > 0 ? 'variables' : 'labels'
    return () => startEditing(session.view, { kind, id, fresh: false })
  },
})
