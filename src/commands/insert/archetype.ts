import { pointsByFinger } from '../../pace/index.ts'
import { type Session, showArchetypes, showPanel } from '../../store/index.ts'
import type { ToInsert } from '../archetypes/insert.ts'
import { command, editable } from '../command.ts'
import { part } from '../part.ts'
import type { World } from '../types.ts'

const inserting = part(() => import('../archetypes/index.ts'))

/** Fetches what inserts archetypes, which nobody needs to draw. */
export const fetchInserting = inserting.fetch

/** Opens the library of archetypes, ready for searching. */
export const archetype = command({
  id: 'insert.archetype',
  label: 'Archetype…',
  menu: 'insert',
  keys: ['y'],
  everywhere: true,
  // It only opens what can be read: on a map that can only be read, too.
  prepare(world) {
    const { session } = world
    return session === null
      ? null
      : () => {
          const wantsFocus = !pointsByFinger()
          showArchetypes(session.view, { side: 'library', card: null, search: '', wantsFocus })
          showPanel(session.view, 'archetypes')
          world.page.announce('Library of archetypes.')
        }
  },
})

/** Puts the form that the open card shows where the pointer is. */
export const thisArchetype = command({
  id: 'insert.thisArchetype',
  label: 'Archetype of the open card',
  menu: 'insert',
  keys: ['i'],
  prepare(world) {
    const session = editable(world)
    const card = session === null ? null : openCard(session)
    return session === null || card === null
      ? null
      : () => inserting.use((to) => to.insertCard(world, session, card))
  },
})

function openCard({ view }: Session) {
  const { panel, panelOpen, archetypes } = view.getState()
  return panelOpen && panel === 'archetypes' && archetypes.side === 'library' ? archetypes.card : null
}

/** Puts a form of an archetype on the map; see `ToInsert`. False when nothing was changed, as on a map that can only be read. */
export async function insertArchetype(world: World, what: ToInsert): Promise<boolean> {
  const session = editable(world)
  return session === null ? false : inserting.use((to) => to.insert(world, session, what))
}
