import type { Session } from '../store/index.ts'
import { keysNow } from './keys/ownKey.ts'
import { type Meant, meantBy, takeMeant } from './meant.ts'
import { inTurn } from './part.ts'
import { isFit } from './subject.ts'
import type { Command, World } from './types.ts'

/** What running a command will do; null when it cannot be run now. */
export type Plan = (() => void | Promise<void>) | null

/** A command as its file writes it: one function both answers "would you?" and says what would be done. */
export interface CommandSpec extends Omit<Command, 'isEnabled' | 'run' | 'comesWith'> {
  /** Cheap and without effect: menus ask every command each time they open. It is only asked where what is meant is what the command takes, which is selected by the time that the plan is carried out. */
  prepare(world: World, meant: Meant): Plan
}

/** Makes a command that is enabled exactly when it would do something. Running a disabled one does nothing. */
export function command({ prepare, keys = [], ...rest }: CommandSpec): Command {
  const { id, takes } = rest
  const plan = (world: World): Plan => {
    const meant = meantBy(world)
    if (takes && (world.session === null || !isFit(takes, meant, world.session))) return null
    return prepare(world, meant)
  }
  return {
    ...rest,
    comesWith: keys,
    get keys() {
      return keysNow(id, keys)
    },
    isEnabled: (world) => plan(world) !== null,
    run: (world) =>
      inTurn(() => {
        if (!rest.whileHeld) {
          if (isHandBusy(world)) return
          // What is typed is a step of its own, and whole.
          if (!rest.whileTyping && world.session?.view.getState().editing) world.page.leaveField()
        }
        const doIt = plan(world)
        if (doIt !== null && takes) takeMeant(world)
        return doIt?.()
      }),
  }
}

/** Whether a hand is at something on the canvas; who asks for something else meanwhile is told to let go first. */
export function isHandBusy({ session, page }: World): boolean {
  if (!session?.view.getState().inHand) return false
  page.toast({ kind: 'info', text: 'Let go first; Esc puts back what you began.' })
  return true
}

/** The open map when it may be changed; null on the start screen and for a read-only map. */
export function editable(world: World): Session | null {
  if (world.session === null) return null
  return world.session.document.state.getState().saving.kind === 'readOnly' ? null : world.session
}
