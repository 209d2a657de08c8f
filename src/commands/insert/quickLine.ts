import { openQuickLine } from '../../store/index.ts'
import { command, editable } from '../command.ts'

/** Opens a box for a line of notation, from which many variables and links are drawn at once. */
export const quickLine = command({
  id: 'insert.quickLine',
  label: 'Quick line',
  menu: 'insert',
  keys: ['/'],
  prepare(world) {
    const session = editable(world)
    return session === null ? null : () => openQuickLine(session.view, true)
  },
})
