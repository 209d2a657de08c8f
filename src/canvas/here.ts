import { type Here, isChosen } from '../commands/index.ts'
import type { Selection } from '../store/index.ts'
import { elementAt, PARTS } from './focus/stop.ts'
import { hereOf, hitOf } from './hit.ts'
import type { Scene } from './scene.ts'

/** Where a person is on the canvas with the keyboard, and what commands act on therefore. */
export interface Whereabouts {
  /** What has the focus, or had it when the keyboard went elsewhere; null when a person is nowhere. */
  here(): Here | null
  /** The same where a command acts on it in the place of what is selected; else null. */
  meant(): Here | null
  /** Begins to notice where the focus comes and goes. Returns how to stop. */
  watch(): () => void
}

/** Makes the whereabouts of one canvas. */
export function createWhereabouts({ session, root }: Pick<Scene, 'session' | 'root'>): Whereabouts {
  /** What was selected when the focus last came somewhere. */
  let reached: Selection | null = null
  /** What had the focus, seen, when a key was pressed last; null since a pointer was used. */
  let left: Here | null = null

  const focused = (): Here | null => hereOf(hitOf(document.activeElement))
  /** On the map itself, which the buttons and fields that lie over it are not. */
  const isIn = (element: Element | null): boolean =>
    element !== null &&
    (element === root() || (element.closest('.react-flow') !== null && root()?.contains(element) === true))
  const here = (): Here | null => {
    const now = isIn(document.activeElement) ? focused() : left
    return now !== null && elementAt(root(), { part: PARTS[now.kind], of: now.id }) !== null ? now : null
  }
  return {
    here,
    meant() {
      const isSeen = !isIn(document.activeElement) || document.activeElement?.matches(':focus-visible')
      const now = isSeen ? here() : null
      if (now === null || isChosen(session, now)) return null
      const { selection } = session.view.getState()
      const isNothing = Object.values(selection).every((ids) => ids.size === 0)
      // What was selected later than the focus came, as a link just drawn by hand, is meant instead.
      return isNothing || selection === reached ? now : null
    },
    watch() {
      const listening = new AbortController()
      const options = { capture: true, signal: listening.signal }
      const onFocus = ({ target }: FocusEvent): void => {
        if (target instanceof Element && isIn(target)) reached = session.view.getState().selection
      }
      const onKey = (): void => {
        const { activeElement } = document
        if (isIn(activeElement)) left = activeElement?.matches(':focus-visible') ? focused() : null
      }
      const onPress = (): void => {
        left = null
      }
      addEventListener('focusin', onFocus, options)
      addEventListener('keydown', onKey, options)
      addEventListener('pointerdown', onPress, options)
      return () => listening.abort()
    },
  }
}
