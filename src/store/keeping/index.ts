import type { CausalMap, Id } from '../../model/index.ts'
import type { OpenDocument } from '../document/mapDocument.ts'
import type { Keeping } from '../types/index.ts'
import { keepHistory } from './keepHistory.ts'
import type { Shelf } from './shelf.ts'
import { keepVersions } from './versions/keepVersions.ts'

export { shelfInMemory, shelfOf } from './shelf.ts'

/** What is kept of an open map besides the map, at work. */
export interface RunningKeeping extends Keeping {
  /** To be called once storage has acknowledged an edit, an undo or a redo made here. */
  stored(): void
  /** To be called when storage may have been emptied under the open map: what can be undone, and what the page holds of the versions, is stored again. */
  storeAgain(): void
  /** Keeps what is still to be kept, and stops. */
  stop(): Promise<void>
}

/** Keeps of an open map what can be undone and its earlier versions, in storage or elsewhere. */
export async function keepMap(parts: {
  readonly document: OpenDocument
  /** The map as it was when it was opened. */
  readonly opened: CausalMap
  readonly shelf: Shelf
  /** The name of the library, and that of this page among those that have it open. */
  readonly library: string
  readonly page: Id
  readonly clock: () => number
  readonly now: () => string
}): Promise<RunningKeeping> {
  const { document, shelf } = parts
  const versions = keepVersions({ ...parts, onLost: (count) => tellLost(document, count) })
  const { saving } = document.state.getState()
  const isEdited = document.history.get().undo.length > 0
  const history = saving.kind === 'readOnly' ? null : await keepHistory(document, shelf, parts)
  let done = document.history.get()
  // Before this was here.
  if (isEdited) versions.stored()
  return {
    versions: versions.versions,
    stored() {
      // What the program does by itself, as numbering loops, is no step of anybody.
      if (document.history.get() === done) return
      done = document.history.get()
      history?.stored()
      versions.stored()
    },
    storeAgain() {
      history?.storeAgain()
      versions.storeAgain()
    },
    async stop() {
      await Promise.all([history?.stop(), versions.stop()])
    },
  }
}

/** Adds to what is told of storage that was emptied how many versions are gone with it. */
function tellLost({ state }: OpenDocument, versions: number): void {
  const others = state.getState().notices.filter(({ kind }) => kind !== 'storedAgain')
  state.setState({ notices: [...others, { kind: 'storedAgain', versions }] })
}
