import {
  type Command,
  commandForKey,
  commands,
  displayKeys,
  isSingle,
  type KeyPlace,
  keyOf,
  type World,
} from '../commands/index.ts'
import { areaOf } from './focus/areas.ts'
import { singleKeyOf } from './help/keySettings.ts'
import { whyNot } from './palette/whyNot.ts'
import { PACE } from './words/pace.ts'

/** What may be pressed once more than there is to let go of: it is told to the ear, and nothing is put before the eye. */
const QUIET: ReadonlySet<string> = new Set(['edit.clearSelection', 'arrange.keep'])

/** What another key may be that goes on with a word; Shift and its like go on with nothing and end nothing. */
const LETTER = /^\p{L}$/u
const MODIFIER = /^(Shift|Control|Alt|AltGraph|Meta|CapsLock|Fn)$/

/**
 * Tells why a key does nothing, to eye and ear, at the latest once letters that follow at once have ended: they may be of a word, and are not answered where they have opened a field for it. Of several
 * keys that follow each other at once each is answered; all but the last to the ear alone.
 */
export async function tellWhyNot(command: Command, world: World): Promise<void> {
  if (/^edit\.(undo|redo)$/.test(command.id) && (await broughtBack(command, world))) return
  // As it is now: what is pressed next may change it.
  const text = whyKeyDoesNothing(command, world)
  if (text === null) return
  const from = document.activeElement
  const listening = new AbortController()
  let isQuiet = QUIET.has(command.id)
  const tell = (): void => {
    clearTimeout(timer)
    listening.abort()
    const { activeElement } = document
    if (activeElement !== from && activeElement?.matches('input, textarea')) return
    if (isQuiet) world.page.announce(text)
    else world.page.toast({ kind: 'info', text })
  }
  let timer = setTimeout(tell, PACE)
  addEventListener(
    'keydown',
    (event) => {
      const { key } = event
      if (MODIFIER.test(key)) return
      if (!LETTER.test(key) || event.ctrlKey || event.metaKey || event.altKey) return tell()
      isQuiet = true
      clearTimeout(timer)
      timer = setTimeout(tell, PACE)
    },
    { capture: true, signal: listening.signal },
  )
}

/** Whether what could be undone on the last visit came back only now, and this was done: right after a map is opened it is still being read. Keys that follow wait for that. */
async function broughtBack(command: Command, world: World): Promise<boolean> {
  const letGo = world.page.keysWait()
  try {
    await world.session?.document.keeping()
    if (!command.isEnabled(world)) return false
    await command.run(world)
    return true
  } catch (problem) {
    // Then there is nothing to undo.
    console.info(problem)
    return false
  } finally {
    letGo()
  }
}

let timer: ReturnType<typeof setTimeout> | undefined

/**
 * Says of a key that is none of a command here why: in the bar, a panel or a message that it works on the map, and on the map that its command has another key by now. Else nobody could tell it from one
 * that is broken. To the ear alone, and once of letters that follow at once.
 */
export function tellNoCommand(event: KeyboardEvent, world: World, place: KeyPlace): void {
  clearTimeout(timer)
  const text = place.outside ? whyNotOutside(event, place) : whatMoved(event, world, place)
  if (text !== null) timer = setTimeout(() => world.page.announce(text), PACE)
}

function whyNotOutside(event: KeyboardEvent, place: KeyPlace): string | null {
  const { target } = event
  if (!(target instanceof Element) || areaOf(target) === null) return null
  if (commandForKey(event, commands, { ...place, outside: false }) === null) return null
  return `${pressed(event)} works on the map only; Escape goes there.`
}

function whatMoved(event: KeyboardEvent, world: World, place: KeyPlace): string | null {
  if (place.singleKeys === false) return null
  const asTheyCame = commands.map((each) => ({ ...each, keys: (each.comesWith ?? []).filter(isSingle) }))
  const id = commandForKey(event, asTheyCame, place)?.id
  const command = commands.find((each) => each.id === id)
  const now = command === undefined ? null : singleKeyOf(command)
  if (command === undefined || now === null) return null
  const label = typeof command.label === 'string' ? command.label : command.label(world)
  return `${pressed(event)} does nothing now: the key of ${label} is ${displayKeys(now, place.mac)}.`
}

/** A key as it is called: a letter with its Shift, which makes another key of it; a sign is what it takes to type it. */
function pressed({ key, shiftKey }: KeyboardEvent): string {
  const called = key.length === 1 ? key.toUpperCase() : key
  return shiftKey && /^\p{L}$/u.test(key) ? `Shift+${called}` : called
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
