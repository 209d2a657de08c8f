import { command, editable } from '../command.ts'
import { part } from '../part.ts'
import type { Command, Keys, Subject } from '../types.ts'

const rewording = part(() => import('../reword/index.ts'))

/** Fetches what rewords, which nobody needs to draw. */
export const fetchReword = rewording.fetch

type Verb = keyof typeof import('../reword/index.ts')

/** Flips every sign at the selected variable, whose name is then typed as its opposite. */
export const turnName = rewordCommand(
  'edit.turnName',
  'Turn the name round',
  'turnName',
  'variable',
  'Shift+T',
)

/** Makes one variable of several. */
export const mergeSelected = rewordCommand(
  'edit.merge',
  'Merge variables',
  'mergeSelected',
  'twoVariables',
  'Shift+J',
)

/** Makes two variables of one: what acts on it stays with the first, what it acts on goes with the second. */
export const splitInTwo = rewordCommand(
  'edit.split',
  'Split variable in two',
  'splitInTwo',
  'variable',
  'Shift+V',
)

/** Puts a new variable into the selected link. */
export const putInBetween = rewordCommand(
  'link.putInBetween',
  'Put a variable in between',
  'putInBetween',
  'link',
  'Shift+B',
)

function rewordCommand(id: Command['id'], label: string, verb: Verb, takes: Subject, key: Keys): Command {
  return command({
    id,
    label,
    menu: takes === 'link' ? 'link' : 'edit',
    takes,
    keys: [key],
    prepare(world) {
      const session = editable(world)
      return session && (() => rewording.use((to) => to[verb](world, session)))
    },
  })
}
