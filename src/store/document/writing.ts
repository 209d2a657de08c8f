import {
  type AnyRecord,
  FIELDS_BY_NAME,
  fingerprint,
  type Id,
  type Json,
  joinPieces,
  mergeRecords,
  mergeTexts,
  type Part,
  type RecordKind,
  type Splice,
  sameJson,
  splicesBetween,
} from '../../model/index.ts'
import {
  type Change,
  type FieldChange,
  type Fields,
  fieldChanges,
  type PartChange,
  type Place,
  type Step,
  type WholeChange,
} from './changes.ts'
import { fieldAt, goneOf, type RawRecord, recordOfRaw } from './rawRecord.ts'
import { addChange } from './steps.ts'

/** The shared document as writing sees it: keys under which JSON stands, by record. */
export interface Records {
  /** Null where there is no record; `meta` and `extras` are always there. */
  read(place: Place, id: Id): RawRecord | null
  create(place: RecordKind, id: Id, fields: Fields): void
  /** Puts a value under a key, or with undefined nothing. */
  set(place: Place, id: Id, key: string, value: Json | undefined): void
  /** Writes a one-line field so that what another writes at the same moment is not lost. */
  setLine(place: Place, id: Id, field: string, value: string | undefined): void
  /** Changes a text of several lines, which is a shared text from then on. */
  splice(place: Place, id: Id, field: string, splice: Splice): void
}

/** The records that are shown as part of one. */
export type PartsOf = (place: RecordKind, id: Id) => readonly Id[]

/** What of a step was done, with what really stood there before, and whether that was all of it. */
export interface Done {
  readonly done: Step
  readonly complete: boolean
}

/**
 * Writes a step. With `stale: 'drop'` a field is left alone unless it still holds `before` (of a text of several lines what others changed meanwhile stays, and
 * the rest is done), and a record unless it is still absent or there; with `stale: 'write'` only fields of records that are gone are left out. A
 * record that is shown as one of several becomes one in the document too, as soon as it is written in.
 */
export function writeStep(records: Records, step: Step, stale: 'drop' | 'write', partsOf: PartsOf): Done {
  const done = new Map<string, Change>()
  let complete = true
  const parts: PartsOf = (place, id) => {
    const before = partsOf(place, id).filter((part) => !isParted(step, place, part))
    return [...new Set([...before, ...partsIn(step, place, id)])].sort()
  }
  // Those that come or go first: what is shown in the fields of the others depends on them.
  for (const change of [...step.filter(isWhole), ...step.filter((one) => !isWhole(one))]) {
    const written =
      'fields' in change
        ? writePart(records, change, stale, parts)
        : change.after === null
          ? // Taking back that a record was made takes nothing of others along.
            remove(records, change, stale, stale === 'drop' ? () => [] : partsOf)
          : restore(records, { ...change, after: change.after }, stale, partsOf)
    for (const one of written.done) addChange(done, one)
    complete &&= written.complete
  }
  return { done: [...done.values()], complete }
}

function isWhole(change: Change): change is WholeChange {
  return !('fields' in change)
}

/** Whether a record that was part of another stands by itself again in this step. */
function isParted(step: Step, place: RecordKind, id: Id): boolean {
  return step.some((change) => {
    if (change.place !== place || change.id !== id) return false
    return isWhole(change) ? change.after !== null : change.fields.has('into')
  })
}

/** The records that become part of one in this step. */
function partsIn(step: Step, place: RecordKind, id: Id): readonly Id[] {
  return step.flatMap((change) =>
    isWhole(change) && change.place === place && change.after === null && change.into === id ? change.id : [],
  )
}

const NOTHING: Done = { done: [], complete: false }

/** Makes a record, or brings back one that was deleted or had become part of another. */
function restore(
  records: Records,
  change: WholeChange & { readonly after: Fields },
  stale: 'drop' | 'write',
  partsOf: PartsOf,
): Done {
  const { place, id, after } = change
  const standing = records.read(place, id)
  if (standing === null) {
    records.create(place, id, after)
    return { done: [{ place, id, before: null, after }], complete: true }
  }
  if (standing.gone === null && standing.into === null) {
    if (stale === 'drop') return NOTHING
    return writePart(records, { place, id, fields: asChanges(after) }, 'write', partsOf)
  }
  if (stale === 'write') return reuse(records, change, standing)
  // Words that somebody wrote in it since it was deleted are newer than those to be brought back.
  const keepsWords = goneOf(place, id, standing) === 'missed'
  records.set(place, id, 'gone', undefined)
  records.set(place, id, 'into', undefined)
  for (const [name, value] of after) {
    const sort = fieldAt(place, name)?.shape.sort
    const isWords = sort === 'line' || sort === 'text' || name === 'also'
    if (!(keepsWords && isWords)) writeField(records, place, id, [], name, value)
  }
  for (const name of standing.fields.keys()) {
    if (!after.has(name) && !keepsWords) writeField(records, place, id, [], name, undefined)
  }
  return { done: [{ place, id, before: null, after }], complete: true }
}

/** Makes a record under an id that another had: what stood there is in what was done, so that it can be taken back. */
function reuse(
  records: Records,
  { place, id, after }: WholeChange & { readonly after: Fields },
  standing: RawRecord,
): Done {
  const fields = new Map<string, FieldChange>()
  for (const name of new Set([...after.keys(), ...standing.fields.keys()])) {
    const [was, is] = [standing.fields.get(name), after.get(name)]
    if (isSame(place, name, was, is)) continue
    writeField(records, place, id, [], name, is)
    fields.set(name, { before: was, after: is })
  }
  fields.set('into', { before: standing.into ?? undefined, after: undefined })
  fields.set('gone', { before: goneOf(place, id, standing), after: undefined })
  records.set(place, id, 'into', undefined)
  records.set(place, id, 'gone', undefined)
  return { done: [{ place, id, fields }], complete: true }
}

/** Deletes a record with those that are shown as part of it, or makes it part of another. */
function remove(
  records: Records,
  { place, id, into }: WholeChange,
  stale: 'drop' | 'write',
  partsOf: PartsOf,
): Done {
  const standing = records.read(place, id)
  if (standing === null || standing.gone !== null) return NOTHING
  if (standing.into !== null && stale === 'write') return NOTHING
  const parts = partsOf(place, id).filter((part) => isThere(records, place, part))
  const done: Change[] = []
  if (into === undefined) {
    bury(records, place, id)
    done.push({ place, id, before: standing.fields, after: null })
  } else {
    records.set(place, id, 'into', into)
    done.push({ place, id, fields: new Map([['into', { before: undefined, after: into }]]) })
  }
  for (const part of parts) {
    const was = records.read(place, part)?.into ?? undefined
    const fields = new Map<string, FieldChange>([['into', { before: was, after: into ?? id }]])
    records.set(place, part, 'into', into ?? id)
    if (into === undefined) {
      fields.set('gone', { before: undefined, after: 'gone' })
      bury(records, place, part)
    }
    done.push({ place, id: part, fields })
  }
  return { done, complete: true }
}

function isThere(records: Records, place: RecordKind, id: Id): boolean {
  const raw = records.read(place, id)
  return raw !== null && raw.gone === null
}

function bury(records: Records, place: RecordKind, id: Id): void {
  const raw = records.read(place, id)
  const record = raw && recordOfRaw(place, id, raw)
  records.set(place, id, 'gone', record ? fingerprint(place, record) : '')
}

function asChanges(fields: Fields): ReadonlyMap<string, FieldChange> {
  return new Map([...fields].map(([name, after]) => [name, { before: undefined, after }]))
}

/** Writes fields of a record, and what makes it one with those that are shown as part of it. */
function writePart(records: Records, change: PartChange, stale: 'drop' | 'write', partsOf: PartsOf): Done {
  const { place, id } = change
  const raw = records.read(place, id)
  if (raw === null || (raw.gone !== null && !change.fields.has('gone'))) return NOTHING
  // What is taken back was written down record by record; what is new is meant of all that is shown as one.
  const parts =
    isRecords(place) && stale === 'write'
      ? partsOf(place, id).filter((part) => part !== id && isThere(records, place, part))
      : []
  const before = [id, ...parts].map((one) => stateOf(records, place, one))
  const gone = before[0]?.get('gone')
  for (const part of parts) records.set(place, part, 'into', id)
  let complete = true
  // How it stands comes last: what it was deleted with is what it then says.
  const inTurn = [...change.fields].sort(([a], [b]) => Number(isOwn(a)) - Number(isOwn(b)))
  for (const [name, field] of inTurn) {
    const now = name === 'gone' ? gone : standingValue(records, place, id, parts, name)
    if (isOwn(name)) {
      if (stale === 'drop' && now !== field.before) complete = false
      else if (now !== field.after) writeOwn(records, place, id, name, field.after)
      continue
    }
    const isStale = stale === 'drop' && !isSame(place, name, now, field.before)
    const target = isStale ? merged(place, name, field, now) : field.after
    if (target === STALE) complete = false
    else if (!isSame(place, name, now, target)) writeField(records, place, id, parts, name, target)
  }
  const done = [id, ...parts].flatMap((one, index): readonly PartChange[] => {
    const fields = fieldChanges(before[index] ?? new Map(), stateOf(records, place, one))
    return fields.size > 0 ? [{ place, id: one, fields }] : []
  })
  return { done, complete }
}

/** The fields of a record with the document's own. */
function stateOf(records: Records, place: Place, id: Id): Fields {
  const raw = records.read(place, id)
  if (raw === null || !isRecords(place)) return raw?.fields ?? new Map()
  const gone = goneOf(place, id, raw)
  return new Map([
    ...raw.fields,
    ...(gone === undefined ? [] : [['gone', gone] as const]),
    ...(raw.into === null ? [] : [['into', raw.into] as const]),
  ])
}

const STALE = Symbol('somebody has changed it since')

/** A text that two have changed holds both changes; anything else is left to who changed it last. */
function merged(
  place: Place,
  name: string,
  { before, after }: FieldChange,
  now: Json | undefined,
): Json | undefined | typeof STALE {
  if (fieldAt(place, name)?.shape.sort !== 'text') return STALE
  const [base, mine, theirs] = [before, after, now].map((value) => (typeof value === 'string' ? value : ''))
  return mergeTexts(base ?? '', mine ?? '', theirs ?? '').text
}

/** Whether two values of a field are equal; one that was never written is the default. */
function isSame(place: Place, name: string, a: Json | undefined, b: Json | undefined): boolean {
  const fallback = fieldAt(place, name)?.fallback
  return sameJson(a ?? fallback, b ?? fallback)
}

function isRecords(place: Place): place is RecordKind {
  return place !== 'meta' && place !== 'extras'
}

/** Whether a field is one of the document's own. */
function isOwn(name: string): name is 'gone' | 'into' {
  return name === 'gone' || name === 'into'
}

/** The own fields of the document: how the record stands, and of which it is part. */
function writeOwn(
  records: Records,
  place: Place,
  id: Id,
  name: 'gone' | 'into',
  after: Json | undefined,
): void {
  if (!isRecords(place)) return
  if (name === 'into') records.set(place, id, 'into', after)
  else if (after === 'gone') bury(records, place, id)
  // The empty text is no fingerprint: it counts as missed.
  else records.set(place, id, 'gone', after === 'missed' ? '' : undefined)
}

/** What is shown in a field: of a record that others are part of, what all of them say. */
function standingValue(
  records: Records,
  place: Place,
  id: Id,
  parts: readonly Id[],
  name: string,
): Json | undefined {
  const raw = records.read(place, id)
  if (raw === null) return undefined
  if (name === 'into') return raw.into ?? undefined
  if (!isRecords(place)) return raw.fields.get(name)
  if (parts.length === 0) return raw.fields.get(name)
  const whole = shownRecord(records, place, id, parts)
  return whole ? new Map<string, Json>(Object.entries(whole)).get(name) : undefined
}

function shownRecord(records: Records, place: RecordKind, id: Id, parts: readonly Id[]): AnyRecord | null {
  const [first, ...others] = [id, ...parts].flatMap((one): readonly AnyRecord[] => {
    const raw = records.read(place, one)
    const record = raw && recordOfRaw(place, one, raw)
    return record ? [record] : []
  })
  return first?.id === id ? mergeRecords(FIELDS_BY_NAME[place], [first, ...others]) : null
}

/** Brings what is shown in a field to this value. */
function writeField(
  records: Records,
  place: Place,
  id: Id,
  parts: readonly Id[],
  name: string,
  after: Json | undefined,
): void {
  const sort = fieldAt(place, name)?.shape.sort
  if (sort === 'text') {
    writeText(records, place, [id, ...parts], name, typeof after === 'string' ? after : '')
    return
  }
  if (sort === 'line') records.setLine(place, id, name, typeof after === 'string' ? after : undefined)
  else records.set(place, id, name, after)
  if (name === 'also') takeFromOthers(records, place, id, parts, after)
  else if (
    isRecords(place) &&
    parts.length > 0 &&
    !isSame(place, name, standingValue(records, place, id, parts, name), after)
  ) {
    // What the parts still say would win over what was just written.
    for (const part of parts) writeField(records, place, part, [], name, undefined)
  }
}

/** Takes out of a record and its parts the one-line texts that are no longer to be told as *also*. */
function takeFromOthers(
  records: Records,
  place: Place,
  id: Id,
  parts: readonly Id[],
  after: Json | undefined,
): void {
  const wanted = new Map(
    typeof after === 'object' && after !== null && !Array.isArray(after) ? Object.entries(after) : [],
  )
  const isWanted = (field: string, text: Json) => {
    const texts = wanted.get(field)
    return Array.isArray(texts) && texts.includes(text)
  }
  const own = records.read(place, id)
  if (!own) return
  for (const [field, value] of own.fields) {
    if (own.keysOf(field).length > 1 && typeof value === 'string') records.setLine(place, id, field, value)
  }
  for (const part of parts) {
    const raw = records.read(place, part)
    for (const [field, value] of raw?.fields ?? []) {
      const isLine = fieldAt(place, field)?.shape.sort === 'line'
      const isTold = isLine && value !== '' && value !== own.fields.get(field)
      if (isTold && !isWanted(field, value)) records.setLine(place, part, field, undefined)
    }
    if (raw?.fields.has('also')) records.set(place, part, 'also', undefined)
  }
}

/** Changes a text, shown as one of several, where each of them lies. */
function writeText(records: Records, place: Place, ids: readonly Id[], field: string, after: string): void {
  const { text, parts } = joinPieces(
    ids.map((id) => {
      const value = records.read(place, id)?.fields.get(field)
      return { id, text: typeof value === 'string' ? value : '' }
    }),
  )
  const [first = ''] = ids
  const all: readonly Part[] = parts.length > 0 ? parts : [{ id: first, text: '', start: 0 }]
  for (const splice of splicesBetween(text, after).toReversed()) {
    for (const { id, splice: own } of spread(all, splice)) records.splice(place, id, field, own)
  }
}

/** A splice of a joined text as splices of its parts, the last first. What stands between two parts is of neither. */
function spread(
  parts: readonly Part[],
  { at, removed, inserted }: Splice,
): readonly { id: Id; splice: Splice }[] {
  const holder = parts.findLastIndex(({ start }) => start <= at)
  return parts
    .map(({ id, start, text }, index) => {
      const from = Math.min(Math.max(at - start, 0), text.length)
      const to = Math.min(Math.max(at + removed - start, 0), text.length)
      const isHolder = index === Math.max(holder, 0)
      return { id, splice: { at: from, removed: to - from, inserted: isHolder ? inserted : '' } }
    })
    .filter(({ splice }) => splice.removed > 0 || splice.inserted !== '')
    .toReversed()
}
