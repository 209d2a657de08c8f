import { useSyncExternalStore } from 'react'
import { createRecogniser } from '../../../archetypes/index.ts'
import type { Session } from '../../../store/index.ts'
import { type ArchetypeFollower, type FoundState, followArchetypes } from './followArchetypes.ts'

function follow(session: Session): ArchetypeFollower {
  const made = followArchetypes(session.document, createRecogniser)
  session.onClose(made.stop)
  return made
}

/** What follows the archetypes of this session: from the first showing of the panel until the session closes. */
export function followerOf(session: Session): ArchetypeFollower {
  return session.of(follow)
}

/** The archetypes of the open map as they are known now. */
export function useFound(session: Session): FoundState {
  const { subscribe, getState } = followerOf(session)
  return useSyncExternalStore(subscribe, getState)
}
