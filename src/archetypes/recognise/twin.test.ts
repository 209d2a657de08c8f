import { expect, test } from 'vitest'
import { graphOf, recognise } from './testing.ts'

test('Fixes that Fail, once rejected, takes Out of Control with it, which is the same structure', () => {
  const graph = graphOf([
    ['Late buses', 'Hired buses', '+'],
    ['Hired buses', 'Late buses', '-'],
    ['Hired buses', 'Traffic jams', '+', true],
    ['Traffic jams', 'Late buses', '+'],
  ])
  const { matches } = recognise(graph)
  expect(matches.map(({ archetype }) => archetype)).toEqual(['fixes-that-fail', 'wol-out-of-control'])
  expect(recognise(graph, { dismissed: new Set([matches[0]?.key ?? '']) }).matches).toEqual([])
})
