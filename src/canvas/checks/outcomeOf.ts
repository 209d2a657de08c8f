import { applyFix, type Fix, idsNeeded, isApplicable } from '../../checks/index.ts'
import { drawMap, type LinkDrawing, type TextDrawing } from '../../layout/index.ts'
import { applyEdit, type CausalMap, foldSpace, type Id, type Polarity, recordOf } from '../../model/index.ts'

/** What a fix would change: new names in a ring, signs that turn on a light, links that come or go. */
export interface Outcome {
  readonly named: readonly { readonly id: Id; readonly name: string }[]
  /** Variables that come, drawn as they would be. */
  readonly added: readonly TextDrawing[]
  readonly turned: readonly { readonly id: Id; readonly polarity: Polarity }[]
  /** Links that get or lose a delay, and what goes. */
  readonly touched: readonly Id[]
  readonly gone: readonly Id[]
  /** Links that come, drawn as they would be, each with its sign. */
  readonly come: readonly { readonly drawn: LinkDrawing; readonly polarity: Polarity }[]
}

/** What is different on the map once a fix is made; null where it makes no sense any more. The map stays as it is. */
export function outcomeOf(map: CausalMap, fix: Fix): Outcome | null {
  if (!isApplicable(map, fix)) return null
  const ids = Array.from({ length: idsNeeded(map, fix) }, (_, at) => `preview-${at}`)
  const after = applyEdit(map, applyFix, { fix, ids }).map
  const links = Object.values(map.links)
  const drawn = fix.changes.some(({ kind }) => kind === 'addLink' || kind === 'split')
    ? drawMap({ map: after, marked: [] })
    : null
  return {
    named: Object.values(after.variables).flatMap(({ id, name }) => {
      const before = recordOf(map.variables, id)
      return before && before.name !== name ? [{ id, name: foldSpace(name) }] : []
    }),
    turned: links.flatMap(({ id, polarity }) => {
      const now = recordOf(after.links, id)
      return now && now.polarity !== polarity ? [{ id, polarity: now.polarity }] : []
    }),
    touched: links.flatMap(({ id, delay }) => {
      const now = recordOf(after.links, id)
      return now && now.delay !== delay ? [id] : []
    }),
    gone: [...links, ...Object.values(map.variables), ...Object.values(map.labels)].flatMap(({ id }) =>
      recordOf(after.links, id) || recordOf(after.variables, id) || recordOf(after.labels, id) ? [] : [id],
    ),
    added: [...(drawn?.variables.values() ?? [])].filter(({ id }) => !recordOf(map.variables, id)),
    come: [...(drawn?.links.values() ?? [])].flatMap((link) => {
      const record = recordOf(map.links, link.id) ? undefined : recordOf(after.links, link.id)
      return record ? [{ drawn: link, polarity: record.polarity }] : []
    }),
  }
}
