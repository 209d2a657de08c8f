import type { FeedbackLoop } from '../../loops/index.ts'
import { holdLoop, holdMatch, pointAtLoop, pointAtMatch, type Session } from '../../store/index.ts'
import { command } from '../command.ts'
import { part } from '../part.ts'
import type { Command, Keys, Page } from '../types.ts'
import { loopHere, meantLoop, passing } from './meantLoop.ts'

/** How a loop is told. */
const telling = part(() => import('./tellLit.ts'))

/** Holds the next loop of the list in the spotlight; after the last comes the first. */
export const nextLoop = stepCommand('loop.next', 'Next loop', 1, [']', 'Shift+PageDown'])

/** Holds the loop before in the spotlight; before the first comes the last. */
export const previousLoop = stepCommand('loop.previous', 'Previous loop', -1, ['[', 'Shift+PageUp'])

/** Holds the loop at whose mark the focus is, or that is pointed at, in the spotlight, or lets the held one go; else the first that passes what has the focus, and the first of all where nothing has it. */
export const holdSpotlight = command({
  id: 'loop.hold',
  label: ({ session }) =>
    session !== null && holdsAny(session) ? 'Let go of the spotlight' : 'Hold the spotlight',
  menu: 'loop',
  keys: ['h'],
  prepare(world, { here }) {
    const { session } = world
    if (session === null) return null
    const mark = loopHere(session, here)
    if (mark !== null && mark.key !== session.view.getState().heldLoop)
      return () => spotlight(session, world.page, mark)
    if (holdsAny(session)) {
      return () => {
        holdLoop(session.view, null)
        holdMatch(session.view, null)
        world.page.announce('The spotlight is let go.')
      }
    }
    // Where one is on a thing that no loop passes, no other is meant.
    const isElsewhere = /^(variables|links)$/.test(world.page.canvas?.here()?.kind ?? '')
    const loop = meantLoop(world, here) ?? (isElsewhere ? undefined : session.loops.getState().list.loops[0])
    return loop === undefined ? null : () => spotlight(session, world.page, loop)
  },
})

function holdsAny({ view }: Session): boolean {
  const { heldLoop, heldMatch } = view.getState()
  return heldLoop !== null || heldMatch !== null
}

function stepCommand(id: Command['id'], label: string, step: 1 | -1, keys: readonly Keys[]): Command {
  return command({
    id,
    label,
    menu: 'loop',
    keys,
    repeats: true,
    prepare({ session, page }, { here }) {
      if (session === null || session.loops.getState().list.loops.length === 0) return null
      return () => stepLoop(session, page, step, loopHere(session, here)) ?? undefined
    },
  })
}

/** Holds the loop in the spotlight that is so many after the one that is lit, or else after this one, or the first that passes what has the focus; null where there is none. */
export function stepLoop(
  session: Session,
  page: Page,
  step: 1 | -1,
  after: FeedbackLoop | null = null,
): void | Promise<void> | null {
  const { loops } = session.loops.getState().list
  const current = session.spotlit() ?? after
  // Who presents goes through all loops in their order.
  const at = session.view.getState().projector === null ? page.canvas?.here() : null
  const first = !current && step > 0 && at ? passing(session, at)[0] : undefined
  const from = loops.findIndex((loop) => loop.key === current?.key)
  const start = from < 0 && step < 0 ? 0 : from
  const loop = first ?? loops[(start + step + loops.length) % loops.length]
  return loop === undefined ? null : spotlight(session, page, loop)
}

function spotlight(session: Session, page: Page, loop: FeedbackLoop): void | Promise<void> {
  pointAtLoop(session.view, null)
  pointAtMatch(session.view, null)
  holdLoop(session.view, loop.key)
  page.canvas?.reveal(loop.variables)
  return telling.use(({ tellLit }) => page.announce(tellLit(session, loop, page.canvas?.here() ?? null)))
}
