import { type Polarity, setPolarity } from '../../model/index.ts'
import { announceWithLoops } from '../announceLoops.ts'
import { command, editable } from '../command.ts'
import { meantBy } from '../meant.ts'
import { idsOf } from '../selected.ts'
import type { Command, Keys } from '../types.ts'
import { linksInWords, POLARITY_IN_WORDS } from '../words.ts'
import { linksMeant } from './justMade.ts'

/** The target answers the same way as the source. */
export const makePositive = signCommand('link.positive', 'Positive (+)', '+', ['+', '=', '1'])

/** The target answers the opposite way. */
export const makeNegative = signCommand('link.negative', 'Negative (−)', '-', ['-', '−'])

/** Nobody has said yet how the target answers. */
export const makeUnknown = signCommand('link.unknown', 'Sign not known (?)', '?', ['0'])

/** Gives every selected link one sign. On when all of them have it. */
function signCommand(id: Command['id'], label: string, polarity: Polarity, keys: readonly Keys[]): Command {
  return command({
    id,
    label,
    menu: 'link',
    takes: 'signed',
    keys,
    isOn(world) {
      const links = world.session === null ? [] : linksMeant(world.session, meantBy(world))
      return links.length > 0 && links.every((link) => link.polarity === polarity)
    },
    prepare(world, meant) {
      const session = editable(world)
      if (session === null) return null
      const links = linksMeant(session, meant)
      const others = links.filter((link) => link.polarity !== polarity)
      const ids = idsOf(others.length > 0 ? others : links)
      return () => {
        const what = linksInWords(session.document.state.getState().map, ids)
        // Pressed once more it is told once more, and not as if something had changed.
        if (others.length === 0) {
          const are = ids.length === 1 ? 'is' : 'are'
          world.page.announce(`${what} ${are} ${POLARITY_IN_WORDS[polarity]} already.`)
          return
        }
        announceWithLoops(
          world,
          session,
          ids,
          () =>
            session.document.run(
              setPolarity,
              { ids, polarity },
              { label: `Make ${ids.length === 1 ? 'link' : 'links'} ${POLARITY_IN_WORDS[polarity]}` },
            ),
          () => `${what} made ${POLARITY_IN_WORDS[polarity]}`,
        )
      }
    },
  })
}
