import { vi } from 'vitest'

/** For tests only: a browser's `localStorage` in memory, with room for so many characters. */
export function fakeStorage(room = Number.POSITIVE_INFINITY): Storage {
  const held = new Map<string, string>()
  return {
    get length() {
      return held.size
    },
    clear: () => held.clear(),
    getItem: (key) => held.get(key) ?? null,
    key: (index) => [...held.keys()][index] ?? null,
    removeItem: (key) => void held.delete(key),
    setItem(key, value) {
      if (value.length > room) throw new DOMException('Full.', 'QuotaExceededError')
      held.set(key, value)
    },
  }
}

/** For tests only: a window and a document that only tell of the page's going and coming back. `vi.unstubAllGlobals` takes them away. */
export function fakePage(): { hide(): void; show(): void; remove(): void } {
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

/** For tests only: a browser's locks in memory: each is held by one at a time, but for those that are shared. */
export function fakeLocks(): Pick<LockManager, 'request'> {
  const ends = new Map<string, Promise<unknown>>()
  const held = new Set<string>()
  return {
    request: (name: string, ...rest: unknown[]) => {
      const [options, work] = [rest[0], rest.at(-1)]
      const has = (option: string) => typeof options === 'object' && options !== null && option in options
      const run = (lock: unknown): unknown => (typeof work === 'function' ? work(lock) : undefined)
      if (has('ifAvailable') && held.has(name)) return Promise.resolve(run(null))
      const signal = typeof options === 'object' && options !== null && 'signal' in options && options.signal
      const givenUp = signal instanceof AbortSignal ? signal : null
      const before = (!has('mode') && ends.get(name)) || Promise.resolve()
      if (has('mode')) return before.then(() => run({ name }))
      let hasBegun = false
      const given = before.then(async () => {
        if (givenUp?.aborted) return undefined
        hasBegun = true
        held.add(name)
        try {
          return await run({ name })
        } finally {
          held.delete(name)
        }
      })
      ends.set(name, given)
      if (givenUp === null) return given
      const end = new Promise<never>((_, reject) => {
        givenUp.addEventListener('abort', () => {
          if (!hasBegun) reject(new DOMException('Given up.', 'AbortError'))
        })
      })
      return Promise.race([given, end])
    },
  }
}
