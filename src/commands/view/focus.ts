import { command } from '../command.ts'
import { later } from './later.ts'

/** Opens the find bar over the canvas, at once: the letters that follow the key are meant for it. */
export const find = command({
  id: 'edit.find',
  label: 'Find',
  menu: 'edit',
  keys: ['Mod+F'],
  whileTyping: true,
  prepare({ session, page }) {
    if (session === null) return null
    return () => {
      const { finding } = session.view.getState()
      session.view.setState({ finding: finding + 1 })
      if (finding === 0) page.announce('Find on the map.')
    }
  },
})

/** Fades all but what leads to the selected variables; again for one link more, after three all is shown. */
export const upstream = later('view', 'upstream', 'Show what leads here', 'u', 'up', 'variables')

/** The same along the arrows. */
export const downstream = later('view', 'downstream', 'Show what follows', 'f', 'down', 'variables')

/** The same both ways. */
export const neighbours = later('view', 'near', 'Show neighbours', 'g', 'both', 'variables')

/** Fades all but the one group to which all variables belong that are meant, and brings it into view. */
export const groupFocus = later(
  'view',
  'group',
  'Focus on group',
  'Shift+G',
  'group',
  'variables',
  ({ document }, { variables }) => {
    const groups = new Set(variables.map(({ group }) => group))
    return groups.size === 1 && document.state.getState().map.groups[[...groups].join()]
  },
)
