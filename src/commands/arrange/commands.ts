import type { Session } from '../../store/index.ts'
import { command, editable } from '../command.ts'
import { type Meant, meantBy } from '../meant.ts'
import { part } from '../part.ts'
import type { Command, Keys, Subject, World } from '../types.ts'
import type { Deed } from './deeds.ts'

/** How arranging is done. */
const doing = part(() => import('./deeds.ts'))

/** Fetches how arranging is done, so that it is done at once, to what is selected when the key is pressed. */
export const fetchArranging = doing.fetch

type May = (session: Session, meant: Meant) => unknown

function arrange(
  id: Deed,
  label: Command['label'],
  takes: Subject | undefined,
  may: May,
  ...keys: readonly Keys[]
): Command {
  return command({
    id,
    label,
    menu: id[0] === 'a' ? 'arrange' : 'link',
    keys,
    ...(takes && { takes }),
    repeats: id.startsWith('link.bend'),
    prepare(world, meant) {
      const session = editable(world)
      if (session === null || !may(session, meant)) return null
      return () => doing.use(({ deeds }) => deeds[id](world, session))
    },
  })
}

const always: May = () => true

/** The variables that an arrangement of the whole may move: those selected when they are several, else all. */
const movable = ({ view, document }: Session) => {
  const { variables } = document.state.getState().map
  const chosen = view.getState().selection.variables
  return Object.values(variables).filter(({ id }) => chosen.size < 2 || chosen.has(id))
}
const several = (session: Session): boolean => movable(session).length > 1

const isLocked = (world: World): boolean => {
  const { variables, labels } = meantBy(world)
  const texts = [...variables, ...labels]
  return texts.length > 0 && texts.every((each) => each.locked)
}

/** Arranges the map, or what is selected of it, and brings what is selected into order: aligns, spreads, locks in place, groups. */
export const arranging: readonly Command[] = [
  arrange('arrange.rings', 'Arrange loops as rings', undefined, several, 'o'),
  arrange('arrange.tidy', 'Tidy', undefined, several, 't'),
  arrange('arrange.leftToRight', 'Arrange left to right', undefined, several, 'Alt+Shift+ArrowRight'),
  arrange('arrange.hierarchy', 'Arrange from top to bottom', undefined, several, 'Alt+Shift+ArrowDown'),
  arrange(
    'arrange.around',
    'Arrange around this variable',
    'variable',
    (session) => Object.keys(session.document.state.getState().map.variables).length > 1,
    'Alt+Shift+O',
  ),
  arrange(
    'arrange.columns',
    'Arrange in columns by group',
    undefined,
    (session) => several(session) && movable(session).some(({ group }) => group !== ''),
    'Alt+Shift+G',
  ),
  command({
    id: 'arrange.keep',
    label: 'Keep this arrangement',
    menu: 'arrange',
    keys: ['Enter'],
    prepare({ session }) {
      const trial = session?.view.getState().arranging
      return trial?.isSearching && trial.hasBest ? () => trial.end('keep') : null
    },
  }),
  arrange('arrange.left', 'Align left', 'twoTexts', always, 'Mod+Shift+ArrowLeft'),
  arrange('arrange.centre', 'Align centres', 'twoTexts', always, 'Shift+X'),
  arrange('arrange.right', 'Align right', 'twoTexts', always, 'Mod+Shift+ArrowRight'),
  arrange('arrange.top', 'Align top', 'twoTexts', always, 'Mod+Shift+ArrowUp'),
  arrange('arrange.middle', 'Align middles', 'twoTexts', always, 'Shift+Y'),
  arrange('arrange.bottom', 'Align bottom', 'twoTexts', always, 'Mod+Shift+ArrowDown'),
  arrange('arrange.across', 'Same spacing across', 'threeTexts', always, 'Shift+H', 'Alt+Shift+H'),
  arrange('arrange.down', 'Same spacing down', 'threeTexts', always, 'Shift+D', 'Alt+Shift+V'),
  arrange('arrange.moveHere', 'Move to the middle', 'texts', always, 'Alt+Shift+J'),
  arrange(
    'arrange.lock',
    (world) => (isLocked(world) ? 'Unlock' : 'Lock in place'),
    'texts',
    always,
    'Shift+K',
  ),
  arrange('arrange.group', 'Group', 'variables', always, 'Mod+G'),
  arrange(
    'arrange.ungroup',
    'Ungroup',
    'variables',
    (_, { variables }) => variables.some(({ group }) => group !== ''),
    'Mod+Shift+G',
  ),
]

/** Bends the selected links all at once. */
export const bending: readonly Command[] = [
  arrange('link.straighten', 'Straighten', 'links', always, 'Shift+S'),
  arrange('link.bendMore', 'Bend more', 'links', always, 'c'),
  arrange('link.bendLess', 'Bend less', 'links', always, 'Shift+C'),
]
