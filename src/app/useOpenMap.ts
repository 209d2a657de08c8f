import { useEffect, useRef, useState } from 'react'
import type { Page, Told } from '../commands/index.ts'
import { type Library, openSession, prepareSession, type Session } from '../store/index.ts'
import { quietStart } from './side/quietStart.ts'
import { isNarrow } from './useWindow.ts'

/** What the address leads to. */
export type Opened =
  | { readonly kind: 'start' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'map'; readonly session: Session }
  /** Why there is nothing to show, as a sentence. */
  | { readonly kind: 'failed'; readonly reason: string }

const START: Opened = { kind: 'start' }
const OPENING: Opened = { kind: 'opening' }

/** What was opened last, and of which map. */
interface Shown {
  readonly of: string | null
  readonly opened: Opened
}

const NONE: Shown = { of: null, opened: START }

/**
 * Opens the map of this id and closes the one before, which is flushed. Null is the start screen. When opening is stopped the page goes back to the map
 * that was open before, or to the start screen.
 */
export function useOpenMap(library: Library, page: Page, mapId: string | null): Opened {
  const [state, setState] = useState(NONE)

  /** The map that was open last. */
  const before = useRef<string | null>(null)

  useEffect(() => {
    if (mapId === null) {
      before.current = null
      return
    }
    let gone = false
    let session: Session | null = null
    const show = (opened: Opened) => setState({ of: mapId, opened })
    const open = async ({ signal, step }: Told) => {
      const stop = (): void => {
        if (!gone) page.goTo(before.current)
      }
      signal.addEventListener('abort', stop)
      const document = await library.open(mapId)
      step('Drawing the map…')
      const drawn = document ? await prepareSession(document, signal).catch(unlessStopped(signal)) : undefined
      signal.removeEventListener('abort', stop)
      if (gone || signal.aborted) {
        document?.close().catch(closedLate)
        return
      }
      if (!document) {
        show({ kind: 'failed', reason: 'This map is not on this machine, or not in this browser.' })
        return
      }
      before.current = mapId
      session = openSession(document, undefined, drawn)
      if (isNarrow()) quietStart(session)
      show({ kind: 'map', session })
    }
    let leave = (): void => {}
    const left = new Promise<void>((resolve) => {
      leave = resolve
    })
    page
      .longWork('Opening the map…', (told) => Promise.race([open(told), left]))
      .catch((problem: unknown) => {
        const why = problem instanceof Error ? ` ${problem.message}` : ''
        if (!gone) show({ kind: 'failed', reason: `The map could not be opened.${why}` })
      })
    return () => {
      gone = true
      leave()
      session?.close().catch(closedLate)
      // Who comes back to the same map is not shown what is closed.
      setState(NONE)
    }
  }, [library, page, mapId])

  if (mapId === null) return START
  return state.of === mapId ? state.opened : OPENING
}

/** Makes nothing of the end of work that was stopped. */
function unlessStopped(signal: AbortSignal): (problem: unknown) => undefined {
  return (problem) => {
    if (!signal.aborted) throw problem
  }
}

/** What a last writing met. The chip has said so while the map was open; now it can only be left for those who look. */
function closedLate(problem: unknown): void {
  console.error(problem)
}
