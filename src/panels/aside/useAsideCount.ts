import { recordsAside } from '../../commands/index.ts'
import { type Session, useMap } from '../../store/index.ts'
import { useAsideDrafts } from './useAsideDrafts.ts'

/** How much is kept aside. */
export function useAsideCount(session: Session): number {
  return useMap(session, recordsAside) + useAsideDrafts(session).length
}
