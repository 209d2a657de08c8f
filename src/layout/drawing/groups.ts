import { type ById, type Group, type Id, inOrder, type Variable } from '../../model/index.ts'
import { around, grow, sameBox } from '../geometry/box.ts'
import { MARKS } from '../look/style.ts'
import { measureText } from '../text/measure.ts'
import { boxOf } from '../text/texts.ts'
import type { Box, GroupDrawing, TextDrawing } from '../types.ts'

/** Between a group's box and its name above it, px. */
const NAME_GAP = 5

/** Boxes around the names of each group's members, with some room; groups without members are not drawn. */
export function drawGroups(
  groups: ById<Group>,
  variables: ById<Variable>,
  texts: ReadonlyMap<Id, TextDrawing>,
  previous: ReadonlyMap<Id, GroupDrawing> | undefined,
): ReadonlyMap<Id, GroupDrawing> {
  const boxes = new Map<Id, Box>()
  for (const group of inOrder(groups)) boxes.set(group.id, NOTHING)
  if (boxes.size > 0)
    for (const text of texts.values()) {
      const group = variables[text.id]?.group ?? ''
      const box = boxes.get(group)
      if (box) boxes.set(group, box === NOTHING ? boxOf(text) : around(box, boxOf(text)))
    }
  const drawings = new Map<Id, GroupDrawing>()
  for (const [id, members] of boxes) {
    if (members === NOTHING) continue
    const box = grow(members, MARKS.groupPadding)
    const old = previous?.get(id)
    drawings.set(id, old && sameBox(old.box, box) ? old : { id, box })
  }
  const same = previous?.size === drawings.size && [...drawings].every(([id, it]) => previous.get(id) === it)
  return same && previous ? previous : drawings
}

const NOTHING: Box = { left: 0, top: 0, right: 0, bottom: 0 }

/** Where a group's name is written: the left end of its baseline, above the box. */
export function groupNamePlace(group: GroupDrawing): { readonly x: number; readonly y: number } {
  return { x: group.box.left + 2, y: group.box.top - NAME_GAP }
}

/** A group's box together with its name. */
export function groupReach(group: GroupDrawing, name: string): Box {
  if (name.trim() === '') return group.box
  const { x, y } = groupNamePlace(group)
  const width = measureText(name, MARKS.groupNameSize, MARKS.groupNameWeight)
  return around(group.box, { left: x, top: y - MARKS.groupNameSize, right: x + width, bottom: y })
}
