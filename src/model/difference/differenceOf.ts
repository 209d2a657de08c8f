import { recordOf } from '../ids.ts'
import { isSaid } from '../kinds/loopNotes.ts'
import { KINDS, WHERE } from '../kinds/table.ts'
import type { ById, CausalMap, Id, Json, RecordKind } from '../map.ts'
import { sameJson } from '../sameJson.ts'
import { type ChangedField, type Way, waysOf } from './ways.ts'

/** What became of one record. `before` is absent where it was added, `after` where it is gone. */
export interface RecordDifference {
  readonly kind: RecordKind
  readonly id: Id
  /** Never empty. Only `added` or only `gone`, or else what happened to a record that stayed. */
  readonly ways: readonly Way[]
  /** The fields that differ, of a record that stayed; of another none. */
  readonly fields: ReadonlyMap<string, ChangedField>
}

/** What is different between two maps, with both, so that names can be told. */
export interface Difference {
  readonly before: CausalMap
  readonly after: CausalMap
  /** By kind in the order of the file, and there in the order of the map after, those that are gone last. */
  readonly records: readonly RecordDifference[]
  /** What is said of the map as a whole, and the fields of its top level that this version does not know. */
  readonly map: ReadonlyMap<string, ChangedField>
}

/**
 * What is different between two maps, record by record. Records are the same when their ids are. Only what a file says counts:
 * neither the numbers that keep the order of making, nor what the program writes by itself: dates, and the numbers of loops of which nobody said
 * anything. Takes time in proportion to
 * the records of the kinds that are not the same object in both.
 */
export function differenceOf(before: CausalMap, after: CausalMap): Difference {
  return {
    before,
    after,
    records: KINDS.flatMap((kind) => recordsOf(kind, spoken(before, kind), spoken(after, kind))),
    map: new Map([
      ...changedFields(before.meta, after.meta, (field) => WHERE.meta[field]?.undo ?? true),
      ...(sameJson(before.extras, after.extras)
        ? []
        : [['extras', { before: before.extras, after: after.extras }] as const]),
    ]),
  }
}

/** Whether nothing is different. */
export function isSame({ records, map }: Difference): boolean {
  return records.length === 0 && map.size === 0
}

/** The records of a kind without those that the program alone has made. */
function spoken(map: CausalMap, kind: RecordKind): ById<object> {
  if (kind !== 'loopNotes') return map[kind]
  const known = saidOf.get(map.loopNotes)
  if (known) return known
  const said = Object.fromEntries(Object.entries(map.loopNotes).filter(([, note]) => isSaid(note)))
  saidOf.set(map.loopNotes, said)
  return said
}

const saidOf = new WeakMap<CausalMap['loopNotes'], CausalMap['loopNotes']>()

const NO_FIELDS: ReadonlyMap<string, ChangedField> = new Map()

function recordsOf(kind: RecordKind, before: ById<object>, after: ById<object>): readonly RecordDifference[] {
  if (before === after) return []
  const found: RecordDifference[] = []
  for (const [id, is] of Object.entries(after)) {
    const was = recordOf(before, id)
    if (was === is) continue
    if (was === undefined) {
      found.push({ kind, id, ways: ['added'], fields: NO_FIELDS })
      continue
    }
    const fields = changedFields(was, is, (field) => isInFile(kind, field))
    if (fields.size > 0) found.push({ kind, id, ways: waysOf(fields), fields })
  }
  for (const id of Object.keys(before)) {
    if (!Object.hasOwn(after, id)) found.push({ kind, id, ways: ['gone'], fields: NO_FIELDS })
  }
  return found
}

function isInFile(kind: RecordKind, field: string): boolean {
  return WHERE[kind][field]?.file ?? true
}

function changedFields(
  was: object,
  is: object,
  counts: (field: string) => boolean,
): ReadonlyMap<string, ChangedField> {
  const left: Readonly<Record<string, Json>> = { ...was }
  const right: Readonly<Record<string, Json>> = { ...is }
  const changed = new Map<string, ChangedField>()
  for (const name of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (name === 'id' || !counts(name) || sameJson(left[name], right[name])) continue
    changed.set(name, { before: left[name], after: right[name] })
  }
  return changed
}
