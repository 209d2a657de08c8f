/** One value that changes, and who is told of it: never in the document nor in the view state. */
export interface Signal<T> {
  get(): T
  set(value: T): void
  /** Has it told after each change; gives back what ends that. */
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
