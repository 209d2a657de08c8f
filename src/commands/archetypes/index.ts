import { loadArchetype, SUMMARIES } from '../../archetypes/index.ts'
import type { Session } from '../../store/index.ts'
import type { World } from '../types.ts'
import { insert } from './insert.ts'

export { insert }

/** Puts the form that is chosen on the open card where the pointer is, else in the middle of what is seen. */
export async function insertCard(
  world: World,
  session: Session,
  card: { readonly archetype: string; readonly structure: string },
): Promise<void> {
  const at = world.page.canvas?.pointer() ?? null
  const archetype = await loadArchetype(card.archetype)
  const structure = archetype?.structures.find(({ id }) => id === card.structure) ?? archetype?.structures[0]
  if (!archetype || !structure) return
  insert(world, session, { archetype, structure, ...(at === null ? {} : { at }) })
}

/** Fetches every card, so that the library is there when the network is gone. */
export async function fetchCards(): Promise<void> {
  await Promise.allSettled(SUMMARIES.map(({ id }) => loadArchetype(id)))
}
