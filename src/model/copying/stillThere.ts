import { fieldOf } from '../kinds/kind.ts'
import { KINDS, kindOf } from '../kinds/table.ts'
import type { CausalMap } from '../map.ts'
import { sameJson } from '../sameJson.ts'
import type { AnyRecord, Id } from '../values.ts'
import { type IdsByKind, recordAt, referredBy, referringFields } from './references.ts'

/**
 * What of a part is used, not copied, where it comes back to the map that it was copied from: groups and the like that are still there are joined, and
 * the notes of loops that were broken meanwhile, as by cutting, are brought back with their names and numbers.
 */
export function stillThere(map: CausalMap, part: CausalMap): IdsByKind {
  return Object.fromEntries(
    KINDS.map((kind) => {
      const { copied } = kindOf(kind)
      const records: readonly AnyRecord[] = copied === 'chosen' ? [] : Object.values(part[kind])
      const used = records.filter((record) => {
        const now = recordAt(map, kind, record.id)
        if (!now || copied === 'referred') return now !== undefined
        const isSame = referringFields(kind).every(({ name }) =>
          sameJson(fieldOf(now, name), fieldOf(record, name)),
        )
        const isGone = ({ to, id }: { to: typeof kind; id: Id }) => !recordAt(map, to, id)
        return isSame && referredBy(kind, now).some(isGone)
      })
      return [kind, Object.fromEntries(used.map(({ id }) => [id, id]))]
    }),
  )
}
