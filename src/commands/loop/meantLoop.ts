import type { FeedbackLoop } from '../../loops/index.ts'
import type { Session } from '../../store/index.ts'
import type { Here } from '../types.ts'

/** The loop at whose mark the focus is; null when it is elsewhere. */
export function loopHere({ loops }: Session, here: Here | null): FeedbackLoop | null {
  if (here?.kind !== 'loops') return null
  return loops.getState().marked.find(({ loop }) => loop.key === here.id)?.loop ?? null
}

/** The loop that a command acts on: that at whose mark the focus is, else the one in the spotlight, as when its row has the focus. */
export function meantLoop(session: Session, here: Here | null): FeedbackLoop | null {
  return loopHere(session, here) ?? session.spotlit()
}
