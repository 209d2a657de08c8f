import type { Session } from '../../store/index.ts'
import { command } from '../command.ts'
import type { Command, Keys, World } from '../types.ts'
import { ALONG_KEYS } from './alongKeys.ts'
import { type Walking, walking } from './walking.ts'

/** To the nearest variable in each direction. */
export const goLeft = goCommand('go.left', 'Left', ['Alt+ArrowLeft'], (to, ...at) =>
  to.goTowards(...at, 'left'),
)
export const goRight = goCommand('go.right', 'Right', ['Alt+ArrowRight'], (to, ...at) =>
  to.goTowards(...at, 'right'),
)
export const goUp = goCommand('go.up', 'Up', ['Alt+ArrowUp'], (to, ...at) => to.goTowards(...at, 'up'))
export const goDown = goCommand('go.down', 'Down', ['Alt+ArrowDown'], (to, ...at) =>
  to.goTowards(...at, 'down'),
)

/** From a variable onto a link that leads away, and from a link to the variable that it acts on. */
export const goOnward = goCommand('go.onward', 'Along the arrow', ALONG_KEYS.onward, (to, ...at) =>
  to.goAlong(...at, 'onward'),
)

/** From a variable onto a link that leads to it, and from a link to the variable that acts. */
export const goBack = goCommand('go.back', 'Against the arrow', ALONG_KEYS.back, (to, ...at) =>
  to.goAlong(...at, 'back'),
)

/** Through the links of one variable. */
export const nextLink = goCommand('go.nextLink', 'Next link here', ['Alt+PageDown'], (to, ...at) =>
  to.goRound(...at, 1),
)
export const previousLink = goCommand('go.previousLink', 'Previous link here', ['Alt+PageUp'], (to, ...at) =>
  to.goRound(...at, -1),
)

function goCommand(
  id: Command['id'],
  label: string,
  keys: readonly Keys[],
  go: (walking: Walking, world: World, session: Session) => void,
): Command {
  return command({
    id,
    label,
    menu: 'go',
    keys,
    repeats: true,
    prepare(world) {
      const { session } = world
      if (session === null || Object.keys(session.document.state.getState().map.variables).length === 0)
        return null
      return () => walking.use((steps) => go(steps, world, session))
    },
  })
}
