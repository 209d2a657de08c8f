import { isComposing } from '../commands/index.ts'
import { pressAgain } from './pressAgain.ts'
import type { Fate } from './words/burst.ts'
import { PACE } from './words/pace.ts'

/** Whether keys may come to the page: not before it stands (`no`), and not before a field that is coming has the focus (`soon`), which is waited for a moment only. */
export type Readiness = 'yes' | 'soon' | 'no'

/** Tells words from keys of commands. */
export interface Words {
  /** What becomes of a key that comes to this element, by the time at which it was pressed. */
  hear(event: KeyboardEvent, target: EventTarget | null): Fate
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
  /** So many of them, from the first on, were heard by who knows words. */
  let judged = 0
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
  const forget = (): void => {
    held.length = 0
    judged = 0
  }
  const look = (): void => {
    looking = null
    if (deciding !== null) return
    if (isReady() && !isUndecided()) {
      const event = held.shift()
      judged = Math.max(0, judged - 1)
      if (event !== undefined)
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
    judged = held.length
    const own = { byEscape: undefined }
    waits.add(own)
    decided()
    const isOpen = await by.offer().catch((problem: unknown) => {
      console.error(problem)
      return false
    })
    waits.delete(own)
    if (!isOpen) forget()
  }
  /** Whether it is not known yet what the first key is that waits: it is judged when its turn comes, for the key before may have opened a field for it. */
  const isUndecided = (): boolean => {
    if (words === null || judged > 0) return false
    let fate: Fate = 'waits'
    let last = Number.NEGATIVE_INFINITY
    for (const event of held) {
      fate = words.hear(event, document.activeElement ?? document.body)
      judged += 1
      last = event.timeStamp
      if (fate !== 'waits') break
    }
    if (fate === 'runs') return false
    if (fate === 'name') {
      void offer(words)
      return true
    }
    const left = Math.min(PACE, last + PACE - performance.now())
    if (left > 0) deciding = setTimeout(decided, left)
    return left > 0
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
    const isHeard = words !== null && (isAlone || isDeciding)
    const fate = words !== null && isHeard ? words.hear(event, event.target) : 'runs'
    if (isAlone && !goBy(fate)) return
    const isPlain = (!event.ctrlKey && !event.metaKey && !event.altKey) || event.getModifierState('AltGraph')
    if (!(isPlain ? WAITING.test(event.key) : isCommand(event))) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const byEscape = event.key === 'Escape' ? [...waits].at(-1)?.byEscape : undefined
    if (byEscape === undefined) {
      held.push(event)
      if (isHeard) judged += 1
    } else {
      forget()
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
        if (!isThere) forget()
      }
    },
    catchWords(next) {
      words = next
    },
    ask(isReadyNow) {
      ask = isReadyNow
    },
    drop() {
      forget()
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
