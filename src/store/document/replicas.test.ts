import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addLink,
  type CausalMap,
  deleteThings,
  isSound,
  map,
  noteArchetype,
  renameVariable,
  setBend,
} from '../../model/index.ts'
import { type AnyChange, anyChange, anyStart } from '../../model/testing/index.ts'
import { finish } from '../../pace/index.ts'
import { documentOver, replicaOf } from '../testing/index.ts'
import type { OpenDocument } from './mapDocument.ts'
import { projectWhole } from './projection.ts'
import { emptySharedMap, type SharedMap, sharedMapOf } from './sharedMap.ts'

/** One tab's document, and what it has not yet told the other. */
interface Replica {
  readonly document: OpenDocument
  readonly shared: SharedMap
  readonly outbox: Uint8Array[]
}

function tabOf(shared: SharedMap): Replica {
  const outbox: Uint8Array[] = []
  const document = documentOver(shared, (update) => outbox.push(update))
  return { document, shared, outbox }
}

function pairOf(start: CausalMap): [Replica, Replica] {
  const first = sharedMapOf(start)
  const second = replicaOf(first)
  return [tabOf(first), tabOf(second)]
}

function severalOf(start: CausalMap, count: number): readonly Replica[] {
  const first = sharedMapOf(start)
  return Array.from({ length: count }, (_, index) => {
    if (index === 0) return tabOf(first)
    const shared = emptySharedMap()
    shared.apply(first.encode())
    return tabOf(shared)
  })
}

/** Each takes in all that the other has. */
function meet(a: Replica, b: Replica): void {
  const fromA = a.shared.encode()
  a.document.receive([b.shared.encode()])
  b.document.receive([fromA])
}

function exchange(a: Replica, b: Replica): void {
  const toB = a.outbox.splice(0)
  a.document.receive(b.outbox.splice(0))
  b.document.receive(toB)
}

function mapOf(replica: Replica): CausalMap {
  return replica.document.state.getState().map
}

/** What a tab would see that opened the map only now. */
function afresh(replica: Replica): CausalMap {
  const shared = emptySharedMap()
  shared.apply(replica.shared.encode())
  return finish(projectWhole(shared)).map
}

type Move = AnyChange | 'undo' | 'redo' | 'exchange'

/** So many tabs and machines write at once. */
const MOST = 5

const anyMove: fc.Arbitrary<readonly [number, number, Move]> = fc.tuple(
  fc.nat(MOST - 1),
  fc.nat(MOST - 1),
  fc.oneof(
    { weight: 12, arbitrary: anyChange },
    { weight: 4, arbitrary: fc.constantFrom<Move>('undo', 'redo') },
    { weight: 2, arbitrary: fc.constant<Move>('exchange') },
  ),
)

const LONG = process.env.SEDIKO_LONG === '1'
const STEPS = LONG ? 500 : 120

test(
  'replicas that edit, undo and redo at once are sound all the way and equal after exchanges in any order',
  () => {
    fc.assert(
      fc.property(
        anyStart,
        fc.array(anyMove, { minLength: LONG ? STEPS : 20, maxLength: STEPS, size: 'max' }),
        (start, moves) => {
          const replicas = severalOf(start, MOST)
          for (const [which, other, move] of moves) {
            const replica = replicas[which]
            const partner = replicas[other]
            if (!replica || !partner) continue
            const before = mapOf(replica)
            if (move === 'exchange') meet(replica, partner)
            else if (move === 'undo') replica.document.undo()
            else if (move === 'redo') replica.document.redo()
            else move.into((edit, args) => replica.document.run(edit, args, { label: move.name }))
            if (mapOf(replica) !== before) expect(isSound(mapOf(replica))).toEqual([])
          }
          for (const one of replicas) for (const other of replicas) meet(one, other)
          for (const one of replicas) for (const other of replicas) meet(one, other)
          const [first, ...others] = replicas
          if (!first) return
          for (const other of others) expect(mapOf(other)).toEqual(mapOf(first))
          expect(isSound(mapOf(first))).toEqual([])
          expect(afresh(first)).toEqual(mapOf(first))
        },
      ),
      { numRuns: LONG ? 2000 : 25 },
    )
  },
  LONG ? 3_600_000 : 60_000,
)

const label = 'Edit'

test('undoing a deletion brings back the record with the name that somebody gave it meanwhile', () => {
  const [here, there] = pairOf(map`Rain -> + Grass`)
  there.document.run(renameVariable, { id: 'v1', name: 'Rainfall' }, { label })
  here.document.run(deleteThings, { variables: ['v1'] }, { label })
  exchange(here, there)
  here.document.undo()
  exchange(here, there)
  expect(mapOf(there).variables.v1).toMatchObject({ name: 'Rainfall' })
  expect(mapOf(there).links.l1).toMatchObject({ source: 'v1', target: 'v2' })
  expect(mapOf(here)).toEqual(mapOf(there))
})

test('undo leaves alone what somebody else has changed since', () => {
  const [here, there] = pairOf(map`Rain -> + Grass`)
  here.document.run(renameVariable, { id: 'v1', name: 'Rainfall' }, { label })
  exchange(here, there)
  there.document.run(renameVariable, { id: 'v1', name: 'Drought' }, { label })
  exchange(here, there)
  here.document.undo()
  expect(mapOf(here).variables.v1).toMatchObject({ name: 'Drought' })
})

test('a link drawn to a variable that was deleted elsewhere is aside, and back when the variable is', () => {
  const [here, there] = pairOf(map`Rain -> + Grass`)
  here.document.run(deleteThings, { variables: ['v2'] }, { label })
  there.document.run(addLink, { id: 'back', source: 'v2', target: 'v1' }, { label })
  exchange(here, there)
  expect(Object.keys(mapOf(there).links)).toEqual([])
  expect(mapOf(there).aside.links.back).toMatchObject({ why: 'noEnd' })
  expect(mapOf(there).aside.variables.v2).toMatchObject({ why: 'needed', record: { name: 'Grass' } })
  here.document.undo()
  expect(Object.keys(mapOf(here).links).sort()).toEqual(['back', 'l1'])
})

test('of two equal links drawn at once one is shown', () => {
  const [here, there] = pairOf(map`Rain; Grass`)
  here.document.run(addLink, { id: 'p', source: 'v1', target: 'v2', polarity: '+' }, { label })
  there.document.run(addLink, { id: 'q', source: 'v1', target: 'v2', polarity: '+' }, { label })
  exchange(here, there)
  expect(Object.keys(mapOf(here).links)).toEqual(['p'])
  expect(mapOf(there)).toEqual(mapOf(here))
})

test('what another program wrote is checked field by field', () => {
  const [here] = pairOf(map`Rain -> + Grass`)
  const odd = emptySharedMap()
  odd.apply(here.shared.encode())
  const field = (after: unknown) => ({ before: undefined, after: JSON.parse(JSON.stringify(after)) })
  odd.write(
    [
      {
        place: 'variables',
        id: 'v1',
        fields: new Map([
          ['x', field('far')],
          ['name', field(5)],
          ['new', field(1)],
        ]),
      },
      { place: 'links', id: 'l1', fields: new Map([['polarity', field('sideways')]]) },
      { place: 'links', id: 'none', before: null, after: new Map([['source', 'v1']]) },
      { place: 'variables', id: '__proto__', before: null, after: new Map([['name', 'x']]) },
      { place: 'meta', id: '', fields: new Map([['title', field({ a: 1 })]]) },
    ],
    'write',
    () => [],
  )
  here.document.receive([odd.encode()])
  const seen = mapOf(here)
  expect(seen.variables.v1).toMatchObject({ x: 0, name: '' })
  expect(seen.links.l1).toMatchObject({ polarity: '?' })
  expect(Object.keys(seen.links)).toEqual(['l1'])
  expect(seen.meta.title).toBe('')
  expect(isSound(seen)).toEqual([])
  here.document.run(deleteThings, { variables: ['v1'] }, { label })
  here.document.undo()
  expect(here.shared.read('variables', 'v1')?.fields.get('new')).toBe(1)
})

test('records that an edit does not touch keep their identity, here and where it is received', () => {
  const [here, there] = pairOf(map`Rain -> + Grass -> + Cattle`)
  const before = [mapOf(here), mapOf(there)] as const
  here.document.run(renameVariable, { id: 'v1', name: 'Rainfall' }, { label })
  exchange(here, there)
  for (const [index, replica] of [here, there].entries()) {
    const after = mapOf(replica)
    expect(after.variables.v2).toBe(before[index]?.variables.v2)
    expect(after.links).toBe(before[index]?.links)
    expect(after.meta).toBe(before[index]?.meta)
    expect(Object.isFrozen(after.variables)).toBe(true)
  }
})

test('a bend given and taken away at once leaves no link bent by hand without a bend', () => {
  const [here, there] = pairOf(map`Rain -> + Grass`)
  here.document.run(setBend, { ids: ['l1'], bend: 0.4 }, { label })
  exchange(here, there)
  here.document.run(setBend, { ids: ['l1'], bend: null }, { label })
  there.document.run(setBend, { ids: ['l1'], bend: 0.2 }, { label })
  exchange(here, there)
  expect(isSound(mapOf(here))).toEqual([])
  expect(mapOf(here)).toEqual(mapOf(there))
})

test('an archetype that two people accept at once has one note, with what both say; taking one back leaves the other', () => {
  const [here, there] = pairOf(map`Rain -> + Grass`)
  const saying: Parameters<typeof noteArchetype>[1] = {
    noteId: 'n',
    archetype: 'fixes-that-fail',
    structure: 'standard',
    state: 'accepted',
    slots: ['fix'],
    variables: ['v1'],
    inverted: [],
    links: ['l1'],
    key: 'a key',
    story: 'Told here',
  }
  here.document.run(noteArchetype, saying, { label })
  there.document.run(noteArchetype, { ...saying, noteId: 'o', story: 'Told there' }, { label })
  exchange(here, there)
  expect(Object.values(mapOf(here).archetypeNotes)).toMatchObject([
    { id: 'n', story: 'Told here\n\nTold there' },
  ])
  expect(mapOf(there)).toEqual(mapOf(here))
  here.document.undo()
  expect(Object.values(mapOf(here).archetypeNotes)).toMatchObject([{ id: 'o', story: 'Told there' }])
})
