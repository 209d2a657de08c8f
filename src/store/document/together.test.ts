import { expect, test } from 'vitest'
import {
  addLink,
  addVariable,
  type CausalMap,
  changeLink,
  changeVariable,
  deleteThings,
  dropAside,
  type Edit,
  groupVariables,
  isSound,
  map,
  noteLoop,
  renameVariable,
  setPolarity,
  splitLink,
  takeBack,
} from '../../model/index.ts'
import { documentOver, replicaOf } from '../testing/index.ts'
import type { OpenDocument } from './mapDocument.ts'
import { type SharedMap, sharedMapOf } from './sharedMap.ts'

/*
 * What two people do at the same moment. Each case is done 50 times, since who comes first is decided by chance in the document.
 */

interface Person {
  readonly shared: SharedMap
  readonly document: OpenDocument
  do<A>(edit: Edit<A>, args: A): void
  map(): CausalMap
}

function personAt(shared: SharedMap): Person {
  const document = documentOver(shared)
  return {
    shared,
    document,
    do: (edit, args) => void document.run(edit, args, { label: 'Edit' }),
    map: () => document.state.getState().map,
  }
}

function two(start: CausalMap): readonly [Person, Person] {
  const first = sharedMapOf(start)
  const second = replicaOf(first)
  return [personAt(first), personAt(second)]
}

/** Each learns what the other did; both must see the same sound map. */
function exchange([here, there]: readonly [Person, Person]): CausalMap {
  const fromHere = here.shared.encode()
  here.document.receive([there.shared.encode()])
  there.document.receive([fromHere])
  expect(there.map()).toEqual(here.map())
  expect(isSound(here.map())).toEqual([])
  return here.map()
}

/** How often a text stands anywhere in a map, with what is aside and what is told as *also*. */
function times(some: CausalMap, text: string): number {
  return JSON.stringify(some).split(text).length - 1
}

const RING = map`Debt -> + Interest -> + Spending -> + Debt`
const ring = { links: ['l1', 'l2', 'l3'], variables: ['v1', 'v2', 'v3'], type: 'R' as const, number: 1 }
const FIFTY = Array.from({ length: 50 }, (_, run) => run)

test.each(FIFTY)('one note typed by both has what both typed, letter by letter (%i)', () => {
  const pair = two(RING)
  const [here, there] = pair
  here.do(changeVariable, { ids: ['v1'], fields: { note: 'Told by all.' } })
  exchange(pair)
  for (const [who, words] of [
    [here, 'At the first table. '],
    [there, ' At the second table.'],
  ] as const) {
    for (let typed = 1; typed <= words.length; typed++) {
      const sofar = words.slice(0, typed)
      const note = who === here ? `${sofar}Told by all.` : `Told by all.${sofar}`
      who.do(changeVariable, { ids: ['v1'], fields: { note } })
    }
  }
  expect(exchange(pair).variables.v1?.note).toBe('At the first table. Told by all. At the second table.')
})

test.each(FIFTY)('a note that nobody had begun has what both typed at once (%i)', () => {
  const pair = two(RING)
  pair[0].do(changeVariable, { ids: ['v1'], fields: { note: 'Seen in Maun' } })
  pair[1].do(changeVariable, { ids: ['v1'], fields: { note: 'Heard in Gumare' } })
  const { note } = exchange(pair).variables.v1 ?? {}
  expect(note).toContain('Seen in Maun')
  expect(note).toContain('Heard in Gumare')
})

test.each(FIFTY)('one loop named by both has one note, one name shown and the other as also (%i)', () => {
  const pair = two(RING)
  pair[0].do(noteLoop, { ...ring, noteId: 'na', fields: { name: 'Debt trap', story: 'By the treasury' } })
  pair[1].do(noteLoop, { ...ring, noteId: 'nb', fields: { name: 'Vicious circle', story: 'By the bank' } })
  const { loopNotes } = exchange(pair)
  expect(Object.values(loopNotes)).toMatchObject([
    {
      id: 'na',
      name: 'Debt trap',
      also: { name: ['Vicious circle'] },
      story: 'By the treasury\n\nBy the bank',
    },
  ])
})

test.each(FIFTY)('a name that two give to what has a record already is kept from both (%i)', () => {
  const pair = two(RING)
  pair[0].do(renameVariable, { id: 'v1', name: 'Public debt' })
  pair[1].do(renameVariable, { id: 'v1', name: 'Arrears' })
  const { name, also } = exchange(pair).variables.v1 ?? {}
  expect([name, ...(also?.name ?? [])].sort()).toEqual(['Arrears', 'Public debt'])
})

test.each(FIFTY)('an equal link drawn by both is one, with what both say of it (%i)', () => {
  const pair = two(map`Rain; Grass`)
  const link = { source: 'v1', target: 'v2', polarity: '+' as const }
  pair[0].do(addLink, { ...link, id: 'p' })
  pair[0].do(changeLink, {
    ids: ['p'],
    fields: { note: 'First', evidence: 'plausible', reference: 'Report 1' },
  })
  pair[1].do(addLink, { ...link, id: 'q' })
  pair[1].do(changeLink, {
    ids: ['q'],
    fields: { note: 'Second', evidence: 'documented', reference: 'Report 2' },
  })
  expect(exchange(pair).links).toMatchObject({
    p: {
      note: 'First\n\nSecond',
      evidence: 'documented',
      reference: 'Report 1',
      also: { reference: ['Report 2'] },
    },
  })
  // The first edit that touches it makes it one for good; two who do so at once leave each text there once.
  pair[0].do(changeLink, { ids: ['p'], fields: { note: 'First!\n\nSecond' } })
  pair[1].do(changeLink, { ids: ['p'], fields: { note: 'First\n\nSecond!' } })
  expect(exchange(pair).links.p?.note).toBe('First!\n\nSecond!')
  pair[0].do(setPolarity, { ids: ['p'], polarity: '-' })
  const { links } = exchange(pair)
  expect(Object.keys(links)).toEqual(['p'])
  expect([times(pair[0].map(), 'First!'), times(pair[0].map(), 'Second!')]).toEqual([1, 1])
})

test.each(FIFTY)('two links of a named loop split by two leave the loop its name (%i)', () => {
  const pair = two(RING)
  pair[0].do(noteLoop, { ...ring, noteId: 'n', fields: { name: 'Debt trap', story: 'Told once' } })
  exchange(pair)
  pair[0].do(splitLink, {
    link: 'l1',
    variableId: 'a',
    firstId: 'l1a',
    secondId: 'l1b',
    x: 1,
    y: 1,
    name: 'Fees',
  })
  pair[1].do(splitLink, {
    link: 'l2',
    variableId: 'b',
    firstId: 'l2a',
    secondId: 'l2b',
    x: 2,
    y: 2,
    name: 'Cuts',
  })
  const after = exchange(pair)
  expect(times(after, 'Debt trap')).toBe(1)
  expect(times(after, 'Told once')).toBe(1)
  expect(Object.values(after.variables).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Fees', 'Cuts']),
  )
})

test.each(FIFTY)(
  'a variable renamed by one and deleted by the other is aside under its new name (%i)',
  () => {
    const pair = two(RING)
    pair[0].do(renameVariable, { id: 'v1', name: 'Public debt' })
    pair[1].do(deleteThings, { variables: ['v1'] })
    const after = exchange(pair)
    expect(after.variables.v1).toBeUndefined()
    expect(after.aside.variables.v1).toMatchObject({ why: 'deleted', record: { name: 'Public debt' } })
    pair[1].do(takeBack, { records: { variables: ['v1'] } })
    expect(exchange(pair).variables.v1).toMatchObject({ name: 'Public debt' })
  },
)

test('a variable that was moved only while another deleted it is gone', () => {
  const pair = two(RING)
  pair[0].do(changeVariable, { ids: ['v1'], fields: { colour: 'red' } })
  pair[1].do(deleteThings, { variables: ['v1'] })
  expect(exchange(pair).aside.variables).toEqual({})
})

test.each(FIFTY)('words typed into a link whose variable another deletes come back with both (%i)', () => {
  const pair = two(RING)
  pair[0].do(changeLink, { ids: ['l1'], fields: { note: 'Seen in 2016' } })
  pair[1].do(deleteThings, { variables: ['v1'] })
  const after = exchange(pair)
  expect(after.aside.links.l1).toMatchObject({ why: 'deleted', record: { note: 'Seen in 2016' } })
  pair[0].do(takeBack, { records: { links: ['l1'] } })
  const back = exchange(pair)
  expect(back.links.l1).toMatchObject({ note: 'Seen in 2016', source: 'v1' })
  expect(back.variables.v1).toMatchObject({ name: 'Debt' })
  expect(back.aside.links).toEqual({})
})

test('what is let go of is gone for both, and an undo has it back aside', () => {
  const pair = two(RING)
  pair[0].do(renameVariable, { id: 'v1', name: 'Public debt' })
  pair[1].do(deleteThings, { variables: ['v1'] })
  exchange(pair)
  pair[0].do(dropAside, { records: { variables: ['v1'] } })
  expect(times(exchange(pair), 'Public debt')).toBe(0)
  pair[0].document.undo()
  expect(exchange(pair).aside.variables.v1).toMatchObject({ record: { name: 'Public debt' } })
})

test.each(FIFTY)('a group made twice leaves both names and every member in one of them (%i)', () => {
  const pair = two(map`Rain; Grass; Cattle`)
  pair[0].do(groupVariables, { ids: ['v1', 'v2'], group: 'g', name: 'Land' })
  pair[1].do(groupVariables, { ids: ['v2', 'v3'], group: 'h', name: 'Livestock' })
  const { groups, variables } = exchange(pair)
  expect(
    Object.values(groups)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Land', 'Livestock'])
  expect(Object.values(variables).every(({ group }) => group === 'g' || group === 'h')).toBe(true)
})

test('settling writes nothing: who only looks sends nothing', () => {
  const pair = two(map`Rain; Grass`)
  pair[0].do(addLink, { id: 'p', source: 'v1', target: 'v2', polarity: '+' })
  pair[1].do(addLink, { id: 'q', source: 'v1', target: 'v2', polarity: '+' })
  exchange(pair)
  const before = pair[0].shared.encode()
  personAt(pair[0].shared)
  expect(pair[0].shared.encode()).toEqual(before)
})

test('a note of 540 letters typed one by one writes under 20 kB', () => {
  const shared = sharedMapOf(RING)
  let bytes = 0
  const document = documentOver(shared, (update) => {
    bytes += update.length
  })
  const note = 'The herd outgrows the grass after the first good rains. '.repeat(10).slice(0, 540)
  for (let typed = 1; typed <= note.length; typed++) {
    const fields = { note: note.slice(0, typed) }
    document.run(changeVariable, { ids: ['v1'], fields }, { label: 'Note', group: 'note' })
  }
  expect(document.state.getState().map.variables.v1?.note).toBe(note)
  expect(bytes).toBeLessThan(20_000)
  document.undo()
  expect(document.state.getState().map.variables.v1?.note).toBe('')
})

test('taking back what one typed leaves what the other typed meanwhile', () => {
  const pair = two(RING)
  pair[0].do(changeVariable, { ids: ['v1'], fields: { note: 'One two three' } })
  exchange(pair)
  pair[0].do(changeVariable, { ids: ['v1'], fields: { note: 'One two and a half three' } })
  exchange(pair)
  pair[1].do(changeVariable, { ids: ['v1'], fields: { note: 'One two and a half three four' } })
  exchange(pair)
  pair[0].document.undo()
  expect(exchange(pair).variables.v1?.note).toBe('One two three four')
})

test('taking back what one typed in one go leaves what the other typed in the middle of it', () => {
  const pair = two(RING)
  const [here, there] = pair
  const type = (who: Person, note: string) =>
    who.document.run(changeVariable, { ids: ['v1'], fields: { note } }, { label: 'Edit', gesture: 'note' })
  type(here, 'The minister asks. ')
  exchange(pair)
  type(there, 'The minister asks. The vet answers. ')
  exchange(pair)
  type(here, 'The minister asks. The vet answers. Noted.')
  exchange(pair)
  here.document.undo()
  expect(exchange(pair).variables.v1?.note.trim()).toBe('The vet answers.')
  here.document.redo()
  expect(exchange(pair).variables.v1?.note).toBe('The minister asks. The vet answers. Noted.')
  there.document.undo()
  expect(exchange(pair).variables.v1?.note).toBe('The minister asks. Noted.')
})

test('taking back names that one gave in one go leaves the name that the other gave in the middle of it', () => {
  const pair = two(RING)
  const [here, there] = pair
  const name = (who: Person, text: string) =>
    who.document.run(renameVariable, { id: 'v1', name: text }, { label: 'Edit', gesture: 'name' })
  name(here, 'Arrears')
  exchange(pair)
  name(there, 'Loans')
  exchange(pair)
  name(here, 'Loans of all')
  exchange(pair)
  here.document.undo()
  expect(exchange(pair).variables.v1?.name).toBe('Loans')
})

test('taking back that something was made keeps aside what another wrote in it', () => {
  const pair = two(RING)
  const [here, there] = pair
  here.do(addVariable, { id: 'v9', name: 'Drought', x: 0, y: 0 })
  exchange(pair)
  there.do(changeVariable, { ids: ['v9'], fields: { note: 'Seen in Maun' } })
  exchange(pair)
  here.document.undo()
  expect(exchange(pair).aside.variables.v9).toMatchObject({
    why: 'deleted',
    record: { note: 'Seen in Maun' },
  })
  here.document.redo()
  expect(exchange(pair).variables.v9).toMatchObject({ name: 'Drought', note: 'Seen in Maun' })
})

test('an id that was merged away can be drawn with again', () => {
  const pair = two(map`Rain -> + Grass; Rain -> - Grass`)
  pair[0].do(setPolarity, { ids: ['l2'], polarity: '+' })
  expect(Object.keys(exchange(pair).links)).toEqual(['l1'])
  pair[0].do(addVariable, { id: 'v3', x: 0, y: 0, name: 'Cattle' })
  pair[0].document.undo()
  pair[0].document.undo()
  expect(Object.keys(exchange(pair).links).sort()).toEqual(['l1', 'l2'])
})
