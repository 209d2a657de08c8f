import { moveThingsTo } from '../../commands/index.ts'
import type { Point } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { dropMoved, moveTo, select } from '../../store/index.ts'
import type { Scene } from '../scene.ts'
import { selecting } from '../touch/selecting.ts'
import { follow } from './follow.ts'
import type { Snapper } from './snapper.ts'

/** Fetches what snaps a drag, which is not part of what the page first loads. */
export const fetchSnapping = () => import('./snapper.ts')

type Kind = 'variables' | 'labels'
type Pressed = { readonly [K in Kind]?: readonly Id[] }

const KINDS = ['variables', 'labels'] as const

/** Where the selected variables and labels stand that may be moved. */
export function selectedPlaces({ session }: Scene): ReadonlyMap<Id, Point> {
  const { selection } = session.view.getState()
  const { drawing } = session.drawing.getState()
  const { map } = session.document.state.getState()
  const places = new Map<Id, Point>()
  for (const kind of KINDS) {
    for (const id of selection[kind]) {
      const thing = drawing[kind].get(id)
      if (thing && !map[kind][id]?.locked) places.set(id, thing.centre)
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

/** Selects a variable or label that was pressed and moves all that is selected until it is dropped. */
export function pressThing(scene: Scene, press: PointerEvent, kind: Kind, id: Id): void {
  pressThings(scene, press, { [kind]: [id] })
}

/** Selects what was pressed as the best drawing programs do, and moves all that is selected until it is dropped. */
export function pressThings(scene: Scene, press: PointerEvent, pressed: Pressed): void {
  const { session } = scene
  const { view } = session
  const toggles = press.shiftKey || press.ctrlKey || press.metaKey || session.of(selecting).get()
  const { selection } = view.getState()
  const wasSelected = KINDS.every((kind) => pressed[kind]?.every((id) => selection[kind].has(id)) ?? true)
  if (!wasSelected) select(view, pressed, toggles ? 'add' : 'replace')

  const start = scene.toMap({ x: press.clientX, y: press.clientY })
  const places = selectedPlaces(scene)
  const { saving } = session.document.state.getState()
  let snapper: Snapper | null = null
  /** How far things were moved when that was not there yet. */
  let early: Point | null = null
  let done = false
  const finish = (): void => {
    done = true
    scene.guides.set('')
  }
  follow(scene, press, {
    name: 'move',
    move(at, free) {
      if (saving.kind === 'readOnly' || places.size === 0) return
      const now = scene.toMap(at)
      const by = { x: now.x - start.x, y: now.y - start.y }
      moveTo(view, snapper?.snapped(by, free) ?? shifted(places, by))
      if (snapper === null) early = free ? null : by
    },
    drop() {
      finish()
      const { moved } = view.getState()
      // In this order nothing is drawn at the old place in between.
      if (moved !== null) moveThingsTo(scene.world(), Object.fromEntries(snapper?.dropped(moved) ?? moved))
      dropMoved(view)
    },
    cancel() {
      finish()
      dropMoved(view)
    },
    tap() {
      if (wasSelected) select(view, pressed, toggles ? 'toggle' : 'replace')
    },
  })
  // Where it cannot be fetched, a drag goes where the hand goes.
  const held = KINDS.flatMap((kind) => pressed[kind] ?? [])
  fetchSnapping().then(
    ({ createSnapper }) => {
      if (done) return
      snapper = createSnapper(scene, places, held)
      if (early !== null) moveTo(view, snapper.snapped(early, false))
    },
    () => {},
  )
}
