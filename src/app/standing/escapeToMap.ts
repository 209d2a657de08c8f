import { isComposing, type World } from '../../commands/index.ts'
import { areaOf } from '../focus/areas.ts'
import { isFocusByKey } from '../focus/lastInput.ts'
import { isTyping } from '../keys.ts'

/** What has an Escape of its own. */
const OWN = 'dialog, [role="dialog"], [role="menu"], [aria-haspopup][aria-expanded="true"]'

/**
 * Lets Escape lead back to the map from wherever the keyboard went outside of it, the bar, the panel, the messages: with all on it as it was, for the next Escape to let go of. While something is
 * under way Escape gives that up, from everywhere; and who pressed something there by mouse lets go of what is lit, as on the map. Returns how to stop.
 */
export function leadBackByEscape(world: World): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return
    if (!(target instanceof Element) || isTyping(target) || target.closest(OWN) || !isFocusByKey()) return
    const area = areaOf(target)
    // The buttons over the map are beside it; a thing on it, and what is open over it, answer Escape themselves.
    const isOnMap =
      area?.matches('.canvas-place') === true && target.closest('[role="toolbar"]:not(.touch-bar)') === null
    if (area === null || isOnMap || isUnderWay(world)) return
    event.preventDefault()
    world.page.canvas?.focus()
  }
  // Before the keys of commands, which the window hears, and behind what is between here and there.
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}

function isUnderWay({ session }: World): boolean {
  const { inHand, arranging, linkingFrom, editing } = session?.view.getState() ?? {}
  return Boolean(inHand || arranging || linkingFrom || editing)
}
