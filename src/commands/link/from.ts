import { startLinking } from '../../store/index.ts'
import { drawLink } from '../actions/drawLink.ts'
import { command, editable } from '../command.ts'
import { soleVariable } from '../selected.ts'
import { variableInWords } from '../words.ts'

/**
 * Draws a link by keyboard in two presses: the first on the selected variable starts it, the second on another variable
 * ends it there; the second on the same variable gives it up.
 */
export const linkFrom = command({
  id: 'link.from',
  label: ({ session }) =>
    session === null || session.view.getState().linkingFrom === null ? 'Link from here' : 'Link to here',
  menu: 'link',
  keys: ['l'],
  prepare(world) {
    const session = editable(world)
    const variable = session === null ? null : soleVariable(session)
    if (session === null || variable === null) return null
    const { linkingFrom } = session.view.getState()
    const { map } = session.document.state.getState()
    return () => {
      const name = variableInWords(map, variable.id)
      if (linkingFrom === null) {
        startLinking(session.view, variable.id)
        world.page.announce(`Link from ${name}: choose the variable that it acts on. Escape gives up.`)
      } else if (linkingFrom === variable.id) {
        startLinking(session.view, null)
        world.page.announce('No link drawn.')
      } else drawLink(world, linkingFrom, variable.id)
    }
  },
})
