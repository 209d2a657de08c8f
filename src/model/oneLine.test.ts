import { expect, test } from 'vitest'
import {
  addThings,
  addVariable,
  applyEdit,
  changeMeta,
  emptyMap,
  mapFromNotation,
  readMapJson,
  renameVariable,
  serialise,
} from './index.ts'

const BROKEN = 'Multi\nline\tname\u2028here'
const WHOLE = 'Multi line name here'

test('breaks and tabs in names become spaces at every door', () => {
  const start = applyEdit(emptyMap(), addVariable, { id: 'a', x: 0, y: 0, name: BROKEN }).map
  expect(start.variables.a?.name).toBe(WHOLE)
  const named = applyEdit(mapFromNotation('A'), renameVariable, { id: 'v1', name: BROKEN }).map
  expect(named.variables.v1?.name).toBe(WHOLE)
  const many = applyEdit(emptyMap(), addThings, {
    variables: [{ id: 'a', x: 0, y: 0, name: BROKEN }],
    groups: [{ id: 'g', name: BROKEN }],
  }).map
  expect([many.variables.a?.name, many.groups.g?.name]).toEqual([WHOLE, WHOLE])
  const titled = applyEdit(emptyMap(), changeMeta, { fields: { title: BROKEN } }).map
  expect(titled.meta.title).toBe(WHOLE)
  const outlined = mapFromNotation(`"${BROKEN}" -> B`)
  expect(Object.values(outlined.variables)[0]?.name).toBe(WHOLE)
})

test('a file that has them is opened with spaces, and nothing else of it is changed', () => {
  const file = JSON.parse(serialise(mapFromNotation('Multi -> + B')))
  const text = JSON.stringify(file).replace('"Multi"', JSON.stringify(BROKEN))
  const read = readMapJson(JSON.parse(text))
  expect(read.ok && read.map.variables.v1?.name).toBe(WHOLE)
  expect(read.ok && Object.keys(read.map.links)).toEqual(['l1'])
})

test('a text label keeps its lines', () => {
  const labels = [{ id: 't', x: 0, y: 0, text: 'One\nTwo' }]
  expect(applyEdit(emptyMap(), addThings, { labels }).map.labels.t?.text).toBe('One\nTwo')
})
