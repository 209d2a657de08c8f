import { type ReactElement, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Icon } from '../Icon.tsx'
import type { Toast, Toasts } from './toasts.ts'
import './toast.css'

/** The sentences at the bottom right. A live region: screen readers hear each as it comes. */
export function ToastList({ toasts }: { readonly toasts: Toasts }): ReactElement {
  const list = useSyncExternalStore(toasts.subscribe, toasts.list)
  const section = useRef<HTMLElement>(null)
  const isSaying = list.length > 0
  useEffect(() => {
    const { current } = section
    if (!isSaying || current === null) return
    const fetched = import('./keepOffNames.ts').then((it) => it.keepOffNames(current))
    fetched.catch(console.error)
    return () =>
      void fetched.then(
        (stop) => stop(),
        () => {},
      )
  }, [isSaying])
  const isOver = useRef(false)
  /** Sentences stay while the pointer or the focus is on one. */
  const hold = (over = isOver.current, focused = document.activeElement) => {
    isOver.current = over
    toasts.hold(over || (focused !== null && section.current?.contains(focused) === true))
  }
  // One that goes with the focus in it says nothing of that.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the list is another
  useLayoutEffect(() => hold(), [list])
  return (
    <section
      ref={section}
      className="toasts"
      aria-label="Messages"
      aria-live="polite"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold()}
      onBlur={({ relatedTarget }) => hold(isOver.current, relatedTarget)}
    >
      {list.map((toast) => (
        <ToastLine key={toast.id} toast={toast} onDone={() => toasts.dismiss(toast.id)} />
      ))}
    </section>
  )
}

function ToastLine({ toast, onDone }: { readonly toast: Toast; onDone(): void }): ReactElement {
  const { action } = toast
  const words = `toast${toast.id}`
  return (
    <div className={`toast ${toast.kind}`}>
      <p id={words}>{toast.text}</p>
      {toast.kind === 'progress' && <Bar share={toast.share ?? null} />}
      {action && (
        <button
          type="button"
          className="button small plain toast-action"
          aria-describedby={words}
          onClick={() => {
            onDone()
            action.run()
          }}
        >
          {action.label}
        </button>
      )}
      {toast.kind !== 'progress' && (
        <button
          type="button"
          className="icon-button small"
          aria-label="Dismiss"
          aria-describedby={words}
          onClick={onDone}
        >
          <Icon name="close" size={14} />
        </button>
      )}
    </div>
  )
}

/** How far something is; to and fro where nobody knows. */
function Bar({ share }: { readonly share: number | null }): ReactElement {
  const style = share === null ? undefined : { insetInlineEnd: `${100 - 100 * share}%` }
  return (
    <span className="toast-progress" aria-hidden="true">
      <span className={share === null ? 'to-and-fro' : ''} style={style} />
    </span>
  )
}

/** A sentence stays this long beside the next, in milliseconds: one that follows at once takes none away that has not been heard. */
const BESIDE = 2_000

interface Said {
  readonly text: string
  readonly turn: number
  readonly at: number
}

/** Sentences that only a screen reader is told, each by itself. `say` is remembered by the caller; each call is heard, also when it repeats or follows at once. */
export function Announcer({
  onReady,
}: {
  onReady(say: ((text: string) => void) | null): void
}): ReactElement {
  const [said, setSaid] = useState<readonly Said[]>([])
  useEffect(() => {
    onReady((text) => {
      const at = performance.now()
      setSaid((before) => [
        ...before.filter((one) => at - one.at < BESIDE),
        { text, turn: (before.at(-1)?.turn ?? 0) + 1, at },
      ])
    })
    return () => onReady(null)
  }, [onReady])
  return (
    <div className="unseen" role="status" aria-atomic="false">
      {said.map(({ text, turn }) => (
        <p key={turn}>{text}</p>
      ))}
    </div>
  )
}
