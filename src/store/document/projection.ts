import { freeze } from 'immer'
import {
  type ArchetypeNote,
  type ById,
  type CausalMap,
  emptyMap,
  type Id,
  KINDS,
  type Label,
  type Link,
  type LoopNote,
  loopKey,
  loopTypeOf,
  type RecordKind,
  repairRecord,
  repairTop,
  rotateLoop,
  type Variable,
} from '../../model/index.ts'
import { type Fields, fieldsOf, sameJson } from './changes.ts'
import type { SharedMap, Touched } from './sharedMap.ts'

/** The record type of each kind. */
type RecordsOf = Pick<CausalMap, RecordKind>

/** A shared map as it is shown, with all that could be read of it, also what is hidden at present. */
export interface Projection {
  /** Frozen and sound. Records that were not touched keep their identity, and so do kinds without a touched record. */
  readonly map: CausalMap
  readonly readable: RecordsOf
}

/** What an empty shared map is shown as. */
export function emptyProjection(): Projection {
  const map = emptyMap()
  return { map, readable: map }
}

/** Everything of a shared map, as `project` takes what was touched. */
export function everything(shared: SharedMap): Touched {
  const flat = new Set([''])
  return new Map([
    ['meta', flat] as const,
    ['extras', flat] as const,
    ...KINDS.map((kind) => [kind, new Set(shared.ids(kind))] as const),
  ])
}

/**
 * The shared map as it is shown after a change. Other programs and other tabs write into it too, so each record is checked
 * field by field, and what would break the map is hidden, not deleted, so that an undo can bring it back: links without
 * their ends, the younger of equal links, a second note of one loop or of one archetype's key, a label of a variable's id.
 */
export function project(shared: SharedMap, touched: Touched, before: Projection): Projection {
  const read = <K extends RecordKind>(kind: K) => readTouched(shared, touched, kind)
  const readable: RecordsOf = {
    variables: withRead(before.readable.variables, read('variables')),
    links: withRead(before.readable.links, read('links')),
    loopNotes: withRead(before.readable.loopNotes, read('loopNotes')),
    archetypeNotes: withRead(before.readable.archetypeNotes, read('archetypeNotes')),
    groups: withRead(before.readable.groups, read('groups')),
    labels: withRead(before.readable.labels, read('labels')),
  }
  const { map } = before
  const variables = readable.variables
  const sameVariables = sameIds(variables, map.variables)
  const links =
    sameVariables && readable.links === before.readable.links
      ? map.links
      : keepIdentity(map.links, shownLinks(readable.links, variables))
  const loopNotes =
    links === map.links && readable.loopNotes === before.readable.loopNotes
      ? map.loopNotes
      : keepIdentity(map.loopNotes, shownNotes(readable.loopNotes, links))
  const archetypeNotes =
    readable.archetypeNotes === before.readable.archetypeNotes
      ? map.archetypeNotes
      : keepIdentity(map.archetypeNotes, shownArchetypes(readable.archetypeNotes))
  const labels =
    sameVariables && readable.labels === before.readable.labels
      ? map.labels
      : keepIdentity(map.labels, shownLabels(readable.labels, variables))
  const whole = touched.has('meta') || touched.has('extras') ? readWhole(shared, map) : map
  return {
    map: freeze({
      meta: whole.meta,
      variables,
      links,
      loopNotes,
      archetypeNotes,
      groups: readable.groups,
      labels,
      extras: whole.extras,
    }),
    readable,
  }
}

/** The touched records of one kind as they are now; null for those that are gone or cannot be read. */
function readTouched<K extends RecordKind>(shared: SharedMap, touched: Touched, kind: K) {
  return [...(touched.get(kind) ?? [])].map((id) => {
    const fields = shared.fields(kind, id)
    return { id, record: fields && repairRecord(kind, id, Object.fromEntries(fields)) }
  })
}

/** The records with those read anew in their place; the same object when none came out differently. */
function withRead<T extends object>(
  before: ById<T>,
  read: readonly { readonly id: Id; readonly record: T | null }[],
): ById<T> {
  const changed = read.filter(({ id, record }) => !sameRecord(before[id], record))
  if (changed.length === 0) return before
  const records: Record<Id, T> = { ...before }
  for (const { id, record } of changed) {
    if (record) records[id] = record
    else delete records[id]
  }
  return freeze(records)
}

function sameRecord(before: object | undefined, now: object | null): boolean {
  if (!before || !now) return !before && !now
  const left = fieldsOf(before)
  const right = fieldsOf(now)
  return left.size === right.size && [...left].every(([name, value]) => sameJson(value, right.get(name)))
}

/** What is said of the map as a whole. Read as a file's top level is, since that is where it comes from and goes to. */
function readWhole(shared: SharedMap, before: CausalMap): Pick<CausalMap, 'meta' | 'extras'> {
  const top: Fields = new Map([...(shared.fields('extras', '') ?? []), ...(shared.fields('meta', '') ?? [])])
  const { meta, extras } = repairTop(Object.fromEntries(top))
  return {
    meta: sameRecord(before.meta, meta) ? before.meta : meta,
    extras: sameRecord(before.extras, extras) ? before.extras : extras,
  }
}

function sameIds(a: ById<unknown>, b: ById<unknown>): boolean {
  if (a === b) return true
  const ids = Object.keys(a)
  return ids.length === Object.keys(b).length && ids.every((id) => Object.hasOwn(b, id))
}

/** The earlier object when both hold the same records. */
function keepIdentity<T>(before: ById<T>, now: ById<T>): ById<T> {
  return sameIds(before, now) && Object.keys(now).every((id) => before[id] === now[id]) ? before : freeze(now)
}

interface Made {
  readonly id: Id
  readonly made: number
}

function shownLinks(links: ById<Link>, variables: ById<Variable>): ById<Link> {
  const oldest = new Map<string, Link>()
  for (const link of Object.values(links)) {
    if (!Object.hasOwn(variables, link.source) || !Object.hasOwn(variables, link.target)) continue
    const pair = `${link.source} ${link.polarity} ${link.target}`
    const other = oldest.get(pair)
    if (!other || isOlder(link, other)) oldest.set(pair, link)
  }
  return byId([...oldest.values()].map(withSoundBend))
}

function isOlder(a: Made, b: Made): boolean {
  return a.made < b.made || (a.made === b.made && a.id < b.id)
}

const mendedBends = new WeakMap<Link, Link>()

/** Two tabs that bend and unbend one link at once can leave it "bent by a person" without a bend. */
function withSoundBend(link: Link): Link {
  if (!link.bent || link.bend !== null) return link
  const mended = mendedBends.get(link) ?? freeze({ ...link, bent: false })
  mendedBends.set(link, mended)
  return mended
}

function shownNotes(notes: ById<LoopNote>, links: ById<Link>): ById<LoopNote> {
  const first = new Map<string, LoopNote>()
  for (const note of Object.values(notes)) {
    const key = loopKey(note.links)
    const other = first.get(key)
    if (!other || note.id < other.id) first.set(key, note)
  }
  return byId([...first.values()].map((note) => inLine(note, links)))
}

const notesInLine = new WeakMap<LoopNote, LoopNote>()

/** The note turned to its canonical way round, with the variables that its links pass now when they close a loop. */
function inLine(note: LoopNote, links: ById<Link>): LoopNote {
  const isClosed = loopTypeOf({ links }, note.links) !== null
  const sources = note.links.flatMap((id) => links[id]?.source ?? [])
  const turned = rotateLoop(note.links, isClosed ? sources : note.variables)
  if (sameJson(turned.links, note.links) && sameJson(turned.variables, note.variables)) return note
  const earlier = notesInLine.get(note)
  if (earlier && sameJson(earlier.variables, turned.variables)) return earlier
  const now = freeze({ ...note, ...turned }, true)
  notesInLine.set(note, now)
  return now
}

/** Of several notes with one key the oldest. */
function shownArchetypes(notes: ById<ArchetypeNote>): ById<ArchetypeNote> {
  const oldest = new Map<string, ArchetypeNote>()
  for (const note of Object.values(notes)) {
    const other = oldest.get(note.key)
    if (!other || isOlder(note, other)) oldest.set(note.key, note)
  }
  return byId(Object.values(notes).filter((note) => note.key === '' || oldest.get(note.key) === note))
}

function shownLabels(labels: ById<Label>, variables: ById<Variable>): ById<Label> {
  return byId(Object.values(labels).filter((label) => !Object.hasOwn(variables, label.id)))
}

function byId<T extends { readonly id: Id }>(records: readonly T[]): ById<T> {
  return Object.fromEntries(records.map((record) => [record.id, record]))
}
