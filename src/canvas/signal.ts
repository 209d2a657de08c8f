import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import type { Signal } from '../pace/index.ts'

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
