import { announceWithLoops } from '../announceLoops.ts'
import { command, editable } from '../command.ts'
import { lowerFirst } from '../words.ts'

/** Takes back the last change, whatever it was; the menu says which. */
export const undo = command({
  id: 'edit.undo',
  menu: 'edit',
  keys: ['Mod+Z'],
  label: (world) => {
    const label = world.session?.document.state.getState().undoLabel ?? null
    return label === null ? 'Undo' : `Undo ${lowerFirst(label)}`
  },
  prepare(world) {
    const session = editable(world)
    const stage = session?.view.getState().projector?.stage
    if (stage?.canUndo)
      return () => {
        if (stage.undo()) world.page.announce('Undone: move on the projector')
      }
    const label = session?.document.state.getState().undoLabel ?? null
    if (session === null || label === null) return null
    return () => {
      announceWithLoops(
        world,
        session,
        null,
        () => session.document.undo(),
        () => `Undone: ${lowerFirst(label)}`,
      )
    }
  },
})
