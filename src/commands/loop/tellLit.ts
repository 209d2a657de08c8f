import { type FeedbackLoop, tellLoop } from '../../loops/index.ts'
import type { Session } from '../../store/index.ts'
import { LOOPS_KEY } from '../go/alongKeys.ts'
import type { Here } from '../types.ts'
import { variableInWords } from '../words.ts'
import { passing } from './meantLoop.ts'

/** The loop that has come into the spotlight, for those who hear it: its letters, its name, and what it says round; and where it does not pass what has the focus, that, since keys go on acting there, and the key that keeps to those that do. */
export function tellLit(session: Session, loop: FeedbackLoop, at: Here | null): string {
  const { labels, names } = session.loops.getState()
  const title = [labels.get(loop.key), names.get(loop.key)].filter(Boolean).join(', ')
  const { map } = session.document.state.getState()
  const told = `${title}: ${tellLoop(loop, map.variables, map.links)}`
  if (at === null || !/^(variables|links)$/.test(at.kind)) return told
  const here = passing(session, at)
  if (here.includes(loop)) return told
  const what = at.kind === 'links' ? 'this link' : variableInWords(map, at.id)
  const others = here.length > 0 ? `; ${LOOPS_KEY.toUpperCase()} goes through those that do` : ''
  return `${told.replace(/\.$/, '')}. It does not pass ${what}${others}.`
}
