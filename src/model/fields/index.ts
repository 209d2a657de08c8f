import { isId } from '../ids.ts'
import { LIMITS } from '../limits.ts'
import type { ArchetypeNote, Group, Id, Label, Link, LoopNote, Meta, RecordKind, Variable } from '../map.ts'
import {
  areIds,
  BY_ORDER,
  count,
  type Field,
  type FieldsOf,
  flag,
  isWithin,
  NOT_UNDONE,
  nameText,
  OF_THE_MAP,
  oneOf,
  place,
  text,
  type Where,
} from './field.ts'

export type { Field, FieldsOf, Where } from './field.ts'
export { areIds, fitting } from './field.ts'

const id: Field<Id> = { accepts: isId, fallback: '', where: OF_THE_MAP }
const made = count(BY_ORDER)
const colour = oneOf('none', 'grey', 'red', 'amber', 'green', 'teal', 'blue', 'violet', 'pink')
const ids: Field<readonly Id[]> = { accepts: areIds, fallback: [], where: OF_THE_MAP }

/** Ids of which none stands twice. */
const distinctIds: Field<readonly Id[]> = {
  accepts: (value): value is readonly Id[] => areIds(value) && new Set(value).size === value.length,
  fallback: [],
  where: OF_THE_MAP,
  mend: (value) => (areIds(value) ? [...new Set(value)] : value),
}

const group: Field<Id> = {
  accepts: (value): value is Id => value === '' || isId(value),
  fallback: '',
  where: OF_THE_MAP,
}

const bend: Field<number | null> = {
  accepts: (value) => value === null || isWithin(LIMITS.bend)(value),
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
    role: nameText(),
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
  archetypeNotes: {
    id,
    archetype: nameText(),
    structure: nameText(),
    state: oneOf('accepted', 'dismissed'),
    slots: ids,
    variables: ids,
    inverted: distinctIds,
    links: distinctIds,
    key: text(),
    story: text(),
    mentalModel: text(),
    made,
  } satisfies FieldsOf<ArchetypeNote>,
  groups: { id, name: nameText(), colour, made } satisfies FieldsOf<Group>,
  labels: { id, text: nameText(), x: place(), y: place(), locked: flag(), made } satisfies FieldsOf<Label>,
} as const

/** The record type of each kind. */
export interface RecordTypes {
  readonly variables: Variable
  readonly links: Link
  readonly loopNotes: LoopNote
  readonly archetypeNotes: ArchetypeNote
  readonly groups: Group
  readonly labels: Label
}

/** The kinds of record, in the order in which the file has them. */
export const KINDS = [
  'variables',
  'links',
  'loopNotes',
  'archetypeNotes',
  'groups',
  'labels',
] as const satisfies readonly RecordKind[]

type Column = 'fallback' | 'where'
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
  archetypeNotes: { ...column(FIELDS.archetypeNotes, 'where'), extras: OF_THE_MAP },
  groups: { ...column(FIELDS.groups, 'where'), extras: OF_THE_MAP },
  labels: { ...column(FIELDS.labels, 'where'), extras: OF_THE_MAP },
} as const satisfies { [K in RecordKind]: Stored<RecordTypes[K]> } & { meta: Stored<Meta> }

/** Whether a record has all these fields, each with a value that may stand there. Its extras are not looked at. */
export function isRecordOf<R extends object>(table: FieldsOf<R>, record: object): record is R {
  return faultOf(table, record) === null
}

/** The first field of a record whose value may not stand there; null when all may. */
export function faultOf<R extends object>(table: FieldsOf<R>, record: object): string | null {
  const fields: readonly [string, Field<unknown>][] = Object.entries(table)
  const values: Readonly<Record<string, unknown>> = { ...record }
  return fields.find(([name, field]) => !field.accepts(values[name]))?.[0] ?? null
}
