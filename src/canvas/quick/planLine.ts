import { type Box, type Drawing, settleNew } from '../../layout/index.ts'
import {
  addThings,
  applyEdit,
  type CausalMap,
  type Id,
  type Meant,
  meantOver,
  type NewThings,
} from '../../model/index.ts'
import { placeNew } from './placeNew.ts'

/** What drawing a line would do to a map. */
export interface LinePlan {
  readonly things: NewThings
  /** The map as it would be. */
  readonly would: CausalMap
  /** Variables that would be new. */
  readonly variables: readonly Id[]
  /** Links that would be new or, when the line says the sign or a delay of an older one, otherwise. */
  readonly links: readonly Id[]
  /** Those of them that would be new. */
  readonly fresh: readonly Id[]
  /** And those beside which a link of another sign joins the same two. */
  readonly second: readonly Id[]
  /** How many links of the line are there just so. */
  readonly there: number
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
  const { said, fresh, second, there } = meantOver(map, meant)
  const ids = new Map(fresh.map((link) => [link, newId()]))
  const links = [...ids].map(([{ source, target, polarity, delay }, id]) => {
    return { id, source: named[source] ?? '', target: named[target] ?? '', polarity, delay }
  })
  const first = applyEdit(map, addThings, { variables, links, said }).map
  const settled = settleNew(
    () => first,
    variables.map(({ id }) => id),
  )
  const things = { variables: variables.map((each) => ({ ...each, ...settled.get(each.id) })), links, said }
  const would = settled.size === 0 ? first : applyEdit(map, addThings, things).map
  return {
    things,
    would,
    variables: variables.map(({ id }) => id),
    links: Object.keys(would.links).filter((id) => would.links[id] !== map.links[id]),
    fresh: [...ids.values()],
    second: second.flatMap((link) => ids.get(link) ?? []),
    there,
    named,
  }
}
