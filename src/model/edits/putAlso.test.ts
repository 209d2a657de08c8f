import { expect, test } from 'vitest'
import { applyEdit, type CausalMap, changeAlso, dropAlso, map, putAlso, repairMap } from '../index.ts'

const start = applyEdit(map`Debt -> + Interest`, changeAlso, {
  kind: 'variables',
  id: 'v1',
  also: { name: ['Deficit', 'Public debt'], unit: ['EUR'] },
}).map

function use(text: string, field = 'name', id = 'v1'): CausalMap {
  return applyEdit(start, putAlso, { kind: 'variables', id, field, text }).map
}

test('the other text is put into the field, and the one that stood there is kept in its place', () => {
  const after = use('Public debt')
  expect(after.variables.v1).toMatchObject({
    name: 'Public debt',
    also: { name: ['Debt', 'Deficit'], unit: ['EUR'] },
  })
  const back = { kind: 'variables', id: 'v1', field: 'name', text: 'Debt' } as const
  expect(applyEdit(after, putAlso, back).map).toEqual(start)
})

test('an empty field keeps nothing in its place', () => {
  expect(use('EUR', 'unit').variables.v1).toMatchObject({
    unit: 'EUR',
    also: { name: ['Deficit', 'Public debt'] },
  })
})

test('of the map itself too, and the last other text that is let go of leaves nothing', () => {
  const { map: named } = repairMap({ title: 'Drought', also: { title: ['Dry years'] }, variables: [] })
  const one = { kind: 'meta', id: '', field: 'title', text: 'Dry years' } as const
  expect(applyEdit(named, putAlso, one).map.meta).toMatchObject({
    title: 'Dry years',
    also: { title: ['Drought'] },
  })
  expect(applyEdit(named, dropAlso, one).map.meta).not.toHaveProperty('also')
  const dropped = applyEdit(start, dropAlso, { kind: 'variables', id: 'v1', field: 'unit', text: 'EUR' }).map
  expect(dropped.variables.v1?.also).toEqual({ name: ['Deficit', 'Public debt'] })
})

test('what is no other text of a field of words changes nothing', () => {
  expect(use('Rain')).toBe(start)
  expect(use('EUR', 'name')).toBe(start)
  expect(use('Deficit', 'name', 'gone')).toBe(start)
  const odd = applyEdit(start, changeAlso, { kind: 'variables', id: 'v1', also: { id: ['v9'] } }).map
  const asked = { kind: 'variables', id: 'v1', field: 'id', text: 'v9' } as const
  expect(applyEdit(odd, putAlso, asked).map).toBe(odd)
})
