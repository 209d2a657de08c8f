import type { CanvasView } from '../../commands/index.ts'
import { canFocus } from './areas.ts'

/** Gives the focus back to what had it before something lay over the page; to the map where that is gone. */
export function giveBack(before: Element | null, canvas: CanvasView | null): void {
  if (canFocus(before)) before.focus({ preventScroll: true })
  else canvas?.focus()
}
