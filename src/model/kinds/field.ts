import { isId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { tidyName, tidyText } from '../names.ts'
import type { Id } from '../values.ts'

/** Where a field is kept. */
export interface Where {
  /** In the native file. */
  readonly file: boolean
  /** In the document that all tabs share. */
  readonly sync: boolean
  /** Taken back by undo. */
  readonly undo: boolean
  /** On this machine only. */
  readonly local: boolean
}

/** What may stand in a field, as data: readers, the JSON Schema and random tests are made from it. */
export type Shape =
  /** A text of one line. Two that differ are one text and another *also*. */
  | { readonly sort: 'line'; readonly most: number }
  /** A text of several lines, which people may write at once: see `store`. */
  | { readonly sort: 'text'; readonly most: number }
  | { readonly sort: 'flag' }
  | { readonly sort: 'oneOf'; readonly words: readonly string[] }
  | { readonly sort: 'count' }
  /** A number within ±`most`; `isOpen` when it may be left open with null. */
  | { readonly sort: 'number'; readonly most: number; readonly isOpen: boolean }
  /** An id of the record itself. */
  | { readonly sort: 'id' }
  /** The id of a record of another kind, or empty. `gone`: what becomes of the record when that one is gone. */
  | { readonly sort: 'reference'; readonly to: string; readonly gone: 'aside' | 'keep' }
  /** Ids, of records of a kind or of something outside the map (`to` empty). Those that are gone stay written. */
  | { readonly sort: 'references'; readonly to: string; readonly isSet: boolean }
  /** A place in an order that people choose: see `rank.ts`. */
  | { readonly sort: 'rank' }

/**
 * What two values become when the records that hold them become one. `joined`: both texts; `also`: the first that is not empty, the
 * other within reach as *also*; `either`: true if one is; `strongest`: the later of the field's words; `said`: the first that says more
 * than the default; `least`: the smaller number that is not 0; `own`: that of the record that stays.
 */
export type Merge = 'joined' | 'also' | 'either' | 'strongest' | 'said' | 'least' | 'own'

/** One field of a record: what may stand in it, what stands there when nothing is said, where it is kept. */
export interface Field<T> {
  readonly shape: Shape
  accepts(value: unknown): value is T
  readonly fallback: T
  readonly where: Where
  readonly merge: Merge
  /** A second chance for a value that is not accepted; what it gives must still be. */
  readonly mend?: (value: unknown) => unknown
}

/** What of `value` may stand in a field: the value itself, or mended; undefined when neither may. */
export function fitting<T>(field: Field<T>, value: unknown): T | undefined {
  if (field.accepts(value)) return value
  const mended = field.mend?.(value)
  return field.accepts(mended) ? mended : undefined
}

/** The table of fields of a record type. `extras` and `also` are no fields of their own: they hold what stands beside the fields. */
export type FieldsOf<R> = { readonly [K in Exclude<keyof R, 'extras' | 'also'>]-?: Field<R[K]> }

/** Part of the map: written to the file, shared, undone. */
export const OF_THE_MAP: Where = { file: true, sync: true, undo: true, local: false }
/** Shared and undone, but in the file told by the order of the records. */
export const BY_ORDER: Where = { file: false, sync: true, undo: true, local: false }
/** Part of the map, but no step of the person: undo leaves it. */
export const NOT_UNDONE: Where = { file: true, sync: true, undo: false, local: false }

function words(sort: 'line' | 'text', most: number, where: Where): Field<string> {
  return {
    shape: { sort, most },
    accepts: (value): value is string => typeof value === 'string' && tidyText(value, most) === value,
    mend: (value) => (typeof value === 'string' ? tidyText(value, most) : value),
    fallback: '',
    where,
    merge: sort === 'line' ? 'also' : 'joined',
  }
}

/** A text of one line; a longer one than may be is cut. */
export function line(most: number = LIMITS.text): Field<string> {
  return words('line', most, OF_THE_MAP)
}

/** What something is called: a line of at most `LIMITS.name` UTF-16 units, in which breaks and tabs are spaces. */
export function name(): Field<string> {
  return {
    ...line(LIMITS.name),
    accepts: (value): value is string => typeof value === 'string' && tidyName(value) === value,
    mend: (value) => (typeof value === 'string' ? tidyName(value) : value),
  }
}

/** A text of several lines, at most `LIMITS.keptText` UTF-16 units; a longer one is cut. */
export function text(): Field<string> {
  return words('text', LIMITS.keptText, OF_THE_MAP)
}

/** A line that a program wrote and no person reads: one that differs is not kept. */
export function mark(where: Where = OF_THE_MAP): Field<string> {
  return { ...words('line', LIMITS.text, where), merge: 'said' }
}

/** A switch that is off unless said. */
export function flag(): Field<boolean> {
  return {
    shape: { sort: 'flag' },
    accepts: (value) => typeof value === 'boolean',
    fallback: false,
    where: OF_THE_MAP,
    merge: 'either',
  }
}

/** One of these words; the first when nothing is said. */
export function oneOf<const W extends string>(first: W, ...others: readonly W[]): Field<W> {
  const all = [first, ...others]
  const known: ReadonlySet<unknown> = new Set(all)
  return {
    shape: { sort: 'oneOf', words: all },
    accepts: (value): value is W => known.has(value),
    fallback: first,
    where: OF_THE_MAP,
    merge: 'said',
  }
}

/** One of these words, each stronger than the one before it. */
export function grade<const W extends string>(first: W, ...others: readonly W[]): Field<W> {
  return { ...oneOf(first, ...others), merge: 'strongest' }
}

/** A whole number from 0. */
export function count(where: Where = OF_THE_MAP): Field<number> {
  return { shape: { sort: 'count' }, accepts: isCount, fallback: 0, where, merge: 'own' }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)
}

/** A coordinate. */
export function place(): Field<number> {
  const most = LIMITS.place
  return {
    shape: { sort: 'number', most, isOpen: false },
    accepts: (value): value is number => typeof value === 'number' && Math.abs(value) <= most,
    fallback: 0,
    where: OF_THE_MAP,
    merge: 'own',
  }
}

/** A number within ±`most`, or null, which leaves it open. One beyond is taken back to the limit. */
export function openNumber(most: number): Field<number | null> {
  return {
    shape: { sort: 'number', most, isOpen: true },
    accepts: (value): value is number | null =>
      value === null || (typeof value === 'number' && Math.abs(value) <= most),
    mend: (value) =>
      typeof value === 'number' && Number.isFinite(value) ? Math.min(most, Math.max(-most, value)) : value,
    fallback: null,
    where: OF_THE_MAP,
    merge: 'own',
  }
}

/** The id of the record itself. */
export function ownId(): Field<Id> {
  return { shape: { sort: 'id' }, accepts: isId, fallback: '', where: OF_THE_MAP, merge: 'own' }
}

/**
 * The id of a record of another kind, or empty. `gone` says what becomes of this record while there is no such one: it is kept aside until
 * there is, or kept as it is.
 */
export function reference(to: string, gone: 'aside' | 'keep'): Field<Id> {
  return {
    shape: { sort: 'reference', to, gone },
    accepts: (value): value is Id => value === '' || isId(value),
    fallback: '',
    where: OF_THE_MAP,
    merge: gone === 'keep' ? 'said' : 'own',
  }
}

/** Ids of records of a kind, as many as there are; `to` is empty for ids of something outside the map. */
export function references(to: string): Field<readonly Id[]> {
  return {
    shape: { sort: 'references', to, isSet: false },
    accepts: areIds,
    fallback: [],
    where: OF_THE_MAP,
    merge: 'own',
  }
}

/** The same, none of them twice. */
export function setOf(to: string): Field<readonly Id[]> {
  return {
    shape: { sort: 'references', to, isSet: true },
    accepts: (value): value is readonly Id[] => areIds(value) && new Set(value).size === value.length,
    mend: (value) => (areIds(value) ? [...new Set(value)] : value),
    fallback: [],
    where: OF_THE_MAP,
    merge: 'own',
  }
}

/** A place in an order that people choose. Empty ones come first, in the order of their ids. */
export function rank(): Field<string> {
  return {
    shape: { sort: 'rank' },
    accepts: (value): value is string => typeof value === 'string' && /^[0-9A-Za-z]{0,200}$/.test(value),
    fallback: '',
    where: OF_THE_MAP,
    merge: 'own',
  }
}

/** Ids, no more than a map may have links. */
export function areIds(value: unknown): value is readonly Id[] {
  return Array.isArray(value) && value.length <= LIMITS.links && value.every(isId)
}
