import { type CausalMap, type Id, KINDS, type RecordKind } from '../../model/index.ts'
import { checksum } from '../storage/checksum.ts'
import type { ReadTransaction, WriteTransaction } from '../storage/schema.ts'
import type { LibraryEntry } from '../types/index.ts'
import { readOrigin } from './origin.ts'

/** What a line of the library says of a map's content. */
export type Facts = Pick<Line, 'title' | 'variables' | 'links' | 'counts'>

/** How many records of each kind a map has. */
export type Counts = Readonly<Partial<Record<RecordKind, number>>>

/** Which rows of a map there must be. */
export interface RowFacts {
  /** The number of the last row. Rows up to it that are not there are missing. */
  readonly last: number
  /** Numbers of the latest snapshots. The others are edits. */
  readonly wholes?: readonly number[]
}

/** A line as it is stored: with what tells that rows of the map are missing. Lines of an older program lack that. */
export interface Line extends LibraryEntry, Partial<RowFacts> {
  readonly counts?: Counts
  /** Written from the map's rows because there was no sound line: nobody knows whether rows are missing. */
  readonly doubtful?: boolean
}

/** The facts of a map as it stands. */
export function factsOf(map: CausalMap): Facts {
  const counts = Object.fromEntries(KINDS.map((kind) => [kind, Object.keys(map[kind]).length]))
  const count = (kind: RecordKind) => counts[kind] ?? 0
  return { title: map.meta.title, variables: count('variables'), links: count('links'), counts }
}

/** The line with its checksum, as it is stored. */
export function sealEntry(entry: Line): { readonly text: string; readonly sum: number } {
  const text = JSON.stringify(entry)
  return { text, sum: checksum(text) }
}

/** The line of this map when it is as it was written, else null. */
export function openEntry(id: Id, value: unknown): Line | null {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('sum' in value)) return null
  if (typeof value.text !== 'string' || checksum(value.text) !== value.sum) return null
  const entry: unknown = JSON.parse(value.text)
  if (!isEntry(entry) || entry.id !== id) return null
  const { origin, ...rest } = entry
  const read = readOrigin(origin)
  return read === null ? rest : { ...rest, origin: read }
}

function isEntry(value: unknown): value is Line {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  const all = (type: string, ...names: readonly (keyof LibraryEntry)[]) =>
    names.every((name) => typeof fields.get(name) === type)
  const deleted = fields.get('deleted')
  return (
    all('string', 'id', 'title', 'created', 'modified') &&
    all('number', 'variables', 'links') &&
    (deleted === null || typeof deleted === 'string')
  )
}

/** What is written into a line with rows of the map. */
export interface LineChange {
  readonly facts: Facts
  readonly rows: RowFacts
  /** ISO. */
  readonly now: string
  /** Whether the person has changed the map. Who edits a deleted map has it back: it must not be purged under their hands. */
  readonly isEdit: boolean
  /** The line as it was, for storage that has lost it. */
  readonly before: Line | null
}

/** Brings a map's line up to date within the transaction that stores the rows. */
export async function putLine(transaction: WriteTransaction, id: Id, change: LineChange): Promise<Line> {
  const maps = transaction.objectStore('maps')
  const standing = openEntry(id, await maps.get(id)) ?? change.before
  const entry: Line = {
    id,
    created: standing?.created ?? change.now,
    ...change.facts,
    modified: change.isEdit || !standing ? change.now : standing.modified,
    deleted: change.isEdit || !standing ? null : standing.deleted,
    ...(standing?.wholes && { wholes: standing.wholes }),
    ...(standing?.origin && { origin: standing.origin }),
    ...change.rows,
  }
  await maps.put(sealEntry(entry), id)
  if (!standing || standing === change.before) await enrol(transaction, [id])
  return entry
}

/** The maps that there must be, from `meta`, so that one of which nothing is left is missed. Null when that is damaged or not there. */
export async function rollOf(transaction: ReadTransaction | WriteTransaction): Promise<readonly Id[] | null> {
  const value = await transaction.objectStore('meta').get('roll')
  if (typeof value !== 'object' || value === null || !('text' in value) || !('sum' in value)) return null
  return typeof value.text === 'string' && checksum('roll ', value.text) === value.sum
    ? value.text.split(' ')
    : null
}

/** Puts maps on that list, and takes others off it. */
export async function enrol(
  transaction: WriteTransaction,
  ids: readonly Id[],
  gone: readonly Id[] = [],
): Promise<void> {
  const roll = new Set([...((await rollOf(transaction)) ?? []), ...ids])
  const text = [...roll].filter((id) => id !== '' && !gone.includes(id)).join(' ')
  await transaction.objectStore('meta').put({ text, sum: checksum('roll ', text) }, 'roll')
}

/** Changes a line, if there is one. */
export async function changeEntry(
  transaction: WriteTransaction,
  id: Id,
  fields: Partial<Line>,
): Promise<void> {
  const maps = transaction.objectStore('maps')
  const standing = openEntry(id, await maps.get(id))
  if (standing) await maps.put(sealEntry({ ...standing, ...fields }), id)
}
