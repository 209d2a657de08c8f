import { useEffect, useState } from 'react'
import { type Library, openSession, prepareSession, type Session } from '../store/index.ts'

/** What the address leads to. */
export type Opened =
  | { readonly kind: 'start' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'map'; readonly session: Session }
  /** Why there is nothing to show, as a sentence. */
  | { readonly kind: 'failed'; readonly reason: string }

const START: Opened = { kind: 'start' }
const OPENING: Opened = { kind: 'opening' }

/** Opens the map of this id and closes the one before, which is flushed. Null is the start screen. */
export function useOpenMap(library: Library, mapId: string | null): Opened {
  const [state, setState] = useState<{ readonly of: string | null; readonly opened: Opened }>({
    of: null,
    opened: START,
  })

  useEffect(() => {
    if (mapId === null) return
    let gone = false
    let session: Session | null = null
    const show = (opened: Opened) => setState({ of: mapId, opened })
    const open = async () => {
      const document = await library.open(mapId)
      const drawn = document ? await prepareSession(document) : undefined
      if (gone) {
        document?.close().catch(closedLate)
        return
      }
      if (!document) {
        show({ kind: 'failed', reason: 'This map is not on this machine, or not in this browser.' })
        return
      }
      session = openSession(document, undefined, drawn)
      show({ kind: 'map', session })
    }
    open().catch((problem: unknown) => {
      const why = problem instanceof Error ? ` ${problem.message}` : ''
      if (!gone) show({ kind: 'failed', reason: `The map could not be opened.${why}` })
    })
    return () => {
      gone = true
      session?.close().catch(closedLate)
    }
  }, [library, mapId])

  if (mapId === null) return START
  return state.of === mapId ? state.opened : OPENING
}

/** What a last writing met. The chip has said so while the map was open; now it can only be left for those who look. */
function closedLate(problem: unknown): void {
  console.error(problem)
}
