import { describe, expect, it, test } from 'vitest'
import { FIELDS_BY_NAME, KINDS } from '../kinds/table.ts'
import { emptyMap, newGroup, newLabel, newLink, newLoopNote, newVariable } from '../records.ts'
import { FACTS, factsOf } from './facts.ts'
import { beginningOf } from './words.ts'

describe('every field of every kind', () => {
  it.each(KINDS)('of %s is said, or listed with a reason why not', (kind) => {
    const facts: Readonly<Record<string, unknown>> = { ...FACTS[kind] }
    for (const [field] of FIELDS_BY_NAME[kind]) {
      const says = facts[field]
      const reason: unknown = typeof says === 'object' && says !== null ? Reflect.get(says, 'unsaid') : says
      expect(typeof says === 'function' || (typeof reason === 'string' && reason.length > 10), field).toBe(
        true,
      )
    }
    expect(Object.keys(facts).sort()).toEqual(FIELDS_BY_NAME[kind].map(([field]) => field).sort())
  })
})

const grouped = { ...emptyMap(), groups: { g: newGroup({ id: 'g', name: 'Water' }) } }

test('a variable says what it is, and the beginning of its note', () => {
  const note = `${'Who measures it is to be found out in every district. '.repeat(3)}`
  const variable = newVariable({
    id: 'v',
    name: 'Dams',
    x: 0,
    y: 0,
    kind: 'stock',
    unit: 'million m3',
    colour: 'amber',
    group: 'g',
    locked: true,
    note,
  })
  expect(factsOf(grouped, 'variables', variable)).toEqual([
    'stock',
    'unit: million m3',
    'amber',
    'in group Water',
    'locked in place',
    'note: Who measures it is to be found out in every district. Who measures it is to be…',
  ])
  expect(factsOf(grouped, 'variables', variable, ['note', 'group', 'locked', 'unit', 'kind'])).toEqual([
    'amber',
  ])
  expect(factsOf(grouped, 'variables', newVariable({ id: 'w', name: 'Rain', x: 0, y: 0 }))).toEqual([])
})

test('links, loops, groups and labels say what they have', () => {
  const link = newLink({
    id: 'l',
    source: 'v',
    target: 'w',
    polarity: '+',
    evidence: 'documented',
    reference: 'NDP 9',
    note: 'slowly',
  })
  expect(factsOf(grouped, 'links', link)).toEqual(['documented', 'source: NDP 9', 'note: slowly'])
  const loop = newLoopNote({
    id: 'n',
    links: ['a', 'b'],
    variables: ['v', 'w'],
    type: 'R',
    declared: 'B',
    pinned: true,
    story: 'It grows.',
  })
  expect(factsOf(grouped, 'loopNotes', loop)).toEqual([
    'declared balancing',
    'keeps its mark',
    'story: It grows.',
  ])
  expect(factsOf(grouped, 'groups', newGroup({ id: 'h', name: 'Land', colour: 'teal' }))).toEqual(['teal'])
  expect(factsOf(grouped, 'labels', newLabel({ id: 't', text: 'Here', x: 0, y: 0, locked: true }))).toEqual([
    'locked in place',
  ])
})

test('a text is cut behind a word, and a short one is whole, in one line', () => {
  expect(beginningOf('One\n two ')).toBe('One two')
  expect(beginningOf('x'.repeat(100))).toBe(`${'x'.repeat(80)}…`)
})
