import { createChecker, toldIn } from '../../checks/index.ts'
import { type Session, showPanel } from '../../store/index.ts'
import { reasonsAsked } from '../reasonsAsked.ts'
import { checkWords } from './checkWords.ts'
import { type ChecksFollower, followChecks } from './follow.ts'
import { findingsAt } from './reasons.ts'
import { tellChecks } from './tellChecks.ts'

function follow(session: Session): ChecksFollower {
  const made = followChecks(session, createChecker)
  const words = session.of(checkWords)
  const reasons = session.of(reasonsAsked)
  let told = made.getState().standing
  words.tell = (place) => tellChecks({ standing: told }, place)
  words.toSettle = () => {
    const { isWhole, standing } = made.getState()
    if (!isWhole) return null
    const look = () => {
      made.show('publish')
      showPanel(session.view, 'checks', true)
    }
    return { count: toldIn(standing.told, 'publish').length, look }
  }
  made.subscribe(() => {
    const { standing, isWhole } = made.getState()
    if (standing === told) return
    told = standing
    // While only errors are looked at, what was known of the others holds.
    if (isWhole) reasons.isAsked = (place) => findingsAt(place, standing.told).length > 0
    for (const listener of words.listeners) listener()
  })
  session.onClose(made.stop)
  return made
}

/** What follows the checks of this session, for the panel, for the marks on the map and for what is told before a file goes out. It looks at nothing before it is begun. */
export function checksOf(session: Session): ChecksFollower {
  return session.of(follow)
}
