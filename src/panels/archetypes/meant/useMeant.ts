import { useEffect, useState, useSyncExternalStore } from 'react'
import { createRecogniser, type Meant } from '../../../archetypes/index.ts'
import type { Session } from '../../../store/index.ts'
import { followMeant, type MeantFollower, type MeantState } from './followMeant.ts'

const NOT_YET: MeantState = { lack: null, searching: true, problem: null }
const nothing = () => () => {}
const notYet = () => NOT_YET

/** What the open map lacks of what is meant, while this is shown. */
export function useMeant(session: Session, { archetype, structure, given }: Meant): MeantState {
  const [follower, setFollower] = useState<MeantFollower | null>(null)
  useEffect(() => {
    const made = followMeant(session.document, createRecogniser)
    setFollower(made)
    return made.stop
  }, [session])
  useEffect(() => follower?.mean({ archetype, structure, given }), [follower, archetype, structure, given])
  return useSyncExternalStore(follower?.subscribe ?? nothing, follower?.getState ?? notYet)
}
