import { FILE_VERSION, type Id } from '../../model/index.ts'
import type { History, HistoryEntry } from '../document/history.ts'
import { checksum } from '../storage/checksum.ts'
import { readEntry, writeEntry } from './stepText.ts'

/** The steps kept for another visit, when they take no more than usual. */
const MOST_STEPS = 200
/** So many are kept even if they take more, up to the most. */
const LEAST_STEPS = 50

/** What all steps may take, in UTF-16 units: the usual number of them, and the least that are kept. */
interface Limits {
  readonly usual: number
  readonly most: number
}
const IN_STORAGE: Limits = { usual: 1_000_000, most: 16_000_000 }

/** One entry as stored. Each has a checksum of its own, so that those made after a damaged one can still be taken back. */
interface SealedEntry {
  readonly text: string
  readonly sum: number
}

/** What can be undone of a map, as stored. */
export interface HistoryRow {
  /** When the last edit was made by which it came to be, in milliseconds. */
  readonly at: number
  /** The version of the map's format: steps of another are not tried on this one. */
  readonly version: number
  /** The page that made them; absent in rows of earlier programs. */
  readonly page?: Id
  /** The latest last. */
  readonly undo: readonly SealedEntry[]
  readonly redo: readonly SealedEntry[]
  /** Checksum of all the rest but the entries' texts, and of the map that it belongs to. */
  readonly sum: number
}

/** Entries never change, so each is written out once. */
const sealed = new WeakMap<HistoryEntry, SealedEntry>()

function sealEntry(entry: HistoryEntry): SealedEntry {
  const known = sealed.get(entry)
  if (known) return known
  const text = writeEntry(entry)
  const made = { text, sum: checksum(text) }
  sealed.set(entry, made)
  return made
}

/**
 * The latest steps of a history as they are stored: as many of those that can be undone as `limits` allow, and then of those that
 * can be brought again. `since` is when the page's history was changed that is stored: this one is no earlier, though its last step may have been given up.
 */
export function sealHistory(
  map: Id,
  page: Id,
  { undo, redo }: History,
  since = 0,
  limits = IN_STORAGE,
): HistoryRow {
  const kept = { undo: latest(undo, limits), redo: latest(redo, limits) }
  // The edit made last is the last that can be undone, or the first that was.
  const at = Math.max(since, undo.at(-1)?.at ?? 0, redo[0]?.at ?? 0)
  const row = { at, version: FILE_VERSION, page, ...kept }
  return { ...row, sum: sumOf(map, row) }
}

function latest(entries: readonly HistoryEntry[], limits: Limits): readonly SealedEntry[] {
  const kept: SealedEntry[] = []
  let length = 0
  for (const entry of entries.slice(-MOST_STEPS).reverse()) {
    const made = sealEntry(entry)
    length += made.text.length
    if (length > (kept.length < LEAST_STEPS ? limits.most : limits.usual)) break
    kept.push(made)
  }
  return kept.reverse()
}

/** What can be undone, as far as it is as it was written; null when nothing of it is, or it was made by another version. */
export function openHistory(
  map: Id,
  value: unknown,
): { readonly at: number; readonly page: Id | null; readonly history: History } | null {
  if (!isRow(value) || value.version !== FILE_VERSION || sumOf(map, value) !== value.sum) return null
  const history = { undo: open(value.undo), redo: open(value.redo), displaced: [] }
  return { at: value.at, page: value.page ?? null, history }
}

/** The entries from the latest back to the first that is damaged: what was done before that may build on it. */
function open(entries: readonly SealedEntry[]): readonly HistoryEntry[] {
  const whole: HistoryEntry[] = []
  for (const { text, sum } of entries.toReversed()) {
    const entry = checksum(text) === sum ? readEntry(text) : null
    if (entry === null) break
    whole.push(entry)
  }
  return whole.reverse()
}

function sumOf(map: Id, { at, version, page, undo, redo }: Omit<HistoryRow, 'sum'>): number {
  const sums = [undo, redo].map((entries) => entries.map(({ sum }) => sum))
  return checksum(JSON.stringify([map, at, version, sums, ...(page === undefined ? [] : [page])]))
}

function isRow(value: unknown): value is HistoryRow {
  if (typeof value !== 'object' || value === null) return false
  const fields = new Map<string, unknown>(Object.entries(value))
  return (
    ['at', 'version', 'sum'].every((name) => typeof fields.get(name) === 'number') &&
    ['string', 'undefined'].includes(typeof fields.get('page')) &&
    ['undo', 'redo'].every((name) => areSealed(fields.get(name)))
  )
}

function areSealed(value: unknown): value is readonly SealedEntry[] {
  return (
    Array.isArray(value) &&
    value.every((entry: unknown) => {
      if (typeof entry !== 'object' || entry === null || !('text' in entry) || !('sum' in entry)) return false
      return typeof entry.text === 'string' && typeof entry.sum === 'number'
    })
  )
}
