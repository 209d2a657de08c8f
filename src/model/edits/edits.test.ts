import { describe, expect, test } from 'vitest'
import * as model from '../index.ts'
import { applyEdit, type CausalMap, type Edit, map, printNotation } from '../index.ts'

function edited<A>(start: CausalMap, edit: Edit<A>, args: A): CausalMap {
  return applyEdit(start, edit, args).map
}

/** The map as text, on one line. */
function told(some: CausalMap): string {
  return printNotation(some).trim().replaceAll('\n', '; ')
}

const pair = map`A -> + B -> - A`

describe('variables', () => {
  test('are made last in order, at a tidy place, with what is known of them', () => {
    const { variables } = edited(pair, model.addVariable, {
      id: 'x',
      x: 1.23456,
      y: -2e9,
      name: 'C',
      kind: 'stock',
    })
    expect(variables.x).toEqual(
      model.newVariable({ id: 'x', x: 1.23, y: -1e6, name: 'C', kind: 'stock', made: 3 }),
    )
  })

  test.each([
    ['a taken id', { id: 'v1', x: 0, y: 0 }],
    ['an id that cannot be one', { id: '__proto__', x: 0, y: 0 }],
    ['no place', { id: 'x', x: Number.NaN, y: 0 }],
  ])('are not made with %s', (_, args) => {
    expect(edited(pair, model.addVariable, args)).toBe(pair)
  })

  test('are renamed, and a name of 3,000 characters is cut', () => {
    expect(told(edited(pair, model.renameVariable, { id: 'v1', name: 'Rain' }))).toBe('Rain -> + B -> - Rain')
    const long = edited(pair, model.renameVariable, { id: 'v1', name: 'x'.repeat(3000) })
    expect(long.variables.v1?.name).toHaveLength(2000)
    expect(edited(pair, model.renameVariable, { id: 'toString', name: 'x' })).toBe(pair)
  })

  test('change together, all but what may not stand there', () => {
    const fields = { colour: 'red', kind: 'no such kind', group: 'not an id' }
    const args = { ids: ['v1', 'v2', 'gone'], fields }
    // @ts-expect-error A caller without types could hand over anything.
    const { variables } = edited(pair, model.changeVariable, args)
    expect([variables.v1, variables.v2]).toMatchObject([
      { colour: 'red', kind: 'variable', group: '' },
      { colour: 'red', kind: 'variable', group: '' },
    ])
  })

  test('move with labels, and only what moves is another record', () => {
    const labelled = edited(pair, model.addLabel, { id: 't', x: 0, y: 0, text: 'Here' })
    const places = { v1: { x: 0, y: 0 }, v2: { x: 5, y: 0 }, t: { x: 7, y: 7.129 }, gone: { x: 1, y: 1 } }
    const moved = applyEdit(labelled, model.moveThings, { places }).map
    expect(moved.labels.t).toEqual({ ...labelled.labels.t, x: 7, y: 7.13 })
    expect(moved.variables.v2).toEqual({ ...labelled.variables.v2, x: 5 })
    expect([moved.variables.v1, moved.links]).toEqual([labelled.variables.v1, labelled.links])
    expect(moved.variables.v1).toBe(labelled.variables.v1)
    expect(moved.links).toBe(labelled.links)
  })

  test('are arranged with the bends of their links, but for what is locked or bent by hand', () => {
    const locked = edited(map`A -> + B -> + C -> + A`, model.setLocked, { ids: ['v3'], locked: true })
    const start = edited(locked, model.setBend, { ids: ['l2'], bend: 0.4 })
    const places = { v1: { x: 7.129, y: 7 }, v2: { x: 5, y: 0 }, v3: { x: 9, y: 9 }, gone: { x: 1, y: 1 } }
    const bends = { l1: 0.25, l2: -0.1, l3: Number.NaN, gone: 0.2 }
    const { variables, links } = edited(start, model.arrangeThings, { places, bends })
    expect(variables.v1).toMatchObject({ x: 7.13, y: 7 })
    expect(variables.v2).toMatchObject({ x: 5, y: 0 })
    expect(variables.v3).toBe(start.variables.v3)
    expect(links.l1).toMatchObject({ bend: 0.25, bent: false })
    expect(links.l2).toBe(start.links.l2)
    expect(links.l3).toBe(start.links.l3)
  })

  test('hand their links back to the loop rule when they move, but for those bent by hand', () => {
    const arranged = edited(map`A -> + B -> + C -> + A; C -> D`, model.arrangeThings, {
      places: { v2: { x: 200, y: 0.4 }, v3: { x: 100, y: 90 } },
      bends: { l1: 0.2, l2: 0.2, l3: 0.2, l4: 0.2 },
    })
    const start = edited(arranged, model.setBend, { ids: ['l3'], bend: 0.4 })
    const bendsAfter = (places: Record<string, { x: number; y: number }>) => {
      const { links } = edited(start, model.moveThings, { places })
      return [links.l1, links.l2, links.l3, links.l4].map((link) => link?.bend)
    }
    const [a, c] = [
      { x: 1, y: 0 },
      { x: 100, y: 90 },
    ]
    expect(bendsAfter({ v1: a })).toEqual([null, 0.2, 0.4, 0.2])
    expect(bendsAfter({ v3: { x: 0, y: 90 } })).toEqual([0.2, null, 0.4, null])
    // Back to where it was, or along with the other end: the bend fits as before.
    expect(bendsAfter({ v3: c })).toEqual([0.2, 0.2, 0.4, 0.2])
    expect(bendsAfter({ v2: { x: 230, y: 40 }, v3: { x: 130, y: 130 } })).toEqual([null, 0.2, 0.4, null])
  })

  test('take their links with them when they are deleted', () => {
    const start = map`A -> + B -> - C -> A`
    expect(told(edited(start, model.deleteThings, { variables: ['v2'] }))).toBe('A; C -> A')
  })

  test('merge: links move over, those between vanish, what was said is kept', () => {
    const start = edited(map`A -> + B -> - C -> A; D -> + B; D -> - C`, model.changeVariable, {
      ids: ['v3'],
      fields: { note: 'Said of C', unit: 'cattle' },
    })
    const merged = edited(start, model.mergeVariables, { from: 'v3', into: 'v2' })
    expect(told(merged)).toBe('A -> + B -> A; D -> + B; D -> - B')
    expect(merged.variables.v2).toMatchObject({ name: 'B', note: 'Said of C', unit: 'cattle' })
    expect(edited(start, model.mergeVariables, { from: 'v2', into: 'v2' })).toBe(start)
    const parallel = map`A -> + || B; A -> + C; C -> A`
    expect(told(edited(parallel, model.mergeVariables, { from: 'v2', into: 'v3' }))).toBe('A -> + || C -> A')
  })
})

describe('links', () => {
  test('have an unknown sign until it is said', () => {
    expect(told(edited(map`A; B`, model.addLink, { id: 'x', source: 'v1', target: 'v2' }))).toBe('A -> B')
  })

  test.each([
    ['a variable to itself', { id: 'x', source: 'v1', target: 'v1' }],
    ['nowhere', { id: 'x', source: 'v1', target: 'gone' }],
    ['where an equal one is', { id: 'x', source: 'v1', target: 'v2', polarity: '+' }],
    ['a taken id', { id: 'l1', source: 'v2', target: 'v1', polarity: '+' }],
  ] as const)('are not drawn from and to %s', (_, args) => {
    expect(edited(pair, model.addLink, args)).toBe(pair)
  })

  test('come with a new variable, either way', () => {
    const args = { variableId: 'x', linkId: 'y', source: 'v1', x: 0, y: 0, name: 'C', polarity: '-' } as const
    expect(told(edited(pair, model.addLinkedVariable, args))).toBe('A -> + B -> - A -> - C')
    expect(told(edited(pair, model.addLinkedVariable, { ...args, towards: false }))).toBe(
      'A -> + B -> - A; C -> - A',
    )
    expect(edited(pair, model.addLinkedVariable, { ...args, source: 'gone' })).toBe(pair)
    expect(edited(pair, model.addLinkedVariable, { ...args, linkId: 'l1' })).toBe(pair)
  })

  test('that become equal by a sign are merged: the older id, the longer note, the delay of either', () => {
    const start = edited(map`A -> + B; A -> - || B; A -> B`, model.changeLink, {
      ids: ['l2'],
      fields: { note: 'Why so', evidence: 'documented', reference: 'Report 3' },
    })
    const merged = edited(start, model.setPolarity, { ids: ['l2', 'l3'], polarity: '+' })
    expect(told(merged)).toBe('A -> + || B')
    expect(merged.links.l1).toMatchObject({ note: 'Why so', evidence: 'documented', reference: 'Report 3' })
  })

  test('that become equal by turning are merged, two that change places are not', () => {
    expect(told(edited(map`A -> + B -> + A`, model.reverseLinks, { ids: ['l2'] }))).toBe('A -> + B')
    expect(told(edited(map`A -> + B -> + A`, model.reverseLinks, { ids: ['l1', 'l2'] }))).toBe(
      'A; B -> + A -> + B',
    )
  })

  test('keep their place on the page when they are turned', () => {
    const bent = edited(pair, model.setBend, { ids: ['l1'], bend: 0.4 })
    expect(edited(bent, model.reverseLinks, { ids: ['l1'] }).links.l1?.bend).toBe(-0.4)
  })

  test('are bent by hand within limits, and left to the layout again', () => {
    const bent = edited(pair, model.setBend, { ids: ['l1', 'gone'], bend: 5 })
    expect(bent.links.l1).toMatchObject({ bend: 0.9, bent: true })
    expect(edited(bent, model.setBend, { ids: ['l1'], bend: Number.NaN })).toBe(bent)
    expect(edited(bent, model.setBend, { ids: ['l1'], bend: null }).links.l1).toMatchObject({
      bend: null,
      bent: false,
    })
  })

  test('are delayed together', () => {
    expect(told(edited(pair, model.setDelay, { ids: ['l1', 'l2'], delay: true }))).toBe(
      'A -> + || B -> - || A',
    )
  })

  test('are split by a new variable, the effect from end to end the same', () => {
    const args = { link: 'l2', variableId: 'x', firstId: 'p', secondId: 'q', x: 0, y: 0, name: 'X' }
    expect(told(edited(pair, model.splitLink, args))).toBe('A -> + B -> - X -> + A')
    expect(edited(pair, model.splitLink, { ...args, secondId: 'p' })).toBe(pair)
  })
})

describe('loops', () => {
  const saying = { noteId: 'n', links: ['l2', 'l1'], variables: [], type: 'R', number: 3 } as const

  test('get a note in canonical form, of the type that they have', () => {
    const { loopNotes } = edited(pair, model.noteLoop, { ...saying, fields: { name: 'Trap' } })
    expect(loopNotes.n).toMatchObject({ links: ['l1', 'l2'], variables: ['v1', 'v2'], type: 'B', number: 3 })
  })

  test('keep one note, which goes when nothing is said any more', () => {
    const noted = edited(pair, model.noteLoop, { ...saying, fields: { name: 'Trap' } })
    const pinned = edited(noted, model.noteLoop, { ...saying, noteId: 'o', fields: { pinned: true } })
    expect(Object.values(pinned.loopNotes)).toMatchObject([{ id: 'n', name: 'Trap', pinned: true }])
    const silent = edited(pinned, model.noteLoop, { ...saying, fields: { pinned: false, name: '' } })
    expect(Object.values(silent.loopNotes)).toMatchObject([{ id: 'n', name: '', pinned: false, number: 3 }])
    expect(edited(pair, model.noteLoop, { ...saying, fields: { name: '' } })).toBe(pair)
  })

  test('do not share a number', () => {
    const two = map`A -> + B -> - A -> + C -> - A`
    const first = edited(two, model.noteLoop, { ...saying, fields: { name: 'One' } })
    const both = edited(first, model.noteLoop, {
      ...saying,
      noteId: 'o',
      links: ['l3', 'l4'],
      fields: { name: 'Two' },
    })
    expect(both.loopNotes.o?.number).toBe(0)
  })

  test('are not spoken of when they are none', () => {
    expect(edited(pair, model.noteLoop, { ...saying, links: ['l1'], fields: { name: 'x' } })).toBe(pair)
  })

  test('are forgotten on request', () => {
    const noted = edited(pair, model.noteLoop, { ...saying, fields: { name: 'Trap' } })
    expect(edited(noted, model.removeLoopNotes, { ids: ['n', 'gone'] }).loopNotes).toEqual({})
  })
})

describe('a structure', () => {
  const place = { x: 1, y: 2, kind: 'variable' } as const
  const fix = { ...place, id: 'x', role: 'Quick fix', kind: 'action', name: '' } as const
  const effect = { ...place, id: 'y', role: 'Side effect', name: 'Debt' }
  const there = { id: 'k', source: 'v1', target: 'v2', polarity: '+', delay: true } as const
  const links = [
    there,
    { ...there, id: 'l', target: 'x' },
    { ...there, id: 'm', source: 'x', target: 'y', polarity: '-' as const, delay: false },
    { ...there, id: 'n', source: 'y', target: 'gone' },
  ]

  test('is put among what is there: a link that is there stays as it is, one to nowhere is left out', () => {
    const start = map`A -> + B`
    const { variables, links: drawn } = edited(start, model.insertStructure, {
      variables: [fix, effect],
      links,
    })
    expect(variables.x).toEqual(model.newVariable({ ...fix, made: 3 }))
    expect(variables.y).toMatchObject({ name: 'Debt', role: 'Side effect', made: 4 })
    expect(Object.keys(drawn)).toEqual(['l1', 'l', 'm'])
    expect(drawn.l1).toBe(start.links.l1)
    expect(drawn.l).toMatchObject({ source: 'v1', target: 'x', polarity: '+', delay: true, made: 2 })
  })

  test('says which archetype it is and what its loops are called, over links that are there, too; what was said stays', () => {
    const start = map`A -> + B`
    const back = { id: 'm', source: 'v2', target: 'v1', polarity: '-', delay: false } as const
    const loop = { noteId: 'n', links: ['k', 'm'], variables: ['v1', 'v2'], type: 'B' } as const
    const structure = {
      variables: [],
      links: [there, back],
      loops: [{ ...loop, name: 'Fix', story: 'Round it goes.' }],
      archetype: {
        noteId: 'a',
        archetype: 'fixes-that-fail',
        structure: 'standard',
        state: 'accepted',
        slots: ['symptom', 'fix'],
        variables: ['v1', 'v2'],
        inverted: [],
        links: ['k', 'm'],
        key: 'a key',
        story: 'Ours.',
      },
    } as const
    const first = edited(start, model.insertStructure, structure)
    expect(first.loopNotes.n).toMatchObject({
      links: ['l1', 'm'],
      name: 'Fix',
      story: 'Round it goes.',
      type: 'B',
    })
    expect(first.archetypeNotes.a).toMatchObject({ state: 'accepted', links: ['l1', 'm'], story: 'Ours.' })
    const again = edited(first, model.insertStructure, {
      ...structure,
      loops: [{ ...loop, noteId: 'o', name: 'Other', story: 'Otherwise.' }],
      archetype: { ...structure.archetype, noteId: 'b', story: 'Theirs.' },
    })
    expect(again).toBe(first)
  })

  test('keeps its roles when it is named, and is told by them until then', () => {
    const start = edited(map`A -> + B`, model.insertStructure, { variables: [fix, effect], links })
    expect(told(start)).toBe('A -> + B; A -> + || Quick fix -> - Debt')
    const named = edited(start, model.renameVariable, { id: 'x', name: 'Loans' })
    expect(named.variables.x).toMatchObject({ name: 'Loans', role: 'Quick fix' })
    const merged = edited(start, model.mergeVariables, { from: 'x', into: 'v2' })
    expect(merged.variables.v2).toMatchObject({ name: 'B', role: 'Quick fix' })
  })
})

describe('archetypes', () => {
  const start = map`A -> + B -> - C -> || A; C -> + B`
  const saying: Parameters<typeof model.noteArchetype>[1] = {
    noteId: 'n',
    archetype: 'fixes-that-fail',
    structure: 'standard',
    state: 'accepted',
    slots: ['symptom', 'quick_fix'],
    variables: ['v1', 'v2'],
    inverted: ['symptom'],
    links: ['l1', 'l2', 'l3', 'gone'],
    key: 'a key',
  }
  const noted = edited(start, model.noteArchetype, { ...saying, story: 'It came back' })

  test('get a note where they lie, with the links that are there', () => {
    const { noteId, ...said } = saying
    expect(noted.archetypeNotes).toEqual({
      n: {
        id: noteId,
        ...said,
        links: ['l1', 'l2', 'l3'],
        story: 'It came back',
        told: '',
        mentalModel: '',
        made: 1,
      },
    })
  })

  test('keep one note for a key, whose story stays when it is dismissed', () => {
    const dismissed = edited(noted, model.noteArchetype, { ...saying, noteId: 'o', state: 'dismissed' })
    expect(Object.values(dismissed.archetypeNotes)).toMatchObject([
      { id: 'n', state: 'dismissed', story: 'It came back' },
    ])
    const same = edited(noted, model.noteArchetype, { ...saying, links: ['l1', 'l2', 'l3'] })
    expect(same).toBe(noted)
    const second = edited(noted, model.noteArchetype, { ...saying, noteId: 'o', key: 'another' })
    expect(second.archetypeNotes.o).toMatchObject({ made: 2, story: '' })
  })

  test.each<[string, Partial<typeof saying>]>([
    ['a key', { key: '' }],
    ['a variable for each slot', { variables: ['v1'] }],
    ['any slot', { slots: [], variables: [] }],
    ['variables that are there', { variables: ['v1', 'gone'] }],
    ['slots that can be named', { slots: ['symptom', ''] }],
    ['an id of its own', { noteId: '__proto__' }],
  ])('are not noted without %s', (_, args) => {
    expect(edited(start, model.noteArchetype, { ...saying, ...args })).toBe(start)
  })

  test('get a story and a mental model, and are forgotten on request', () => {
    const fields = { story: 'Told anew', mentalModel: 'More is better' }
    const told = edited(noted, model.changeArchetypeNote, { id: 'n', fields })
    expect(told.archetypeNotes.n).toMatchObject({ ...fields, state: 'accepted' })
    expect(edited(noted, model.changeArchetypeNote, { id: 'gone', fields })).toBe(noted)
    expect(edited(noted, model.removeArchetypeNotes, { ids: ['n', 'gone'] }).archetypeNotes).toEqual({})
  })

  test('keep the sentence by which the program told their story until somebody changes the story', () => {
    const told = 'It came back because of {symptom}'
    const byProgram = edited(noted, model.noteArchetype, { ...saying, story: 'It came back', told })
    expect(byProgram.archetypeNotes.n).toMatchObject({ story: 'It came back', told })
    const believed = edited(byProgram, model.changeArchetypeNote, {
      id: 'n',
      fields: { mentalModel: 'More' },
    })
    expect(believed.archetypeNotes.n?.told).toBe(told)
    const byPerson = edited(byProgram, model.changeArchetypeNote, { id: 'n', fields: { story: 'Ours' } })
    expect(byPerson.archetypeNotes.n).toMatchObject({ story: 'Ours', told: '' })
  })

  test('keep their note when what they run over is deleted', () => {
    const broken = edited(noted, model.deleteThings, { variables: ['v1'], links: ['l2'] })
    expect(broken.archetypeNotes).toBe(noted.archetypeNotes)
  })

  test('run over what a link or a variable is split into', () => {
    const args = { link: 'l2', variableId: 'x', firstId: 'p', secondId: 'q', x: 0, y: 0 }
    expect(edited(noted, model.splitLink, args).archetypeNotes.n?.links).toEqual(['l1', 'p', 'q', 'l3'])
    const split = edited(noted, model.splitVariable, { id: 'v3', variableId: 'x', linkId: 'p', x: 0, y: 0 })
    expect(split.archetypeNotes.n?.links).toEqual(['l1', 'l2', 'l3', 'p'])
  })

  test('follow a merge of variables, but for one that would play two roles', () => {
    const shorter = edited(noted, model.mergeVariables, { from: 'v1', into: 'v3' })
    expect(shorter.archetypeNotes.n).toMatchObject({ variables: ['v3', 'v2'], links: ['l1', 'l2'] })
    const both = edited(noted, model.mergeVariables, { from: 'v1', into: 'v2' })
    expect(both.archetypeNotes.n?.variables).toEqual(['v1', 'v2'])
  })
})

describe('labels, groups and the map itself', () => {
  test('a label is put, changed and deleted; it shares no id with a variable', () => {
    const put = edited(pair, model.addLabel, { id: 't', x: 1, y: 2, text: 'Here' })
    const changed = edited(put, model.changeLabel, { id: 't', text: 'There' })
    expect(changed.labels.t).toMatchObject({ text: 'There', x: 1, y: 2, made: 1 })
    expect(edited(changed, model.deleteThings, { labels: ['t'] }).labels).toEqual({})
    expect(edited(pair, model.addLabel, { id: 'v1', x: 0, y: 0 })).toBe(pair)
  })

  test('a group is made, joined, changed and dissolved', () => {
    const made = edited(pair, model.addGroup, { id: 'g', name: 'Herd', colour: 'green' })
    const joined = edited(made, model.changeVariable, { ids: ['v1'], fields: { group: 'g' } })
    const changed = edited(joined, model.changeGroup, { id: 'g', fields: { name: 'Herds' } })
    expect(changed.groups.g).toMatchObject({ name: 'Herds', colour: 'green' })
    const dissolved = edited(changed, model.deleteGroups, { ids: ['g'] })
    expect([dissolved.groups, dissolved.variables.v1?.group]).toEqual([{}, ''])
  })

  test('the map gets its title', () => {
    expect(edited(pair, model.changeMeta, { fields: { title: 'Cattle' } }).meta.title).toBe('Cattle')
  })
})

// Found by the random edits at seed 893043328: a copy of the map was given, alike in all.
test.each([
  ['made', { variables: [{ id: 'x', x: 0, y: 0 }], goneVariables: ['x'] }],
  ['drawn', { links: [{ id: 'x', source: 'v1', target: 'v2', polarity: '+' as const }] }],
])('what is %s and taken away again in one edit leaves the very same map', (_, args) => {
  expect(applyEdit(pair, model.applyOutline, args)).toMatchObject({ map: pair })
  expect(edited(pair, model.applyOutline, args)).toBe(pair)
})

// Found by the random edits at seed 1925341061.
test('a link that is drawn with a bend keeps it as the file does: rounded, and within the limits', () => {
  const link = { source: 'v1', target: 'v2', bent: true }
  const links = [
    { ...link, id: 'x', bend: 0.9000000000000001 },
    { ...link, id: 'y', polarity: '-' as const, bend: 0.123456 },
  ]
  const { links: drawn } = edited(pair, model.addThings, { links })
  expect([drawn.x?.bend, drawn.y?.bend]).toEqual([0.9, 0.1235])
})

test('every record is frozen to its depth', () => {
  const noted = edited(pair, model.noteLoop, {
    noteId: 'n',
    links: ['l1', 'l2'],
    variables: [],
    type: 'B',
    number: 1,
    fields: { pinned: true },
  })
  expect(Object.isFrozen(noted.loopNotes.n?.links)).toBe(true)
  expect(Object.isFrozen(noted.variables.v1)).toBe(true)
})

describe('rewording', () => {
  test('turning a variable round flips the signs at it, twice gives the map back, and a ? stays', () => {
    const start = map`A -> + B -> - || C -> A; B -> ? D; B -> + D; E -> + A`
    const turned = edited(start, model.turnVariable, { id: 'v2' })
    expect(told(turned)).toBe('A -> - B -> + || C -> A; B -> D; B -> - D; E -> + A')
    expect(edited(turned, model.turnVariable, { id: 'v2' })).toEqual(start)
    expect(edited(start, model.turnVariable, { id: 'gone' })).toBe(start)
  })

  test('turning swaps two links of opposite sign between the same variables and merges none', () => {
    const turned = edited(map`A -> + B; A -> - B`, model.turnVariable, { id: 'v1' })
    expect(told(turned)).toBe('A -> - B; A -> + B')
  })

  test('splitting a variable gives what it acts on to the second, and keeps the loop and its note', () => {
    const saying = { noteId: 'n', links: ['l1', 'l2'], variables: [], type: 'B', number: 1 } as const
    const noted = edited(map`A -> + B -> - A; B -> + C`, model.noteLoop, {
      ...saying,
      fields: { name: 'Brake' },
    })
    const args = { id: 'v2', variableId: 'x', linkId: 'k', x: 1, y: 2, name: 'X' }
    const split = edited(noted, model.splitVariable, args)
    expect(told(split)).toBe('A -> + B; C; X -> - A; X -> + C; B -> + X')
    expect(split.loopNotes.n).toMatchObject({ name: 'Brake', type: 'B', links: ['k', 'l2', 'l1'] })
    expect(split.loopNotes.n?.variables).toEqual(['v2', 'x', 'v1'])
    expect(edited(noted, model.splitVariable, { ...args, variableId: 'v1' })).toBe(noted)
    expect(edited(noted, model.splitVariable, { ...args, x: Number.NaN })).toBe(noted)
  })
})
