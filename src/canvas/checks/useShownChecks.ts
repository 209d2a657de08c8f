import { useMemo, useSyncExternalStore } from 'react'
import { type CheckMode, type Finding, toldIn } from '../../checks/index.ts'
import { type ChecksState, checksOf } from '../../commands/index.ts'
import { type Session, useView } from '../../store/index.ts'

/** What of the checks is shown on the map. */
export interface ShownChecks {
  readonly findings: readonly Finding[]
  readonly mode: CheckMode
  /** The finding that is open in the panel; null where none is, or the panel is not seen. */
  readonly open: Finding | null
}

/** What of the checks is shown on the map: what the panel lists while it is seen, else errors only; nothing on the projector and while somebody drags. */
export function useShownChecks(session: Session): ShownChecks | null {
  const { subscribe, getState } = checksOf(session)
  const state = useSyncExternalStore(subscribe, getState)
  const isListed = useView(session, ({ panel, panelOpen }) => panelOpen && panel === 'checks')
  const isHidden = useView(
    session,
    ({ projector, moved, arranging }) => projector !== null || moved !== null || arranging !== null,
  )
  const shown = useMemo(() => shownOf(state, isListed), [state, isListed])
  return isHidden ? null : shown
}

function shownOf({ listed, mode, open, standing }: ChecksState, isListed: boolean): ShownChecks {
  if (!isListed) return { findings: toldIn(standing.told, 'drawing'), mode: 'drawing', open: null }
  return { findings: listed, mode, open: listed.find(({ key }) => key === open) ?? null }
}
