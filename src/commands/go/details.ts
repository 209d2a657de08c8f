import { command } from '../command.ts'
import type { World } from '../types.ts'
import { LOOPS_KEY } from './alongKeys.ts'
import { walking } from './walking.ts'

/** Says the overview of a map that was just opened, once its loops are found; not to somebody who has already begun to do something. Gives the way to give it up. */
export async function greet(world: World, session: NonNullable<World['session']>): Promise<() => void> {
  return (await walking.fetch()).greetOnce(world, session)
}

/** What is told of the map and of where one is on it, each with its single key and the letter of its key with Alt and Shift. What it says, and where it goes when it is asked again, stands in `telling.ts`. */
export const details = (
  [
    ['overview', 'Overview of the map', 'm', 'A'],
    ['causes', 'What acts on it', 'w', 'I'],
    ['effects', 'What it acts on', 'e', 'X'],
    ['loopsHere', 'Loops through it', LOOPS_KEY, 'R'],
    ['loopOnward', 'Along the loop', 'k', 'N'],
    ['loopBack', 'Back along the loop', 'z', 'Z'],
  ] as const
).map(([name, label, key, alt]) =>
  command({
    id: `go.${name}`,
    label,
    menu: 'go',
    keys: [key, `Alt+Shift+${alt}`],
    repeats: name === 'loopOnward' || name === 'loopBack',
    prepare(world) {
      const { session } = world
      return session && (() => walking.use(({ tell }) => tell[name](world, session)))
    },
  }),
)
