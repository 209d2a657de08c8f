import type { World } from '../commands/index.ts'
import type { Session } from '../store/index.ts'
import { followTranslation } from './followTranslation.ts'
import { keepDrafts } from './keepDrafts.ts'
import { nameFirstRole } from './nameFirstRole.ts'
import { tellLimits } from './tellLimits.ts'
import { tellRepairs } from './tellRepairs.ts'

/** What looks after an open map from when its canvas can be drawn on: fetched as one file, which nothing waits for. */
export function onceDrawn(world: World, session: Session): void {
  keepDrafts(world, session)
  nameFirstRole(session)
  tellLimits(session, world.page)
  tellRepairs(world, session)
  followTranslation()
}
