import { useCallback, useSyncExternalStore } from 'react'

/** A store read in many small parts, each by its key. */
export interface FanOut<V> {
  get(key: string): V
  subscribe(key: string, listener: () => void): () => void
}

/**
 * Subscribes once to a store and tells only those whose own part changed. With a thousand parts on the canvas this is what
 * keeps a drag from asking every one of them whether it was meant. `read` gives the same value while a part is unchanged.
 * A source that knows which parts alone may have changed says their keys.
 */
export function createFanOut<V>(
  source: (listener: (keys?: readonly string[]) => void) => () => void,
  read: (key: string) => V,
): FanOut<V> {
  const parts = new Map<string, { value: V; readonly listeners: Set<() => void> }>()
  let stop: (() => void) | null = null

  const update = (keys: Iterable<string> = parts.keys()): void => {
    const changed: Set<() => void>[] = []
    for (const key of keys) {
      const part = parts.get(key)
      const value = read(key)
      if (part === undefined || Object.is(value, part.value)) continue
      part.value = value
      changed.push(part.listeners)
    }
    for (const listeners of changed) for (const listener of listeners) listener()
  }

  return {
    get: read,
    subscribe(key, listener) {
      stop ??= source(update)
      const part = parts.get(key) ?? { value: read(key), listeners: new Set() }
      parts.set(key, part)
      part.listeners.add(listener)
      return () => {
        part.listeners.delete(listener)
        if (part.listeners.size === 0 && parts.get(key) === part) parts.delete(key)
        if (parts.size > 0) return
        stop?.()
        stop = null
      }
    },
  }
}

/** One part; the component is drawn again only when it changes. */
export function usePart<V>(fanOut: FanOut<V>, key: string): V {
  const subscribe = useCallback((listener: () => void) => fanOut.subscribe(key, listener), [fanOut, key])
  return useSyncExternalStore(subscribe, () => fanOut.get(key))
}
