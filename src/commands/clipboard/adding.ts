import type { Drawing, Point } from '../../layout/index.ts'
import { addThings, addThingsInPieces, type NewThings } from '../../model/index.ts'
import { type Session, select } from '../../store/index.ts'
import { FEW, runMany, STOPPED } from '../actions/runMany.ts'
import type { World } from '../types.ts'

/**
 * Adds things as one step and selects them. False when the map would grow beyond what a map may hold: then nothing changes.
 */
export function addAll(world: World, session: Session, things: NewThings, label: string): boolean {
  if (session.document.run(addThings, things, { label }) !== null) return false
  selectThings(world, session, things)
  return true
}

/** The same in pieces where that would hold the page up. */
export async function addManyOrAll(
  world: World,
  session: Session,
  things: NewThings,
  label: string,
): Promise<boolean> {
  const { document } = session
  const { groups = [], variables = [], links = [], labels = [] } = things
  const count = groups.length + variables.length + links.length + labels.length
  if (count <= FEW) return addAll(world, session, things, label)
  const many = { document, edit: addThingsInPieces, args: things, options: { label }, count }
  const refusal = await runMany(world, many)
  if (refusal === STOPPED) world.page.toast({ kind: 'info', text: STOPPED })
  if (refusal === null) selectThings(world, session, things)
  return refusal === null
}

function selectThings(world: World, session: Session, things: NewThings): void {
  const after = session.document.state.getState().map
  const idsOf = (kind: 'variables' | 'links' | 'labels' | 'said') =>
    (things[kind] ?? []).flatMap(({ id }) => (after[kind === 'said' ? 'links' : kind][id] ? [id] : []))
  const [variables, links, labels] = [idsOf('variables'), idsOf('links'), idsOf('labels')]
  select(session.view, { variables, links: [...links, ...idsOf('said')], labels }, 'replace')
  const made = [...variables, ...links, ...labels]
  if (made.length > 0) world.page.canvas?.reveal(made)
}

/** Where things come to be: at the pointer when it is over the canvas, else in the middle of what is seen. */
export function pointFor({ page }: World): Point {
  return page.canvas?.pointer() ?? page.canvas?.middle() ?? { x: 0, y: 0 }
}

/** What is drawn at present. */
export function drawingOf(session: Session): Drawing {
  return session.drawing.getState().drawing
}
