import { useMemo } from 'react'
import { type Session, useDrafts, useMap, useView } from '../../store/index.ts'
import { type AsideDraft, asideDrafts } from './drafts.ts'

/** The texts of places that are gone or taken; see `asideDrafts`. */
export function useAsideDrafts(session: Session): readonly AsideDraft[] {
  const drafts = useDrafts(session.document.drafts)
  const editing = useView(session, (view) => view.editing?.id ?? '')
  const map = useMap(session, (map) => map)
  return useMemo(() => asideDrafts(map, drafts, editing), [map, drafts, editing])
}
