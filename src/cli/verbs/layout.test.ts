import { describe, expect, test } from 'vitest'
import { mapFromNotation, serialise } from '../../model/index.ts'
import { graphFile, sediko } from '../testing.ts'

const task = JSON.stringify({
  nodes: ['Debt', 'Interest to be paid', 'Spending'].map((label, at) => ({
    id: `n${at}`,
    label,
    w: 90,
    h: 20,
  })),
  edges: [
    { s: 'n0', t: 'n1' },
    { s: 'n1', t: 'n2' },
    { s: 'n2', t: 'n0' },
  ],
})

test('a graph whose names have sizes is laid out, and what is printed can be measured', async () => {
  const { code, printed } = await sediko('layout - --json --seconds 0.2', { '-': task })
  expect(code).toBe(0)
  const { variables, links } = JSON.parse(printed)
  expect(
    variables.map(({ id, name, width, height }: Record<string, unknown>) => [id, name, width, height]),
  ).toEqual([
    ['n0', 'Debt', 90, 20],
    ['n1', 'Interest to be paid', 90, 20],
    ['n2', 'Spending', 90, 20],
  ])
  expect(links.map(({ source, target }: Record<string, unknown>) => [source, target])).toEqual([
    ['n0', 'n1'],
    ['n1', 'n2'],
    ['n2', 'n0'],
  ])
  const measured = await sediko('measure - --json', { '-': printed })
  expect(JSON.parse(measured.printed)).toMatchObject({ crossings: 0, labelOverlaps: 0, goodLoops: 1 })
})

test('the same graph gives the same bytes', async () => {
  const line = 'layout - --json --seconds 0.2'
  expect((await sediko(line, { '-': task })).printed).toBe((await sediko(line, { '-': task })).printed)
})

test('a map is laid out into a new file, in which links bent by hand are as they were', async () => {
  const map = mapFromNotation('Rain -> + Grass -> + Cattle -> - Grass')
  const [first] = Object.values(map.links)
  if (!first) throw new Error('There is no link.')
  const bent = { ...map, links: { ...map.links, [first.id]: { ...first, bend: 0.7, bent: true } } }
  const files = { 'a.json': serialise(bent) }
  const { code, printed, written } = await sediko('layout a.json --seconds 0.2 -o b.json', files)
  expect({ code, printed }).toEqual({ code: 0, printed: '' })
  const after = JSON.parse(written['b.json'] ?? '')
  expect(after.variables.map(({ name }: { name: string }) => name)).toEqual(['Rain', 'Grass', 'Cattle'])
  expect(after.links[0]).toMatchObject({ bend: 0.7, bent: true })
  expect((await sediko('measure -', { '-': written['b.json'] ?? '' })).code).toBe(0)
})

test('a bare graph gets places, and a picture when that is asked for', async () => {
  const graph = graphFile(
    ['a', 'b', 'c'],
    [
      [0, 1],
      [1, 2],
      [2, 0],
    ],
  )
  const { code, written } = await sediko('layout - --kind hierarchy -o c.svg', { '-': graph })
  expect(code).toBe(0)
  expect(written['c.svg']).toContain('<svg')
})

describe('what cannot be used is said in one sentence', () => {
  test.each([
    ['layout -  --kind spiral', '--kind is rings or hierarchy, not “spiral”.'],
    ['layout - --seconds soon', '--seconds takes a number above 0, not “soon”.'],
    ['layout - -o c.doc', 'c.doc is none of the kinds of file that Sediko writes'],
    ['layout missing.json', 'missing.json cannot be read'],
  ])('%s', async (line, sentence) => {
    const { code, complained, printed } = await sediko(line, { '-': task })
    expect({ code, printed }).toEqual({ code: 2, printed: '' })
    expect(complained).toContain(sentence)
  })
})
