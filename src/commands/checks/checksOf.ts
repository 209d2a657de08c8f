import { createChecker } from '../../checks/index.ts'
import type { Session } from '../../store/index.ts'
import { type ChecksFollower, followChecks } from './follow.ts'

function follow(session: Session): ChecksFollower {
  const made = followChecks(session, (onError) => createChecker({ onError }))
  session.onClose(made.stop)
  return made
}

/** What follows the checks of this session, for the panel, for the marks on the map and for what is told before a file goes out. It looks at nothing before it is begun. */
export function checksOf(session: Session): ChecksFollower {
  return session.of(follow)
}
