import { type ReactElement, useLayoutEffect } from 'react'
import type { CanvasView } from '../commands/index.ts'
import type { Session } from '../store/index.ts'
import type { KeyGate, Readiness } from './keyGate.ts'
import { isTyping } from './keys.ts'
import { mapInAddress } from './route.ts'

/** Stands for a part of the page that is being fetched: keys wait for it. */
export function Coming({
  gate,
  onEscape,
}: {
  readonly gate: KeyGate
  readonly onEscape?: () => void
}): ReactElement | null {
  useLayoutEffect(() => {
    const letGo = gate.wait(onEscape)
    return () => letGo()
  }, [gate, onEscape])
  return onEscape ? null : <div className="coming" />
}

/** Whether what the address leads to can take keys: a map once its canvas is there, and while something is named on it, once the field for that has the focus. */
export function readiness(session: Session | null, canvas: CanvasView | null): Readiness {
  const id = mapInAddress(location.hash)
  if (id === null) return 'yes'
  if (canvas === null || session?.document.id !== id) return 'no'
  const isNaming = session.view.getState().editing !== null
  return isNaming && !(document.activeElement && isTyping(document.activeElement)) ? 'soon' : 'yes'
}
