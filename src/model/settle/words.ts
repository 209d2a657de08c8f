import { hashOf } from '../hash.ts'
import type { RecordKind } from '../kinds/index.ts'
import { fieldOf } from '../kinds/kind.ts'
import { FIELDS_BY_NAME } from '../kinds/table.ts'
import type { AnyRecord } from '../values.ts'

/**
 * A short text that is another as soon as any word that people wrote in a record is another. A deleted record keeps that of its words, so that it is
 * seen when somebody wrote in it who did not know.
 */
export function fingerprint(kind: RecordKind, record: AnyRecord): string {
  const words = FIELDS_BY_NAME[kind].flatMap(([name, { shape }]) => {
    const value = fieldOf(record, name)
    return (shape.sort === 'line' || shape.sort === 'text') && typeof value === 'string' ? value : []
  })
  return hashOf(...words, JSON.stringify(record.also ?? {})).toString(36)
}
