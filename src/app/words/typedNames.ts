import { type Command, commandById, commandForKey, commands, type World } from '../../commands/index.ts'
import { hasSingleKeys } from '../../store/index.ts'
import { isInMap, isMac, isTyping, ownsKey, runCommand } from '../keys.ts'
import type { Toasts } from '../toast/toasts.ts'
import { type Fate, heard, NO_BURST } from './burst.ts'
import type { Done } from './done.ts'
import { PACE } from './pace.ts'

/** Who knows words that are typed where nothing is open. */
export interface TypedNames {
  /** What becomes of a key that the page could take. */
  hear(event: KeyboardEvent, target: EventTarget | null): Fate
  /** The letters of the word that have run already. */
  ran(): readonly KeyboardEvent[]
  /** Runs a command as a key does, and takes down what would have to be taken back. */
  run(command: Command, world: World): void
  /** The letters were a name: takes back what the first of them did and opens the field for a variable of that name. Whether it could be opened. */
  offer(): Promise<boolean>
}

/** Whether nothing takes back what a command does: it leaves the map or writes a file, or gives the keys another meaning. */
const isFinal = (command: Command | null): boolean =>
  command?.menu === 'file' || command?.id === 'view.projector'

/** A capital that no Shift and no Caps Lock made: what dictates, pastes key by key or begins a sentence by itself types text, of which no letter is to be lost to the field that it would open. */
const isText = (event: KeyboardEvent): boolean =>
  /^\p{Lu}/u.test(event.key) && !event.shiftKey && !event.getModifierState('CapsLock')

/** What offers the name, which is needed only once somebody typed a word; it is fetched ahead. */
export const fetchOffer = () => import('./offerName.ts')

/** Begins to look for words among the keys. */
export function createTypedNames(world: () => World | null, toasts: Toasts): TypedNames {
  let burst = NO_BURST
  let done: Done | null = null
  let ran: KeyboardEvent[] = []

  return {
    hear(event, target) {
      const now = world()
      // The first letter may have opened a panel, which has the focus since: the others go on with it.
      const goesOn = event.timeStamp - burst.at <= PACE
      const letter = now === null ? null : letterOf(event, target, now, goesOn)
      const command = letter === null ? null : commandForKey(event, commands, { mac: isMac, typing: false })
      const wasEmpty = burst.letters.length === 0
      const [next, fate] = heard(burst, letter, event.timeStamp, !isFinal(command) && !isText(event))
      const begins = fate !== 'name' && (wasEmpty || next.letters.length === 1)
      burst = next
      if (letter === null) done = null
      else if (begins && now !== null) done = begun(now, toasts)
      if (letter === null || begins) ran = []
      if (letter !== null && fate === 'runs') ran.push(event)
      return fate
    },
    ran: () => ran,
    run(command, now) {
      const { session } = now
      const before = session?.document.state.getState().map
      const ran = runCommand(command, now)
      done?.changes.push(ran.then(() => session?.document.state.getState().map !== before))
    },
    async offer() {
      if (done === null) return false
      const taken = done
      done = null
      return (await fetchOffer()).offerName(taken, toasts)
    },
  }
}

/** The letter that a key types on the paper, or a space; null for any other key, and where something is open or nothing can be made. */
function letterOf(
  event: KeyboardEvent,
  target: EventTarget | null,
  world: World,
  goesOn: boolean,
): string | null {
  const { key } = event
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || !/^(\p{L}\p{M}*| )$/u.test(key))
    return null
  if (!(target instanceof Element) || isTyping(target) || ownsKey(target, event)) return null
  if (!(goesOn || isInMap(target)) || !hasSingleKeys()) return null
  if (world.session?.view.getState().inHand) return null
  return commandById('insert.variable')?.isEnabled(world) ? key : null
}

function begun(world: World, toasts: Toasts): Done | null {
  const { session, page } = world
  if (session === null) return null
  return {
    world,
    view: session.view.getState(),
    seeAgain: page.canvas?.keepSeen(),
    toasts: new Set(toasts.list().map(({ id }) => id)),
    changes: [],
  }
}
