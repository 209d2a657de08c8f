/** One sentence at the bottom right. */
export interface Toast {
  readonly id: number
  readonly text: string
  readonly kind: 'info' | 'error' | 'progress'
  readonly action?: { readonly label: string; run(): void } | undefined
  /** Of progress: from 0 to 1 how far it is; null where nobody knows. */
  readonly share?: number | null
  /** How many steps undo could take back when it was said; left out where it tells of no map. */
  readonly step?: number | undefined
}

/** What is said at present, and to whom changes are told. */
export interface Toasts {
  list(): readonly Toast[]
  subscribe(listener: () => void): () => void
  /** Says a sentence; it goes by itself after some seconds, longer when there is something to press or to understand. */
  say(toast: Omit<Toast, 'id'>): number
  /** Says something else in the place of a sentence, if it is still there. */
  change(id: number, toast: Omit<Toast, 'id'>): void
  dismiss(id: number): void
  /** Undo has left so many steps: what was said of those beyond is true no more, and goes. */
  undone(steps: number): void
  /** Something else is shown now: what was said before of work that is done goes. */
  past(): void
  /** Holds all sentences while somebody reads them (the pointer or the focus is on one), and lets them go again. */
  hold(on: boolean): void
}

const STAYS = { info: 5_000, error: 12_000, withAction: 10_000 } as const
const MOST = 4

/** A list of sentences that come and go. The oldest gives way when there are more than four. */
export function createToasts(): Toasts {
  let list: readonly Toast[] = []
  let last = 0
  let held = false
  const listeners = new Set<() => void>()
  const timers = new Map<number, ReturnType<typeof setTimeout>>()

  const set = (next: readonly Toast[]) => {
    list = next
    for (const listener of listeners) listener()
  }
  const stop = (id: number) => {
    clearTimeout(timers.get(id))
    timers.delete(id)
  }
  const dismiss = (id: number) => {
    stop(id)
    set(list.filter((toast) => toast.id !== id))
  }
  const start = (toast: Toast) => {
    if (toast.kind === 'progress' || held) return
    const time = toast.action && toast.kind === 'info' ? STAYS.withAction : STAYS[toast.kind]
    timers.set(
      toast.id,
      setTimeout(() => dismiss(toast.id), time),
    )
  }

  return {
    list: () => list,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    say(toast) {
      last += 1
      const said = { ...toast, id: last }
      const same = list.find((other) => other.text === toast.text && other.kind === toast.kind)
      if (same) stop(same.id)
      const kept = list.filter((other) => other !== same).slice(1 - MOST)
      for (const gone of list) if (!kept.includes(gone)) stop(gone.id)
      set([...kept, said])
      start(said)
      return said.id
    },
    change(id, toast) {
      if (list.some((other) => other.id === id))
        set(list.map((other) => (other.id === id ? { ...toast, id } : other)))
    },
    dismiss,
    undone(steps) {
      for (const { id, kind, step = 0 } of list) if (kind === 'info' && step > steps) dismiss(id)
    },
    past() {
      for (const { id, kind } of list) if (kind === 'info') dismiss(id)
    },
    hold(on) {
      if (held === on) return
      held = on
      for (const toast of list) {
        stop(toast.id)
        start(toast)
      }
    },
  }
}
