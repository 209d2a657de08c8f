import type { CausalMap, Id } from '../../model/index.ts'
import type { Library, MapDocument, Origin } from '../../store/index.ts'
import { rememberFile } from '../handles.ts'
import type { Told, World } from '../types.ts'

/** What goes with a map that comes into the library. */
interface StoreOptions {
  /** What was repaired or skipped, as sentences. */
  readonly notices?: readonly string[]
  readonly readOnly?: string
  readonly handle?: FileSystemFileHandle | null
  readonly origin?: Origin
  /** Left out means yes. */
  readonly show?: boolean
  /** Who is told how far it is, and may stop it. */
  readonly told?: Told
}

type Stored = { readonly ok: true; readonly id: Id } | { readonly ok: false; readonly reason: string }

/** The map made last. It stays open until the next is made. */
const latest = (): { document: MapDocument | null } => ({ document: null })

/**
 * Keeps a map open until another one is kept so: closed at once it would be gone before the page opens it, and with it what is not stored,
 * its notices and its history.
 */
export async function keepOpen(library: Library, document: MapDocument): Promise<void> {
  const made = library.of(latest)
  const before = made.document
  made.document = document
  await before?.close()
}

/** Puts a map into the library as a new one and, if wanted, shows it. Answers with its id, or with a sentence why it could not. */
export async function storeMap(world: World, map: CausalMap, options: StoreOptions = {}): Promise<Stored> {
  const { notices = [], readOnly, handle = null, origin, show = true, told } = options
  const { library, page } = world
  const letKeysGo = show ? page.keysWait() : null
  let isThere = false
  try {
    const filling = `Putting ${titleOf(map)} on the page…`
    const document = await library.create(map, {
      notices,
      isShown: show,
      ...(readOnly === undefined ? {} : { readOnly }),
      ...(told && { signal: told.signal, onShare: (share) => told.step(filling, share) }),
    })
    told?.keep()
    const { id } = document
    if (readOnly === undefined) rememberFile(library, id, handle)
    if (origin !== undefined) await library.setOrigin(id, origin)
    if (show) page.goTo(id)
    isThere = true
    await (show ? keepOpen(library, document) : document.close())
    return { ok: true, id }
  } catch (problem) {
    if (told?.signal.aborted === true) return { ok: false, reason: STOPPED }
    const why = problem instanceof Error ? ` The browser says: ${problem.message}` : ''
    return { ok: false, reason: `The map could not be put into this browser's storage.${why}` }
  } finally {
    letKeysGo?.(isThere)
  }
}

const STOPPED = 'Opening the map was stopped; nothing was changed.'

function titleOf({ meta }: CausalMap): string {
  return meta.title.trim() === '' ? 'the map' : `“${meta.title.trim()}”`
}

/** Puts a map into the library as a new one and shows it. Tells when it cannot. */
export async function keepMap(world: World, map: CausalMap): Promise<void> {
  const stored = await world.page.longWork('Opening the map…', (told) => storeMap(world, map, { told }))
  if (!stored.ok) world.page.toast({ kind: 'error', text: stored.reason })
}

/** Opens an example as a new map of one's own. */
export async function openExample(world: World, map: CausalMap): Promise<void> {
  await keepMap(world, map)
}
