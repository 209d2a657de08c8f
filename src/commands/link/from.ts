import type { Polarity } from '../../model/index.ts'
import { startLinking } from '../../store/index.ts'
import { drawLink } from '../actions/drawLink.ts'
import { command, editable } from '../command.ts'
import type { Command, Keys } from '../types.ts'
import { POLARITY_IN_WORDS, variableInWords } from '../words.ts'

/**
 * Starts a link at the variable that is meant; then its target is chosen by name, by the arrow keys or by a tap. Chosen from a menu once more, on another variable it
 * ends it there, and on the same variable it gives it up.
 */
export const linkFrom = fromCommand('link.from', 'Link', '?', ['l'])

/** The same with the sign said first: for fingers, which so need not ask for it afterwards. */
export const positiveLinkFrom = fromCommand('link.fromPositive', 'Positive link', '+', ['Alt+Shift+P'])

/** And for links that work the opposite way. */
export const negativeLinkFrom = fromCommand('link.fromNegative', 'Negative link', '-', ['Alt+Shift+M'])

function fromCommand(id: Command['id'], what: string, sign: Polarity, keys: readonly Keys[]): Command {
  return command({
    id,
    label: ({ session }) =>
      session === null || session.view.getState().linkingFrom === null
        ? `${what} from here`
        : `${what} to here`,
    menu: 'link',
    takes: 'variable',
    keys,
    prepare(world, { variables: [variable] }) {
      const session = editable(world)
      if (session === null || variable === undefined) return null
      const { linkingFrom } = session.view.getState()
      const { map } = session.document.state.getState()
      return () => {
        const name = variableInWords(map, variable.id)
        if (linkingFrom === null) {
          startLinking(session.view, variable.id, sign)
          const kind = sign === '?' ? 'Link' : `Link ${POLARITY_IN_WORDS[sign]}`
          world.page.announce(`${kind} from ${name}: choose the variable that it acts on. Escape gives up.`)
        } else if (linkingFrom === variable.id) {
          startLinking(session.view, null)
          world.page.announce('No link drawn.')
        } else drawLink(world, linkingFrom, variable.id)
      }
    },
  })
}
