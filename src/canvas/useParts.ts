import type { LinkDrawing } from '../layout/index.ts'
import type { Id } from '../model/index.ts'
import { usePart } from './fanOut.ts'
import { type Kind, LOOK } from './parts.ts'
import { useScene } from './scene.ts'

/** A link as its sheet shows it. */
export function useLinkDrawing(id: Id): LinkDrawing | undefined {
  return usePart(useScene().parts.links, id)
}

/** The lines of a name or label. */
export function useLines(kind: 'variables' | 'labels', id: Id): readonly string[] | undefined {
  return usePart(useScene().parts.lines[kind], id)
}

/** Whether a thing is selected, its text being typed, a link being drawn from it by keyboard, or it is lifted and to be hidden. */
export function useLook(kind: Kind, id: Id) {
  const bits = usePart(useScene().parts.looks[kind], id)
  return {
    selected: (bits & LOOK.selected) !== 0,
    edited: (bits & LOOK.edited) !== 0,
    linkSource: (bits & LOOK.linkSource) !== 0,
    lifted: (bits & LOOK.lifted) !== 0,
  }
}
