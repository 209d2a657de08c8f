import type { Session } from '../../store/index.ts'
import type { World } from '../types.ts'
import { stepRound } from './alongLoop.ts'
import { tellActing, tellPassing } from './asking.ts'
import { tellOverviewNow } from './overview.ts'

export { greetOnce } from './overview.ts'
export { goAlong, goRound, goTowards } from './walk.ts'

/** What each command of `details.ts` does. */
export const tell = {
  overview: tellOverviewNow,
  causes: (world: World, session: Session) => tellActing(world, session, 'here'),
  effects: (world: World, session: Session) => tellActing(world, session, 'away'),
  loopsHere: tellPassing,
  loopOnward: (world: World, session: Session) => stepRound(world, session, 1),
  loopBack: (world: World, session: Session) => stepRound(world, session, -1),
}
