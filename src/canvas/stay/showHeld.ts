import { type Box, boxAround, NAME_STYLE, pointsAlong } from '../../layout/index.ts'
import type { Seen } from '../fit.ts'
import type { Scene } from '../scene.ts'
import { isCoarse } from '../touch/useCoarse.ts'
import { boxesOf, findRoom, keptView, type StageView, sizeOf } from '../view.ts'
import { heldView } from './heldView.ts'
import { isNear } from './staying.ts'

/** A canvas narrower than this is one of a small screen, px. */
const SMALL = 660

/** How far a mark reaches from its middle, px of the map. */
const MARK = 16

/** Whether the screen is so small that a map which is seen whole cannot be read. */
export function isSmall({ width }: { readonly width: number }): boolean {
  return isCoarse() || width < SMALL
}

/** Brings a loop that comes to be held on a small screen into view at a size at which it can be read. Returns how to end it. */
export function showHeld(scene: Scene, view: StageView): () => void {
  const { session } = scene
  return session.view.subscribe(({ heldLoop, projector }, before) => {
    if (heldLoop === null || heldLoop === before.heldLoop || projector !== null) return
    const seen = view.heading()
    const next = withHeld(scene, seen)
    if (next === seen) return
    // It was no hand that moved the view: what a person chose to see is still what comes back.
    const kept = session.of(keptView)
    if (kept.seen !== null && kept.shown !== null && isNear(kept.shown, seen)) kept.shown = next
    view.glideTo(next)
  })
}

/** A view with the loop that is held brought into it where the screen is small, as large as it has to be to be read; itself where none is held, or it can be read already. */
export function withHeld(scene: Scene, seen: Seen): Seen {
  const { session } = scene
  const { heldLoop } = session.view.getState()
  const size = sizeOf(scene)
  if (heldLoop === null || !isSmall(size)) return seen
  return readBelow(scene, boxesOfLoop(scene, heldLoop), seen)
}

/** What a loop takes up on the map: its names, its links between them, and its mark. */
function boxesOfLoop({ session }: Scene, key: string): readonly Box[] {
  const { links } = session.document.state.getState().map
  const { drawing } = session.drawing.getState()
  const ids = key.split(' ')
  const names = ids.flatMap((id) => boxesOf(drawing.variables.get(links[id]?.source ?? '')))
  const arcs = ids.flatMap((id) => {
    const arc = drawing.links.get(id)?.arc
    return arc ? boxAround(pointsAlong(arc), 0) : []
  })
  const mark = drawing.marks.get(key)
  return names.length === 0 ? [] : [...names, ...arcs, ...(mark ? [boxAround([mark.centre], MARK)] : [])]
}

/** A view with these boxes brought into it at a size at which their names can be read, below the bar by which things are found; itself where they can be read already, or there are none. */
export function readBelow(scene: Scene, [first, ...others]: readonly Box[], seen: Seen): Seen {
  if (first === undefined) return seen
  const size = sizeOf(scene)
  const above = findRoom(scene.root())
  const from = { ...seen, y: seen.y - above }
  const free = { ...size, height: Math.max(1, size.height - above) }
  const next = heldView([first, ...others], free, from, NAME_STYLE.size)
  return next === from ? seen : { ...next, y: next.y + above }
}
