import { type Id, inOrder, type NewThings } from '../../model/index.ts'
import type { Session } from '../../store/index.ts'
import type { World } from '../types.ts'
import { inventory } from '../words.ts'
import { addAll, drawingOf, pointFor } from './adding.ts'
import type { Copied } from './copied.ts'
import { boxesOf, shiftFromOrigin, shiftTo } from './place.ts'

/**
 * Puts a copied part on the map under new ids: a little beside the original in the map that it came from, else about the
 * pointer. Names stay as they are, so that two variables may bear one name. A group that the map has is joined.
 */
export function pasteCopied(
  world: World,
  session: Session,
  { part, from }: Copied,
  step: { readonly label: string; readonly told: string },
): void {
  const drawing = drawingOf(session)
  const boxes = boxesOf(part)
  if (boxes.length === 0) {
    world.page.toast({ kind: 'info', text: 'The map on the clipboard is empty.' })
    return
  }
  const isHome = from === session.document.id
  const shift = isHome ? shiftFromOrigin(drawing, boxes) : shiftTo(drawing, boxes, pointFor(world))
  const things = copyOf(world, session, part, shift)
  if (!addAll(world, session, things, step.label)) return
  const counts = {
    variable: things.variables?.length ?? 0,
    link: things.links?.length ?? 0,
    label: things.labels?.length ?? 0,
  }
  world.page.announce(`${inventory(counts)} ${step.told}.`)
}

function copyOf(
  world: World,
  session: Session,
  part: Copied['part'],
  shift: { readonly x: number; readonly y: number },
): NewThings {
  const { groups } = session.document.state.getState().map
  const ids = new Map<Id, Id>()
  const renew = (id: Id): Id => {
    const known = ids.get(id) ?? world.newId()
    ids.set(id, known)
    return known
  }
  const moved = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: x + shift.x, y: y + shift.y })
  const groupOf = (id: Id): Id => (groups[id] || !part.groups[id] ? id : renew(id))
  return {
    groups: inOrder(part.groups).flatMap((group) =>
      groups[group.id] ? [] : [{ ...group, id: renew(group.id) }],
    ),
    variables: inOrder(part.variables).map((variable) => ({
      ...variable,
      id: renew(variable.id),
      group: groupOf(variable.group),
      ...moved(variable),
    })),
    labels: inOrder(part.labels).map((label) => ({ ...label, id: renew(label.id), ...moved(label) })),
    links: inOrder(part.links).map((link) => ({
      ...link,
      id: renew(link.id),
      source: renew(link.source),
      target: renew(link.target),
    })),
  }
}
