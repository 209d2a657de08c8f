import type { CausalMap } from '../../model/index.ts'
import type { Library, MapDocument } from '../../store/index.ts'
import { rememberFile } from '../handles.ts'
import type { World } from '../types.ts'
import { counted } from '../words.ts'

/** What goes with a map that comes into the library. */
export interface KeepOptions {
  /** What was repaired or skipped, as sentences. */
  readonly notices?: readonly string[]
  readonly readOnly?: string
  readonly handle?: FileSystemFileHandle | null
}

/**
 * The map made last in each library. It stays open until the next is made: closed at once it would be gone before the page
 * opens it, and with it the notices, which are not stored.
 */
const latest = new WeakMap<Library, MapDocument>()

/** Puts a map into the library as a new one and shows it. Tells when it cannot; answers whether it could. */
export async function keepMap(world: World, map: CausalMap, options: KeepOptions = {}): Promise<boolean> {
  const { notices = [], readOnly, handle = null } = options
  try {
    const document = await world.library.create(map, {
      notices,
      ...(readOnly === undefined ? {} : { readOnly }),
    })
    if (readOnly === undefined) rememberFile(world.library, document.id, handle)
    const before = latest.get(world.library)
    latest.set(world.library, document)
    world.page.goTo(document.id)
    await before?.close()
    return true
  } catch (problem) {
    const why = problem instanceof Error ? ` The browser says: ${problem.message}` : ''
    world.page.toast({ kind: 'error', text: `The map could not be put into this browser's storage.${why}` })
    return false
  }
}

/**
 * Reads a file and opens it as a new map. A file that cannot be read is told about in a sentence, and nothing else
 * happens: the open map stays as it is.
 */
export async function openFile(world: World, file: File, handle: FileSystemFileHandle | null): Promise<void> {
  const result = await world.page.readMap(file)
  if (!result.ok) {
    world.page.toast({ kind: 'error', text: `${file.name} was not opened. ${result.reason}` })
    return
  }
  const notices = result.notices.map(({ text }) => text)
  const { readOnly } = result
  const kept = await keepMap(world, result.map, {
    notices,
    handle,
    ...(readOnly === undefined ? {} : { readOnly }),
  })
  if (kept) world.page.toast({ kind: 'info', text: openedInWords(file.name, notices, readOnly) })
}

/** Opens an example as a new map of one's own. */
export async function openExample(world: World, map: CausalMap): Promise<void> {
  await keepMap(world, map)
}

function openedInWords(name: string, notices: readonly string[], readOnly: string | undefined): string {
  if (readOnly !== undefined) return `${name} is open to be looked at. ${readOnly}`
  const [first] = notices
  if (first === undefined) return `${name} is open.`
  return notices.length === 1
    ? `${name} is open. ${first}`
    : `${name} is open; ${counted(notices.length, 'thing')} had to be repaired. The first: ${first}`
}
