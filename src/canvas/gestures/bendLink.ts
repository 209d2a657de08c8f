import { bendLink } from '../../commands/index.ts'
import { bendThrough } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { bendTo, dropBending } from '../../store/index.ts'
import type { Scene } from '../scene.ts'
import { follow } from './follow.ts'

/** Drags a link's arc by its middle. One step when let go. */
export function pressHandle(scene: Scene, press: PointerEvent, id: Id): void {
  const { session } = scene
  const { map, saving } = session.document.state.getState()
  const { drawing } = session.drawing.getState()
  const link = map.links[id]
  const source = link && drawing.variables.get(link.source)
  const target = link && drawing.variables.get(link.target)
  if (!source || !target || saving.kind === 'readOnly') return

  follow(scene, press, {
    name: 'bend',
    move(at) {
      const bend = bendThrough(source.centre, target.centre, scene.toMap(at))
      bendTo(session.view, id, bend)
    },
    drop() {
      const { bending } = session.view.getState()
      if (bending !== null) bendLink(scene.world(), id, bending.bend)
      dropBending(session.view)
    },
    cancel: () => dropBending(session.view),
  })
}
