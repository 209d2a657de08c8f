import type { ArchetypeRow, ExampleCard } from 'virtual:example-cards'
import { keepMap, openExample, type World } from '../../commands/index.ts'

/** Fetches an example and opens it as a new map; tells when it cannot be had. */
export async function openCard(world: World, { id, title, map }: ExampleCard): Promise<void> {
  const file = await fetch(map)
    .then(async (answer) => (answer.ok ? new File([await answer.blob()], id) : null))
    .catch(() => null)
  const result =
    file &&
    (await world.page.longWork(`Reading “${title}”…`, ({ signal }) => world.page.readMap(file, signal)))
  if (result?.ok) await openExample(world, result.map)
  else {
    const text = result?.reason ?? 'It could not be fetched; try again when the network is there.'
    world.page.toast({ kind: 'error', text: `The example “${title}” was not opened. ${text}` })
  }
}

/** Opens a new map that holds the standard form of an archetype, to be filled in with one's own case; tells when it cannot be had. */
export async function openArchetype(world: World, { id, name }: ArchetypeRow): Promise<void> {
  try {
    const { beginningOf, loadArchetype } = await import('../../archetypes/index.ts')
    const archetype = await loadArchetype(id)
    const map = archetype && beginningOf(archetype)
    if (map === null) throw new Error(`There is no archetype ${id}.`)
    await keepMap(world, map)
  } catch (problem) {
    console.error(problem)
    const text = `The archetype “${name}” was not opened. Try again when the page can be reached.`
    world.page.toast({ kind: 'error', text })
  }
}
