import { hitOf } from '../hit.ts'
import type { Scene } from '../scene.ts'
import type { StageView } from '../view.ts'
import { type Stop, stopOf } from './stop.ts'

/** What on the canvas had the focus last; null while nothing had it. */
const hadFocus = (): { last: Stop | null } => ({ last: null })

/**
 * Brings what took the focus by the keyboard into view. On the projector the focus that only comes back, as from help, to the thing that had it moves nothing: those who look see a loop or a part that may not hold it.
 * Who goes there by Tab means to be there.
 */
export function showFocused(
  { session }: Scene,
  view: Pick<StageView, 'revealHit'>,
  target: EventTarget | null,
  isTabbed: boolean,
): void {
  const now = stopOf(target)
  const { last } = session.of(hadFocus)
  const isBack = now !== null && now.part === last?.part && now.of === last.of
  if (now !== null) session.of(hadFocus).last = now
  if (isBack && !isTabbed && session.view.getState().projector !== null) return
  if (target instanceof Element && target.matches(':focus-visible')) view.revealHit(hitOf(target))
}
