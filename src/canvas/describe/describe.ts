import type { FocusedThing } from '../../commands/index.ts'
import { PAGE_PACE, runLater, startPieces } from '../../pace/index.ts'
import { litMatch } from '../../store/index.ts'
import { hitOf, thingOf } from '../hit.ts'
import type { Scene } from '../scene.ts'
import { LOCKED } from '../words.ts'
import { describeGroup, describeLink, describeMembership, describeRole, describeVariable } from './words.ts'

/** ms after the last change before all is described anew: nothing else waits for it. */
const REST = 400
/** Things are described for so many milliseconds at once: a small map is described whole. */
const AT_ONCE = 4
const DESCRIBED = ['variable', 'link', 'group'].map((part) => `[data-part="${part}"][tabindex]`).join(', ')

/**
 * Keeps the descriptions that a screen reader gives of variables, links and groups: which loops a link closes, how many
 * pass a variable, what role it plays in the archetype in the spotlight, what is in a group. What takes the focus is described at once, all the rest when the page has nothing to do. The attribute is
 * written past React, which draws nothing anew for it. Returns the way to stop.
 */
export function keepDescribed({ session, root }: Scene): () => void {
  const element = root()
  if (element === null) return () => {}
  let stopDescribing = (): void => {}
  let focused: Element | null = null

  const describe = (part: Element): void => {
    const hit = hitOf(part)
    const thing = thingOf(hit)
    const { map } = session.document.state.getState()
    const words = thing !== null ? inWords(thing) : hit.on === 'group' ? describeGroup(map, hit.id) : null
    if (words !== null && part.getAttribute('aria-description') !== words)
      part.setAttribute('aria-description', words)
  }
  const inWords = ({ kind, id }: FocusedThing): string | null => {
    const loops = session.loops.getState()
    if (kind === 'links') return describeLink(loops, id)
    if (kind !== 'variables') return null
    const { map } = session.document.state.getState()
    const role = describeRole(litMatch(session.view.getState()), id)
    const words = [role, describeVariable(map.links, loops, id), describeMembership(map, id)]
    if (map.variables[id]?.locked) words.push(LOCKED)
    return words.filter(Boolean).join(', ')
  }
  // In pieces, so that a large map never holds the page up.
  function* describeAll(): Generator<void, void> {
    for (const part of element?.querySelectorAll(DESCRIBED) ?? []) {
      describe(part)
      yield
    }
  }
  const later = (): void => {
    stopDescribing()
    stopDescribing = runLater(() => {
      if (focused?.isConnected) describe(focused)
      stopDescribing = startPieces(describeAll(), PAGE_PACE, AT_ONCE)
    }, REST)
  }
  const onFocus = ({ target }: FocusEvent): void => {
    focused = target instanceof Element ? target.closest(DESCRIBED) : null
    if (focused !== null) describe(focused)
  }

  element.addEventListener('focusin', onFocus)
  const stops = [
    session.loops.subscribe((now, before) => {
      if (now.list !== before.list || now.labels !== before.labels) later()
    }),
    session.document.state.subscribe((now, before) => {
      const is = now.map
      const was = before.map
      if (is.links !== was.links || is.variables !== was.variables || is.groups !== was.groups) later()
    }),
    // A name that was typed comes back as a new element.
    session.view.subscribe((now, before) => {
      if (now.editing !== before.editing || litMatch(now) !== litMatch(before)) later()
    }),
  ]
  stopDescribing = startPieces(describeAll(), PAGE_PACE, AT_ONCE)
  return () => {
    stopDescribing()
    element.removeEventListener('focusin', onFocus)
    for (const stop of stops) stop()
  }
}
