import { type CausalMap, foldName, type Id, serialise } from '../../model/index.ts'
import { PAGE_PACE } from '../../pace/index.ts'
import type { Library, LibraryEntry } from '../../store/index.ts'
import { sourceOf } from '../actions/fileVersion.ts'
import { type Age, ageOf } from './age.ts'

/** The map in the library that a file is another version of. */
export interface Twin {
  readonly entry: LibraryEntry
  /** Whether the file says just what the map is now. */
  readonly isSame: boolean
  readonly age: Age
  /** Other maps that the file may be a version of, too. */
  readonly others: number
}

/**
 * Looks in the library for the map that a file was opened into, or saved from, before: one whose file bore the same id, or that bears it
 * itself. Where the file gives its map no id, a map from a file of the same name that shares half of the variables' names.
 * Deleted maps are no twins. Of several that one is meant which says just what the file says, else the one whose own id it is, else one from a file of
 * this name, else the one changed last.
 */
export async function findTwin(
  library: Library,
  { name, lastModified }: File,
  map: CausalMap,
): Promise<Twin | null> {
  const source = sourceOf(map)
  const { entries } = library.state.getState()
  const closeness = ({ id, origin }: LibraryEntry) =>
    2 * Number(id === source) + Number(origin?.file === name)
  const alike = entries
    .filter(({ deleted }) => deleted === null)
    .filter(({ id, origin }) =>
      source === null ? origin?.file === name : id === source || origin?.source === source,
    )
    .toSorted((one, other) => closeness(other) - closeness(one) || other.modified.localeCompare(one.modified))
  let first: Omit<Twin, 'others'> | null = null
  let count = 0
  for (const entry of alike) {
    const own = await mapOf(library, entry.id)
    if (own === null || (source === null && !shareNames(own, map))) continue
    count += 1
    const ours = contentOf(own)
    // Each of a large map takes a while.
    await new Promise<void>(PAGE_PACE.pause)
    const twin = {
      entry,
      isSame: ours === contentOf(map),
      age: ageOf(map.meta, lastModified, entry, own.meta),
    }
    if (twin.isSame) return { ...twin, others: 0 }
    first ??= twin
  }
  return first && { ...first, others: count - 1 }
}

/** The map of this id as it is now; null when it may not be changed or is not to be had. */
async function mapOf(library: Library, id: Id): Promise<CausalMap | null> {
  const document = await library.open(id)
  if (document === null) return null
  const { map, saving } = document.state.getState()
  await document.close()
  return saving.kind === 'readOnly' ? null : map
}

/**
 * All that people said in a map, as the text of a file: without when it was written, the id that it bears, and the numbers of loops, which
 * are given by the program as a map is opened.
 */
function contentOf(map: CausalMap): string {
  const { id: _, ...extras } = map.extras
  const said = Object.values(map.loopNotes)
    .filter(({ name, story, pinned }) => name !== '' || story !== '' || pinned)
    .map((note) => [note.id, { ...note, number: 0 }] as const)
  const meta = { ...map.meta, modified: '' }
  return serialise({ ...map, meta, extras, loopNotes: Object.fromEntries(said) })
}

function shareNames(one: CausalMap, other: CausalMap): boolean {
  const [few, many] = [namesOf(one), namesOf(other)].toSorted((a, b) => a.size - b.size)
  if (!few || !many || few.size === 0) return false
  return [...few].filter((name) => many.has(name)).length * 2 >= few.size
}

function namesOf({ variables }: CausalMap): ReadonlySet<string> {
  return new Set(Object.values(variables).map(({ name }) => foldName(name)))
}
