import type { Id } from '../../model/index.ts'

/** What tabs tell each other. */
export type Message =
  /** Rows of a map have been stored: read them. */
  | { readonly kind: 'stored'; readonly map: Id }
  /** Edits that storage refused, so that they are at least in every open tab. */
  | { readonly kind: 'unsaved'; readonly map: Id; readonly update: Uint8Array }
  /** A map has just been opened: who has edits of it that are not in storage? */
  | { readonly kind: 'opened'; readonly map: Id }
  /** Damaged rows of a map have been replaced by what could be saved: who has it open may have more. */
  | { readonly kind: 'repaired'; readonly map: Id }
  /** The list of maps has changed. */
  | { readonly kind: 'entries' }

/** The other tabs of this browser that have the same library open. */
export interface Tabs {
  post(message: Message): void
  close(): void
}

/** Joins the other tabs. Where the browser has no channel for that, nothing is sent and nothing comes. */
export function joinTabs(name: string, onMessage: (message: Message) => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, close: () => undefined }
  const channel = new BroadcastChannel(name)
  channel.onmessage = (event: MessageEvent<unknown>) => {
    if (isMessage(event.data)) onMessage(event.data)
  }
  // In Node an open channel would keep the program alive.
  if ('unref' in channel && typeof channel.unref === 'function') channel.unref()
  let isClosed = false
  return {
    post(message) {
      if (!isClosed) channel.postMessage(message)
    },
    close() {
      isClosed = true
      channel.close()
    },
  }
}

/** Another tab may run another version of the program. */
function isMessage(data: unknown): data is Message {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return false
  if (data.kind === 'entries') return true
  if (!('map' in data) || typeof data.map !== 'string') return false
  if (data.kind === 'unsaved') return 'update' in data && data.update instanceof Uint8Array
  return ['stored', 'opened', 'repaired'].includes(String(data.kind))
}

/** Runs the work unless another tab is at work of this name. Where locks cannot be had, runs it all the same. */
export async function alone(name: string, work: () => Promise<void>): Promise<void> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks
  let isOurs = false
  try {
    await locks?.request(name, { ifAvailable: true }, async (lock) => {
      isOurs = true
      if (lock) await work()
    })
  } catch (error) {
    // A page that is on its way out is refused locks; an error of the work itself is not ours to hide.
    if (isOurs) throw error
  }
  if (!isOurs) await work()
}

/** Tells all tabs that the map is open in this one, until the answer is called. Where locks cannot be had, tells nobody. */
export async function holdOpen(library: string, map: Id): Promise<() => void> {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks
  if (!locks) return () => undefined
  return new Promise((resolve) => {
    locks
      .request(
        openName(library, map),
        { mode: 'shared' },
        () => new Promise<void>((release) => resolve(release)),
      )
      // A page that is on its way out is refused locks.
      .catch(() => resolve(() => undefined))
  })
}

/** Runs the work unless the map is open in some tab. Where locks cannot be had, runs it all the same. */
export function unlessOpen(library: string, map: Id, work: () => Promise<void>): Promise<void> {
  return alone(openName(library, map), work)
}

function openName(library: string, map: Id): string {
  return `sediko.open.${library}.${map}`
}

/** Calls back when the page may be about to go, and when it is looked at again. Gives the way to stop. */
export function watchPage(onHide: () => void, onShow: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined
  const onVisibility = () => (document.visibilityState === 'hidden' ? onHide() : onShow())
  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('pagehide', onHide)
  window.addEventListener('pageshow', onShow)
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    window.removeEventListener('pagehide', onHide)
    window.removeEventListener('pageshow', onShow)
  }
}
