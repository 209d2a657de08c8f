import { expect, test } from 'vitest'
import type { FeedbackLoop } from '../../loops/index.ts'
import { EVERYTHING, filterLoops } from './filter.ts'

function loop(key: string, type: FeedbackLoop['type'], variables: readonly string[]): FeedbackLoop {
  return { key, links: [], variables, signs: '', type, negatives: 0, unknowns: 0, delays: 0 }
}

const loops = [loop('x', 'R', ['a', 'b']), loop('y', 'B', ['b', 'c']), loop('z', 'U', ['a', 'c'])]
const known = {
  labels: new Map([
    ['x', 'R1'],
    ['y', 'B1'],
    ['z', '?1'],
  ]),
  names: new Map([['y', 'Overgrazing']]),
  variables: { a: { name: 'Rainfall' }, b: { name: 'Cattle per hectare' }, c: { name: 'Débt' } },
}
const keys = (types: readonly FeedbackLoop['type'][], text: string) =>
  filterLoops(loops, { types: new Set(types), text }, known).map(({ key }) => key)

test('nothing asked is everything, as it is', () => {
  expect(filterLoops(loops, EVERYTHING, known)).toBe(loops)
})

test.each([
  [['R'], '', ['x']],
  [['R', 'U'], '', ['x', 'z']],
  [[], 'rain', ['x', 'z']],
  [[], 'cattle OVER', ['y']],
  [[], 'b1', ['y']],
  [['B'], 'rain', []],
  [[], '?1', ['z']],
] as const)('%j and “%s” leave %j', (types, text, left) => {
  expect(keys(types, text)).toEqual(left)
})
