import { setStripShown } from '../../store/index.ts'
import { command } from '../command.ts'

/** Hides the most used actions at the foot of the canvas, or shows them again. */
export const strip = command({
  id: 'view.strip',
  label: 'Most used actions',
  menu: 'view',
  keys: ['Alt+Shift+T'],
  isOn: ({ session }) => session?.view.getState().stripShown === true,
  prepare({ session, page }) {
    if (session === null) return null
    return () => {
      const shown = !session.view.getState().stripShown
      setStripShown(session.view, shown)
      page.announce(shown ? 'Most used actions shown.' : 'Most used actions hidden.')
    }
  },
})
