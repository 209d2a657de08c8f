import { expect, test } from 'vitest'
import { applyEdit, changeVariable, deleteThings, map } from '../../model/index.ts'
import { changesBetween } from './changes.ts'
import { sharedMapOf } from './sharedMap.ts'

/* What docs/decisions/0019 says of deleted records: why they stay in the document, and what they cost. */

const COUNT = 1_000
const NOTE = 'Measured in the dry season of 2016 by the herders themselves, at four wells and two markets. '
const NAMES = Array.from({ length: COUNT }, (_, at) => `Variable of usual length ${at}`)

test('a deleted variable stays with its words, and its mark costs under 40 bytes', () => {
  const bare = map`${NAMES.join('; ')}`
  const ids = Object.keys(bare.variables)
  const full = applyEdit(bare, changeVariable, { ids, fields: { note: NOTE.repeat(2) } }).map
  const shared = sharedMapOf(full)
  const before = shared.encode().length
  const empty = applyEdit(full, deleteThings, { variables: ids }).map
  shared.write(changesBetween(full, empty), 'write', () => [])
  const after = shared.encode().length
  expect(after).toBeGreaterThan(COUNT * NOTE.length * 2)
  expect((after - before) / COUNT).toBeLessThan(40)
  expect(after / COUNT).toBeLessThan(600)
})
