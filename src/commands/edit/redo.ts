import { announceWithLoops } from '../announceLoops.ts'
import { command, editable } from '../command.ts'
import { givingUp } from '../underWay.ts'
import { lowerFirst } from '../words.ts'

/** Does again what was last undone; the menu says what. What is still under way it gives up, and nothing else. */
export const redo = command({
  id: 'edit.redo',
  menu: 'edit',
  whileHeld: true,
  repeats: true,
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  label: (world) => {
    const label = world.session?.document.state.getState().redoLabel ?? null
    return label === null ? 'Redo' : `Redo ${lowerFirst(label)}`
  },
  prepare(world) {
    const giveUp = givingUp(world)
    if (giveUp !== null) return giveUp
    const session = editable(world)
    const stage = session?.view.getState().projector?.stage
    if (stage?.canRedo)
      return () => {
        if (stage.redo()) world.page.announce('Done again: move on the projector.')
      }
    const label = session?.document.state.getState().redoLabel ?? null
    if (session === null || label === null) return null
    return () => {
      const before = session.document.state.getState().map
      announceWithLoops(
        world,
        session,
        null,
        () => session.document.redo(),
        () => `Done again: ${lowerFirst(label)}`,
        before,
      )
    }
  },
})
