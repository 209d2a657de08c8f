import type { Draft } from 'immer'
import { type Field, fitting } from '../kinds/field.ts'
import { META } from '../kinds/meta.ts'
import { isKind, kindOf } from '../kinds/table.ts'
import type { Also, CausalMap, Id, RecordKind } from '../map.ts'
import { readAlso } from '../repair/also.ts'

/** One of the other texts of a field, of a record or of the map itself (`meta`, whose id is of no account). */
export interface OneAlso {
  readonly kind: RecordKind | 'meta'
  readonly id: Id
  readonly field: string
  readonly text: string
}

/** What bears the other texts, with its field. */
interface Bearer {
  readonly record: { readonly also?: Also }
  readonly field: Field<unknown>
  readonly texts: readonly string[]
}

/** Puts one of the other texts of a field into it; the one that stood there becomes another text. Nothing when the text is none of those, or may not stand there. */
export function putAlso(map: Draft<CausalMap>, { kind, id, field, text }: OneAlso): void {
  const bearer = bearerOf(map, { kind, id, field, text })
  if (!bearer || fitting(bearer.field, text) !== text) return
  const shown: unknown = Reflect.get(bearer.record, field)
  Reflect.set(bearer.record, field, text)
  keep(bearer, field, text, typeof shown === 'string' ? [shown] : [])
}

/** Lets go of one of the other texts of a field. */
export function dropAlso(map: Draft<CausalMap>, args: OneAlso): void {
  const bearer = bearerOf(map, args)
  if (bearer) keep(bearer, args.field, args.text, [])
}

function bearerOf(map: Draft<CausalMap>, { kind, id, field, text }: OneAlso): Bearer | null {
  const found = kind === 'meta' ? { record: map.meta, fields: META } : recordOfKind(map, kind, id)
  if (!found || !Object.hasOwn(found.fields, field)) return null
  const known = Object.entries<Field<unknown>>(found.fields).find(([name]) => name === field)?.[1]
  const { also = {} } = found.record
  const texts = Object.hasOwn(also, field) ? (also[field] ?? []) : []
  const isText = known?.shape.sort === 'line' || known?.shape.sort === 'text'
  return known && isText && texts.includes(text) ? { record: found.record, field: known, texts } : null
}

function recordOfKind(map: Draft<CausalMap>, kind: RecordKind, id: Id) {
  if (!isKind(kind) || !Object.hasOwn(map[kind], id)) return null
  const record: { readonly also?: Also } | undefined = map[kind][id]
  return record ? { record, fields: kindOf(kind).fields } : null
}

function keep({ record, texts }: Bearer, field: string, without: string, more: readonly string[]): void {
  const left = [...texts.filter((text) => text !== without), ...more]
  const also = readAlso({ ...record.also, [field]: left })
  if (also) Reflect.set(record, 'also', also)
  else Reflect.deleteProperty(record, 'also')
}
