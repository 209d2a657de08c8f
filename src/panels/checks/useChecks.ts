import { useEffect, useSyncExternalStore } from 'react'
import { type ChecksState, checksOf } from '../../commands/index.ts'
import type { Session } from '../../store/index.ts'

/** What is known of the open map by its checks, which begin with the first showing of the panel at the latest. */
export function useChecks(session: Session): ChecksState {
  const { subscribe, getState, begin } = checksOf(session)
  useEffect(() => begin(), [begin])
  return useSyncExternalStore(subscribe, getState)
}
