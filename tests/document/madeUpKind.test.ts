import fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Kind } from '../../src/model/kinds/kind.ts'
import type { AnyChange } from '../../src/model/testing/index.ts'
import type { Beside, Id } from '../../src/model/values.ts'

/*
 * A kind of record that does not exist: steps of a story, each about a variable, with a long text and an order that people choose. One description and one
 * line in the list of kinds, which is put there below, must be all that it takes.
 */

interface Step extends Beside {
  readonly id: Id
  readonly variable: Id
  readonly title: string
  readonly text: string
  readonly rank: string
}

type Model = typeof import('../../src/model/index.ts')
type Testing = typeof import('../../src/model/testing/index.ts')
type Shared = typeof import('../../src/store/document/sharedMap.ts')
type Documents = typeof import('../../src/store/testing/documents.ts')

let model: Model
let testing: Testing
let shared: Shared
let documents: Documents

beforeAll(async () => {
  vi.resetModules()
  vi.doMock('../../src/model/kinds/index.ts', async (original) => {
    const { kinds } = await original<typeof import('../../src/model/kinds/index.ts')>()
    const { name, ownId, rank, reference, text } = await import('../../src/model/kinds/field.ts')
    const steps: Kind<Step> = {
      list: 'steps',
      one: 'step',
      letter: 's',
      fields: {
        id: ownId(),
        variable: reference('variables', 'aside'),
        title: name(),
        text: text(),
        rank: rank(),
      },
      always: ['id', 'variable', 'title'],
      order: 'rank',
      most: 20,
      copied: 'about',
      same: ({ title, variable }) => (title === '' ? null : `${variable} ${title}`),
    }
    return { kinds: { ...kinds, steps } }
  })
  model = await import('../../src/model/index.ts')
  testing = await import('../../src/model/testing/index.ts')
  shared = await import('../../src/store/document/sharedMap.ts')
  documents = await import('../../src/store/testing/documents.ts')
})

afterAll(() => {
  vi.doUnmock('../../src/model/kinds/index.ts')
  vi.resetModules()
})

type Map = ReturnType<Model['emptyMap']>

/** The made-up kind under the name that the types do not know. */
function kindName() {
  const kind = model.KINDS.find((name) => String(name) === 'steps')
  if (kind === undefined) throw new Error('The made-up kind is not in the list.')
  return kind
}

function stepsOf(map: Map): readonly Step[] {
  const records: unknown = Object.values(map[kindName()])
  const steps: Step[] = JSON.parse(JSON.stringify(records))
  return steps.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function openMap(map: Map) {
  const all = shared.sharedMapOf(map)
  return openShared(all)
}

function openShared(all: ReturnType<Shared['sharedMapOf']>) {
  const document = documents.documentOver(all)
  return { all, document, map: () => document.state.getState().map }
}

type Open = ReturnType<typeof openMap>

function add(open: Open, id: string, title: string, text = ''): void {
  const fields = { variable: 'v1', title, text }
  open.document.run(model.addRecord, { kind: kindName(), id, fields }, { label: 'Add step' })
}

function titles(map: Map): readonly string[] {
  return [...stepsOf(map)].sort((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ title }) => title)
}

test('a file keeps it, and reads it back, in the order that people chose', () => {
  const open = openMap(model.mapFromNotation('Rain -> + Grass'))
  for (const [id, title] of [
    ['s1', 'First'],
    ['s2', 'Second'],
    ['s3', 'Third'],
  ] as const)
    add(open, id, title, `Told of ${title}`)
  open.document.run(model.moveInOrder, { kind: kindName(), id: 's3', to: 's1' }, { label: 'Move step' })
  expect(titles(open.map())).toEqual(['Third', 'First', 'Second'])
  const text = model.serialise(open.map())
  expect(text).toMatch(
    /"steps": \[\n {4}\{"id": "s3", "variable": "v1", "title": "Third", "text": "Told of Third"/,
  )
  const read = model.readMapJson(JSON.parse(text))
  expect(read).toMatchObject({ ok: true, notices: [] })
  expect(read.ok && model.serialise(read.map)).toBe(text)
  // Only what was moved has another rank.
  open.document.undo()
  expect(titles(open.map())).toEqual(['First', 'Second', 'Third'])
})

test('repair sets right and tells what cannot stand, each with its place', () => {
  const { map, notices } = model.repairMap({
    variables: [{ id: 'a', name: 'Rain', x: 0, y: 0 }],
    steps: [
      { id: 's', variable: 'a', title: 5, rank: '!' },
      'none',
      { id: 't', variable: 'gone', title: 'Lost' },
    ],
  })
  expect(notices.map(({ where }) => where)).toEqual([
    'steps[1]',
    'steps[0].title',
    'steps[0].rank',
    'steps[2]',
  ])
  expect(stepsOf(map)).toMatchObject([{ id: 's', title: '', rank: '' }])
  expect(JSON.stringify(map.aside)).toContain('Lost')
  expect(model.isSound(map)).toEqual([])
})

test('undo takes it back, with the variable that it is about', () => {
  const open = openMap(model.mapFromNotation('Rain -> + Grass'))
  add(open, 's1', 'First', 'Told')
  open.document.run(model.deleteThings, { variables: ['v1'] }, { label: 'Delete' })
  expect(stepsOf(open.map())).toEqual([])
  expect(JSON.stringify(open.map().aside)).toContain('Told')
  open.document.undo()
  expect(stepsOf(open.map())).toMatchObject([{ title: 'First', text: 'Told' }])
  open.document.undo()
  expect(stepsOf(open.map())).toEqual([])
})

test('two replicas merge: one text typed by both, the same step made by both, an order changed by both', () => {
  const here = openMap(model.mapFromNotation('Rain -> + Grass'))
  add(here, 's1', 'First', 'Told by all.')
  add(here, 's2', 'Second')
  const copy = shared.emptySharedMap()
  copy.apply(here.all.encode())
  const there = openShared(copy)
  const change = (who: Open, id: string, fields: object) =>
    who.document.run(
      model.changeRecords,
      { kind: kindName(), ids: [id], fields: { ...fields } },
      { label: 'Change' },
    )
  change(here, 's1', { text: 'Here: Told by all.' })
  change(there, 's1', { text: 'Told by all. There too.' })
  add(here, 's3', 'Both', 'Here')
  add(there, 's4', 'Both', 'There')
  here.document.run(model.moveInOrder, { kind: kindName(), id: 's2', to: 's1' }, { label: 'Move' })
  const fromHere = here.all.encode()
  here.document.receive([there.all.encode()])
  there.document.receive([fromHere])
  expect(here.map()).toEqual(there.map())
  expect(stepsOf(here.map())).toMatchObject([
    { id: 's1', text: 'Here: Told by all. There too.' },
    { id: 's2' },
    { id: 's3', title: 'Both', text: 'Here\n\nThere' },
  ])
  expect(titles(here.map())).toEqual(['Second', 'First', 'Both'])
  expect(model.isSound(here.map())).toEqual([])
})

test('the schema has it', () => {
  expect(model.fileSchema()).toMatchObject({
    properties: { steps: { maxItems: 20, items: { $ref: '#/$defs/steps' } } },
    $defs: { steps: { required: ['id', 'variable', 'title'] } },
  })
})

test('no more of it than its description allows', () => {
  const open = openMap(model.mapFromNotation('Rain -> + Grass'))
  for (let count = 1; count <= 20; count++) add(open, `s${count}`, `Step ${count}`)
  const fields = { variable: 'v1', title: 'One more' }
  const refused = open.document.run(model.addRecord, { kind: kindName(), id: 'x', fields }, { label: 'Add' })
  expect(refused).toContain('21')
  expect(stepsOf(open.map())).toHaveLength(20)
})

test('the random edits make and change it, and every map stays sound', () => {
  let met = 0
  const kind = kindName()
  const added: fc.Arbitrary<AnyChange> = fc
    .record({ id: fc.constantFrom('s1', 's2', 's3'), fields: testing.fieldsFor(kind) })
    .map(({ id, fields }) => {
      const args = { kind, id, fields: { variable: 'a', ...fields } }
      return { name: 'addRecord', args, into: (use) => use(model.addRecord, args) }
    })
  const change = fc.oneof({ weight: 8, arbitrary: testing.anyChange }, { weight: 1, arbitrary: added })
  fc.assert(
    fc.property(
      testing.anyStart,
      fc.array(change, { minLength: 30, maxLength: 80, size: 'max' }),
      (start, changes) => {
        const open = openMap(start)
        for (const one of changes) {
          one.into((edit, args) => open.document.run(edit, args, { label: one.name }))
          met += stepsOf(open.map()).length
        }
        expect(model.isSound(open.map())).toEqual([])
        const end = open.map()
        while (open.document.state.getState().undoLabel !== null) open.document.undo()
        while (open.document.state.getState().redoLabel !== null) open.document.redo()
        expect(model.serialise(open.map())).toBe(model.serialise(end))
      },
    ),
    { numRuns: 60 },
  )
  expect(met).toBeGreaterThan(100)
})
