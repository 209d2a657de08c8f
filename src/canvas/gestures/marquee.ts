import { type Box, boxAround, type Drawing, linksIn, variablesIn } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { type Selection, select } from '../../store/index.ts'
import type { Scene } from '../scene.ts'
import { follow } from './follow.ts'

function labelsIn(drawing: Drawing, box: Box): Id[] {
  return [...drawing.labels.values()]
    .filter(
      ({ centre, width, height }) =>
        centre.x - width / 2 < box.right &&
        centre.x + width / 2 > box.left &&
        centre.y - height / 2 < box.bottom &&
        centre.y + height / 2 > box.top,
    )
    .map(({ id }) => id)
}

/** Selects all that lies within a rectangle drawn on the paper; with Shift, beside what was selected before. */
export function pressPaper(scene: Scene, press: PointerEvent): void {
  const { view, drawing: drawings } = scene.session
  const before = view.getState().selection
  const kept: Selection | null = press.shiftKey ? before : null
  const start = scene.toMap({ x: press.clientX, y: press.clientY })

  follow(scene, press, {
    name: 'marquee',
    move(at) {
      const box = boxAround([start, scene.toMap(at)], 0)
      const { drawing } = drawings.getState()
      scene.marquee.set(box)
      const next = {
        variables: [...(kept?.variables ?? []), ...variablesIn(drawing, box)],
        links: [...(kept?.links ?? []), ...linksIn(drawing, box)],
        labels: [...(kept?.labels ?? []), ...labelsIn(drawing, box)],
      }
      if (!holdsExactly(view.getState().selection, next)) select(view, next, 'replace')
    },
    drop: () => scene.marquee.set(null),
    cancel() {
      scene.marquee.set(null)
      view.setState({ selection: before })
    },
  })
}

function holdsExactly(selection: Selection, next: Readonly<Record<keyof Selection, readonly Id[]>>): boolean {
  return (['variables', 'links', 'labels'] as const).every((kind) => {
    const wanted = new Set(next[kind])
    return wanted.size === selection[kind].size && [...wanted].every((id) => selection[kind].has(id))
  })
}
