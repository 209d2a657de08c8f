import { type Session, showPanel } from '../../store/index.ts'
import { command } from '../command.ts'

/** Shows what has no place at the moment, on the map or where it was typed. */
export const keptAside = command({
  id: 'file.aside',
  label: 'What is kept aside',
  menu: 'file',
  keys: ['Shift+Q'],
  prepare: ({ session }) =>
    session !== null && hasAside(session) ? () => showPanel(session.view, 'aside') : null,
})

function hasAside({ document }: Session): boolean {
  const { aside } = document.state.getState().map
  const isSome = Object.values(aside).some((records) => Object.keys(records).length > 0)
  return isSome || document.drafts.state.getState().drafts.size > 0
}
