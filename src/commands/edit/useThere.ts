import type { Session } from '../../store/index.ts'
import { command, editable } from '../command.ts'

/** What a paste offers for as long as it is the last step. */
interface Offer {
  readonly session: Session
  /** What the step is called. */
  readonly label: string
  run(): void
}

let offer: Offer | null = null

/** Makes the offer of the last paste; null when it makes none. */
export function offerNames(next: Offer | null): void {
  offer = next
}

/** Pastes once more, over the variables whose names were on the map already: what the message after a paste offers too. */
export const useThere = command({
  id: 'edit.useThere',
  label: 'Use names that are there',
  menu: 'edit',
  keys: ['Mod+Shift+V'],
  prepare(world) {
    const session = editable(world)
    const isLast = session && offer?.session === session
    return isLast && session.document.state.getState().undoLabel === offer?.label ? offer.run : null
  },
})
