import { addVariableAt, bendLink, drawLink, drawLinkToNew } from '../../commands/index.ts'
import { clearSelection, holdLoop, select, startEditing, startLinking } from '../../store/index.ts'
import { type Hit, hitOf } from '../hit.ts'
import type { Scene } from '../scene.ts'
import { selecting } from '../touch/selecting.ts'
import { isCoarse } from '../touch/useCoarse.ts'
import { pressHandle } from './bendLink.ts'
import { membersOf, nameGroup } from './groups.ts'
import { lastPress } from './lastPress.ts'
import { pressPaper } from './marquee.ts'
import { meantHit } from './meant.ts'
import { pressThing, pressThings } from './moveThings.ts'
import { pressRim } from './sketchLink.ts'

/** The main button, or a finger or pen, went down on the canvas. */
export function onPress(scene: Scene, press: PointerEvent): void {
  if (press.button !== 0 || !press.isPrimary) return
  const hit = hitOf(press.target)
  // Not every tablet takes the focus from a field when a finger goes down beside it. A button of the bar takes it when it is let go: until then it must stay where it is.
  const typing = document.activeElement
  if (typing instanceof HTMLTextAreaElement && typing !== press.target && hit.on !== 'other') typing.blur()
  const last = scene.session.of(lastPress)
  const meant = meantHit(scene, press.target, press)
  // A finger on the paper may be about to move the view to where the target is: only its tap says that it means the paper.
  last.isSpent = !(meant.on === 'paper' && press.pointerType !== 'mouse') && finishLinking(scene, meant)
  if (last.isSpent) return
  switch (hit.on) {
    case 'rim':
      // A finger is too wide for a ring that it cannot see: until the variable is selected it means the name.
      if (press.pointerType === 'touch' && !isSelected(scene, hit))
        pressThing(scene, press, 'variables', hit.id)
      else pressRim(scene, press, hit.id)
      break
    case 'variable':
      pressThing(scene, press, 'variables', hit.id)
      break
    case 'label':
      pressThing(scene, press, 'labels', hit.id)
      break
    case 'group':
      pressThings(scene, press, { variables: membersOf(scene, hit.id) })
      break
    case 'handle':
      pressHandle(scene, press, hit.id)
      break
    case 'paper':
      // A finger or a pen on the paper moves the view, and so does the mouse while Space is held: React Flow does that.
      if (press.pointerType === 'mouse' && !isPanning(press.target)) pressPaper(scene, press)
  }
}

/** While a link is drawn by keyboard, pressing a variable chooses its target. */
function finishLinking(scene: Scene, hit: Hit): boolean {
  const { view } = scene.session
  const source = view.getState().linkingFrom
  if (source === null) return false
  if (hit.on === 'variable' || hit.on === 'rim') {
    drawLink(scene.world(), source, hit.id)
    return true
  }
  if (hit.on === 'paper') startLinking(view, null)
  return false
}

function isSelected(scene: Scene, hit: { readonly id: string }): boolean {
  return scene.session.view.getState().selection.variables.has(hit.id)
}

/** React Flow marks its pane so while the main button would move the view. */
function isPanning(pane: EventTarget | null): boolean {
  return pane instanceof Element && pane.classList.contains('draggable')
}

/** A click or tap. On paper it lets go of what is selected and of the loop held in the spotlight. */
export function onClick(scene: Scene, event: MouseEvent): void {
  const last = scene.session.of(lastPress)
  const { isSpent } = last
  if (event.detail < 2) last.beganSpent = isSpent
  if (isSpent && event.detail > 0) return
  const { view } = scene.session
  const { linkingFrom } = view.getState()
  const hit = linkingFrom === null ? meantHit(scene, event.target, event) : targetHit(scene, event)
  if (hit.on === 'mark') holdLoop(view, view.getState().heldLoop === hit.key ? null : hit.key)
  else if (hit.on === 'link') {
    const toggles = event.shiftKey || event.ctrlKey || event.metaKey || scene.session.of(selecting).get()
    select(view, { links: [hit.id] }, toggles ? 'toggle' : 'replace')
  } else if (hit.on === 'paper' && linkingFrom !== null) {
    drawLinkToNew(scene.world(), linkingFrom, scene.toMap({ x: event.clientX, y: event.clientY }))
  } else if (hit.on === 'paper' && !event.shiftKey) {
    clearSelection(view)
    holdLoop(view, null)
  } else if (event.detail === 0 || hitOf(event.target).on === 'paper') clickWithoutPress(scene, hit)
}

/** What a click means while a link is drawn: a finger then looks for a name or for paper, and links and marks give way, as where a link is dropped. */
function targetHit(scene: Scene, event: MouseEvent): Hit {
  const hit = meantHit(scene, event.target, event)
  const gives = hit.on === 'link' || hit.on === 'mark' || hit.on === 'handle'
  return gives && isCoarse() ? { on: 'paper' } : hit
}

/** A click on a thing that nothing pressed: of a screen reader or of voice control, or of a finger just beside it. */
function clickWithoutPress(scene: Scene, hit: Hit): void {
  const { view } = scene.session
  if (finishLinking(scene, hit)) return
  const mode = scene.session.of(selecting).get() ? 'toggle' : 'replace'
  if (hit.on === 'variable' || hit.on === 'rim') select(view, { variables: [hit.id] }, mode)
  if (hit.on === 'label') select(view, { labels: [hit.id] }, mode)
  if (hit.on === 'group') select(view, { variables: membersOf(scene, hit.id) }, mode)
}

/** Twice on paper makes a variable there, twice on a text or a group edits it, twice on a handle gives the bend back to the loop rule. */
export function onDoubleClick(scene: Scene, event: MouseEvent): void {
  const { isSpent, beganSpent } = scene.session.of(lastPress)
  if (event.button !== 0 || isSpent || beganSpent) return
  const hit = meantHit(scene, event.target, event)
  const { view, document } = scene.session
  if (document.state.getState().saving.kind === 'readOnly') return
  if (hit.on === 'paper') addVariableAt(scene.world(), scene.toMap({ x: event.clientX, y: event.clientY }))
  else if (hit.on === 'variable' || hit.on === 'rim')
    startEditing(view, { kind: 'variables', id: hit.id, fresh: false })
  else if (hit.on === 'label') startEditing(view, { kind: 'labels', id: hit.id, fresh: false })
  else if (hit.on === 'group') nameGroup(scene, hit.id)
  else if (hit.on === 'handle') bendLink(scene.world(), hit.id, null)
}
