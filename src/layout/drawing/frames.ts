import { type ById, type Group, type Id, inOrder, type Variable } from '../../model/index.ts'
import { around, grow } from '../geometry/box.ts'
import { MARKS } from '../look/style.ts'
import { boxOf } from '../text/texts.ts'
import type { Box, TextDrawing } from '../types.ts'

const NOTHING: Box = { left: 0, top: 0, right: 0, bottom: 0 }

/** The frames of groups in order, by id: boxes around the names of their members, with some room. Groups without members have none. */
export function framesOf(
  groups: ById<Group>,
  variables: ById<Variable>,
  texts: ReadonlyMap<Id, TextDrawing>,
): ReadonlyMap<Id, Box> {
  const boxes = new Map<Id, Box>()
  for (const group of inOrder(groups)) boxes.set(group.id, NOTHING)
  if (boxes.size > 0)
    for (const text of texts.values()) {
      const group = variables[text.id]?.group ?? ''
      const box = boxes.get(group)
      if (box) boxes.set(group, box === NOTHING ? boxOf(text) : around(box, boxOf(text)))
    }
  for (const [id, members] of boxes)
    if (members === NOTHING) boxes.delete(id)
    else boxes.set(id, grow(members, MARKS.groupPadding))
  return boxes
}

/** The four edges of a frame, as boxes without a width. */
export function edgesOf(frame: Box): readonly Box[] {
  const { left, top, right, bottom } = frame
  return [
    { ...frame, bottom: top },
    { ...frame, top: bottom },
    { ...frame, right: left },
    { ...frame, left: right },
  ]
}
