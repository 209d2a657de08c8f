import { clearSelection, openQuickLine, type ViewState } from '../../store/index.ts'
import { command } from '../command.ts'
import { selected } from '../selected.ts'
import { givingUp } from '../underWay.ts'
import { thingsInWords } from '../words.ts'

/**
 * Lets go of one thing at a time: what is under way, the quick line that was left open, the selection, the loop or archetype in the spotlight, what changed
 * between two versions, what is in focus, then projector mode.
 */
export const letGo = command({
  id: 'edit.clearSelection',
  label: 'Clear selection',
  menu: 'edit',
  keys: ['Escape'],
  whileHeld: true,
  prepare(world) {
    const { session, page } = world
    if (session === null) return null
    const giveUp = givingUp(world)
    if (giveUp !== null) return giveUp
    const { projector, selection, heldLoop, heldMatch, focus, versions, quickLine } = session.view.getState()
    if (quickLine > 0) return () => openQuickLine(session.view, false)
    const end = (change: Partial<ViewState>, said: string) => () => {
      session.view.setState(change)
      page.announce(said)
    }
    if (selection.variables.size + selection.links.size + selection.labels.size > 0) {
      return () => {
        const what = thingsInWords(session.document.state.getState().map, selected(session))
        clearSelection(session.view)
        page.announce(`${what} not selected any more.`)
      }
    }
    if (heldLoop !== null) return end({ heldLoop: null }, 'The spotlight is let go.')
    if (heldMatch !== null) return end({ heldMatch: null }, 'The spotlight is let go.')
    if (versions.lit !== null) {
      return end({ versions: { ...versions, lit: null } }, 'What changed is not lit any more.')
    }
    if (focus !== null) return end({ focus: null }, 'All of the map is shown.')
    return projector && end({ projector: null }, 'Projector mode is off.')
  },
})
