import type { Session } from '../../store/index.ts'
import { command, editable } from '../command.ts'
import { part } from '../part.ts'
import type { Command, Keys } from '../types.ts'
import type { Deed } from './deeds.ts'

/** How arranging is done. */
const doing = part(() => import('./deeds.ts'))

/** Fetches how arranging is done, so that it is done at once, to what is selected when the key is pressed. */
export const fetchArranging = doing.fetch

/** How many variables and labels are selected. */
const things = ({ view }: Session): number => {
  const { variables, labels } = view.getState().selection
  return variables.size + labels.size
}
const two = (session: Session): boolean => things(session) > 1
const three = (session: Session): boolean => things(session) > 2
const variables = ({ view }: Session): boolean => view.getState().selection.variables.size > 0
const links = ({ view }: Session): boolean => view.getState().selection.links.size > 0

function arrange(
  id: Deed,
  label: Command['label'],
  may: (session: Session) => boolean,
  ...keys: readonly Keys[]
): Command {
  return command({
    id,
    label,
    menu: id[0] === 'a' ? 'arrange' : 'link',
    keys,
    repeats: id.startsWith('link.bend'),
    prepare(world) {
      const session = editable(world)
      if (session === null || !may(session)) return null
      return () => doing.use(({ deeds }) => deeds[id](world, session))
    },
  })
}

/** The variables that an arrangement of the whole may move: those selected when they are several, else all. */
const movable = ({ view, document }: Session) => {
  const { variables } = document.state.getState().map
  const chosen = view.getState().selection.variables
  return Object.values(variables).filter(({ id }) => chosen.size < 2 || chosen.has(id))
}
const several = (session: Session): boolean => movable(session).length > 1

const isLocked = ({ view, document }: Session): boolean => {
  const { map } = document.state.getState()
  const { selection } = view.getState()
  const ids = [...selection.variables, ...selection.labels]
  return ids.length > 0 && ids.every((id) => (map.variables[id] ?? map.labels[id])?.locked)
}

/** Arranges the map, or what is selected of it, and brings what is selected into order: aligns, spreads, locks in place, groups. */
export const arranging: readonly Command[] = [
  arrange('arrange.rings', 'Arrange loops as rings', several, 'o'),
  arrange('arrange.tidy', 'Tidy', several, 't'),
  arrange('arrange.leftToRight', 'Arrange left to right', several, 'Alt+Shift+ArrowRight'),
  arrange('arrange.hierarchy', 'Arrange from top to bottom', several, 'Alt+Shift+ArrowDown'),
  arrange(
    'arrange.around',
    'Arrange around this variable',
    (session) => session.view.getState().selection.variables.size === 1 && several(session),
    'Alt+Shift+O',
  ),
  arrange(
    'arrange.columns',
    'Arrange in columns by group',
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
  arrange('arrange.left', 'Align left', two, 'Mod+Shift+ArrowLeft'),
  arrange('arrange.centre', 'Align centres', two, 'Shift+X'),
  arrange('arrange.right', 'Align right', two, 'Mod+Shift+ArrowRight'),
  arrange('arrange.top', 'Align top', two, 'Mod+Shift+ArrowUp'),
  arrange('arrange.middle', 'Align middles', two, 'Shift+Y'),
  arrange('arrange.bottom', 'Align bottom', two, 'Mod+Shift+ArrowDown'),
  arrange('arrange.across', 'Same spacing across', three, 'Shift+H', 'Alt+Shift+H'),
  arrange('arrange.down', 'Same spacing down', three, 'Shift+D', 'Alt+Shift+V'),
  arrange(
    'arrange.lock',
    ({ session }) => (session && isLocked(session) ? 'Unlock' : 'Lock in place'),
    (session) => things(session) > 0,
    'Shift+K',
  ),
  arrange('arrange.group', 'Group', variables, 'Mod+G'),
  arrange(
    'arrange.ungroup',
    'Ungroup',
    ({ view, document }) => {
      const { variables } = document.state.getState().map
      return [...view.getState().selection.variables].some((id) => variables[id]?.group)
    },
    'Mod+Shift+G',
  ),
]

/** Bends the selected links all at once. */
export const bending: readonly Command[] = [
  arrange('link.straighten', 'Straighten', links, 'Shift+S'),
  arrange('link.bendMore', 'Bend more', links, 'c'),
  arrange('link.bendLess', 'Bend less', links, 'Shift+C'),
]
