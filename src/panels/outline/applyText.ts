import type { World } from '../../commands/index.ts'
import { settleNew } from '../../layout/index.ts'
import {
  applyEdit,
  applyOutline,
  type CausalMap,
  type Id,
  LENIENT,
  LIMITS,
  matchOutline,
  type OutlineEnd,
  type OutlinePlan,
  printOutline,
  readNotation,
  type Stretch,
  stretchAt,
} from '../../model/index.ts'
import type { Session } from '../../store/index.ts'
import { counted } from '../parts/words.ts'
import { placesForNew } from './places.ts'

/** Why a text could not be taken, as a sentence, and at which word of it; null when it is too much as a whole. */
export interface TextProblem {
  readonly message: string
  readonly at: Stretch | null
}

/** Whether a text was taken, and what is new on the map by it; else why not. */
export type TextTaken =
  | { readonly ok: true; readonly made: readonly Id[] }
  | { readonly ok: false; readonly problem: TextProblem }

/** More than this at once is not taken: nobody types it, and nobody could look it over. */
const MOST_AT_ONCE = { characters: 200_000, names: 2000 } as const

/** A sentence when a text is too much to be put into the outline at once, else null. */
export function tooMuchAtOnce(text: string): string | null {
  if (text.length <= MOST_AT_ONCE.characters) return null
  return `This text has ${inDigits(text.length)} characters; at most ${inDigits(MOST_AT_ONCE.characters)} can be pasted at once. Nothing was changed.`
}

/**
 * Makes the map as a changed outline says, in one step of undo, and tells a screen reader what was done. `before` is the map whose outline was
 * changed: what others did meanwhile stays. A text that cannot be read or meant changes nothing.
 */
export function applyText(world: World, session: Session, before: CausalMap, text: string): TextTaken {
  const { map } = session.document.state.getState()
  const planned = planText(map, before, text)
  if (!planned.ok) return planned
  const { plan } = planned
  const told = inWords(plan)
  if (told === '') return { ok: true, made: [] }

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
  const change = {
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
  }
  const settled = settleNew(
    () => applyEdit(map, applyOutline, change).map,
    variables.map(({ id }) => id),
  )
  const settledVariables = variables.map((it) => ({ ...it, ...settled.get(it.id) }))
  const done = { ...change, variables: settledVariables }
  const refusal = session.document.run(applyOutline, done, { label: 'Change outline' })
  if (refusal !== null) return refused(refusal)
  world.page.announce(`Outline changed: ${told}.`)
  return { ok: true, made: [...variables, ...change.links].map(({ id }) => id) }
}

/** Why a text cannot be taken as it stands; null when it can. */
export function problemOf(map: CausalMap, text: string): TextProblem | null {
  const planned = planText(map, map, text)
  return planned.ok ? null : planned.problem
}

/** What a text would do to the map. */
function planText(
  map: CausalMap,
  before: CausalMap,
  text: string,
): { readonly ok: true; readonly plan: OutlinePlan } | Extract<TextTaken, { readonly ok: false }> {
  const read = readNotation(text, LENIENT)
  if (!read.ok) return refused(read.message, stretchAt(text, read))
  const more =
    read.chains.reduce((sum, { names }) => sum + names.length, 0) -
    printOutline(before).lines.reduce((sum, { variables }) => sum + variables.length, 0)
  if (more > MOST_AT_ONCE.names)
    return refused(
      `These are ${inDigits(more)} names more than there were; at most ${inDigits(MOST_AT_ONCE.names)} can be added at once.`,
    )
  const plan = matchOutline(before, read.chains, map)
  if (!plan.ok) return refused(plan.message, stretchAt(text, plan.at))
  const beyond = beyondLimits(map, plan)
  return beyond === null ? { ok: true, plan } : refused(beyond)
}

/** Why the map would be too large, or null. */
function beyondLimits(map: CausalMap, plan: OutlinePlan): string | null {
  for (const kind of ['variables', 'links'] as const) {
    const gone = kind === 'variables' ? plan.goneVariables : plan.goneLinks
    const count = Object.keys(map[kind]).length + plan[kind].length - gone.length
    if (plan[kind].length > 0 && count > LIMITS[kind])
      return `The map would have ${inDigits(count)} ${kind}; a map may have ${inDigits(LIMITS[kind])}.`
  }
  return null
}

function inDigits(count: number): string {
  return count.toLocaleString('en-GB')
}

function refused(message: string, at: Stretch | null = null): Extract<TextTaken, { readonly ok: false }> {
  return { ok: false, problem: { message, at } }
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
