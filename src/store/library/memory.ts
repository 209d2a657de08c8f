import { createStore } from 'zustand/vanilla'
import type { CausalMap, Id, Settled } from '../../model/index.ts'
import { belongingsOf } from '../belongings.ts'
import { createDocument, type OpenDocument } from '../document/mapDocument.ts'
import { type SharedMap, sharedMapOf } from '../document/sharedMap.ts'
import { createDrafts } from '../drafts/drafts.ts'
import { clock, newId, now } from '../environment.ts'
import { fill } from '../session/fill.ts'
import type { Keeping, Library, LibraryEntry, LibraryState, MapDocument } from '../types/index.ts'
import { factsOf } from './entries.ts'
import { asNotices } from './notices.ts'
import { renameMap } from './rename.ts'

interface MemoryOptions {
  readonly id?: Id
  /** Why it is not saved, as a sentence. */
  readonly reason?: string
  /** Why it may not be edited. */
  readonly readOnly?: string
  readonly notices?: readonly string[]
  readonly clock?: () => number
}

/** A document without storage, which says so: NOT saved. For tests, and where the browser has no storage to give. */
export function createMemoryDocument(map: CausalMap, options: MemoryOptions = {}): MapDocument {
  return openInMemory({ shared: sharedMapOf(map) }, options)
}

function openInMemory(
  made: { readonly shared: SharedMap; readonly projection?: Settled },
  options: MemoryOptions,
): MapDocument {
  const reason = options.reason ?? 'This map is kept in memory only.'
  const saving = { kind: 'notSaved', reason } as const
  const id = options.id ?? newId()
  const document: OpenDocument = createDocument({
    id,
    ...made,
    saver: { push: () => saving, flush: () => Promise.resolve(), close: () => Promise.resolve() },
    saving,
    isLocked: options.readOnly !== undefined,
    notices: asNotices(options.notices),
    clock: options.clock ?? clock,
  })
  let keeping: Promise<Keeping> | null = null
  return {
    ...document,
    drafts: createDrafts(id, null),
    keeping: () => (keeping ??= keepInMemory(document, options.clock ?? clock)),
  }
}

/** Versions that live as long as the page. */
async function keepInMemory(document: OpenDocument, clock: () => number): Promise<Keeping> {
  const { keepMap, shelfInMemory } = await import('../keeping/index.ts')
  const { map: opened } = document.state.getState()
  const keeping = await keepMap({
    document,
    opened,
    shelf: shelfInMemory(),
    library: 'memory',
    page: '',
    clock,
    now,
  })
  document.state.subscribe(({ map }, before) => {
    if (map !== before.map) keeping.stored()
  })
  return keeping
}

/** A library without storage. Its maps live until the page is closed, and say that they are not saved, and why. */
export function createMemoryLibrary(reason: string): Library & { close(): Promise<void> } {
  const documents = new Map<Id, MapDocument>()
  const state = createStore<LibraryState>()(() => ({ entries: [], problem: reason }))

  function change(id: Id, fields: Partial<LibraryEntry>): void {
    const entries = state
      .getState()
      .entries.map((entry) => (entry.id === id ? { ...entry, ...fields } : entry))
    state.setState({ entries })
  }

  /** A deleted map says so where it is open, and is back when it is edited. */
  function markDeleted(id: Id, deleted: string | null): void {
    change(id, { deleted })
    const document = documents.get(id)
    if (!document) return
    const others = document.state.getState().notices.filter(({ kind }) => kind !== 'deleted')
    document.state.setState({ notices: deleted === null ? others : [...others, { kind: 'deleted' }] })
  }

  const library: ReturnType<typeof createMemoryLibrary> = {
    state,
    drafts: createDrafts('', null),
    of: belongingsOf(() => library),
    async create(map, options = {}) {
      const document = openInMemory(await fill(map, options), { ...options, reason })
      documents.set(document.id, document)
      const moment = now()
      const dates = { created: moment, modified: moment, deleted: null }
      const entry = { id: document.id, ...factsOf(map), ...dates }
      state.setState({ entries: [entry, ...state.getState().entries] })
      document.state.subscribe(({ map: edited }, before) => {
        if (edited === before.map) return
        change(document.id, { ...factsOf(edited), modified: now() })
        const isDeleted = document.state.getState().notices.some(({ kind }) => kind === 'deleted')
        if (isDeleted) markDeleted(document.id, null)
      })
      return document
    },
    open: async (id) => documents.get(id) ?? null,
    async rename(id, title) {
      const document = documents.get(id)
      if (document) renameMap(document, title)
    },
    setOrigin: async (id, origin) => change(id, { origin }),
    remove: async (id) => markDeleted(id, now()),
    restore: async (id) => markDeleted(id, null),
    async act(id, action) {
      if (action.kind === 'bringBack') markDeleted(id, null)
      return null
    },
    close: async () => documents.clear(),
  }
  return library
}
