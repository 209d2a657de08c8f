import type { Draft } from 'immer'
import { recordOf } from '../ids.ts'
import { isKind } from '../kinds/table.ts'
import type { CausalMap, Id, RecordKind } from '../map.ts'
import { addVariable } from './addVariable.ts'
import { isFreeId } from './ask.ts'
import { type Deleted, layAside, takeBack } from './records.ts'

/**
 * Brings one record that is aside back onto the map, whatever it lacks: deleted records that it needs come along, variables of which nothing is
 * left are made again without a name. `newId` is the id of a record whose own is taken, and of the variable at the end of a link that has none.
 * `deleted` are deleted links that come with it.
 */
export function bringBack(
  map: Draft<CausalMap>,
  {
    kind,
    id,
    newId,
    deleted = {},
  }: {
    readonly kind: RecordKind
    readonly id: Id
    readonly newId: Id
    readonly deleted?: Pick<Deleted, 'links'>
  },
): void {
  if (!isKind(kind)) return
  const found = Object.hasOwn(map.aside[kind], id) ? map.aside[kind][id] : undefined
  if (!found) return
  if (found.why === 'idTaken') {
    if (!isFreeId(map, kind, newId)) return
    Reflect.set(map[kind], newId, { ...found.record, id: newId })
    delete map.aside[kind][id]
    return
  }
  const link = kind === 'links' ? map.aside.links[id]?.record : undefined
  if (link) {
    if (link.source === '' && link.target !== '') link.source = newId
    else if (link.target === '' && link.source !== '') link.target = newId
    makeEnds(map, [link.source, link.target])
  }
  layAside(map, deleted)
  takeBack(map, { records: { [kind]: [id] } })
  takeBack(map, { records: { links: (deleted.links ?? []).map((one) => one.id) } })
}

/** How far from its other end a variable is put of which nothing is left, px. */
const AWAY = 160

function makeEnds(map: Draft<CausalMap>, ends: readonly [Id, Id]): void {
  const [source, target] = ends.map(
    (id) => recordOf(map.variables, id) ?? recordOf(map.aside.variables, id)?.record,
  )
  const known = source ?? target ?? { x: 0, y: 0 }
  const { x, y } = known
  if (!source) addVariable(map, { id: ends[0], x: x - (target ? AWAY : 0), y })
  if (!target) addVariable(map, { id: ends[1], x: x + AWAY, y })
}
