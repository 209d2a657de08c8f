import { showPanel } from '../../store/index.ts'
import { countAside } from '../aside.ts'
import { command } from '../command.ts'

/** Shows what has no place at the moment, on the map or where it was typed; how much that is stands in its label. */
export const keptAside = command({
  id: 'file.aside',
  label({ session }) {
    const count = session && countAside(session)
    return `What is kept aside${count ? ` (${count})` : ''}`
  },
  menu: 'file',
  keys: ['Shift+Q'],
  prepare({ session, page }) {
    if (session === null || countAside(session) === 0) return null
    return () => {
      showPanel(session.view, 'aside', true)
      page.announce('What is kept aside is shown in the panel.')
    }
  },
})
