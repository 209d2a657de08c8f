import { checkWords, keyOf } from '../../commands/index.ts'
import { factsOf, loopKey } from '../../model/index.ts'
import { PAGE_PACE, runLater, startPieces } from '../../pace/index.ts'
import { litMatch } from '../../store/index.ts'
import { type Hit, hitOf } from '../hit.ts'
import type { Scene } from '../scene.ts'
import { isOutside } from '../spotlight.ts'
import { describeGroup, describeLink, describeLoop, describeRole, describeVariable } from './words.ts'

export { joinLight } from '../joinLight.ts'

/** ms after the last change before all is described anew: nothing else waits for it. */
const REST = 400
/** Things are described for so many milliseconds at once: a small map is described whole. */
const AT_ONCE = 4
const DESCRIBED = ['variable', 'link', 'group', 'mark', 'label']
  .map((part) => `[data-part="${part}"][tabindex]`)
  .join(', ')

/** What is heard of the map as a whole. */
const HOW_TO_GO = `Arrow keys go from name to name, Home and End to the first and the last; ${keyOf('go.onward')} and ${keyOf('go.back')} along links. ${keyOf('help.keys')} lists all keys.`
/** What is heard of a thing that is faded. */
const OUTSIDE = 'outside the spotlight'

/**
 * Keeps the descriptions that a screen reader gives of variables, links, groups, labels and marks of loops: which loops a link closes, how many
 * pass a variable, what role it plays in the archetype in the spotlight, what is in a group, through what a loop goes; what checks find that is to be settled; then what their own fields say, and whether they are
 * outside of what is lit. What takes the focus is described at once, all the rest when the page has nothing to do. The attribute is
 * written past React, which draws nothing anew for it. Returns the way to stop.
 */
export function keepDescribed({ session, root, spotlight }: Scene): () => void {
  const element = root()
  if (element === null) return () => {}
  const checks = session.of(checkWords)
  let stopDescribing = (): void => {}
  let focused: Element | null = null

  const describe = (part: Element): void => {
    const words = inWords(hitOf(part))
    if (words !== null && part.getAttribute('aria-description') !== words)
      part.setAttribute('aria-description', words)
  }
  const inWords = (hit: Hit): string | null => {
    const { map } = session.document.state.getState()
    const loops = session.loops.getState()
    const spot = spotlight.get()
    const said = (kind: Parameters<typeof isOutside>[1], id: string, words: readonly string[]): string =>
      [isOutside(spot, kind, id) ? OUTSIDE : '', ...words].filter(Boolean).join(', ')
    if (hit.on === 'variable' || hit.on === 'rim') {
      const variable = map.variables[hit.id]
      const role = describeRole(litMatch(session.view.getState()), hit.id)
      const facts = variable ? factsOf(map, 'variables', variable) : []
      const found = checks.tell({ kind: 'variable', id: hit.id })
      return said('variables', hit.id, [role, ...found, describeVariable(map.links, loops, hit.id), ...facts])
    }
    if (hit.on === 'link') {
      const link = map.links[hit.id]
      const facts = link ? factsOf(map, 'links', link) : []
      const found = checks.tell({ kind: 'link', id: hit.id })
      return said('links', hit.id, [...found, describeLink(loops, hit.id), ...facts])
    }
    if (hit.on === 'group') {
      const group = map.groups[hit.id]
      const facts = group ? factsOf(map, 'groups', group) : []
      return said('groups', hit.id, [describeGroup(map, hit.id), ...facts])
    }
    if (hit.on === 'label') {
      const label = map.labels[hit.id]
      return said('labels', hit.id, label ? factsOf(map, 'labels', label) : [])
    }
    if (hit.on !== 'mark') return null
    const note = Object.values(map.loopNotes).find(({ links }) => loopKey(links) === hit.key)
    const facts = note ? factsOf(map, 'loopNotes', note) : []
    return said('loops', hit.key, [describeLoop(map, loops.list, hit.key), ...facts])
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

  // Heard once, as the map is entered.
  element.querySelector('.react-flow')?.setAttribute('aria-description', HOW_TO_GO)
  element.addEventListener('focusin', onFocus)
  checks.listeners.add(later)
  const stops = [
    () => checks.listeners.delete(later),
    session.loops.subscribe((now, before) => {
      if (now.list !== before.list || now.labels !== before.labels) later()
    }),
    session.document.state.subscribe((now, before) => {
      const is = now.map
      const was = before.map
      if (is !== was) later()
    }),
    spotlight.subscribe(later),
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
