import { describe, expect, test } from 'vitest'
import { sediko } from './testing.ts'

describe('what is wrong with a graph is said with its place', () => {
  test.each([
    ['{"nodes":["a"]}', 'it has no list of edges'],
    ['{"edges":[]}', 'it has no list of nodes'],
    ['{"nodes":{},"edges":[]}', 'it has no list of nodes'],
    ['{"nodes":["a",true],"edges":[]}', 'node 1: its name is true, where a text or a number should be'],
    ['{"nodes":["a",{}],"edges":[]}', 'node 1: its name is an object, where a text or a number should be'],
    ['{"nodes":["a","b"],"edges":[[0,1],[1,2]]}', 'edge 1: node 2 does not exist, there are 2'],
    ['{"nodes":["a","b"],"edges":[[-1,0]]}', 'edge 0: node -1 does not exist, there are 2'],
    ['{"nodes":["a","b"],"edges":[[0,0.5]]}', 'edge 0: 0.5 is no index of a node'],
    ['{"nodes":["a","b"],"edges":[["a","b"]]}', 'edge 0: "a" is no index of a node'],
    [
      '{"nodes":["a","b"],"edges":[[0]]}',
      'edge 0: it has 1 elements, where two nodes and at most a sign should be',
    ],
    [
      '{"nodes":["a","b"],"edges":[[0,1,"+",4]]}',
      'edge 0: it has 4 elements, where two nodes and at most a sign should be',
    ],
    ['{"nodes":["a","b"],"edges":[7]}', 'edge 0: it is 7, where a pair of nodes should be'],
    ['{"nodes":["a","b"],"edges":[{"from":0}]}', 'edge 0: it is an object, where a pair of nodes should be'],
    ['{"nodes":["a","b"],"edges":[null]}', 'edge 0: it is null, where a pair of nodes should be'],
    ['{"nodes":["a","b"],"edges":[[0,1,"plus"]]}', 'edge 0: "plus" is no sign; a sign is "+", "-" or "?"'],
    ['{"nodes":["a","b"],"edges":[[0,1,null]]}', 'edge 0: null is no sign; a sign is "+", "-" or "?"'],
  ])('%s', async (text, reason) => {
    for (const verb of ['loops', 'info', 'validate']) {
      const { code, printed, complained } = await sediko(`${verb} g.json`, { 'g.json': text })
      expect({ code, printed, complained }).toEqual({
        code: 2,
        printed: '',
        complained: `sediko: g.json: ${reason}.\n`,
      })
    }
  })
})

test('a graph of another program is told as one', async () => {
  const text = JSON.stringify({ nodes: [{ id: 1 }], edges: [] })
  const { code, complained } = await sediko('loops -', { '-': text })
  expect(code).toBe(2)
  expect(complained).toMatch(/^sediko: Standard input: This seems to be a graph of another program/)
})
