import type { ActionsOn } from '../../commands/index.ts'
import type { Point } from '../../layout/index.ts'
import { holdLoop, type Selection, select } from '../../store/index.ts'
import { type Hit, hitOf, thingOf } from '../hit.ts'
import type { Scene } from '../scene.ts'
import { membersOf } from './groups.ts'
import { meantHit } from './meant.ts'

/**
 * Asks the page for the menu of what was met. What was met is selected first, alone, unless it is among what is selected: then all of that is meant. `at` is the place of
 * the pointer, px of the window; null for a key, whose menu opens beside what has the focus.
 */
export function askActions(scene: Scene, target: EventTarget | null, at: Point | null): void {
  const met =
    at === null
      ? hitOf(target)
      : meantHit(scene, target, new MouseEvent('contextmenu', { clientX: at.x, clientY: at.y }))
  const on = mean(scene, met)
  const before = document.activeElement
  scene.world().page.showActions({
    on,
    name: nameOf(scene, met, on),
    at: at ?? placeBeside(scene, target),
    giveBack: () =>
      (before instanceof HTMLElement || before instanceof SVGElement) && before.isConnected
        ? before.focus({ preventScroll: true })
        : scene.world().page.canvas?.focus(),
  })
}

/** Selects or holds what was met, as a press on it does; says what that is. */
function mean(scene: Scene, met: Hit): ActionsOn['on'] {
  const { view } = scene.session
  if (met.on === 'mark') {
    holdLoop(view, met.key)
    return 'mark'
  }
  if (met.on === 'group') {
    select(view, { variables: membersOf(scene, met.id) }, 'replace')
    return 'group'
  }
  const handle = met.on === 'handle' ? ({ on: 'link', id: met.id } as const) : met
  const thing = thingOf(handle)
  if (thing !== null && !view.getState().selection[thing.kind].has(thing.id))
    select(view, { [thing.kind]: [thing.id] }, 'replace')
  if (thing === null && met.on === 'paper') return 'paper'
  return kindOf(view.getState().selection)
}

/** What is selected, as one word; the paper when nothing is. */
export function kindOf({ variables, links, labels }: Selection): ActionsOn['on'] {
  const count = variables.size + links.size + labels.size
  if (count === 0) return 'paper'
  if (links.size === count) return 'link'
  if (count > 1) return 'several'
  return variables.size === 1 ? 'variable' : 'label'
}

function nameOf(scene: Scene, met: Hit, on: ActionsOn['on']): string {
  const { map } = scene.session.document.state.getState()
  const { variables, links, labels } = scene.session.view.getState().selection
  if (met.on === 'group') return map.groups[met.id]?.name ?? ''
  if (met.on === 'mark') return scene.session.loops.getState().labels.get(met.key) ?? ''
  const [variable, label] = [map.variables[[...variables][0] ?? ''], map.labels[[...labels][0] ?? '']]
  if (on === 'variable') return variable?.name ?? ''
  if (on === 'label') return label?.text ?? ''
  return on === 'paper' ? '' : `${variables.size + links.size + labels.size} selected`
}

/** Below the left end of what has the focus, within the canvas, to which the view may only be on its way; the middle of the canvas when nothing of it has. */
function placeBeside(scene: Scene, target: EventTarget | null): Point {
  const root = scene.root()
  if (root === null) return { x: 0, y: 0 }
  const room = root.getBoundingClientRect()
  if (!(target instanceof Element) || target === root)
    return { x: room.left + room.width / 2, y: room.top + room.height / 2 }
  const { left, width, bottom } = target.getBoundingClientRect()
  return {
    x: Math.max(room.left, Math.min(left + Math.min(width / 2, 40), room.right)),
    y: Math.max(room.top, Math.min(bottom + 2, room.bottom)),
  }
}
