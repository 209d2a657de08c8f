import { holdLoop, showPanel } from '../../store/index.ts'
import { command, editable } from '../command.ts'
import { meantLoop } from './meantLoop.ts'

/** Opens the loops panel with the cursor in the name of the loop at whose mark the focus is, or in the spotlight. A panel that was hidden is shown for that alone. */
export const name = command({
  id: 'loop.name',
  label: 'Name loop',
  menu: 'loop',
  keys: ['Shift+F2'],
  prepare(world, { here }) {
    const session = editable(world)
    const loop = session && meantLoop(world, here)
    if (session === null || loop === null) return null
    return () => {
      const { view } = session
      const { panel, panelOpen, heldLoop } = view.getState()
      holdLoop(view, loop.key)
      if (panelOpen) showPanel(view, 'loops')
      else view.setState({ panel: 'loops', panelOpen: true })
      const giveBack = panelOpen ? undefined : () => view.setState({ panel, panelOpen, heldLoop })
      world.page.nameLoop({ key: loop.key, giveBack })
    }
  },
})
