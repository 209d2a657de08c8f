import { announceWithLoops } from '../announceLoops.ts'
import { command, editable } from '../command.ts'
import { givingUp } from '../underWay.ts'
import { lowerFirst } from '../words.ts'

/** Takes back the last change, whatever it was; the menu says which. What is still under way it gives up, and nothing else. */
export const undo = command({
  id: 'edit.undo',
  menu: 'edit',
  whileHeld: true,
  repeats: true,
  keys: ['Mod+Z'],
  label: (world) => {
    const label = world.session?.document.state.getState().undoLabel ?? null
    return label === null ? 'Undo' : `Undo ${lowerFirst(label)}`
  },
  prepare(world) {
    const giveUp = givingUp(world)
    if (giveUp !== null) return giveUp
    const session = editable(world)
    const stage = session?.view.getState().projector?.stage
    if (stage?.canUndo)
      return () => {
        if (stage.undo()) world.page.announce('Undone: move on the projector.')
      }
    const label = session?.document.state.getState().undoLabel ?? null
    if (session === null || label === null) return null
    return () => {
      const before = session.document.state.getState().map
      announceWithLoops(
        world,
        session,
        null,
        () => session.document.undo(),
        () => `Undone: ${lowerFirst(label)}`,
        before,
      )
    }
  },
})
