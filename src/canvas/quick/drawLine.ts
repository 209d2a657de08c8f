import { announceWithLoops, type CanvasView, type Page, type World } from '../../commands/index.ts'
import { type Box, type Drawing, settleNew } from '../../layout/index.ts'
import {
  addThings,
  applyEdit,
  type CausalMap,
  type Id,
  type Meant,
  type NewThings,
} from '../../model/index.ts'
import { placeNew } from './placeNew.ts'
import { inWords } from './words.ts'

/** What of the world drawing a line needs. */
export interface LineWorld extends Pick<World, 'session'> {
  readonly page: Pick<Page, 'announce'> & { readonly canvas: Pick<CanvasView, 'reveal'> | null }
}

/** What drawing a line would do to a map. */
export interface LinePlan {
  readonly things: NewThings
  /** The map as it would be. */
  readonly would: CausalMap
  /** Variables that would be new. */
  readonly variables: readonly Id[]
  /** Links that would be new or, when the line says a delay of an older one, otherwise. */
  readonly links: readonly Id[]
  /** The variables that the line names, new and old. */
  readonly named: readonly Id[]
}

/**
 * Plans to draw what a line means: new variables in free places near what they are linked to, in what is seen of the map where
 * that is possible. Nothing that is there moves.
 */
export function planLine(
  map: CausalMap,
  meant: Extract<Meant, { readonly ok: true }>,
  table: { readonly drawing: Drawing; readonly seen: Box },
  newId: () => Id,
): LinePlan {
  const places = placeNew(meant, table.drawing, table.seen)
  const named = meant.variables.map(({ id }) => id ?? newId())
  const variables = meant.variables.flatMap(({ id, name }, index) => {
    const place = places.get(index)
    return id === null && place ? [{ id: named[index] ?? '', name, ...place }] : []
  })
  const links = meant.links.map(({ source, target, polarity, delay }) => {
    return { id: newId(), source: named[source] ?? '', target: named[target] ?? '', polarity, delay }
  })
  const first = applyEdit(map, addThings, { variables, links }).map
  const settled = settleNew(
    () => first,
    variables.map(({ id }) => id),
  )
  const things = { variables: variables.map((each) => ({ ...each, ...settled.get(each.id) })), links }
  const would = settled.size === 0 ? first : applyEdit(map, addThings, things).map
  return {
    things,
    would,
    variables: variables.map(({ id }) => id),
    links: Object.keys(would.links).filter((id) => would.links[id] !== map.links[id]),
    named,
  }
}

/**
 * Draws what was planned in one step, shows it and says what was drawn and which loops it closed. Gives a sentence instead
 * when nothing can be drawn.
 */
export function drawLine(world: LineWorld, { things, variables, links, named }: LinePlan): string | null {
  const { session } = world
  if (session === null || session.document.state.getState().saving.kind === 'readOnly')
    return 'This map can only be read.'
  if (variables.length + links.length === 0) return 'All of this is on the map already.'
  announceWithLoops(
    world,
    session,
    links,
    () => session.document.run(addThings, things, { label: 'Draw line' }),
    () => `${inWords({ variable: variables.length, link: links.length })} drawn`,
  )
  world.page.canvas?.reveal(variables.length > 0 ? variables : named)
  return null
}
