import { command, editable } from '../command.ts'
import { part } from '../part.ts'
import { selected } from '../selected.ts'
import type { Command, Keys, MenuName } from '../types.ts'

const rewording = part(() => import('../reword/index.ts'))

/** Fetches what rewords, which nobody needs to draw. */
export const fetchReword = rewording.fetch

type Verb = keyof typeof import('../reword/index.ts')

/** Flips every sign at the selected variable, whose name is then typed as its opposite. */
export const turnName = rewordCommand('edit.turnName', 'Turn the name round', 'turnName', 'Shift+T')

/** Makes one variable of several. */
export const mergeSelected = rewordCommand('edit.merge', 'Merge variables', 'mergeSelected', 'Shift+J')

/** Makes two variables of one: what acts on it stays with the first, what it acts on goes with the second. */
export const splitInTwo = rewordCommand('edit.split', 'Split variable in two', 'splitInTwo', 'Shift+V')

/** Puts a new variable into the selected link. */
export const putInBetween = rewordCommand(
  'link.putInBetween',
  'Put a variable in between',
  'putInBetween',
  'Shift+B',
)

/** One variable, or several for merging, or one link for putting something into it: by the verb. */
function rewordCommand(id: Command['id'], label: string, verb: Verb, key: Keys): Command {
  const menu: MenuName = verb === 'putInBetween' ? 'link' : 'edit'
  return command({
    id,
    label,
    menu,
    keys: [key],
    prepare(world) {
      const session = editable(world)
      if (session === null) return null
      const { variables, links } = selected(session)
      const isFit =
        verb === 'putInBetween'
          ? links.length === 1
          : verb === 'mergeSelected'
            ? variables.length > 1
            : variables.length === 1
      return isFit ? () => rewording.use((to) => to[verb](world, session)) : null
    },
  })
}
