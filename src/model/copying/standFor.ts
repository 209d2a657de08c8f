import { recordOf } from '../ids.ts'
import type { RecordKind } from '../kinds/index.ts'
import { KINDS, kindOf } from '../kinds/table.ts'
import type { CausalMap } from '../map.ts'
import type { AnyRecord, Id } from '../values.ts'
import { type IdsByKind, recordAt, renamed } from './references.ts'

/** What is added to a map: a part of one, and how. */
export interface NewPart {
  readonly part: CausalMap
  /** A fresh id for each record of the part, and for what they refer to beyond it: see `freshIds`. */
  readonly ids: IdsByKind
  /** How far everything is shifted, px. */
  readonly dx: number
  readonly dy: number
  /**
   * Records of the map that stand for some of the part, each for one: what refers to those then refers to these. A record that is about others, such as the
   * note of a loop that was broken, is brought back by it: it stays as it is, and is about the copies.
   */
  readonly use?: IdsByKind | undefined
  /** Whether the part was copied from this very map: a record that is used for itself then takes in nothing of what it was. */
  readonly isHome?: boolean
}

/** Under which id of the map each record of a part stands once it is added. */
export interface Standing {
  idOf(kind: RecordKind, id: Id): Id
  /** How: as a new record, as one that `use` names, or as one that is the same already. */
  how(kind: RecordKind, id: Id): 'new' | 'used' | 'same'
}

/**
 * Says for each record of a part under which id of the map it stands once it is added: that which `use` names; that of a record of the map that is the same, as a
 * link between the same variables with the same sign; else its fresh id.
 */
export function standFor(map: CausalMap, { part, ids, use = {} }: NewPart): Standing {
  const used = new Map(KINDS.map((kind) => [kind, usable(map, part, kind, use[kind] ?? {})]))
  const same = new Map<RecordKind, Map<Id, Id>>()
  const idOf = (kind: RecordKind, id: Id): Id =>
    used.get(kind)?.get(id) ?? same.get(kind)?.get(id) ?? recordOf(ids[kind] ?? {}, id) ?? id
  for (const kind of KINDS) {
    const { same: sameOf } = kindOf(kind)
    const records: readonly AnyRecord[] = Object.values(part[kind])
    if (!sameOf || records.length === 0) continue
    const there: readonly AnyRecord[] = Object.values(map[kind])
    const byKey = new Map(there.map((record) => [sameOf(record), record.id]))
    const found = new Map<Id, Id>()
    for (const record of records) {
      const key = sameOf(renamed(kind, record, idOf))
      const twin = key === null ? undefined : byKey.get(key)
      if (twin !== undefined && !used.get(kind)?.has(record.id)) found.set(record.id, twin)
    }
    same.set(kind, found)
  }
  return {
    idOf,
    how: (kind, id) => (used.get(kind)?.has(id) ? 'used' : same.get(kind)?.has(id) ? 'same' : 'new'),
  }
}

/** Of what is to be used only records of the part, by records of the map, and each of these once. */
function usable(
  map: CausalMap,
  part: CausalMap,
  kind: RecordKind,
  use: Readonly<Record<Id, Id>>,
): ReadonlyMap<Id, Id> {
  const taken = new Set<Id>()
  const kept = new Map<Id, Id>()
  for (const [id, other] of Object.entries(use)) {
    if (!recordAt(part, kind, id) || !recordAt(map, kind, other) || taken.has(other)) continue
    taken.add(other)
    kept.set(id, other)
  }
  return kept
}
