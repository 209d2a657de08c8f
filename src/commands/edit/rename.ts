import { startEditing } from '../../store/index.ts'
import { command, editable } from '../command.ts'
import { selected } from '../selected.ts'

/** Starts typing in the one variable or label that is selected. */
export const rename = command({
  id: 'edit.rename',
  label: 'Rename',
  menu: 'edit',
  keys: ['F2'],
  prepare(world) {
    const session = editable(world)
    if (session === null) return null
    const { variables, labels } = selected(session)
    const [variable, label] = [variables[0], labels[0]]
    if (variables.length + labels.length !== 1) return null
    return () => {
      if (variable !== undefined)
        startEditing(session.view, { kind: 'variables', id: variable.id, fresh: false })
      else if (label !== undefined) startEditing(session.view, { kind: 'labels', id: label.id, fresh: false })
    }
  },
})
