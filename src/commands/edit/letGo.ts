import { clearSelection, holdLoop, startLinking } from '../../store/index.ts'
import { command } from '../command.ts'

/** Lets go of one thing at a time: the link being drawn, then the selection, then the loop in the spotlight. */
export const letGo = command({
  id: 'edit.clearSelection',
  label: 'Clear selection',
  menu: 'edit',
  keys: ['Escape'],
  prepare({ session, page }) {
    if (session === null) return null
    const { linkingFrom, selection, heldLoop } = session.view.getState()
    if (linkingFrom !== null) {
      return () => {
        startLinking(session.view, null)
        page.announce('No link drawn.')
      }
    }
    if (selection.variables.size + selection.links.size + selection.labels.size > 0) {
      return () => {
        clearSelection(session.view)
        page.announce('Nothing selected.')
      }
    }
    if (heldLoop === null) return null
    return () => {
      holdLoop(session.view, null)
      page.announce('The spotlight is off.')
    }
  },
})
