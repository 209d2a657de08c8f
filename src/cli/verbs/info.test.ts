import { expect, test } from 'vitest'
import { applyEdit, mapFromNotation, noteLoop, serialise } from '../../model/index.ts'
import { completeGraph, graphFile, sediko } from '../testing.ts'

const drawn = mapFromNotation('Rainfall -> + Grazing land -> - || Debt -> - Rainfall\nDebt -> ? Grazing land')
const loop = { links: ['l2', 'l4'], variables: ['v2', 'v3'], type: 'U', number: 1 } as const
const { map } = applyEdit(drawn, noteLoop, {
  ...loop,
  noteId: 'n1',
  fields: { name: 'Hard times', story: 'It gets worse.' },
})
const files = { 'farm.json': serialise({ ...map, meta: { ...map.meta, title: 'A\u001bfarm' } }) }

test('info tells what a map holds', async () => {
  const { code, printed } = await sediko('info farm.json', files)
  expect(code).toBe(0)
  expect(printed).toBe(`title        A farm
variables    3
links        4: 1 +, 2 −, 1 ?
delays       1
components   1: 3 variables and 4 links
loops        2: 1 reinforcing, 0 balancing, 1 undetermined
independent  2
named loops  1
groups       0
notes        1
`)
})

test('info --json tells the same as an object', async () => {
  const { printed } = await sediko('info farm.json --json', files)
  expect(JSON.parse(printed)).toEqual({
    title: 'A\u001bfarm',
    variables: 3,
    links: 4,
    signs: { '+': 1, '-': 2, '?': 1 },
    delays: 1,
    components: [{ variables: 3, links: 4, independent: 2 }],
    total: 2,
    atLeast: 2,
    byType: { R: 1, B: 0, U: 1 },
    independent: 2,
    namedLoops: 1,
    groups: 0,
    notes: 1,
  })
})

test('info of a graph', async () => {
  const { printed } = await sediko('info k4.json', { 'k4.json': completeGraph(4) })
  expect(printed).toContain('links        12: 0 +, 0 −, 12 ?')
  expect(printed).toContain('loops        20: 0 reinforcing, 0 balancing, 20 undetermined')
  expect(printed).toContain('independent  9')
  const pairs = Array.from({ length: 7 }, (_, at) => [
    [2 * at, 2 * at + 1],
    [2 * at + 1, 2 * at],
  ])
  const nodes = pairs.flat().map((_, at) => at)
  const many = await sediko('info -', { '-': graphFile(nodes, pairs.flat()) })
  expect(many.printed).toMatch(/components {3}7: (2 variables and 2 links; ){5}and 2 smaller/)
})
