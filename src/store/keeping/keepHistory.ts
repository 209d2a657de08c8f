import type { Id } from '../../model/index.ts'
import { type History, MOST_STEPS } from '../document/history.ts'
import type { OpenDocument } from '../document/mapDocument.ts'
import { isGone } from '../drafts/pages.ts'
import { pageStorage } from '../environment.ts'
import { watchPage } from '../storage/tabs.ts'
import { type HistoryRow, openHistory, sealHistory } from './historyRow.ts'
import type { Shelf } from './shelf.ts'

/** After an edit was stored, what can be undone is stored so much later, together with what was done meanwhile, in milliseconds. */
const JOINED_FOR = 1000

/** What may be left in the page's small storage as the page goes, UTF-16 units. */
const WHEN_LEAVING = { usual: 200_000, most: 200_000 } as const

/** What keeps the history of one open map. */
export interface HistoryKeeper {
  /** To be called once storage has acknowledged an edit, an undo or a redo. */
  stored(): void
  /** To be called when storage may have been emptied: the history is stored again. */
  storeAgain(): void
  /** Writes what is not yet written, and stops. */
  stop(): Promise<void>
}

/**
 * Brings back what could be undone on the last visit, and keeps it for the next: joined, after the edits are acknowledged, so that no
 * edit waits for it. As the page goes, what is not yet written is left in the page's small storage, which takes it at once. The
 * history is that of the page that edited the map last; what other people did is in nobody's history but theirs, nor is what was done in another tab as long as
 * that is there. Of several tabs one has its history in storage, and finds it again when it is loaded anew; the others leave theirs as they go.
 */
export async function keepHistory(
  document: OpenDocument,
  shelf: Shelf,
  { library, page }: { readonly library: string; readonly page: Id },
): Promise<HistoryKeeper> {
  const { id } = document
  const words = leftWords(`sediko.history.1.${library}.${id}`)
  const found = await shelf.readHistory(id)
  const stored = await ours(openHistory(id, found.ok ? found.value : null))
  const left = await ours(openHistory(id, words.read()))
  const isLeft = left !== null && (stored === null || left.at >= stored.at)
  const earlier = isLeft ? left : stored
  const atFirst = document.history.get()
  if (earlier) document.history.set(withEarlier(atFirst, earlier.history))
  const isNew = isLeft || atFirst.undo.length + atFirst.redo.length > 0
  /** What is in storage. */
  let written: History | null = isNew ? null : document.history.get()
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the history was changed that was stored last; one that was given up since is no earlier. */
  let since = written === null ? 0 : (earlier?.at ?? 0)
  const seal = (history: History, limits?: typeof WHEN_LEAVING): HistoryRow => {
    const row = sealHistory(id, page, history, since, limits)
    since = row.at
    return row
  }
  let isLeaving = false
  /** Whether what is in storage is of this page. */
  let isOwn = false

  /** What another page did is left to it as long as it is there. */
  async function ours<T extends { readonly page: Id | null }>(kept: T | null): Promise<T | null> {
    const other = kept?.page ?? page
    return other === page || (await isGone(library, other)) ? kept : null
  }

  /** One page's history is in storage: whoever has it there keeps it so as long as it is there itself. */
  async function mayWrite(): Promise<boolean> {
    if (isOwn) return true
    const standing = await shelf.readHistory(id)
    if (!standing.ok) return false
    const kept = openHistory(id, standing.value)
    return kept === null || (await ours(kept)) !== null
  }

  async function write(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const history = document.history.get()
    if (history === written || !(await mayWrite())) return
    const outcome = await shelf.writeHistory(id, seal(history))
    if (!outcome.ok) return
    isOwn = true
    written = history
    if (document.history.get() !== history) return
    const last = openHistory(id, words.read())
    // What a tab that is still there has left is for its next visit.
    if (last === null || (await ours(last)) !== null) words.forget()
  }

  function leave(): void {
    const history = document.history.get()
    if (history !== written) words.leave(seal(history, WHEN_LEAVING))
  }

  const unwatch = watchPage(
    () => {
      isLeaving = true
      leave()
      void write()
    },
    () => {
      isLeaving = false
    },
  )
  // What is typed may become an edit only as the page goes.
  const unfollow = document.state.subscribe(({ map }, before) => {
    if (isLeaving && map !== before.map) leave()
  })
  const writeSoon = (): void => {
    timer ??= setTimeout(() => void write(), JOINED_FOR)
  }
  if (isNew) writeSoon()
  return {
    stored: writeSoon,
    storeAgain() {
      written = null
      writeSoon()
    },
    async stop() {
      unwatch()
      unfollow()
      await write()
      leave()
    },
  }
}

/** What can be undone now, on top of what could be on an earlier visit. What could be brought again can be only while nothing was done since. */
function withEarlier(now: History, earlier: History): History {
  const isUntouched = now.undo.length + now.redo.length === 0
  return {
    undo: [...earlier.undo, ...now.undo].slice(-MOST_STEPS),
    redo: isUntouched ? earlier.redo : now.redo,
    displaced: [],
  }
}

/** What a page leaves in its small storage as it goes. The browser may refuse it, or take it away. */
function leftWords(key: string): { read(): unknown; leave(row: HistoryRow): void; forget(): void } {
  const storage = pageStorage()
  const attempt = <T>(work: () => T): T | null => {
    try {
      return work()
    } catch {
      // Refused, full or damaged: then the history is that of the database, which is at most a second older.
      return null
    }
  }
  return {
    read: () => attempt((): unknown => JSON.parse(storage?.getItem(key) ?? 'null')),
    leave: (row) => void attempt(() => storage?.setItem(key, JSON.stringify(row))),
    forget: () => void attempt(() => storage?.removeItem(key)),
  }
}
