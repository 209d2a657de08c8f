import type { LinkDrawing, TextDrawing } from '../layout/index.ts'
import type { Id } from '../model/index.ts'
import type { Selection, Session } from '../store/index.ts'
import { createFanOut, type FanOut, usePart } from './fanOut.ts'
import { useScene } from './scene.ts'

/** How the view state shows on one thing, as bits of a number. */
const LOOK = { selected: 1, edited: 2, linkSource: 4 } as const

type Kind = keyof Selection

/** The parts of the open map that the canvas draws, each heard of by its id. */
export interface Parts {
  readonly links: FanOut<LinkDrawing | undefined>
  readonly variables: FanOut<TextDrawing | undefined>
  readonly labels: FanOut<TextDrawing | undefined>
  readonly looks: Readonly<Record<Kind, FanOut<number>>>
}

/** The parts of a session. */
export function createParts({ view, drawing }: Session): Parts {
  const drawn = () => drawing.getState().drawing
  const looks = (kind: Kind): FanOut<number> =>
    createFanOut(
      (listener) =>
        view.subscribe((now, before) => {
          const same =
            now.selection === before.selection &&
            now.editing === before.editing &&
            now.linkingFrom === before.linkingFrom
          if (!same) listener()
        }),
      (id) => {
        const { selection, editing, linkingFrom } = view.getState()
        return (
          (selection[kind].has(id) ? LOOK.selected : 0) |
          (editing?.kind === kind && editing.id === id ? LOOK.edited : 0) |
          (kind === 'variables' && linkingFrom === id ? LOOK.linkSource : 0)
        )
      },
    )
  return {
    links: createFanOut(drawing.subscribe, (id) => drawn().links.get(id)),
    variables: createFanOut(drawing.subscribe, (id) => drawn().variables.get(id)),
    labels: createFanOut(drawing.subscribe, (id) => drawn().labels.get(id)),
    looks: { variables: looks('variables'), links: looks('links'), labels: looks('labels') },
  }
}

/** A link as it is drawn now. */
export function useLinkDrawing(id: Id): LinkDrawing | undefined {
  return usePart(useScene().parts.links, id)
}

/** A name or label as it is drawn now. */
export function useTextDrawing(kind: 'variables' | 'labels', id: Id): TextDrawing | undefined {
  return usePart(useScene().parts[kind], id)
}

/** Whether a thing is selected, its text being typed, or a link being drawn from it by keyboard. */
export function useLook(kind: Kind, id: Id) {
  const bits = usePart(useScene().parts.looks[kind], id)
  return {
    selected: (bits & LOOK.selected) !== 0,
    edited: (bits & LOOK.edited) !== 0,
    linkSource: (bits & LOOK.linkSource) !== 0,
  }
}
