import { expect, test } from 'vitest'
import { applyEdit, emptyMap, map, newArchetypeNote, newVariable, noteLoop, serialise } from './index.ts'

test('a map is written one record a line, without what is default, in order of making', () => {
  const pair = map`Rain -> + Grass -> - || Rain`
  const saying = {
    noteId: 'n',
    links: ['l1', 'l2'],
    variables: [],
    type: 'B',
    number: 1,
    fields: { name: 'Dry' },
  } as const
  expect(serialise(applyEdit(pair, noteLoop, saying).map)).toBe(`{
  "format": "sediko-map",
  "version": 1,
  "title": "",
  "variables": [
    {"id": "v1", "name": "Rain", "x": 0, "y": 0},
    {"id": "v2", "name": "Grass", "x": 200, "y": 0}
  ],
  "links": [
    {"id": "l1", "source": "v1", "target": "v2", "polarity": "+"},
    {"id": "l2", "source": "v2", "target": "v1", "polarity": "-", "delay": true}
  ],
  "loops": [
    {"id": "n", "links": ["l1", "l2"], "variables": ["v1", "v2"], "type": "B", "name": "Dry", "number": 1}
  ]
}
`)
})

test('an empty map still shows its lists', () => {
  expect(serialise(emptyMap({ title: 'New' }))).toBe(
    '{\n  "format": "sediko-map",\n  "version": 1,\n  "title": "New",\n  "variables": [],\n  "links": []\n}\n',
  )
})

test('archetype notes are written in order of making, lists that are empty left out', () => {
  const archetype = 'fixes-that-fail'
  const roles = { slots: ['fix'], variables: ['v1'] }
  const archetypeNotes = {
    a: newArchetypeNote({ id: 'a', archetype, ...roles, state: 'dismissed', key: 'x', made: 2 }),
    b: newArchetypeNote({
      id: 'b',
      archetype,
      ...roles,
      inverted: ['fix'],
      links: ['l1'],
      story: 'S',
      made: 1,
    }),
  }
  const lines = serialise({ ...emptyMap(), archetypeNotes }).split('\n')
  const both = '"archetype": "fixes-that-fail", "structure": ""'
  expect(lines.slice(6)).toEqual([
    '  "archetypes": [',
    `    {"id": "b", ${both}, "state": "accepted", "slots": ["fix"], "variables": ["v1"], "inverted": ["fix"], "links": ["l1"], "story": "S"},`,
    `    {"id": "a", ${both}, "state": "dismissed", "slots": ["fix"], "variables": ["v1"], "key": "x"}`,
    '  ]',
    '}',
    '',
  ])
})

test('the same map gives the same bytes, in whatever order its fields came to be', () => {
  const one = newVariable({ id: 'a', name: 'A', extras: { b: 1, a: { d: [1, 2], c: 2 } } })
  const two = newVariable({ extras: { a: { c: 2, d: [1, 2] }, b: 1 }, name: 'A', id: 'a' })
  const z = newVariable({ id: 'z', made: 1 })
  const texts = [
    { a: one, z },
    { z, a: two },
  ].map((variables) => serialise({ ...emptyMap(), variables }))
  expect(texts[0]).toBe(texts[1])
  expect(texts[0]).toContain('{"id": "a", "name": "A", "x": 0, "y": 0, "a": {"c": 2, "d": [1, 2]}, "b": 1}')
})
