import { createDocument, type OpenDocument } from '../document/mapDocument.ts'
import { emptySharedMap, type SharedMap } from '../document/sharedMap.ts'

/** For tests only: a document over a shared map, of which nothing is stored. `onUpdate` is given each update that would be. */
export function documentOver(
  shared: SharedMap,
  onUpdate: (update: Uint8Array) => void = () => undefined,
): OpenDocument {
  return createDocument({
    id: 'x',
    shared,
    saver: {
      push(update) {
        onUpdate(update)
        return { kind: 'saved' }
      },
      flush: () => Promise.resolve(),
      close: () => Promise.resolve(),
    },
    saving: { kind: 'saved' },
    isLocked: false,
    notices: [],
    clock: () => 0,
  })
}

/** For tests only: another replica of a shared map, as another tab has it. */
export function replicaOf(shared: SharedMap): SharedMap {
  const replica = emptySharedMap()
  replica.apply(shared.encode())
  return replica
}
