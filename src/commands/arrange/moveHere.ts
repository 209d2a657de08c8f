import { bendThrough, type Point } from '../../layout/index.ts'
import type { Id } from '../../model/index.ts'
import { bendLink, moveThingsTo } from '../actions/moveThings.ts'
import { editable } from '../command.ts'
import { selected } from '../selected.ts'
import type { World } from '../types.ts'
import { thingsInWords } from '../words.ts'

/**
 * Moves the selected variables and labels together, so that the middle of what they cover comes to a point of the map, as one step: what a drag does, for hands that do not
 * drag (WCAG 2.2, 2.5.7). What is locked in place stays; that is said when it is all of it.
 */
export function moveHere(world: World, point: Point): void {
  const session = editable(world)
  if (session === null) return
  const { variables, labels } = selected(session)
  const texts = [...variables, ...labels]
  const free = texts.filter(({ locked }) => !locked)
  if (free.length === 0) {
    const what = thingsInWords(session.document.state.getState().map, { variables, links: [], labels })
    if (texts.length > 0) world.page.announce(`${what} not moved: all locked in place.`)
    return
  }
  const x = shift(
    free.map((each) => each.x),
    point.x,
  )
  const y = shift(
    free.map((each) => each.y),
    point.y,
  )
  const places = free.map((each) => [each.id, { x: Math.round(each.x + x), y: Math.round(each.y + y) }])
  moveThingsTo(world, Object.fromEntries(places))
}

/** How far the middle between the least and the greatest is from `wanted`. */
function shift(all: readonly number[], wanted: number): number {
  return wanted - (all.reduce((a, b) => Math.min(a, b)) + all.reduce((a, b) => Math.max(a, b))) / 2
}

/** Bends a link so that its arc passes a point of the map, as dragging its knob there does. */
export function bendHere(world: World, id: Id, point: Point): void {
  const { document, drawing } = world.session ?? {}
  const link = document?.state.getState().map.links[id]
  const { variables } = drawing?.getState().drawing ?? {}
  const [source, target] = [variables?.get(link?.source ?? ''), variables?.get(link?.target ?? '')]
  if (source && target) bendLink(world, id, bendThrough(source.centre, target.centre, point))
}
