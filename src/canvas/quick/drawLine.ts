import { announceWithLoops, type CanvasView, type Page, type World } from '../../commands/index.ts'
import { addThings } from '../../model/index.ts'
import type { LinePlan } from './planLine.ts'
import { drawnInWords } from './words.ts'

/** What of the world drawing a line needs. */
export interface LineWorld extends Pick<World, 'session'> {
  readonly page: Pick<Page, 'announce'> & { readonly canvas: Pick<CanvasView, 'reveal'> | null }
}

/**
 * Draws what was planned in one step, shows it and says what was drawn and which loops it closed. Gives a sentence instead
 * when nothing can be drawn.
 */
export function drawLine(world: LineWorld, plan: LinePlan): string | null {
  const { things, variables, links, named } = plan
  const { session } = world
  if (session === null || session.document.state.getState().saving.kind === 'readOnly')
    return 'This map can only be read.'
  if (variables.length + links.length === 0) return 'All of this is on the map already.'
  const refusal = announceWithLoops(
    world,
    session,
    links,
    () => session.document.run(addThings, things, { label: 'Draw line' }),
    () => drawnInWords(plan),
  )
  if (refusal !== null) return refusal
  const made = [...(variables.length > 0 ? variables : named), ...links]
  const { projector } = session.view.getState()
  // The projector moves its picture itself.
  if (projector) projector.stage?.bring(made)
  else world.page.canvas?.reveal(made)
  return null
}
