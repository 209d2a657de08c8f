import { useEffect, useState, useSyncExternalStore } from 'react'
import type { CausalMap } from '../../model/index.ts'
import type { Session, Versions, VersionsState } from '../../store/index.ts'

const COULD_NOT = 'This could not be loaded. Try again when the page can be reached.'
const UNREAD: VersionsState = { versions: null, problem: null }
const never = () => () => {}

/** The versions of the open map, read anew when the panel is opened; null while what keeps them is being fetched. */
export function useVersions(session: Session): {
  readonly keeper: Versions | null
  readonly state: VersionsState
} {
  const [keeper, setKeeper] = useState<Versions | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let isGone = false
    session.document.keeping().then(
      async ({ versions }) => {
        if (isGone) return
        setKeeper(versions)
        await versions.refresh()
      },
      () => {
        if (!isGone) setProblem(COULD_NOT)
      },
    )
    return () => {
      isGone = true
    }
  }, [session])
  const state = useSyncExternalStore(
    keeper?.state.subscribe ?? never,
    () => keeper?.state.getState() ?? UNREAD,
  )
  return { keeper, state: problem === null ? state : { ...state, problem } }
}

/** The map of a version once it is read, or why it cannot be; neither while it is being read. */
export type ReadVersion =
  | { readonly number: number; readonly ok: true; readonly map: CausalMap }
  | { readonly number: number; readonly ok: false; readonly reason: string }

/** Reads the map of a version; null for none and while it is being read. */
export function useVersionMap(versions: Versions, number: number | null): ReadVersion | null {
  const [read, setRead] = useState<ReadVersion | null>(null)
  useEffect(() => {
    if (number === null) return
    let isGone = false
    void versions.read(number).then((found) => {
      if (!isGone) setRead({ number, ...found })
    })
    return () => {
      isGone = true
    }
  }, [versions, number])
  return read?.number === number ? read : null
}
