import { isComposing } from '../commands/index.ts'
import { pressAgain } from './pressAgain.ts'
import type { Fate } from './words/burst.ts'
import { PACE } from './words/pace.ts'

/** Whether keys may come to the page: not before it stands (`no`), and not before a field that is coming has the focus (`soon`), which is waited for a moment only. */
export type Readiness = 'yes' | 'soon' | 'no'

/** Tells words from keys of commands. */
export interface Words {
  hear(event: KeyboardEvent): Fate
  /** The letters of the word that have run already. */
  ran(): readonly KeyboardEvent[]
  /** Opens what the word is typed into; whether that could be done. */
  offer(): Promise<boolean>
}

/** Where keys wait while what they are meant for is not there yet, and go on in their order. */
export interface KeyGate {
  /**
   * Keys wait from now on until what this gives is called; with false they are forgotten. `byEscape` is what Escape does meanwhile; without, it waits, too.
   */
  wait(byEscape?: () => void): (isThere?: boolean) => void
  /** From now on letters that are typed as a word are known by this. */
  catchWords(words: Words | null): void
  /** Asked before every key. */
  ask(isReady: (() => Readiness) | null): void
  /** Forgets the keys that wait: what they were meant for does not come. */
  drop(): void
  stop(): void
}

/** A field that does not come is waited for no longer, in milliseconds. */
const AT_MOST = 1_000

/** Keys that are held down while another is pressed. */
const MODIFIER = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Fn)$/

/** Keys that write, move or end something; those of the browser, such as F5, never wait. */
const WAITING = /^(.|\P{ASCII}+|Enter|Escape|Tab|Backspace|Delete|F2|Arrow\w+)$/u

/** Begins to stand before the page. `isCommand` says whether a key with Ctrl or Cmd is one of the program's own. */
export function createKeyGate(isCommand: (event: KeyboardEvent) => boolean): KeyGate {
  const held: KeyboardEvent[] = []
  const waits = new Set<{ readonly byEscape: (() => void) | undefined }>()
  let again: KeyboardEvent | null = null
  let ask: (() => Readiness) | null = null
  let looking: ReturnType<typeof setTimeout> | null = null
  let patience: ReturnType<typeof setTimeout> | null = null
  let isImpatient = false
  let words: Words | null = null
  /** Until then it is not known whether what is held is a word. */
  let deciding: ReturnType<typeof setTimeout> | null = null

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
    if (deciding !== null) return
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
  const decided = (): void => {
    clearTimeout(deciding ?? undefined)
    deciding = null
    lookSoon()
  }
  const offer = async (by: Words): Promise<void> => {
    held.unshift(...by.ran())
    const own = { byEscape: undefined }
    waits.add(own)
    decided()
    const isOpen = await by.offer().catch((problem: unknown) => {
      console.error(problem)
      return false
    })
    waits.delete(own)
    if (!isOpen) held.length = 0
  }
  /** Goes by what a key is said to be; false when it goes on at once. */
  const goBy = (fate: Fate): boolean => {
    if (fate === 'runs' && deciding === null) return false
    clearTimeout(deciding ?? undefined)
    deciding = null
    if (fate === 'waits') deciding = setTimeout(decided, PACE)
    else if (fate === 'name' && words !== null) void offer(words)
    else decided()
    return true
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    // What is being composed cannot be given again.
    if (event === again || MODIFIER.test(event.key) || isComposing(event)) return
    const isAlone = held.length === 0 && isReady()
    const isDeciding = deciding !== null
    const fate = words !== null && (isAlone || isDeciding) ? words.hear(event) : 'runs'
    if (isAlone && !goBy(fate)) return
    const isPlain = (!event.ctrlKey && !event.metaKey && !event.altKey) || event.getModifierState('AltGraph')
    if (!(isPlain ? WAITING.test(event.key) : isCommand(event))) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const byEscape = event.key === 'Escape' ? [...waits].at(-1)?.byEscape : undefined
    if (byEscape === undefined) held.push(event)
    else {
      held.length = 0
      byEscape()
    }
    if (isDeciding) goBy(fate)
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
    catchWords(next) {
      words = next
    },
    ask(isReadyNow) {
      ask = isReadyNow
    },
    drop() {
      held.length = 0
      decided()
    },
    stop() {
      document.removeEventListener('keydown', onKeyDown, true)
      clearTimeout(looking ?? undefined)
      clearTimeout(patience ?? undefined)
      clearTimeout(deciding ?? undefined)
    },
  }
}
