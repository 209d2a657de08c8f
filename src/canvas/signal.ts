import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'

/** One value of the canvas itself that comes and goes with a gesture: never in the document nor in the view state. */
export interface Signal<T> {
  get(): T
  set(value: T): void
  subscribe(listener: () => void): () => void
}

/** A signal that begins with `initial`. Setting the value that it has already tells nobody. */
export function createSignal<T>(initial: T): Signal<T> {
  let current = initial
  const listeners = new Set<() => void>()
  return {
    get: () => current,
    set(value) {
      if (Object.is(value, current)) return
      current = value
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What `select` makes of a signal; the component is drawn again only when that changes. */
export function useSignal<T, P>(signal: Signal<T>, select: (value: T) => P): P {
  return useSyncExternalStore(signal.subscribe, () => select(signal.get()))
}

/**
 * Writes what a signal says to the page, now and whenever it changes, past React: for what changes with every frame of a
 * gesture, which React would need longer to compare than to draw.
 */
export function useWritten<T>(signal: Signal<T>, write: (value: T) => void): void {
  const current = useRef(write)
  useLayoutEffect(() => {
    current.current = write
    write(signal.get())
  }, [signal, write])
  useLayoutEffect(() => signal.subscribe(() => current.current(signal.get())), [signal])
}
