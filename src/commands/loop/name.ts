import { holdLoop, showPanel } from '../../store/index.ts'
import { command, editable } from '../command.ts'

/** Opens the loops panel with the cursor in the name of the loop in the spotlight. */
export const name = command({
  id: 'loop.name',
  label: 'Name loop',
  menu: 'loop',
  keys: ['Shift+F2'],
  prepare(world) {
    const session = editable(world)
    const loop = session?.spotlit() ?? null
    if (session === null || loop === null) return null
    return () => {
      holdLoop(session.view, loop.key)
      showPanel(session.view, 'loops')
      world.page.nameLoop(loop.key)
    }
  },
})
