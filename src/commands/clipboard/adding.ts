import type { Drawing, Point } from '../../layout/index.ts'
import { addThings, type CausalMap, LIMITS, type NewThings } from '../../model/index.ts'
import { type Session, select } from '../../store/index.ts'
import type { World } from '../types.ts'

/**
 * Adds things as one step and selects them. When the map would grow beyond what a map may hold, that is told instead
 * and nothing changes. True when it was done.
 */
export function addAll(world: World, session: Session, things: NewThings, label: string): boolean {
  if (!isWithinLimits(world, session.document.state.getState().map, things)) return false
  session.document.run(addThings, things, { label })
  const after = session.document.state.getState().map
  const idsOf = (kind: 'variables' | 'links' | 'labels') =>
    (things[kind] ?? []).flatMap(({ id }) => (after[kind][id] ? [id] : []))
  const variables = idsOf('variables')
  select(session.view, { variables, links: idsOf('links'), labels: idsOf('labels') }, 'replace')
  if (variables.length > 0) world.page.canvas?.reveal(variables)
  return true
}

/** Whether a map may hold so much more. When it may not, that is told. */
export function isWithinLimits(
  world: World,
  map: CausalMap,
  things: { readonly [kind in 'variables' | 'links']?: readonly unknown[] | undefined },
): boolean {
  for (const kind of ['variables', 'links'] as const) {
    const count = Object.keys(map[kind]).length + (things[kind]?.length ?? 0)
    if (count <= LIMITS[kind]) continue
    const most = LIMITS[kind].toLocaleString('en')
    const text = `The map would have ${count.toLocaleString('en')} ${kind}; a map may have ${most}. Nothing was changed.`
    world.page.toast({ kind: 'error', text })
    return false
  }
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
