import { vi } from 'vitest'

/** A page that tells of what happens to it, for tests; it goes with the other stubs. */
export interface FakePage {
  /** The page may be gone at any moment. */
  hide(): void
  /** It is looked at again. */
  show(): void
  /** There is none any more. */
  remove(): void
}

/** Puts a page in the place of the browser's. */
export function fakePage(): FakePage {
  const listeners = new Map<string, (() => void)[]>()
  const target = {
    addEventListener(type: string, listener: () => void) {
      listeners.set(type, [...(listeners.get(type) ?? []), listener])
    },
    removeEventListener: () => undefined,
  }
  const tell = (type: string): void => {
    for (const listener of listeners.get(type) ?? []) listener()
  }
  vi.stubGlobal('window', target)
  vi.stubGlobal('document', { ...target, addEventListener: () => undefined, visibilityState: 'visible' })
  return {
    hide: () => tell('pagehide'),
    show: () => tell('pageshow'),
    remove() {
      vi.stubGlobal('window', undefined)
      vi.stubGlobal('document', undefined)
    },
  }
}
