import type { Page } from '../commands/index.ts'
import { isComposing } from '../commands/index.ts'
import type { Toasts } from './toast/toasts.ts'

/** Work that takes longer is shown with its progress, in milliseconds. */
const PATIENCE = 400
/** A bar moves by so much at least. */
const STEP = 0.01

/**
 * Makes what tells of work that takes long: what it does, how far it is, and a way to stop it, by the button or by Escape, as long as it can be stopped. It is one
 * sentence from its beginning to its end; of work that is soon done nothing is seen. `onStop` is told when it is stopped.
 */
export function createLongWork(toasts: Toasts, onStop: () => void = () => {}): Page['longWork'] {
  return async (text, work) => {
    const stopping = new AbortController()
    let now: { readonly text: string; readonly share: number | null } = { text, share: null }
    let mayStop = true
    let shown: number | null = null
    const stop = (): void => {
      stopping.abort()
      onStop()
    }
    const toast = () =>
      ({ ...now, kind: 'progress', action: mayStop ? { label: 'Stop', run: stop } : undefined }) as const
    const tell = (): void => {
      if (shown !== null) toasts.change(shown, toast())
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || !mayStop || isComposing(event)) return
      event.preventDefault()
      event.stopPropagation()
      stop()
    }
    const timer = setTimeout(() => {
      shown = toasts.say(toast())
      addEventListener('keydown', onKeyDown, { capture: true })
    }, PATIENCE)
    try {
      return await work({
        signal: stopping.signal,
        step(next, share = null) {
          const isMoved = share !== now.share && Math.abs((share ?? -1) - (now.share ?? -1)) >= STEP
          if (next === now.text && !isMoved) return
          now = { text: next, share }
          tell()
        },
        keep() {
          mayStop = false
          tell()
        },
      })
    } finally {
      clearTimeout(timer)
      removeEventListener('keydown', onKeyDown, { capture: true })
      if (shown !== null) toasts.dismiss(shown)
    }
  }
}
