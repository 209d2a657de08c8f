import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { checkWords, reasonsAsked } from '../../commands/index.ts'
import { type Session, useDrafts, useMap, useView } from '../../store/index.ts'
import { type AsideDraft, asideDrafts } from './drafts.ts'

/** The texts of places that are gone or taken; see `asideDrafts`. */
export function useAsideDrafts(session: Session): readonly AsideDraft[] {
  const drafts = useDrafts(session.document.drafts)
  const editing = useView(session, (view) => view.editing?.id ?? '')
  const map = useMap(session, (map) => map)
  const { listeners } = session.of(checkWords)
  const subscribe = useCallback(
    (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    [listeners],
  )
  const isAsked = useSyncExternalStore(subscribe, () => session.of(reasonsAsked).isAsked)
  return useMemo(() => asideDrafts(map, drafts, editing, isAsked), [map, drafts, editing, isAsked])
}
