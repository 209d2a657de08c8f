import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CausalMap,
  inOrder,
  isSound,
  type Notice,
  printNotation,
  repairMap,
  repairRecord,
  serialise,
} from '../index.ts'
import { anyFile } from '../testing/index.ts'

const A = { id: 'a', name: 'A', x: 0, y: 0 }
const B = { id: 'b', name: 'B', x: 300, y: 0 }
const AB = { id: 'k', source: 'a', target: 'b', polarity: '+' }
const BA = { id: 'l', source: 'b', target: 'a', polarity: '-' }
const FILE = { variables: [A, B], links: [AB, BA] }

function repair(json: unknown): { map: CausalMap; notices: readonly Notice[] } {
  const repaired = repairMap(json)
  expect(isSound(repaired.map)).toEqual([])
  return repaired
}

/** All that was told, a line each. */
function told(notices: readonly Notice[]): string[] {
  return notices.map(({ where, text }) => `${where}: ${text}`)
}

describe('any JSON becomes a sound map, and repairing again changes nothing', () => {
  test('JSON of every shape', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(isSound(repairMap(json).map)).toEqual([])
      }),
    )
  })

  test('files that are maps nearly', () => {
    fc.assert(
      fc.property(anyFile, (json) => {
        const { map } = repairMap(json)
        expect(isSound(map)).toEqual([])
        const again = repairMap(JSON.parse(serialise(map)))
        expect(again.map).toEqual(map)
        expect(Object.prototype).not.toHaveProperty('polluted')
      }),
      { numRuns: process.env.SEDIKO_LONG === '1' ? 20_000 : 200 },
    )
  }, 600_000)

  test('a bend of -0 is one of 0', () => {
    const { map, notices } = repair({ ...FILE, links: [{ ...AB, bend: -0 }] })
    expect(map.links.k?.bend).toBe(0)
    expect(notices).toEqual([])
  })

  test('a map without faults is read without a word', () => {
    const { map, notices } = repair(FILE)
    expect([printNotation(map), notices]).toEqual(['A -> + B -> - A\n', []])
  })
})

describe('ids', () => {
  test('the later of two equal ones gets a fresh id; links mean the first', () => {
    const { map, notices } = repair({ ...FILE, variables: [A, B, { ...B, name: 'C', x: 600 }] })
    expect(printNotation(map)).toBe('A -> + B -> - A\nC\n')
    expect(Object.keys(map.variables)).toEqual(['a', 'b', 'v1'])
    expect(told(notices)).toEqual([
      'variables[2]: The id “b” stands twice; this variable got “v1”. What names “b” means the first.',
    ])
  })

  test.each(['__proto__', 'constructor', 'toString', 'prototype', 'with space', ''])(
    '%j is replaced',
    (id) => {
      const { map, notices } = repair({ variables: [{ ...A, id }, B], links: [{ ...AB, source: id }] })
      expect(printNotation(map)).toBe('A -> + B\n')
      expect(map.variables.v1?.name).toBe('A')
      expect(notices).toHaveLength(1)
    },
  )

  test('numbers become texts, missing ones are made, labels keep off the ids of variables', () => {
    const { map } = repair({
      variables: [
        { ...A, id: 7 },
        { ...B, id: undefined },
      ],
      links: [{ id: 7, source: 7, target: 7 }],
      labels: [{ id: 'v1', text: 'Here', x: 0, y: 0 }],
    })
    expect(Object.keys(map.variables)).toEqual(['7', 'v1'])
    expect(Object.keys(map.labels)).toEqual(['t1'])
    expect(map.links['7']).toMatchObject({ source: '7', target: '7' })
  })
})

describe('links', () => {
  test('to nowhere are kept aside, and named', () => {
    const { map, notices } = repair({
      ...FILE,
      links: [AB, { ...BA, target: 'gone' }, { id: 'm', source: 'a' }],
    })
    expect(printNotation(map)).toBe('A -> + B\n')
    expect(map.aside.links).toMatchObject({ l: { why: 'noEnd' }, m: { why: 'noEnd' } })
    expect(told(notices)).toEqual([
      'links[1]: The link from “B” to “gone” lacks a variable at one of its ends; it was kept aside.',
      'links[2]: The link from “A” to nowhere lacks a variable at one of its ends; it was kept aside.',
    ])
  })

  test('from a variable to itself are kept and told', () => {
    const { map, notices } = repair({ ...FILE, links: [{ ...AB, target: 'a' }] })
    expect(printNotation(map)).toBe('A -> + A\nB\n')
    expect(told(notices)).toEqual([
      'links[0]: This link runs from a variable to itself. It was kept, but is on no loop.',
    ])
  })

  test('that are equal become one, and a loop over the second runs over the first', () => {
    const { map, notices } = repair({
      ...FILE,
      links: [AB, BA, { ...AB, id: 'm', delay: true, note: 'Why' }],
      loops: [{ id: 'n', links: ['l', 'm'], variables: ['b', 'a'], type: 'B', name: 'Trap' }],
    })
    expect(map.links.k).toMatchObject({ delay: true, note: 'Why' })
    expect(Object.values(map.loopNotes)).toMatchObject([{ links: ['k', 'l'], variables: ['a', 'b'] }])
    expect(notices.map((notice) => notice.where)).toEqual(['links[2]'])
  })

  test('a sign that is none becomes unknown; the typographic minus is a minus', () => {
    const { map } = repair({
      ...FILE,
      links: [
        { ...AB, polarity: 'plus' },
        { ...BA, polarity: '−' },
      ],
    })
    expect(printNotation(map)).toBe('A -> B -> - A\n')
  })
})

describe('places', () => {
  test.each([
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['a number beyond the map', 1e12],
    ['null', null],
    ['a text', '12'],
  ])('%s is replaced by a free place, always the same', (_, x) => {
    const file = { ...FILE, variables: [A, { ...B, x }, { ...B, id: 'c', x }] }
    const { map, notices } = repair(file)
    expect(inOrder(map.variables).map((variable) => [variable.x, variable.y])).toEqual([
      [0, 0],
      [200, 0],
      [400, 0],
    ])
    expect(told(notices)).toEqual([
      'variables[1]: This had no place on the map; it was put where there is room.',
      'variables[2]: This had no place on the map; it was put where there is room.',
    ])
    expect(repair(file).map).toEqual(map)
  })
})

describe('texts and other values', () => {
  test('markup stays the text that it is', () => {
    const name = '<img src=x onerror="alert(1)"> &amp; <script>'
    expect(repair({ variables: [{ ...A, name }] }).map.variables.a?.name).toBe(name)
  })

  test('a name beyond 2,000 characters is cut', () => {
    const { map, notices } = repair({ variables: [{ ...A, name: 'x'.repeat(5000) }] })
    expect(map.variables.a?.name).toHaveLength(2000)
    expect(told(notices)).toEqual([
      'variables[0].name: The name is longer than 2,000 characters; it was cut, and all of it put at the end of the map’s description.',
    ])
    expect(map.meta.description).toBe(
      `From the file, where it had no place:\n\nVariable\nname: ${'x'.repeat(5000)}`,
    )
  })

  test('what cannot stand in a field is set to its default', () => {
    const { map, notices } = repair({
      title: 5,
      variables: [{ ...A, colour: 'mauve', note: [1] }],
      links: {},
    })
    expect([map.meta.title, map.variables.a]).toMatchObject(['', { colour: 'none', note: '' }])
    expect(told(notices)).toEqual([
      'links: “links” is an object where a list was expected; nothing was read from it.',
      'title: The title cannot be 5; it was set to empty.',
      'variables[0].colour: The colour cannot be “mauve”; it was set to “none”.',
      'variables[0].note: The note cannot be a list; it was set to empty.',
    ])
  })

  test('what is no record is left out', () => {
    const { map, notices } = repair({ variables: [A, 'B', null] })
    expect(Object.keys(map.variables)).toEqual(['a'])
    expect(notices).toHaveLength(2)
  })

  test('a bend beyond the limit is taken back to it', () => {
    expect(repair({ ...FILE, links: [{ ...AB, bend: 3, bent: true }] }).map.links.k?.bend).toBe(0.9)
    expect(repair({ ...FILE, links: [{ ...AB, bent: true }] }).map.links.k?.bent).toBe(false)
  })
})

describe('unknown fields', () => {
  test('survive, at the top and in every record', () => {
    const json = {
      variables: [{ ...A, weight: 3 }],
      links: [],
      groups: [{ id: 'g', name: 'G', open: true }],
      labels: [{ id: 't', text: 'T', x: 0, y: 0, font: { size: 9, face: 'x' } }],
      plan: { steps: [1, { b: null, a: 2 }] },
    }
    const { map, notices } = repair(json)
    expect(notices).toEqual([])
    expect(map.extras).toEqual({ plan: json.plan })
    expect(JSON.parse(serialise(map))).toMatchObject(json)
  })

  test('that reach a prototype are dropped at every depth, and told', () => {
    const json: unknown = JSON.parse(
      '{"__proto__": {"polluted": 1}, "variables": [{"id": "a", "name": "A", "x": 0, "y": 0, "constructor": 1, "deep": {"prototype": 2, "kept": 3}}]}',
    )
    const { map, notices } = repair(json)
    expect(map.extras).toEqual({})
    expect(map.variables.a?.extras).toEqual({ deep: { kept: 3 } })
    expect(notices).toHaveLength(3)
    expect(Object.prototype).not.toHaveProperty('polluted')
  })

  test('that lie thousands of levels deep do not overthrow it', () => {
    const json: unknown = JSON.parse(`{"deep": ${'['.repeat(5000)}${']'.repeat(5000)}}`)
    expect(repair(json).notices).toMatchObject([{ where: '' }])
  })
})

describe('loop notes', () => {
  const note = { id: 'n', links: ['k', 'l'], variables: ['a', 'b'], type: 'B', name: 'Trap' }

  test('of links that are missing are kept as broken', () => {
    const { map, notices } = repair({ ...FILE, links: [AB], loops: [note] })
    expect(map.loopNotes.n).toMatchObject({ links: ['k', 'l'], name: 'Trap' })
    expect(notices).toHaveLength(1)
  })

  test('that name only variables get the links that join them', () => {
    const { map, notices } = repair({ ...FILE, loops: [{ ...note, links: undefined }] })
    expect(map.loopNotes.n).toMatchObject({ links: ['k', 'l'], variables: ['a', 'b'] })
    expect(notices).toEqual([])
  })

  test('keep the type that they declare, and have that of the links when they declare none', () => {
    expect(repair({ ...FILE, loops: [{ ...note, type: 'U' }] }).map.loopNotes.n).toMatchObject({
      type: 'B',
      declared: 'U',
    })
    const { type: _, ...bare } = note
    const { map, notices } = repair({ ...FILE, loops: [bare] })
    expect(map.loopNotes.n).toMatchObject({ type: 'B' })
    expect(notices).toEqual([])
  })

  test('that name only variables keep the type that they declare, though their links make another', () => {
    const { map, notices } = repair({ ...FILE, loops: [{ ...note, links: undefined, type: 'R', number: 2 }] })
    expect(map.loopNotes.n).toMatchObject({ links: ['k', 'l'], type: 'B', declared: 'R', number: 2 })
    expect(notices).toEqual([])
  })

  test('that name nothing are left out by name', () => {
    const { map, notices } = repair({ ...FILE, loops: [{ id: 'n', name: 'Trap' }] })
    expect(map.loopNotes).toEqual({})
    expect(told(notices)).toEqual([
      'loops[0]: This loop called “Trap” does not say over which links or variables it runs; it was left out, and its words put at the end of the map’s description.',
    ])
  })

  test('that no loop joins, and records that are none, leave their words at the end of the description', () => {
    const story = 'It has been so since 1998.'
    const { map, notices } = repair({
      ...FILE,
      description: 'Our map',
      labels: ['Only a text'],
      loops: [{ id: 'n', name: 'Trap', story, variables: ['a', 'z'], seen: 'In Maun' }, { id: 'o' }],
    })
    expect(map.meta.description).toBe(
      [
        'Our map',
        'From the file, where it had no place:',
        'Label\nOnly a text',
        `Loop\nname: Trap\nstory: ${story}\nseen: In Maun`,
      ].join('\n\n'),
    )
    expect(told(notices)).toEqual([
      'labels[0]: This is “Only a text” where a label was expected; it was left out, and its words put at the end of the map’s description.',
      'loops[0]: This loop called “Trap” runs over links or variables that make no loop; it was left out, and its words put at the end of the map’s description.',
      'loops[1]: This loop does not say over which links or variables it runs; it was left out.',
    ])
    expect(repairMap(JSON.parse(serialise(map))).notices).toEqual([])
  })

  test('that declare a letter which their links do not make leave its number to the loop that has it', () => {
    const other = { ...BA, id: 'm', polarity: '+' }
    const links = [AB, BA, other]
    const right = { id: 'z', links: ['k', 'm'], variables: ['a', 'b'], type: 'R', name: 'Growth', number: 1 }
    const { map } = repair({ ...FILE, links, loops: [{ ...note, type: 'R', number: 1 }, right] })
    expect(map.loopNotes.z).toMatchObject({ type: 'R', number: 1 })
    expect(map.loopNotes.n).toMatchObject({ type: 'B', declared: 'R', number: 2 })
  })

  test('of one loop become one', () => {
    const { map } = repair({ ...FILE, loops: [note, { ...note, id: 'o', links: ['l', 'k'], name: 'Other' }] })
    expect(Object.values(map.loopNotes)).toMatchObject([{ id: 'n', name: 'Trap', also: { name: ['Other'] } }])
  })
})

describe('archetype notes', () => {
  const note = {
    id: 'n',
    archetype: 'of a newer version',
    structure: 'standard',
    state: 'dismissed',
    slots: ['fix', 'symptom'],
    variables: ['a', 'b'],
    links: ['k', 'l'],
    key: 'one',
    story: 'Told once',
  }

  test('are kept of archetypes that nobody knows, and of variables and links that are gone', () => {
    const { map, notices } = repair({ variables: [A], archetypes: [note] })
    expect(map.archetypeNotes.n).toMatchObject({ ...note, inverted: [], mentalModel: '', made: 1 })
    expect(notices).toEqual([])
  })

  test('speak of the records that they mean, also of those that were given other ids or made one', () => {
    const { map } = repair({
      variables: [A, { ...B, id: 7 }],
      links: [
        { ...AB, target: 7 },
        { ...AB, id: 'l', target: 7 },
      ],
      archetypes: [{ ...note, variables: ['a', 7] }],
    })
    expect(map.archetypeNotes.n).toMatchObject({ variables: ['a', '7'], links: ['k'] })
  })

  test('that give no variable for a role are left out', () => {
    const { map, notices } = repair({ ...FILE, archetypes: [{ ...note, variables: ['a'] }, { id: 'o' }] })
    expect(map.archetypeNotes).toEqual({})
    expect(told(notices)[0]).toBe(
      'archetypes[0]: This archetype does not say which variable plays each of its roles; it was left out, and its words put at the end of the map’s description.',
    )
    expect(map.meta.description).toContain('story: Told once')
  })

  test('of one match become one, accepted where either is', () => {
    const second = { ...note, id: 'o', state: 'accepted', story: 'Told twice' }
    const { map, notices } = repair({ ...FILE, archetypes: [note, second, { ...note, id: 'p', key: '' }] })
    expect(Object.values(map.archetypeNotes)).toMatchObject([
      { id: 'n', state: 'accepted', story: 'Told once\n\nTold twice', made: 1 },
      { id: 'p', made: 2 },
    ])
    expect(notices).toHaveLength(1)
  })
})

test('a file full of faults is told in 201 sentences', () => {
  const { notices } = repair({ links: Array.from({ length: 1000 }, () => 0) })
  expect([notices.length, notices.at(-1)?.text]).toEqual([201, '800 more places were repaired.'])
})

describe('one record by itself', () => {
  test('is checked field by field, its order of making and extras kept', () => {
    const variable = repairRecord('variables', 'a', {
      name: 5,
      x: 1,
      y: 2,
      made: 9,
      extras: { z: 1, __proto__: null },
    })
    expect(variable).toMatchObject({ id: 'a', name: '', x: 1, y: 2, made: 9, extras: { z: 1 } })
    expect(Object.isFrozen(variable?.extras)).toBe(true)
  })

  test('is null when it is none', () => {
    expect(repairRecord('variables', 'toString', A)).toBeNull()
    expect(repairRecord('variables', 'a', 'A')).toBeNull()
    expect(repairRecord('links', 'k', { polarity: '+' })).toBeNull()
    expect(repairRecord('loopNotes', 'n', { links: ['k'], variables: ['a'] })).toBeNull()
    expect(repairRecord('archetypeNotes', 'n', { slots: ['fix'], variables: [] })).toBeNull()
  })
})
