import type { Drawing, Point } from '../../layout/index.ts'
import { addThings, type NewThings } from '../../model/index.ts'
import { type Session, select } from '../../store/index.ts'
import type { World } from '../types.ts'

/**
 * Adds things as one step and selects them. False when the map would grow beyond what a map may hold: then nothing changes.
 */
export function addAll(world: World, session: Session, things: NewThings, label: string): boolean {
  if (session.document.run(addThings, things, { label }) !== null) return false
  const after = session.document.state.getState().map
  const idsOf = (kind: 'variables' | 'links' | 'labels') =>
    (things[kind] ?? []).flatMap(({ id }) => (after[kind][id] ? [id] : []))
  const variables = idsOf('variables')
  select(session.view, { variables, links: idsOf('links'), labels: idsOf('labels') }, 'replace')
  if (variables.length > 0) world.page.canvas?.reveal(variables)
  return true
}

/** Where things come to be: at the pointer when it is over the canvas, else in the middle of what is seen. */
export function pointFor({ page }: World): Point {
  return page.canvas?.pointer() ?? page.canvas?.middle() ?? { x: 0, y: 0 }
}

/** What is drawn at present. */
export function drawingOf(session: Session): Drawing {
  return session.drawing.getState().drawing
}
