import { type Command, keyOf, type World } from '../commands/index.ts'
import { whyNot } from './palette/whyNot.ts'
import { PACE } from './words/pace.ts'

/** What may be pressed once more than there is to let go of: it is told to the ear, and nothing is put before the eye. */
const QUIET: ReadonlySet<string> = new Set(['edit.clearSelection', 'arrange.keep'])

/** What another key may be that goes on with a word; Shift and its like go on with nothing and end nothing. */
const LETTER = /^\p{L}$/u
const MODIFIER = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Fn)$/

/** Tells why a key does nothing, to eye and ear: unless a letter comes so soon behind it that the two may be of a word. */
export function tellWhyNot(command: Command, world: World): void {
  // As it is now: what is pressed next may change it.
  const text = whyKeyDoesNothing(command, world)
  if (text === null) return
  const listening = new AbortController()
  const end = (): void => {
    clearTimeout(timer)
    listening.abort()
  }
  const tell = (): void => {
    end()
    if (QUIET.has(command.id)) world.page.announce(text)
    else world.page.toast({ kind: 'info', text })
  }
  const timer = setTimeout(tell, PACE)
  addEventListener(
    'keydown',
    (event) => {
      const { key } = event
      if (MODIFIER.test(key)) return
      if (LETTER.test(key) && !event.ctrlKey && !event.metaKey && !event.altKey) end()
      else tell()
    },
    { capture: true, signal: listening.signal },
  )
}

/** Enter with nothing that it could open, which as a command only keeps an arrangement: told of what it is for. */
function whyKeyDoesNothing(command: Command, world: World): string | null {
  const { session } = world
  if (command.id !== 'arrange.keep') return whyNot(command, world)
  if (session === null) return null
  const { variables, labels } = session.document.state.getState().map
  return Object.keys(variables).length + Object.keys(labels).length === 0
    ? `There is nothing on the map; ${keyOf('insert.variable')} makes a variable.`
    : 'Enter opens what has the focus, and nothing on the map has.'
}
