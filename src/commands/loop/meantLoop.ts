import type { FeedbackLoop } from '../../loops/index.ts'
import type { Session } from '../../store/index.ts'
import type { Here, World } from '../types.ts'

/** The loop at whose mark the focus is; null when it is elsewhere. */
export function loopHere({ loops }: Session, here: Here | null): FeedbackLoop | null {
  if (here?.kind !== 'loops') return null
  return loops.getState().marked.find(({ loop }) => loop.key === here.id)?.loop ?? null
}

/** The loops that pass a variable or a link, as they are listed. */
export function passing({ loops }: Session, { kind, id }: Here): readonly FeedbackLoop[] {
  const along = kind === 'links' ? 'links' : 'variables'
  return loops.getState().list.loops.filter((loop) => loop[along].includes(id))
}

/** The loop that a command acts on: that at whose mark the focus is, else the one in the spotlight, as when its row has the focus, else the first that passes what has the focus. */
export function meantLoop({ session, page }: World, here: Here | null): FeedbackLoop | null {
  const at = page.canvas?.here()
  return session && (loopHere(session, here) ?? session.spotlit() ?? (at && passing(session, at)[0]) ?? null)
}
