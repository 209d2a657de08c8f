import type { AnyRecord, Arrow, ById, Id } from '../values.ts'
import type { Field, FieldsOf } from './field.ts'

/** What was settled before a kind's turn comes. */
export interface Around {
  /** The links that stand. */
  readonly links: ById<Arrow>
}

/**
 * Describes one kind of record. Everything that is done with records alike follows from it: reading, repair and its notices, writing,
 * settling, the shared document, undo, storage, copying between maps, the JSON Schema and the random tests.
 */
export interface Kind<R extends AnyRecord> {
  /** What its list is called in the file. */
  readonly list: string
  /** One of it, in a sentence. */
  readonly one: string
  /** What one record of it and several are called where that is another word, as a note on a thing is not the thing. */
  readonly records?: readonly [one: string, many: string]
  /** With which letter ids begin that are given while a file is read. */
  readonly letter: string
  /** Its fields, in the order in which the file has them. */
  readonly fields: FieldsOf<R>
  /** Fields that the file has even when they say no more than their default. */
  readonly always: readonly (keyof R & string)[]
  /** The field by which records are ordered, smallest first; ties, and all when it is `id`, by id. */
  readonly order: keyof R & string
  /** How many a map may hold. */
  readonly most: number
  /** A kind whose ids these must not use. */
  readonly apartFrom?: string
  /** When a copy takes it along: when it is chosen, when all that it is about is, or when something that is copied refers to it. */
  readonly copied: 'chosen' | 'about' | 'referred'
  /** What a record that is no whole one does not say, as part of a sentence. */
  readonly needs?: string
  /** Whether a value from outside, each field of which may stand, is a record at all. */
  isWhole?(record: R): boolean
  /** The same text for records that are the same, which are settled into one; null for one that is like no other. */
  same?(record: R): string | null
  /** Whether, of records that are settled into one, what is each one's own is that of this one, though another's id is smaller. */
  leads?(record: R): boolean
  /** Sets right what does not fit within one record. Gives the same object for one that is right. */
  mend?(record: R): R
  /** Brings records in line with each other and with what they are about. Gives the same object for one that is in line. */
  lineUp?(records: ById<R>, around: Around): ById<R>
  /** The same after those that are the same have become one. */
  lineUpMerged?(records: ById<R>): ById<R>
}

/** Describes a kind of record; checks only that the description fits the type. */
export function kind<R extends AnyRecord>(description: Kind<R>): Kind<R> {
  return description
}

/** A kind as whoever treats all kinds alike sees it. */
export interface AnyKind extends Omit<Kind<AnyRecord>, 'fields' | 'always' | 'order'> {
  readonly fields: Readonly<Record<string, Field<unknown>>>
  readonly always: readonly string[]
  readonly order: string
}

/** What stands in a field of a record. */
export function fieldOf(record: object, field: string): unknown {
  return Reflect.get(record, field)
}

/** The ids that stand in a field which refers to records. */
export function idsIn(value: unknown): readonly Id[] {
  if (typeof value === 'string') return value === '' ? [] : [value]
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : []
}
