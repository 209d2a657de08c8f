import { moveThingsTo } from '../../commands/index.ts'
import type { Point } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { dropMoved, moveTo, select } from '../../store/index.ts'
import type { Scene } from '../scene.ts'
import { follow } from './follow.ts'

type Kind = 'variables' | 'labels'

/** Where the selected variables and labels stand. */
export function selectedPlaces({ session }: Scene): ReadonlyMap<Id, Point> {
  const { variables, labels } = session.view.getState().selection
  const { drawing } = session.drawing.getState()
  const places = new Map<Id, Point>()
  for (const [ids, drawn] of [
    [variables, drawing.variables],
    [labels, drawing.labels],
  ] as const) {
    for (const id of ids) {
      const thing = drawn.get(id)
      if (thing) places.set(id, thing.centre)
    }
  }
  return places
}

/** Places moved by so much, on whole px so that files stay readable. */
export function shifted(places: ReadonlyMap<Id, Point>, by: Point): ReadonlyMap<Id, Point> {
  const next = new Map<Id, Point>()
  for (const [id, { x, y }] of places) next.set(id, { x: Math.round(x + by.x), y: Math.round(y + by.y) })
  return next
}

/** Selects what was pressed as the best drawing programs do, and moves all that is selected until it is dropped. */
export function pressThing(scene: Scene, press: PointerEvent, kind: Kind, id: Id): void {
  const { session } = scene
  const { view } = session
  const toggles = press.shiftKey || press.ctrlKey || press.metaKey
  const wasSelected = view.getState().selection[kind].has(id)
  if (!wasSelected) select(view, { [kind]: [id] }, toggles ? 'add' : 'replace')

  const start = scene.toMap({ x: press.clientX, y: press.clientY })
  const places = selectedPlaces(scene)
  const { saving } = session.document.state.getState()
  follow(scene, press, {
    name: 'move',
    move(at) {
      if (saving.kind === 'readOnly') return
      const now = scene.toMap(at)
      moveTo(view, shifted(places, { x: now.x - start.x, y: now.y - start.y }))
    },
    drop() {
      const { moved } = view.getState()
      // In this order nothing is drawn at the old place in between.
      if (moved !== null) moveThingsTo(scene.world(), Object.fromEntries(moved))
      dropMoved(view)
    },
    cancel: () => dropMoved(view),
    tap() {
      if (wasSelected) select(view, { [kind]: [id] }, toggles ? 'toggle' : 'replace')
    },
  })
}
