import { inOrder } from '../model/index.ts'
import { pointsByFinger } from '../pace/index.ts'
import { type Session, startEditing } from '../store/index.ts'

/**
 * Opens the name of the first role of a map that somebody has just begun with an archetype: one of roles only, of which none is named yet. Typing is its name then, as where an archetype is put on a map. By finger nothing
 * opens, since the keyboard of the screen would rise over the drawing.
 */
export function nameFirstRole({ document, view }: Session): void {
  const { map, saving } = document.state.getState()
  const variables = inOrder(map.variables)
  const [first] = variables
  if (!first || !variables.every(({ name, role }) => name === '' && role !== '')) return
  if (saving.kind === 'readOnly' || pointsByFinger()) return
  const { editing, selection } = view.getState()
  if (editing === null && selection.variables.size === 0)
    startEditing(view, { kind: 'variables', id: first.id, fresh: false })
}
