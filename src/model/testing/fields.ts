import fc, { type Arbitrary } from 'fast-check'
import type { Field } from '../kinds/field.ts'
import { FIELDS_BY_NAME, isKind, KINDS } from '../kinds/table.ts'
import type { RecordKind } from '../map.ts'
import { idsOfKind, some } from './ids.ts'
import { text } from './values.ts'

/** Values that may stand in a field, few so that they meet, made from its description. */
function valueFor({ shape }: Field<unknown>): Arbitrary<unknown> {
  const idsTo = (to: string) => (isKind(to) ? idsOfKind[to] : fc.constantFrom('symptom', 'quick_fix'))
  if (shape.sort === 'line' || shape.sort === 'text') return text
  if (shape.sort === 'flag') return fc.boolean()
  if (shape.sort === 'oneOf') return fc.constantFrom(...shape.words)
  if (shape.sort === 'count') return fc.nat(3)
  if (shape.sort === 'number')
    return fc.double({ min: -shape.most, max: shape.most, noNaN: true }).map((value) => value + 0)
  if (shape.sort === 'reference') return fc.oneof(fc.constant(''), idsTo(shape.to))
  if (shape.sort === 'rank') return fc.constantFrom('', 'a0', 'a1', 'a1V')
  return shape.sort === 'id' ? fc.constant('') : some(idsTo(shape.to))
}

/** Fields of records of a kind: some of them, each with a value that may stand there. */
export function fieldsFor(kind: RecordKind): Arbitrary<Readonly<Record<string, unknown>>> {
  const rows = FIELDS_BY_NAME[kind].filter(([name]) => name !== 'id' && name !== 'made')
  return fc.record(Object.fromEntries(rows.map(([name, field]) => [name, valueFor(field)])), {
    requiredKeys: [],
  })
}

/** The kinds in the list. */
export const anyKind = fc.constantFrom(...KINDS)
/** A few records of one kind, by their ids. */
export const someRecords = anyKind.chain((kind) => some(idsOfKind[kind]).map((ids) => ({ [kind]: ids })))

/** Some of these fields. */
export const part = <T>(fields: { [K in keyof T]: Arbitrary<T[K]> }) =>
  fc.record(fields, { requiredKeys: [] })
