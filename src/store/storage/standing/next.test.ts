import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { played } from '../../../pace/testing.ts'
import { freshName } from '../../testing/index.ts'
import { connect } from '../connect.ts'
import type { Connection } from '../schema.ts'
import { next, type Standing, type StandingEvent, UNKNOWN } from './next.ts'

const NEWER = 3000
const OURS = 2001

let connection: Connection
beforeAll(async () => {
  connection = await connect(freshName(), { onWanted: () => undefined, onCut: () => undefined })
})
afterAll(() => connection.close())

/** A database that was written to: maps are in it. */
const [KNOWN] = played(
  next,
  UNKNOWN,
  { kind: 'connected', version: 2000 },
  { kind: 'written', found: 'here', losses: 0 },
)

function asked(first: Standing, ...events: readonly StandingEvent[]): readonly string[] {
  return played(next, first, ...events)[1].map(({ kind }) => kind)
}

describe('the database that maps are in', () => {
  test('is known by its name from the first writing on', () => {
    expect(KNOWN).toEqual({ identity: 'here', losses: 0, readOnly: null })
    expect(asked(UNKNOWN, { kind: 'read', found: 'other' })).toEqual([])
    expect(asked(KNOWN, { kind: 'read', found: 'here' })).toEqual([])
  })

  test.each([
    ['that another stands in its place', { kind: 'read', found: 'other' }, 'other'],
    ['as it is written to', { kind: 'replaced', found: 'other' }, 'other'],
    ['or that nothing does', { kind: 'read', found: undefined }, null],
  ] as const)('may be found out to be lost: %s', (_, event, identity) => {
    const [state, effects] = played(next, KNOWN, event)
    expect(state).toEqual({ identity, losses: 1, readOnly: null })
    expect(effects).toEqual([{ kind: 'tellLost' }])
  })

  test('is not known again by a writing that began before it was lost', () => {
    const lost: StandingEvent = { kind: 'replaced', found: undefined }
    const late: StandingEvent = { kind: 'written', found: 'here', losses: 0 }
    expect(played(next, KNOWN, lost, late)[0].identity).toBeNull()
    expect(played(next, KNOWN, lost, { ...late, found: 'new', losses: 1 })[0].identity).toBe('new')
  })

  test('may be lost when the browser cuts the connection, or is the same as before', () => {
    const [state, effects] = played(next, KNOWN, { kind: 'cut', connection })
    expect(state).toEqual({ identity: 'here', losses: 1, readOnly: null })
    expect(effects.map(({ kind }) => kind)).toEqual(['letGo', 'tellLost'])
  })
})

describe('somebody who waits for the database', () => {
  test('to delete it has it at once, and it is lost', () => {
    expect(asked(KNOWN, { kind: 'wanted', connection, version: null })).toEqual(['letGo', 'tellLost'])
    expect(played(next, KNOWN, { kind: 'wanted', connection, version: null })[0].identity).toBeNull()
  })

  test('to make a store again has it at once, and nothing is lost', () => {
    expect(played(next, KNOWN, { kind: 'wanted', connection, version: OURS })).toEqual([
      KNOWN,
      [{ kind: 'letGo', connection }],
    ])
  })

  test('and is a newer program has it after the last writing, and then nothing may be written', () => {
    const wanted: StandingEvent = { kind: 'wanted', connection, version: NEWER }
    expect(asked(KNOWN, wanted)).toEqual(['giveWay'])
    expect(played(next, KNOWN, wanted)[0].readOnly).toBeNull()
    const [state, effects] = played(next, KNOWN, wanted, { kind: 'gaveWay', connection })
    expect(effects.map(({ kind }) => kind)).toEqual(['tellReadOnly', 'letGo'])
    expect(state.readOnly).toContain('newer version')
  })
})

describe('where a newer program writes', () => {
  const newer: StandingEvent = { kind: 'newer' }

  test('nothing may be written, which is told once', () => {
    expect(asked(KNOWN, newer)).toEqual(['tellReadOnly'])
    expect(asked(KNOWN, newer, newer)).toEqual([])
    expect(asked(UNKNOWN, { kind: 'connected', version: NEWER })).toEqual(['tellReadOnly'])
  })

  test('a loss is not told: nothing could be done about it', () => {
    expect(asked(KNOWN, newer, { kind: 'read', found: 'other' })).toEqual([])
    expect(asked(KNOWN, newer, { kind: 'cut', connection })).toEqual(['letGo'])
  })
})
