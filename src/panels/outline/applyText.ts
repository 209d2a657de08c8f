import type { World } from '../../commands/index.ts'
import {
  applyOutline,
  type CausalMap,
  type Id,
  matchOutline,
  type OutlineEnd,
  type OutlinePlan,
  readNotation,
} from '../../model/index.ts'
import type { Session } from '../../store/index.ts'
import { counted } from '../parts/words.ts'
import { placesForNew } from './places.ts'

/** Whether a text was taken; else why not, as a sentence. */
export type TextTaken = { readonly ok: true } | { readonly ok: false; readonly message: string }

/**
 * Makes the map as a changed outline says, in one step of undo, and tells a screen reader what was done. `before` is the map whose outline was
 * changed: what others did meanwhile stays. A text that cannot be read or meant changes nothing.
 */
export function applyText(world: World, session: Session, before: CausalMap, text: string): TextTaken {
  const read = readNotation(text)
  if (!read.ok) return read
  const { map } = session.document.state.getState()
  const plan = matchOutline(before, read.chains, map)
  if (!plan.ok) return plan
  const told = inWords(plan)
  if (told === '') return { ok: true }

  const places = placesForNew(
    plan,
    session.drawing.getState().drawing,
    world.page.canvas?.middle() ?? { x: 0, y: 0 },
  )
  const variables = plan.variables.map((name, index) => ({
    id: world.newId(),
    name,
    ...(places[index] ?? { x: 0, y: 0 }),
  }))
  const idOf = (end: OutlineEnd): Id => (typeof end === 'string' ? end : (variables[end]?.id ?? ''))
  session.document.run(
    applyOutline,
    {
      renamed: plan.renamed,
      changed: plan.changed.map(({ source, target, ...fields }) => ({
        ...fields,
        ...(source === undefined ? {} : { source: idOf(source) }),
        ...(target === undefined ? {} : { target: idOf(target) }),
      })),
      variables,
      links: plan.links.map(({ source, target, ...fields }) => ({
        ...fields,
        id: world.newId(),
        source: idOf(source),
        target: idOf(target),
      })),
      goneLinks: plan.goneLinks,
      goneVariables: plan.goneVariables,
    },
    { label: 'Change outline' },
  )
  world.page.announce(`Outline changed: ${told}.`)
  return { ok: true }
}

/** What a plan does, as in "1 variable renamed, 2 links deleted"; empty when it does nothing. */
function inWords(plan: OutlinePlan): string {
  const parts: readonly (readonly [number, string, string])[] = [
    [plan.renamed.length, 'variable', 'renamed'],
    [plan.variables.length, 'variable', 'added'],
    [plan.goneVariables.length, 'variable', 'deleted'],
    [plan.changed.length, 'link', 'changed'],
    [plan.links.length, 'link', 'added'],
    [plan.goneLinks.length, 'link', 'deleted'],
  ]
  return parts
    .filter(([count]) => count > 0)
    .map(([count, what, done]) => `${counted(count, what)} ${done}`)
    .join(', ')
}
