import { describe, expect, test } from 'vitest'
import { emptyMap, map } from '../../../model/index.ts'
import { played } from '../../../pace/testing.ts'
import { sharedMapOf } from '../../document/sharedMap.ts'
import { type Batch, freshWriter, next, savingOf, unsavedOf, type WriterEvent } from './next.ts'

/** Edits as bytes that can be joined. */
function edits(of = emptyMap()): Batch {
  return { update: sharedMapOf(of).encode(), step: [] }
}
const A = edits(map`Rain`)
const B = edits(map`Grass`)
const C = edits(map`Cattle`)

const push = (batch: Batch): WriterEvent => ({ kind: 'push', batch })
const stored = (batch: Batch): WriterEvent => ({ kind: 'stored', batch })
const SLOW: WriterEvent = { kind: 'slow' }
const refused = (batch: Batch, final = false): WriterEvent => ({
  kind: 'refused',
  batch,
  reason: 'It is full.',
  final,
})

const play = (...events: readonly WriterEvent[]) => played(next, freshWriter(null), ...events)

function kindsAfter(...events: readonly WriterEvent[]): readonly string[] {
  return play(...events)[1].map(({ kind }) => kind)
}

function saidAfter(...events: readonly WriterEvent[]): string {
  const saving = savingOf(play(...events)[0])
  return 'reason' in saving ? `${saving.kind}: ${saving.reason}` : saving.kind
}

describe('edits on their way into storage', () => {
  test('go off at once, and Saved is said when storage has them', () => {
    expect(play(push(A))[1]).toEqual([{ kind: 'write', batch: A }])
    expect([saidAfter(), saidAfter(push(A)), saidAfter(push(A), stored(A))]).toEqual([
      'saved',
      'saving',
      'saved',
    ])
  })

  test('wait while others are on their way, and go together when those have arrived', () => {
    expect(kindsAfter(push(A), push(B))).toEqual([])
    const [state, effects] = play(push(A), push(B), push(C), stored(A))
    expect(effects.map(({ kind }) => kind)).toEqual(['write', 'tellSaving'])
    expect([unsavedOf(state).length, saidAfter(push(A), push(B), stored(A))]).toEqual([1, 'saving'])
  })

  test('go although others are on their way when somebody cannot wait, and count until each has arrived', () => {
    const both = [push(A), push(B), { kind: 'send' }] as const
    expect(play(...both)[1]).toEqual([{ kind: 'write', batch: B }])
    expect([saidAfter(...both, stored(B)), saidAfter(...both, stored(B), stored(A))]).toEqual([
      'saving',
      'saved',
    ])
  })

  test('are called not saved when storage is slow, until it has answered', () => {
    expect(saidAfter(push(A), SLOW)).toBe('notSaved: The storage of this browser does not answer.')
    expect(saidAfter(push(A), SLOW, stored(A))).toBe('saved')
  })
})

describe('edits that storage refuses', () => {
  test('are called not saved with the reason, told to the other tabs and tried again later', () => {
    expect(kindsAfter(push(A), refused(A))).toEqual(['tellRefused', 'retryLater', 'tellSaving'])
    expect(saidAfter(push(A), refused(A))).toBe('notSaved: It is full.')
    expect(play(push(A), refused(A), { kind: 'send' })[1]).toEqual([{ kind: 'write', batch: A }])
    expect(saidAfter(push(A), refused(A), { kind: 'send' })).toBe('notSaved: It is full.')
  })

  test('come before those made since, which the other tabs are told too', () => {
    const [state] = play(push(A), push(B), refused(A))
    expect(unsavedOf(state)).toEqual([A, B])
    expect(play(push(A), refused(A), push(B))[1].map(({ kind }) => kind)).toEqual(['write', 'tellRefused'])
  })

  test('are not tried again when it refuses for good, nor after the map is closed', () => {
    expect(kindsAfter(push(A), refused(A, true))).not.toContain('retryLater')
    expect(kindsAfter(push(A), refused(A, true), { kind: 'send' })).toEqual([])
    expect(kindsAfter(push(A), refused(A, true), push(B))).toEqual(['tellRefused'])
    expect(kindsAfter(push(A), { kind: 'close' }, refused(A))).not.toContain('retryLater')
  })
})

test('a locked map says why, once all its edits are saved', () => {
  const lock = { kind: 'lock', reason: 'A newer program was here.' } as const
  expect(saidAfter(push(A), lock)).toBe('saving')
  expect(saidAfter(push(A), lock, stored(A))).toBe('readOnly: A newer program was here.')
})
