import { isId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import type { Id } from '../map.ts'
import { tidyName, tidyText } from '../names.ts'

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

/** One field of a record: what may stand in it, what stands there when nothing is said, where it is kept. */
export interface Field<T> {
  accepts(value: unknown): value is T
  readonly fallback: T
  readonly where: Where
  /** A second chance for a value that is not accepted; what it gives must still be. */
  readonly mend?: (value: unknown) => unknown
}

/** What of `value` may stand in a field: the value itself, or mended; undefined when neither may. */
export function fitting<T>(field: Field<T>, value: unknown): T | undefined {
  if (field.accepts(value)) return value
  const mended = field.mend?.(value)
  return field.accepts(mended) ? mended : undefined
}

/** The table of fields of a record type. `extras` is no field of its own: it holds the fields that we do not know. */
export type FieldsOf<R> = { readonly [K in Exclude<keyof R, 'extras'>]-?: Field<R[K]> }

/** Part of the map: written to the file, shared, undone. */
export const OF_THE_MAP: Where = { file: true, sync: true, undo: true, local: false }
/** Shared and undone, but in the file told by the order of the records. */
export const BY_ORDER: Where = { file: false, sync: true, undo: true, local: false }
/** Part of the map, but no step of the person: undo leaves it. */
export const NOT_UNDONE: Where = { file: true, sync: true, undo: false, local: false }

function isTidyText(value: unknown): value is string {
  return typeof value === 'string' && tidyText(value) === value
}

/** Any text. */
export function text(where: Where = OF_THE_MAP): Field<string> {
  const mend = (value: unknown) => (typeof value === 'string' ? tidyText(value) : value)
  return { accepts: isTidyText, fallback: '', where, mend }
}

/** A text of at most `LIMITS.name` characters; a longer one is cut. */
export function nameText(): Field<string> {
  const accepts = (value: unknown): value is string => isTidyText(value) && value.length <= LIMITS.name
  const mend = (value: unknown) => (typeof value === 'string' ? tidyName(value) : value)
  return { accepts, fallback: '', where: OF_THE_MAP, mend }
}

/** A switch that is off unless said. */
export function flag(): Field<boolean> {
  return { accepts: (value) => typeof value === 'boolean', fallback: false, where: OF_THE_MAP }
}

/** One of these words; the first when nothing is said. */
export function oneOf<const W extends string>(first: W, ...others: readonly W[]): Field<W> {
  const words: ReadonlySet<unknown> = new Set([first, ...others])
  return { accepts: (value): value is W => words.has(value), fallback: first, where: OF_THE_MAP }
}

/** A whole number from 0. */
export function count(where: Where = OF_THE_MAP): Field<number> {
  return { accepts: isCount, fallback: 0, where }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)
}

/** A number from `-most` to `most`. */
export function isWithin(most: number): (value: unknown) => value is number {
  return (value): value is number => typeof value === 'number' && Math.abs(value) <= most
}

/** A coordinate. */
export function place(): Field<number> {
  return { accepts: isWithin(LIMITS.place), fallback: 0, where: OF_THE_MAP }
}

/** Ids of records, as many as there are. */
export function areIds(value: unknown): value is readonly Id[] {
  return Array.isArray(value) && value.every(isId)
}
