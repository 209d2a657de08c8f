import { startLinking } from '../store/index.ts'
import { cancelNaming } from './actions/naming.ts'
import type { Plan } from './command.ts'
import type { World } from './types.ts'

/**
 * Gives up what is under way and does nothing else: what a hand is at, an arrangement being looked for, a link whose target is not chosen, a name being typed. Null when
 * nothing is. Undo, redo and Escape are this while something is: what was done before is not theirs to touch.
 */
export function givingUp(world: World): Plan {
  const { session, page } = world
  const { inHand, arranging, linkingFrom, editing } = session?.view.getState() ?? {}
  if (session === null) return null
  const said = (giveUp: () => void, text: string) => () => {
    giveUp()
    page.announce(text)
  }
  if (inHand) return said(inHand.cancel, 'Given up: all is as it was.')
  if (arranging) return said(() => arranging.end('giveUp'), 'Not arranged: all is as it was.')
  if (linkingFrom) return said(() => startLinking(session.view, null), 'No link drawn.')
  return editing ? () => cancelNaming(world) : null
}
