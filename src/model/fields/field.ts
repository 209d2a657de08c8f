import * as z from 'zod/mini'
import { isId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import { tidyName, tidyText } from '../names.ts'

// Must come before the first parse: otherwise zod tries `eval`, which the content security policy reports.
z.config({ jitless: true })

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
  readonly schema: z.ZodMiniType<T>
  readonly fallback: T
  readonly where: Where
  /** A second chance for a value that the schema refuses; what it gives must still pass. */
  readonly mend?: (value: unknown) => unknown
}

/** The table of fields of a record type. `extras` is no field of its own: it holds the fields that we do not know. */
export type FieldsOf<R> = { readonly [K in Exclude<keyof R, 'extras'>]-?: Field<R[K]> }

/** Part of the map: written to the file, shared, undone. */
export const OF_THE_MAP: Where = { file: true, sync: true, undo: true, local: false }
/** Shared and undone, but in the file told by the order of the records. */
export const BY_ORDER: Where = { file: false, sync: true, undo: true, local: false }
/** Part of the map, but no step of the person: undo leaves it. */
export const NOT_UNDONE: Where = { file: true, sync: true, undo: false, local: false }

function isTidy(text: string): boolean {
  return tidyText(text) === text
}

/** Any text. */
export function text(where: Where = OF_THE_MAP): Field<string> {
  const mend = (value: unknown) => (typeof value === 'string' ? tidyText(value) : value)
  return { schema: z.string().check(z.refine(isTidy)), fallback: '', where, mend }
}

/** A text of at most `LIMITS.name` characters; a longer one is cut. */
export function nameText(): Field<string> {
  const mend = (value: unknown) => (typeof value === 'string' ? tidyName(value) : value)
  const schema = z.string().check(z.maxLength(LIMITS.name), z.refine(isTidy))
  return { schema, fallback: '', where: OF_THE_MAP, mend }
}

/** A switch that is off unless said. */
export function flag(): Field<boolean> {
  return { schema: z.boolean(), fallback: false, where: OF_THE_MAP }
}

/** One of these words; the first when nothing is said. */
export function oneOf<const W extends string>(first: W, ...others: readonly W[]): Field<W> {
  return { schema: z.enum([first, ...others]), fallback: first, where: OF_THE_MAP }
}

/** A whole number from 0. */
export function count(where: Where = OF_THE_MAP): Field<number> {
  return { schema: z.number().check(z.refine(isCount)), fallback: 0, where }
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)
}

/** A coordinate. */
export function place(): Field<number> {
  const schema = z.number().check(z.minimum(-LIMITS.place), z.maximum(LIMITS.place))
  return { schema, fallback: 0, where: OF_THE_MAP }
}

/** The id of a record. */
export const idSchema = z.string().check(z.refine(isId))
