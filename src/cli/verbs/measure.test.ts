import { describe, expect, test } from 'vitest'
import { emptyMap, newLink, newVariable, serialise } from '../../model/index.ts'
import { graphFile, sediko } from '../testing.ts'

const node = { label: 'Debt', w: 60, h: 20 }
const nodes = [
  { ...node, id: 'a' },
  { ...node, id: 'b' },
]
const edges = [
  { s: 'a', t: 'b', sign: '+', delay: false },
  { s: 'b', t: 'a', sign: '-', delay: true },
]
const pos = { a: [0, 0], b: [300, 0] }
const task = { name: 'a task', nodes, edges }

async function measured(file: unknown): Promise<Readonly<Record<string, number | null>>> {
  const { code, printed, complained } = await sediko('measure f.json --json', {
    'f.json': JSON.stringify(file),
  })
  expect({ code, complained }).toEqual({ code: 0, complained: '' })
  return JSON.parse(printed)
}

test('measure tells how well a drawing can be read', async () => {
  const file = JSON.stringify({ ...task, human: { pos, sag: [90, 90] } })
  const { code, printed } = await sediko('measure -', { '-': file })
  expect(code).toBe(0)
  expect(printed).toBe(`variables        2
links            2
crossings        0
arcs over names  0
names over names 0
hidden links     0
merged links     0
blocked signs    0
length of links  337 px on average, varying by 0 %
angles           61 % of the widest possible, tight at 0 of the variables
short loops      1
roundness        89 %
turning one way  100 %
good loops       100 %
room for marks   100 %
size             360 px × 180 px, 27.0 times the area of the names
cost             0.495
`)
})

test('a map is measured as it is drawn, without its labels', async () => {
  const variables = {
    v1: newVariable({ id: 'v1', name: 'Debt' }),
    v2: newVariable({ id: 'v2', name: 'Rain', x: 400 }),
  }
  const links = { l1: newLink({ id: 'l1', source: 'v1', target: 'v2' }) }
  const map = { ...emptyMap(), variables, links }
  const straight = { ...map, links: { l1: newLink({ id: 'l1', source: 'v1', target: 'v2', bend: 0 }) } }
  const bowed = await measured(JSON.parse(serialise(map)))
  const flat = await measured(JSON.parse(serialise(straight)))
  expect(bowed).toMatchObject({ variables: 2, links: 1, loops: 0, crossings: 0, roundness: null })
  expect(Number(bowed.meanLength)).toBeGreaterThan(Number(flat.meanLength))
  const { printed } = await sediko('measure f.json', { 'f.json': serialise(map) })
  expect(printed).not.toContain('roundness')
})

test('a finished layout measures the same as the drawing of a person', async () => {
  const variables = nodes.map(({ id }, at) => ({
    id,
    name: 'Debt',
    x: 300 * at,
    y: 0,
    width: 60,
    height: 20,
  }))
  const links = edges.map(({ s, t }, at) => ({ id: `l${at}`, source: s, target: t, bend: 0.3 }))
  const layout = await measured({ variables, links })
  expect(layout).toEqual(await measured({ ...task, human: { pos, sag: [90, 90] } }))
  expect(await measured({ variables: [], links: [] })).toMatchObject({ variables: 0, cost: 0 })
})

test('links without a bend bend as on the canvas', async () => {
  expect(await measured({ ...task, human: { pos } })).toEqual(
    await measured({ ...task, human: { pos, sag: [90, 90] } }),
  )
})

describe('what cannot be measured is said in one sentence', () => {
  const others = { human: { pos: { a: [0, 0] } } }
  test.each<[string, unknown, string]>([
    ['a task not yet done', task, 'f.json has no positions, and only what is drawn can be measured'],
    [
      'a bare graph',
      JSON.parse(graphFile(['a'], [])),
      'f.json has no positions, and only what is drawn can be measured',
    ],
    [
      'a position missing',
      { ...task, ...others },
      'f.json: nodes[1]: it has no position, and others have one',
    ],
    [
      'a position that is none',
      { ...task, human: { pos: { a: 1 } } },
      'f.json: nodes[0]: its position is no pair of numbers',
    ],
    [
      'a sagitta that is none',
      { ...task, human: { pos, sag: ['x'] } },
      'f.json: edges[0]: its sagitta is "x", where a number should be',
    ],
    ['no edges', { nodes, human: { pos } }, 'f.json: it has no list of edges'],
    [
      'no size',
      { nodes: [{ ...node, id: 'a', h: 0 }], edges: [] },
      'f.json: nodes[0]: its h is 0, where px should be',
    ],
    ['no id', { nodes: [node], edges: [] }, 'f.json: nodes[0]: its id is nothing, where a text should be'],
    ['an id twice', { nodes: [...nodes, ...nodes], edges: [] }, 'f.json: nodes[2]: the id "a" is taken'],
    [
      'a name that is none',
      { nodes: [{ ...node, id: 'a', label: 1 }], edges: [] },
      'f.json: nodes[0]: its label is 1, where a text should be',
    ],
    [
      'an end that is not there',
      { nodes, edges: [{ s: 'a', t: 'c' }] },
      'f.json: edges[0]: "c" is the id of none of its nodes',
    ],
    [
      'a sign that is none',
      { nodes, edges: [{ s: 'a', t: 'b', sign: 1 }] },
      'f.json: edges[0]: 1 is no sign; a sign is "+", "-" or "?"',
    ],
    [
      'no object',
      { nodes: [...nodes, 7], edges: [] },
      'f.json: nodes[2]: it is 7, where an object should be',
    ],
    [
      'a layout without sizes',
      { variables: [{ id: 'a', x: 0, y: 0 }], links: [] },
      'f.json: variables[0]: its width is nothing, where px should be',
    ],
  ])('%s', async (_, file, sentence) => {
    const { code, printed, complained } = await sediko('measure f.json', { 'f.json': JSON.stringify(file) })
    expect({ code, printed, complained }).toEqual({
      code: 2,
      printed: '',
      complained: `sediko: ${sentence}.\n`,
    })
  })
})
