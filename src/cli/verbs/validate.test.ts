import { expect, test } from 'vitest'
import { applyEdit, mapFromNotation, noteLoop, serialise } from '../../model/index.ts'
import { graphFile, sediko } from '../testing.ts'

const drawn = mapFromNotation('Rain -> + Grass -> - Debt -> - Rain')
const loop = { links: ['l1', 'l2', 'l3'], variables: ['v1', 'v2', 'v3'], type: 'R', number: 1 } as const
const { map } = applyEdit(drawn, noteLoop, { ...loop, noteId: 'n1', fields: { name: 'Hard times' } })
const text = serialise(map)

test('a sound file is said to be so', async () => {
  expect(await sediko('validate m.json', { 'm.json': text })).toMatchObject({
    code: 0,
    printed: 'sound: 3 variables, 3 links\n',
  })
  const graph = graphFile(['a', 'b'], [[0, 1, '+']])
  expect(await sediko('validate -', { '-': graph })).toMatchObject({
    code: 0,
    printed: 'sound: 2 variables, 1 link\n',
  })
})

test('a declared loop with the wrong letter fails', async () => {
  const wrong = text.replace('"type": "R"', '"type": "B"')
  expect(wrong).not.toBe(text)
  expect(await sediko('validate m.json', { 'm.json': wrong })).toMatchObject({
    code: 1,
    printed: 'loop n1 “Hard times” (Rain → Grass → Debt) bears the letter B, but its links make it R\n',
    complained: '',
  })
})

test('a declared loop that is not closed fails', async () => {
  const broken = {
    ...map,
    links: Object.fromEntries(Object.entries(map.links).filter(([id]) => id !== 'l3')),
  }
  const { code, printed } = await sediko('validate m.json', { 'm.json': serialise(broken) })
  expect(code).toBe(1)
  expect(printed).toContain('loop n1 “Hard times” (Rain → Grass → Debt) is not closed')
})

test('a file of a loop that was taken apart and of which nothing was said is sound', async () => {
  const { l3: _, ...links } = map.links
  const note = { ...map.loopNotes.n1, name: '' }
  const file = serialise({ ...map, links, loopNotes: { n1: note } } as typeof map)
  expect(file).toContain('"number": 1')
  expect(await sediko('validate m.json', { 'm.json': file })).toMatchObject({
    code: 0,
    printed: 'sound: 3 variables, 2 links\n',
  })
})

test('what had to be repaired is told line by line and fails', async () => {
  const odd = text.replace('"polarity": "+"', '"polarity": "plus"').replace('"x": ', '"x": "far", "was": ')
  const { code, printed } = await sediko('validate m.json', { 'm.json': odd })
  expect(code).toBe(1)
  expect(printed.trim().split('\n').length).toBeGreaterThanOrEqual(2)
  expect(printed).toContain('links[0].polarity: ')
})

test('links that a map would not have fail in a graph', async () => {
  const graph = graphFile(
    ['a', 'b'],
    [
      [0, 1, '+'],
      [1, 0],
      [0, 1, '+'],
      [1, 1],
      [0, 1, '-'],
    ],
  )
  const { code, printed } = await sediko('validate g.json', { 'g.json': graph })
  expect(code).toBe(1)
  expect(
    printed,
  ).toBe(`edges[2]: This link joins the same variables with the same sign as edge 0; a map would have one of them.
edges[3]: This link runs from a variable to itself. It was kept, but is on no loop.
`)
})

test('a file of a newer version is not called sound', async () => {
  const newer = text.replace('"version": 1', '"version": 99')
  const { code, printed } = await sediko('validate m.json', { 'm.json': newer })
  expect(code).toBe(1)
  expect(printed).toMatch(/^newer version: It was written by a newer Sediko \(file version 99\)[^\n]*\n$/)
})
