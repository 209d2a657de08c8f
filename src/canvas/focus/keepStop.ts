import { inOrder } from '../../model/index.ts'
import type { Selection } from '../../store/index.ts'
import type { Scene } from '../scene.ts'
import { besideGone, cameBack, changedAlone, isTakenBack } from './beside.ts'
import { focusCanvas } from './focusCanvas.ts'
import {
  elementAt,
  firstSelected,
  isChosen,
  KINDS,
  keyboard,
  PARTS,
  type Stop,
  stopOf,
  wholeMap,
} from './stop.ts'

/**
 * Keeps the canvas one stop of the Tab key: of all that is drawn the current thing alone has `tabindex` 0. That is what had the focus last; what was selected since, came back by undo, or stands beside
 * what is gone, or was current before what is undone or given up, or is the one thing that undo changed; at first what is selected, or the first variable. The attribute is written past React, which would draw a thing anew for it. Elements that come and go are watched, so
 * that the focus is given when a thing is there, however long that takes, and never lost with an element. Returns the way to stop.
 */
export function keepOneStop(scene: Scene): () => void {
  const root = scene.root()
  const whole = wholeMap(scene)
  if (root === null || whole === null) return () => {}
  const { document: map, view, loops } = scene.session
  const state = scene.session.of(keyboard)
  /** What has `tabindex` 0, and for what. */
  let stop: Element = whole
  let marked: Stop | null = null
  /** What in the canvas had the focus last, until something outside has it. */
  let focused: Element | null = null
  /** What was current, the latest last: when what came after it is undone or given up, it is again. */
  let trail: readonly Stop[] = []
  /** What was current when it went, the latest last: it is again when it comes back. */
  let lost: readonly Stop[] = []

  const add = (to: readonly Stop[], stop: Stop | null): readonly Stop[] =>
    stop === null ? to : [...to.filter((one) => !isSame(one, stop)).slice(1 - REMEMBERED), stop]
  const setCurrent = (next: Stop | null): void => {
    trail = add(add(trail, state.at), next)
    state.at = next
    mark()
  }
  const mark = (): void => {
    state.at ??= firstSelected(view.getState().selection)
    const { variables } = map.state.getState().map
    const first = state.at === null ? inOrder(variables)[0] : undefined
    if (first) state.at = { part: PARTS.variables, of: first.id }
    const next = (state.at && elementAt(root, state.at)) ?? whole
    marked = state.at
    if (next === stop) return
    stop.setAttribute('tabindex', '-1')
    next.setAttribute('tabindex', '0')
    stop = next
  }
  const isFree = (): boolean => {
    const { activeElement } = document
    return activeElement === whole || activeElement === document.body || activeElement === null
  }
  /** Another thing is current; it gets the focus where the map has that. */
  const move = (next: Stop | null): void => {
    const isHere = isFree() || stopOf(document.activeElement) !== null || focused?.isConnected === false
    setCurrent(next)
    if (isHere) focusCanvas(scene)
  }
  const observer = new MutationObserver(() => {
    if (stop === whole || !stop.isConnected || marked !== state.at) mark()
    const isLost = focused?.isConnected === false && document.activeElement === document.body
    if (isLost) focused = null
    if (isLost && view.getState().editing === null) focusCanvas(scene)
    else if (state.waits && stop !== whole) {
      state.waits = false
      if (isFree()) focusCanvas(scene)
    }
  })
  const onFocus = ({ target }: FocusEvent): void => {
    focused = target instanceof Element && root.contains(target) ? target : null
    if (target !== whole) state.waits = false
    if (target === root) whole.focus({ preventScroll: true })
    const at = focused && stopOf(focused)
    if (at !== null) setCurrent(at)
  }

  const hadNone = state.at === null
  mark()
  // Who opens a map is on it: on all of it, until something on it is meant.
  if (document.activeElement === document.body) {
    if (hadNone) whole.focus({ preventScroll: true })
    else focusCanvas(scene)
  } else if (root.contains(document.activeElement)) focused = document.activeElement
  observer.observe(root, { childList: true, subtree: true })
  document.addEventListener('focusin', onFocus)
  const stops = [
    view.subscribe(({ selection }, before) => {
      const was = before.selection
      if (selection === was || state.stays || (state.at && isAmong(scene, selection, state.at))) return
      const next = firstSelected(selection, (kind, id) => !was[kind].has(id))
      if (next) move(next)
    }),
    map.state.subscribe((now, before) => {
      if (now.map === before.map) return
      const { at } = state
      const isLost = at !== null && isGone(scene, at)
      const back = lost.findLast((one) => cameBack(now, before, one))
      lost = add(
        lost.filter((one) => one !== back),
        isLost ? at : null,
      )
      if (back) move(back)
      else if (isLost) {
        // Undone or given up: where one was before that.
        const earlier =
          now.steps < before.steps ? trail.findLast((one) => !isSame(one, at) && !isGone(scene, one)) : null
        move(earlier ?? besideGone(before.map, now.map, at))
      } else if (isTakenBack(now, before)) {
        const changed = changedAlone(before.map, now.map)
        if (changed && !(at && isSame(changed, at))) move(changed)
      }
    }),
    loops.subscribe(() => {
      const { at } = state
      const back = lost.findLast((one) => one.part === PARTS.loops && !isGone(scene, one))
      if (at?.part === PARTS.loops && isGone(scene, at)) {
        const { map: now } = map.state.getState()
        lost = add(lost, at)
        move(besideGone(now, now, at))
      } else if (back) {
        lost = lost.filter((one) => one !== back)
        move(back)
      }
    }),
  ]
  return () => {
    observer.disconnect()
    document.removeEventListener('focusin', onFocus)
    for (const end of stops) end()
  }
}

/** So many things are remembered at which the keyboard was. */
const REMEMBERED = 50

/** Whether a thing is among what is selected; a loop or a group where several are, and all that it goes through or holds among them. */
function isAmong({ session }: Scene, selection: Selection, at: Stop): boolean {
  if (isChosen(selection, at)) return true
  if (selection.variables.size + selection.links.size < 2) return false
  const { variables } = session.document.state.getState().map
  const parts =
    at.part === PARTS.loops
      ? session.loops.getState().marked.find(({ loop }) => loop.key === at.of)?.loop.variables
      : Object.values(variables).flatMap(({ id, group }) => (group === at.of ? id : []))
  return parts !== undefined && parts.length > 0 && parts.every((id) => selection.variables.has(id))
}

function isSame(one: Stop, other: Stop): boolean {
  return one.part === other.part && one.of === other.of
}

function isGone({ session }: Scene, { part, of }: Stop): boolean {
  if (part === 'mark') return session.loops.getState().marked.every(({ loop }) => loop.key !== of)
  const { map } = session.document.state.getState()
  const kind = KINDS.find((one) => PARTS[one] === part)
  return kind !== undefined && !Object.hasOwn(map[kind], of)
}
