import { afterEach } from 'vitest'
import { type LibraryOptions, type OpenLibrary, openLibrary } from '../library/library.ts'
import type { MapDocument, SaveState } from '../types/index.ts'

/** What comes on a busy machine, too, is waited for so long, ms. */
const PATIENCE = 15_000

/** What a new visit finds: another library over the same database. */
export async function visit(name: string, options: LibraryOptions = {}): Promise<OpenLibrary> {
  return openLibrary({ ...options, name })
}

/** Resolves with the state once it is of this kind; throws when that takes longer than `within` milliseconds. */
export function waitFor(
  document: MapDocument,
  kind: SaveState['kind'],
  within = PATIENCE,
): Promise<SaveState> {
  return new Promise((resolve, reject) => {
    const stop = document.state.subscribe(look)
    const timer = setTimeout(() => {
      stop()
      reject(new Error(`still ${JSON.stringify(document.state.getState().saving)}, not ${kind}`))
    }, within)
    function look(): void {
      const { saving } = document.state.getState()
      if (saving.kind !== kind) return
      stop()
      clearTimeout(timer)
      resolve(saving)
    }
    look()
  })
}

/** Resolves once the condition holds; throws when it does not in a long while. */
export async function until(condition: () => boolean, what = 'it'): Promise<void> {
  for (let waited = 0; !condition(); waited += 5) {
    if (waited > PATIENCE) throw new Error(`${what} did not come about`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** For tests only: the libraries that the tests of a file open. */
export interface TestLibraries {
  /** Those that are open, in the order of opening. */
  readonly opened: OpenLibrary[]
  /** Opens one, as a page of its own. */
  open(name: string, options?: LibraryOptions): Promise<OpenLibrary>
  /** Opens a map as a page of its own; throws when it is gone. */
  openMap(name: string, document: Pick<MapDocument, 'id'>, options?: LibraryOptions): Promise<MapDocument>
  /** Closes all. */
  close(): Promise<void>
  /** What a test spoilt is mended by this once it is over. */
  mend: (() => void) | null
  /** Mends what is spoilt and closes all, as is done after each test. */
  end(): Promise<void>
}

/** Makes it for a file of tests: after each of them what it spoilt is mended, and its libraries are closed. */
export function testLibraries(): TestLibraries {
  const opened: OpenLibrary[] = []
  const libraries: TestLibraries = {
    opened,
    mend: null,
    async open(name, options) {
      const library = await visit(name, options)
      opened.push(library)
      return library
    },
    async openMap(name, { id }, options) {
      const document = await (await libraries.open(name, options)).open(id)
      if (!document) throw new Error('the map is gone')
      return document
    },
    async close() {
      await Promise.all(opened.splice(0).map((library) => library.close()))
    },
    async end() {
      libraries.mend?.()
      libraries.mend = null
      await libraries.close()
    },
  }
  afterEach(libraries.end)
  return libraries
}
