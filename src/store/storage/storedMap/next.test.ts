import { describe, expect, test } from 'vitest'
import { played } from '../../../pace/testing.ts'
import type { Line } from '../../library/entries.ts'
import type { Rows } from '../log.ts'
import type { StoredEvent, StoredState } from './events.ts'
import { isWholeDue, next } from './next.ts'

const LINE: Line = {
  id: 'm',
  title: 'Rain',
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  variables: 2,
  links: 2,
  deleted: null,
}

/** A map of which rows up to the fourth are known, three of them edits. */
const OPEN: StoredState = {
  known: 4,
  rows: 3,
  mostRows: 10,
  isTidying: false,
  hasDamage: false,
  reading: 'not',
  line: LINE,
  wholeAsked: 0,
  wholeStored: 0,
  notices: [{ kind: 'repair', text: 'A link without an end was left out.' }],
}

const bytes = (number: number) => new Uint8Array([number])

/** Rows of edits with these numbers. */
function edits(...numbers: readonly number[]): Rows {
  const updates = numbers.map((number) => ({
    number,
    bytes: bytes(number),
    replay: '',
    at: LINE.modified,
  }))
  return { snapshots: [], updates, damaged: [], numbers }
}

const stored = (last: number, whole = 0): StoredEvent => ({ kind: 'stored', line: { ...LINE, last }, whole })
const read = (rows: Rows | null): StoredEvent => ({ kind: 'read', rows })
const LOST: StoredEvent = { kind: 'lost' }
const LOOK: StoredEvent = { kind: 'look' }
const DAMAGED: Rows = {
  ...edits(6),
  damaged: [{ store: 'updates', number: 5, value: 'rubbish' }],
  numbers: [5, 6],
}

function asked(first: StoredState, ...events: readonly StoredEvent[]): readonly string[] {
  return played(next, first, ...events)[1].map(({ kind }) => kind)
}

describe('an edit that was stored', () => {
  test('is known, with its number and the line of the map', () => {
    const [state, effects] = played(next, OPEN, stored(5))
    expect(state).toMatchObject({ known: 5, rows: 4, line: { last: 5 } })
    expect(effects).toEqual([])
  })

  test('beyond rows of another tab has these read', () => {
    const [state, effects] = played(next, OPEN, stored(7))
    expect([state.known, effects.map(({ kind }) => kind)]).toEqual([4, ['read']])
    expect(played(next, state, read(edits(5, 6, 7)))).toEqual([
      { ...state, known: 7, rows: 7, reading: 'not' },
      [{ kind: 'receive', updates: [bytes(5), bytes(6), bytes(7)] }],
    ])
  })

  test('under a number that is known already means that storage was emptied: all is read from the start', () => {
    const [state, effects] = played(next, OPEN, stored(2))
    expect([state.known, effects.map(({ kind }) => kind)]).toEqual([0, ['read']])
  })

  test('of a long run has the map stored whole, once at a time', () => {
    const long = { ...OPEN, rows: 10 }
    expect(asked(long, stored(5))).toEqual(['tidy'])
    expect(asked(long, stored(5), stored(6))).toEqual([])
    const [tidied] = played(next, long, stored(5), { kind: 'tidied', last: 6 })
    expect(tidied).toMatchObject({ known: 6, rows: 0, isTidying: false })
    expect(asked(long, stored(5), { kind: 'tidied', last: null }, stored(6))).toEqual(['tidy'])
  })
})

test('a map that is opened with a long run of edits is stored whole', () => {
  expect(asked(OPEN, { kind: 'opened' })).toEqual([])
  expect(asked({ ...OPEN, rows: 11 }, { kind: 'opened' })).toEqual(['tidy'])
})

test('once a damaged row was read nothing is tidied any more', () => {
  const long = { ...OPEN, rows: 10 }
  const [state] = played(next, long, LOOK, read(DAMAGED))
  expect(state).toMatchObject({ hasDamage: true, known: 6, rows: 11 })
  expect(asked(state, stored(7))).toEqual([])
  expect(asked(state, LOOK, read(edits(7)), stored(8))).toEqual([])
})

describe('rows of other tabs', () => {
  test('that are stored while others are being read are read after them', () => {
    expect(asked(OPEN, LOOK)).toEqual(['read'])
    expect(asked(OPEN, LOOK, LOOK)).toEqual([])
    expect(asked(OPEN, LOOK, LOOK, read(edits(5)))).toEqual(['receive', 'read'])
    expect(asked(OPEN, LOOK, LOOK, read(edits(5)), read(edits()))).toEqual(['receive'])
  })

  test('that cannot be read are looked for again only when somebody asks', () => {
    const [state, effects] = played(next, OPEN, LOOK, read(null))
    expect([state, effects]).toEqual([OPEN, []])
  })

  test('of which some are cleared are taken in with the whole map that took their place', () => {
    const whole = { number: 7, bytes: bytes(7), readOnly: '' }
    const rows: Rows = { ...edits(8), snapshots: [whole], numbers: [7, 8] }
    expect(played(next, OPEN, LOOK, read(rows))[1]).toEqual([
      { kind: 'receive', updates: [bytes(7), bytes(8)] },
    ])
  })
})

describe('a map that storage may have lost', () => {
  test('is stored whole, and counts from there', () => {
    const [state, effects] = played(next, OPEN, LOST)
    expect([isWholeDue(state), effects]).toEqual([true, [{ kind: 'storeWhole' }]])
    const [after] = played(next, state, stored(2, 1))
    expect([isWholeDue(after), after.known, after.rows]).toEqual([false, 2, 0])
  })

  test('again while it is being stored whole is stored whole once more', () => {
    const [state] = played(next, OPEN, LOST, LOST, stored(2, 1))
    expect(isWholeDue(state)).toBe(true)
    expect(isWholeDue(played(next, state, stored(4, 2))[0])).toBe(false)
  })

  test('so often before it is stored is stored whole only once', () => {
    const [state] = played(next, OPEN, LOST, LOST, stored(2, 2))
    expect(isWholeDue(state)).toBe(false)
  })

  test('is joined to what of it is there all the same; when nothing is, the person is told', () => {
    expect(played(next, OPEN, LOST, { kind: 'found', rows: edits(1, 2) })[1]).toEqual([
      { kind: 'receive', updates: [bytes(1), bytes(2)] },
    ])
    const [state, effects] = played(next, OPEN, LOST, { kind: 'found', rows: edits() })
    expect(effects.map(({ kind }) => kind)).toEqual(['tell', 'receive'])
    expect(state.notices.map(({ kind }) => kind)).toEqual(['repair', 'storedAgain'])
  })

  test('was never there when it is new: nobody is told', () => {
    const fresh = { ...OPEN, known: 0, rows: 0 }
    expect(asked(fresh, LOST, { kind: 'found', rows: edits() })).toEqual(['receive'])
  })
})

test('a deletion is told once, and no longer once the map is back', () => {
  const gone: StoredEvent = { kind: 'deleted', deleted: '2026-02-02T00:00:00.000Z' }
  const [state, effects] = played(next, OPEN, gone)
  expect(state.line?.deleted).toBe('2026-02-02T00:00:00.000Z')
  expect(effects).toEqual([{ kind: 'tell', notices: [...OPEN.notices, { kind: 'deleted' }] }])
  expect(asked(OPEN, gone, gone)).toEqual([])
  expect(played(next, OPEN, gone, { kind: 'deleted', deleted: null })).toEqual([
    OPEN,
    [{ kind: 'tell', notices: OPEN.notices }],
  ])
})
