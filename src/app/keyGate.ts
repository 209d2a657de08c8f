import { isComposing } from '../commands/index.ts'
import { pressAgain } from './pressAgain.ts'

/** Whether keys may come to the page: not before it stands (`no`), and not before a field that is coming has the focus (`soon`), which is waited for a moment only. */
export type Readiness = 'yes' | 'soon' | 'no'

/** Where keys wait while what they are meant for is not there yet, and go on in their order. */
export interface KeyGate {
  /**
   * Keys wait from now on until what this gives is called; with false they are forgotten. `byEscape` is what Escape does meanwhile; without, it waits, too.
   */
  wait(byEscape?: () => void): (isThere?: boolean) => void
  /** Asked before every key. */
  ask(isReady: (() => Readiness) | null): void
  /** Forgets the keys that wait: what they were meant for does not come. */
  drop(): void
  stop(): void
}

/** A field that does not come is waited for no longer, in milliseconds. */
const AT_MOST = 1_000

/** Keys that write, move or end something; those of the browser, such as F5, never wait. */
const WAITING = /^(.|Enter|Escape|Tab|Backspace|Delete|F2|Arrow\w+)$/u

/** Begins to stand before the page. `isCommand` says whether a key with Ctrl or Cmd is one of the program's own. */
export function createKeyGate(isCommand: (event: KeyboardEvent) => boolean): KeyGate {
  const held: KeyboardEvent[] = []
  const waits = new Set<{ readonly byEscape: (() => void) | undefined }>()
  let again: KeyboardEvent | null = null
  let ask: (() => Readiness) | null = null
  let looking: ReturnType<typeof setTimeout> | null = null
  let patience: ReturnType<typeof setTimeout> | null = null
  let isImpatient = false

  const isReady = (): boolean => {
    const answer = waits.size > 0 || ask === null ? 'no' : ask()
    if (answer !== 'soon') {
      clearTimeout(patience ?? undefined)
      patience = null
      isImpatient = false
      return answer === 'yes'
    }
    patience ??= setTimeout(() => {
      isImpatient = true
    }, AT_MOST)
    return isImpatient
  }
  const look = (): void => {
    looking = null
    const [event] = held
    if (event !== undefined && isReady()) {
      held.shift()
      pressAgain(event, (pressed) => {
        again = pressed
      })
    }
    lookSoon()
  }
  // One key at a time: what it does is drawn before the next.
  const lookSoon = (): void => {
    if (held.length > 0) looking ??= setTimeout(look)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // What is being composed cannot be given again.
    if (event === again || isComposing(event)) return
    if (held.length === 0 && isReady()) return
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
    if (!(isPlain ? WAITING.test(event.key) : isCommand(event))) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const byEscape = event.key === 'Escape' ? [...waits].at(-1)?.byEscape : undefined
    if (byEscape === undefined) held.push(event)
    else {
      held.length = 0
      byEscape()
    }
    lookSoon()
  }
  // Not on the window: who stops long work by Escape hears it before.
  document.addEventListener('keydown', onKeyDown, true)
  return {
    wait(byEscape) {
      const own = { byEscape }
      waits.add(own)
      return (isThere = true) => {
        waits.delete(own)
        if (!isThere) held.length = 0
      }
    },
    ask(isReadyNow) {
      ask = isReadyNow
    },
    drop() {
      held.length = 0
    },
    stop() {
      document.removeEventListener('keydown', onKeyDown, true)
      clearTimeout(looking ?? undefined)
      clearTimeout(patience ?? undefined)
    },
  }
}
