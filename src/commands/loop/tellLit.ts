import { type FeedbackLoop, tellLoop } from '../../loops/index.ts'
import type { Session } from '../../store/index.ts'

/** The loop that has come into the spotlight, for those who hear it: its letters, its name, and what it says round. */
export function tellLit(session: Session, loop: FeedbackLoop): string {
  const { labels, names } = session.loops.getState()
  const { variables, links } = session.document.state.getState().map
  const title = [labels.get(loop.key), names.get(loop.key)].filter(Boolean).join(', ')
  return `${title}: ${tellLoop(loop, variables, links)}`
}
