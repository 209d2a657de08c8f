import * as z from 'zod/mini'
import { isId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import type { Group, Id, Label, Link, LoopNote, Meta, RecordKind, Variable } from '../map.ts'
import {
  BY_ORDER,
  count,
  type Field,
  type FieldsOf,
  flag,
  idSchema,
  NOT_UNDONE,
  nameText,
  OF_THE_MAP,
  oneOf,
  place,
  text,
  type Where,
} from './field.ts'

export type { Field, FieldsOf, Where } from './field.ts'

const id: Field<Id> = { schema: idSchema, fallback: '', where: OF_THE_MAP }
const made = count(BY_ORDER)
const colour = oneOf('none', 'grey', 'red', 'amber', 'green', 'teal', 'blue', 'violet', 'pink')
const ids: Field<readonly Id[]> = { schema: z.readonly(z.array(idSchema)), fallback: [], where: OF_THE_MAP }

const group: Field<Id> = {
  schema: z.string().check(z.refine((value) => value === '' || isId(value))),
  fallback: '',
  where: OF_THE_MAP,
}

const bend: Field<number | null> = {
  schema: z.nullable(z.number().check(z.minimum(-LIMITS.bend), z.maximum(LIMITS.bend))),
  fallback: null,
  where: OF_THE_MAP,
  mend: (value) =>
    typeof value === 'number' && Number.isFinite(value)
      ? Math.min(LIMITS.bend, Math.max(-LIMITS.bend, value))
      : value,
}

const polarity: Field<Link['polarity']> = {
  ...oneOf('?', '+', '-'),
  mend: (value) => (value === '\u2212' ? '-' : value),
}

/**
 * Every field of every record, in the order in which the file has them: one row says what may stand in it, what stands
 * there when nothing is said, and where it is kept. A new field of a type does not compile before it has its row.
 */
export const FIELDS = {
  meta: {
    title: nameText(),
    description: text(),
    author: text(),
    created: text(NOT_UNDONE),
    modified: text(NOT_UNDONE),
  } satisfies FieldsOf<Meta>,
  variables: {
    id,
    name: nameText(),
    x: place(),
    y: place(),
    kind: oneOf('variable', 'stock', 'flow', 'action', 'perception', 'gap', 'external'),
    unit: text(),
    colour,
    group,
    locked: flag(),
    note: text(),
    made,
  } satisfies FieldsOf<Variable>,
  links: {
    id,
    source: id,
    target: id,
    polarity,
    delay: flag(),
    bend,
    bent: flag(),
    evidence: oneOf('none', 'assumption', 'plausible', 'documented'),
    reference: text(),
    note: text(),
    made,
  } satisfies FieldsOf<Link>,
  loopNotes: {
    id,
    links: ids,
    variables: ids,
    type: oneOf('U', 'R', 'B'),
    name: nameText(),
    number: count(),
    pinned: flag(),
    story: text(),
  } satisfies FieldsOf<LoopNote>,
  groups: { id, name: nameText(), colour, made } satisfies FieldsOf<Group>,
  labels: { id, text: nameText(), x: place(), y: place(), locked: flag(), made } satisfies FieldsOf<Label>,
} as const

/** The record type of each kind. */
export interface RecordTypes {
  readonly variables: Variable
  readonly links: Link
  readonly loopNotes: LoopNote
  readonly groups: Group
  readonly labels: Label
}

/** The kinds of record, in the order in which the file has them. */
export const KINDS = [
  'variables',
  'links',
  'loopNotes',
  'groups',
  'labels',
] as const satisfies readonly RecordKind[]

type Column = 'schema' | 'fallback' | 'where'
type Table = Readonly<Record<string, { readonly [P in Column]: unknown }>>
type Cells<T extends Table, P extends Column> = { readonly [K in keyof T]: T[K][P] }

/** One column of a table of fields. */
export function column<T extends Table, P extends Column>(table: T, name: P): Cells<T, P> {
  const cells = Object.entries(table).map(([key, field]) => [key, field[name]])
  return Object.fromEntries(cells) as Cells<T, P>
}

type Stored<R> = { readonly [K in keyof Required<R>]: Where }

/** Where each field of the document is kept. That of the view state is in `store`. */
export const WHERE = {
  meta: column(FIELDS.meta, 'where'),
  variables: { ...column(FIELDS.variables, 'where'), extras: OF_THE_MAP },
  links: { ...column(FIELDS.links, 'where'), extras: OF_THE_MAP },
  loopNotes: { ...column(FIELDS.loopNotes, 'where'), extras: OF_THE_MAP },
  groups: { ...column(FIELDS.groups, 'where'), extras: OF_THE_MAP },
  labels: { ...column(FIELDS.labels, 'where'), extras: OF_THE_MAP },
} as const satisfies { [K in RecordKind]: Stored<RecordTypes[K]> } & { meta: Stored<Meta> }

/** What each kind of record must look like, its extras apart. */
export const SCHEMAS = {
  meta: z.object(column(FIELDS.meta, 'schema')),
  variables: z.object(column(FIELDS.variables, 'schema')),
  links: z.object(column(FIELDS.links, 'schema')),
  loopNotes: z.object(column(FIELDS.loopNotes, 'schema')),
  groups: z.object(column(FIELDS.groups, 'schema')),
  labels: z.object(column(FIELDS.labels, 'schema')),
} as const
