import { type FeedbackLoop, tellLoop } from '../../loops/index.ts'
import type { Session } from '../../store/index.ts'
import type { Here } from '../types.ts'
import { variableInWords } from '../words.ts'
import { passing } from './meantLoop.ts'

/** The loop that has come into the spotlight, for those who hear it: its letters, its name, and what it says round; and where it does not pass what has the focus, that, since keys go on acting there. */
export function tellLit(session: Session, loop: FeedbackLoop, at: Here | null): string {
  const { labels, names } = session.loops.getState()
  const title = [labels.get(loop.key), names.get(loop.key)].filter(Boolean).join(', ')
  const { map } = session.document.state.getState()
  const told = `${title}: ${tellLoop(loop, map.variables, map.links)}`
  const isPassed = at === null || !/^(variables|links)$/.test(at.kind) || passing(session, at).includes(loop)
  if (isPassed) return told
  const what = at.kind === 'links' ? 'this link' : variableInWords(map, at.id)
  return `${told.replace(/\.$/, '')}. It does not pass ${what}.`
}
