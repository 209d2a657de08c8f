import { showPanel, showVersions } from '../../store/index.ts'
import { command, editable } from '../command.ts'

/** Asks for a name under which the map as it is now is kept among its versions. */
export const nameVersion = command({
  id: 'file.nameVersion',
  label: 'Name this version…',
  menu: 'file',
  keys: ['Mod+Alt+S'],
  whileTyping: true,
  prepare(world) {
    const session = editable(world)
    if (session === null) return null
    return () => {
      showVersions(session.view, { isNaming: true })
      showPanel(session.view, 'versions')
      world.page.announce('Name of this version.')
    }
  },
})
