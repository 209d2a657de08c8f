import { describe, expect, test } from 'vitest'
import { type CausalMap, map } from '../../model/index.ts'
import { findLoops } from '../index.ts'
import type { FeedbackLoop } from '../types.ts'
import {
  EVERYTHING,
  type FilterKnowledge,
  filterLoops,
  isNarrowed,
  isOpen,
  type LoopFilter,
} from './filter.ts'

function loop(key: string, type: FeedbackLoop['type'], variables: readonly string[]): FeedbackLoop {
  return { key, links: [], variables, signs: '', type, negatives: 0, unknowns: 0, delays: 0 }
}

const nothing = { variables: new Set<string>(), links: new Set<string>() }
const loops = [loop('x', 'R', ['a', 'b']), loop('y', 'B', ['b', 'c']), loop('z', 'U', ['a', 'c'])]
const known: FilterKnowledge = {
  labels: new Map([
    ['x', 'R1'],
    ['y', 'B1'],
    ['z', '?1'],
  ]),
  names: new Map([['y', 'Overgrazing']]),
  variables: {
    a: { name: 'Rainfall', group: '' },
    b: { name: 'Cattle per hectare', group: '' },
    c: { name: 'Débt', group: '' },
  },
  groups: {},
  selection: nothing,
  eights: () => new Set(['y']),
}
const keys = (filter: Partial<LoopFilter>, with_: Partial<FilterKnowledge> = {}) =>
  filterLoops(loops, { ...EVERYTHING, ...filter }, { ...known, ...with_ }).map(({ key }) => key)

test('nothing asked is everything, as it is', () => {
  expect(filterLoops(loops, EVERYTHING, known)).toBe(loops)
  expect(isOpen(EVERYTHING)).toBe(true)
})

test.each([
  [['R'], '', ['x']],
  [['R', 'U'], '', ['x', 'z']],
  [[], 'rain', ['x', 'z']],
  [[], 'cattle OVER', ['y']],
  [[], 'b1', ['y']],
  [['B'], 'rain', []],
  [[], '?1', ['z']],
  [[], '1', ['x', 'y', 'z']],
] as const)('%j and “%s” leave %j', (types, text, left) => {
  expect(keys({ types: new Set(types), text })).toEqual(left)
})

test('loops that nobody has named, and halves of figures of eight', () => {
  expect(keys({ unnamed: true })).toEqual(['x', 'z'])
  expect(keys({ eights: true })).toEqual(['y'])
})

describe('through what is selected', () => {
  const through = (way: LoopFilter['through'], ...ids: string[]) =>
    keys({ through: way }, { selection: { variables: new Set(ids), links: new Set() } })

  test('any of it, or all of it', () => {
    expect(through('any', 'a')).toEqual(['x', 'z'])
    expect(through('any', 'a', 'b')).toEqual(['x', 'y', 'z'])
    expect(through('all', 'a', 'b')).toEqual(['x'])
    expect(through('all', 'a', 'b', 'c')).toEqual([])
  })

  test('has no effect while nothing is selected', () => {
    expect(through('all')).toEqual(['x', 'y', 'z'])
  })
})

/** The loops of a map by their variables' names, after a filter. */
function left(
  drawn: CausalMap,
  filter: Partial<LoopFilter>,
  selection: FilterKnowledge['selection'] = nothing,
) {
  const { variables, groups } = drawn
  const found = filterLoops(
    findLoops(drawn).loops,
    { ...EVERYTHING, ...filter },
    { ...known, variables, groups, selection },
  )
  return found.map((each) =>
    each.variables
      .map((id) => variables[id]?.name)
      .sort()
      .join(''),
  )
}

const RINGS = map`A -> + B -> + A; B -> - || C -> + B; A -> + D -> + C -> + A`

test('by delay and by length', () => {
  expect(left(RINGS, {})).toEqual(['AB', 'BC', 'ABC', 'ACD', 'ABCD'])
  expect(left(RINGS, { delay: 'with' })).toEqual(['BC', 'ABC'])
  expect(left(RINGS, { delay: 'without' })).toEqual(['AB', 'ACD', 'ABCD'])
  expect(left(RINGS, { from: 3, to: 3 })).toEqual(['ABC', 'ACD'])
  expect(left(RINGS, { to: 2, delay: 'with' })).toEqual(['BC'])
})

test('through links and variables together', () => {
  const link = Object.values(RINGS.links).find(({ source, target }) => {
    return RINGS.variables[source]?.name === 'B' && RINGS.variables[target]?.name === 'C'
  })
  const a = Object.values(RINGS.variables).find(({ name }) => name === 'A')
  const selection = { variables: new Set([a?.id ?? '']), links: new Set([link?.id ?? '']) }
  expect(left(RINGS, { through: 'all' }, selection)).toEqual(['ABC'])
  expect(left(RINGS, { through: 'any' }, selection)).toEqual(['AB', 'BC', 'ABC', 'ACD', 'ABCD'])
})

describe('groups', () => {
  const grouped = (groups: Readonly<Record<string, string>>): CausalMap => ({
    ...RINGS,
    groups: Object.fromEntries(
      ['g', 'h'].map((id, made) => [id, { id, name: id, colour: 'none', made }] as const),
    ),
    variables: Object.fromEntries(
      Object.values(RINGS.variables).map((one) => [one.id, { ...one, group: groups[one.name] ?? '' }]),
    ),
  })

  test('a loop lies inside when all its variables belong to one group, across when two differ', () => {
    const drawn = grouped({ A: 'g', B: 'g', C: 'h' })
    expect(left(drawn, { groups: 'inside' })).toEqual(['AB'])
    expect(left(drawn, { groups: 'across' })).toEqual(['BC', 'ABC', 'ACD', 'ABCD'])
  })

  test('one group and variables of none is neither, and a group that is gone is none', () => {
    const drawn = grouped({ A: 'g', B: 'gone', C: 'gone', D: 'g' })
    expect(left(drawn, { groups: 'inside' })).toEqual([])
    expect(left(drawn, { groups: 'across' })).toEqual([])
  })
})

test('what is narrowed besides types and text is said to be', () => {
  expect(isNarrowed({ ...EVERYTHING, types: new Set(['R']), text: 'x' })).toBe(false)
  expect(isOpen({ ...EVERYTHING, text: 'x' })).toBe(false)
  for (const part of [{ to: 5 }, { delay: 'with' }, { unnamed: true }, { independent: true }] as const)
    expect(isNarrowed({ ...EVERYTHING, ...part })).toBe(true)
})
