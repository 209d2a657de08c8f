import { recordOf } from '../ids.ts'
import { isSaid } from '../kinds/loopNotes.ts'
import { KINDS, WHERE } from '../kinds/table.ts'
import { isLoosened } from '../loosened.ts'
import type { Aside, ById, CausalMap, Id, Json, RecordKind } from '../map.ts'
import { sameJson } from '../sameJson.ts'
import type { AnyRecord } from '../values.ts'
import { type ChangedField, type Way, waysOf } from './ways.ts'

/** What became of one record. `before` is absent where it was added, `after` where it is gone. */
export interface RecordDifference {
  readonly kind: RecordKind
  readonly id: Id
  /** Never empty. Only `added` or only `gone`, or else what happened to a record that stayed, on the map or aside. */
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
 * anything. A bend that a layout gave and that was lost by moving the link's ends is no difference of its own. Takes time in proportion to
 * the records of the kinds that are not the same object in both.
 */
export function differenceOf(before: CausalMap, after: CausalMap): Difference {
  return {
    before,
    after,
    records: KINDS.flatMap((kind) => recordsOf(kind, before, after)),
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

function recordsOf(kind: RecordKind, before: CausalMap, after: CausalMap): readonly RecordDifference[] {
  const [was, is] = [standingIn(before, kind), standingIn(after, kind)]
  if (was.records === is.records && was.aside === is.aside) return []
  const found: RecordDifference[] = []
  const counts = kind === 'links' ? unlessLoosened(before, after) : () => true
  for (const id of idsOf(is)) {
    const difference = differenceOfOne({ kind, id, was, is, counts })
    if (difference.ways.length > 0) found.push(difference)
  }
  for (const id of idsOf(was)) {
    if (Object.hasOwn(is.records, id) || Object.hasOwn(is.aside, id)) continue
    found.push({ kind, id, ways: [Object.hasOwn(was.records, id) ? 'gone' : 'letGo'], fields: NO_FIELDS })
  }
  return found
}

/** The records of a kind in a map: those on it, and those that are aside without such as are only needed by another. */
interface Standing {
  readonly records: ById<object>
  readonly aside: ById<Aside<AnyRecord>>
}

function standingIn(map: CausalMap, kind: RecordKind): Standing {
  const aside: ById<Aside<AnyRecord>> = map.aside[kind]
  const needed = Object.values(aside).some(({ why }) => why === 'needed')
  const own = needed
    ? Object.fromEntries(Object.entries(aside).filter(([, { why }]) => why !== 'needed'))
    : aside
  return { records: spoken(map, kind), aside: own }
}

function idsOf({ records, aside }: Standing): readonly Id[] {
  return [...Object.keys(records), ...Object.keys(aside).filter((id) => !Object.hasOwn(records, id))]
}

/** What became of a record that is there, on the map or aside. `counts` says of a changed field whether it is a difference. */
function differenceOfOne(of: {
  readonly kind: RecordKind
  readonly id: Id
  readonly was: Standing
  readonly is: Standing
  readonly counts: (id: Id, field: string) => boolean
}): RecordDifference {
  const { kind, id } = of
  const [there, here] = [recordOf(of.was.records, id), recordOf(of.is.records, id)]
  const was = there ?? recordOf(of.was.aside, id)?.record
  const is = here ?? recordOf(of.is.aside, id)?.record
  if (was === undefined || is === undefined)
    return { kind, id, ways: [here ? 'added' : 'setAside'], fields: NO_FIELDS }
  const fields =
    was === is ? NO_FIELDS : changedFields(was, is, (field) => isInFile(kind, field) && of.counts(id, field))
  const stood: readonly Way[] = here && !there ? ['broughtBack'] : there && !here ? ['setAside'] : []
  return { kind, id, ways: [...stood, ...waysOf(fields)], fields }
}

/** Says that the bend of a link is no difference where nobody gave it one and its ends were moved: then it went with the place for which a layout had given it. */
function unlessLoosened(before: CausalMap, after: CausalMap): (id: Id, field: string) => boolean {
  const shiftOf = (id: Id) => {
    const [was, is] = [recordOf(before.variables, id), recordOf(after.variables, id)]
    return was && is ? { x: is.x - was.x, y: is.y - was.y } : undefined
  }
  return (id, field) => {
    const ends = field === 'bend' ? [recordOf(before.links, id), recordOf(after.links, id)] : []
    return ends.some((link) => link?.bent) || !ends.some((link) => link && isLoosened(link, shiftOf))
  }
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
