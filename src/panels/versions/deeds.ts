import { announceWithLoops, keepMap, type World } from '../../commands/index.ts'
import { becomeMap, type CausalMap } from '../../model/index.ts'
import type { Session, Version, Versions } from '../../store/index.ts'
import { dateInWords } from '../parts/words.ts'
import { tellKept } from './tellKept.ts'
import { titleOf } from './words.ts'

/** Turns the map into an earlier version of it, as one step that undo takes back. The map as it was is kept as a version too. */
export async function goBackTo(
  world: World,
  session: Session,
  {
    versions,
    version,
    map,
  }: { readonly versions: Versions; readonly version: Version; readonly map: CausalMap },
): Promise<void> {
  const problem = await versions.keep('before')
  const { document } = session
  announceWithLoops(
    world,
    session,
    null,
    () => document.run(becomeMap, { map }, { label: 'Go back to a version' }),
    () => `The map is as it was ${dateInWords(version.at)}`,
  )
  const kept = problem === null ? '' : ` What it was until now could not be kept as a version. ${problem}`
  world.page.toast({
    kind: 'info',
    text: `Gone back to “${titleOf(version)}”.${kept}`,
    action: { label: 'Undo', run: () => document.undo() },
  })
}

/** Puts a version into the library as a map of its own and shows that. */
export async function openCopy(world: World, version: Version, map: CausalMap): Promise<void> {
  const title = map.meta.title.trim() || 'Untitled map'
  const named = version.name.trim() || dateInWords(version.at)
  await keepMap(world, { ...map, meta: { ...map.meta, title: `${title} (${named})` } })
}

/** Gives a version another name, or none. */
export async function rename(
  world: World,
  versions: Versions,
  version: Version,
  name: string,
): Promise<void> {
  const done = name === '' ? 'The version has no name any more.' : `The version is called ${name}.`
  tellKept(world, await versions.name(version.number, name), done)
}
