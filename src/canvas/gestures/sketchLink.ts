import { drawLink, drawLinkToNew } from '../../commands/index.ts'
import type { Drawing, Point } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { select } from '../../store/index.ts'
import type { Scene } from '../scene.ts'
import { selecting } from '../touch/selecting.ts'
import { follow } from './follow.ts'

/** The width of the ring around a name from which links are drawn and onto which they may be dropped, px of the map. */
export const RIM = 10

/** Going no farther than this, px of the screen, and never off the name, is a press and no link. */
const TREMBLE = 16

/** The variable whose name, with its rim, lies at this point; the nearest centre when several do. */
export function variableAt(drawing: Drawing, at: Point): Id | null {
  let best: { readonly id: Id; readonly distance: number } | null = null
  for (const { id, centre, width, height } of drawing.variables.values()) {
    const dx = Math.abs(at.x - centre.x)
    const dy = Math.abs(at.y - centre.y)
    if (dx > width / 2 + RIM || dy > height / 2 + RIM) continue
    const distance = Math.hypot(dx, dy)
    if (best === null || distance < best.distance) best = { id, distance }
  }
  return best?.id ?? null
}

/** Draws a link from a variable: onto another one, or onto empty paper where the next variable is then made. */
export function pressRim(scene: Scene, press: PointerEvent, source: Id): void {
  const { session, sketch } = scene
  if (session.document.state.getState().saving.kind === 'readOnly') return
  const under = (client: Point): { readonly at: Point; readonly over: Id | null } => {
    const at = scene.toMap(client)
    return { at, over: variableAt(session.drawing.getState().drawing, at) }
  }
  const tap = (): void => {
    const toggles = press.shiftKey || press.ctrlKey || press.metaKey || session.of(selecting).get()
    select(session.view, { variables: [source] }, toggles ? 'toggle' : 'replace')
  }
  let isMeant = false
  follow(scene, press, {
    name: 'link',
    move(client) {
      const { at, over } = under(client)
      isMeant ||= over !== source || Math.hypot(client.x - press.clientX, client.y - press.clientY) > TREMBLE
      sketch.set({ source, at, target: over === source ? null : over })
    },
    drop(client) {
      const { at, over } = under(client)
      sketch.set(null)
      if (over === null) drawLinkToNew(scene.world(), source, at)
      else if (over !== source || isMeant) drawLink(scene.world(), source, over)
      else tap()
    },
    cancel: () => sketch.set(null),
    tap,
  })
}
