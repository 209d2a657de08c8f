import { expect, test } from 'vitest'
import { createLedger } from './ledger.ts'

test('an edit that was said to be saved must be there', () => {
  const ledger = createLedger()
  ledger.will('a', 'a one')
  ledger.did()
  ledger.saved()
  expect(ledger.counts()).toEqual({ edits: 1, acknowledged: 1 })
  expect(ledger.settle([])).toEqual(['a: expected one of ["a one"], found null'])
})

test('an edit that was not said to be saved may be there or not', () => {
  for (const found of [[], ['a one']]) {
    const ledger = createLedger()
    ledger.will('a', 'a one')
    ledger.did()
    expect(ledger.settle(found)).toEqual([])
  }
})

test('a rename under way leaves the old name or the new one, nothing else', () => {
  for (const [found, losses] of [
    ['a one', 0],
    ['a two', 0],
    ['a three', 1],
  ] as const) {
    const ledger = createLedger()
    ledger.will('a', 'a one')
    ledger.did()
    ledger.saved()
    ledger.will('a', 'a two')
    expect(ledger.settle([found])).toHaveLength(losses)
  }
})

test('a deletion that was said to be saved stays, and what nobody typed is told', () => {
  const ledger = createLedger()
  ledger.will('a', 'a one')
  ledger.did()
  ledger.will('a', null)
  ledger.did()
  ledger.saved()
  expect(ledger.living()).toEqual([])
  expect(ledger.settle(['a one', 'b'])).toEqual([
    'a: expected one of [null], found "a one"',
    'nobody typed "b"',
  ])
})

test('a text in a field is to be kept from when the chip has said Saved, until the field was left', () => {
  const ledger = createLedger()
  ledger.will('a', 'a one')
  ledger.typed('a one')
  expect(ledger.unfinished()).toEqual({ typed: 1, safe: [] })
  ledger.saved()
  expect(ledger.unfinished()).toEqual({ typed: 1, safe: ['a one'] })
  expect(ledger.counts()).toEqual({ edits: 0, acknowledged: 0 })
  ledger.did()
  expect(ledger.unfinished()).toEqual({ typed: 0, safe: [] })
  expect(ledger.settle([])).toEqual([])
})

test('what is changed at one time is done at one time', () => {
  const ledger = createLedger()
  for (const tag of ['a', 'note-a']) ledger.will(tag, `${tag} one`)
  ledger.did()
  for (const tag of ['a', 'note-a']) ledger.will(tag, null)
  ledger.did()
  ledger.saved()
  expect(ledger.settle(['note-a one'])).toEqual(['note-a: expected one of [null], found "note-a one"'])
})

test('what was being typed when a life ended may be finished in any later one, until something else was said to be saved', () => {
  const ledger = createLedger()
  ledger.will('a', 'a one')
  expect(ledger.settle([])).toEqual([])
  expect(ledger.settle([])).toEqual([])
  expect(ledger.settle(['a one'])).toEqual([])
  ledger.will('a', 'a two')
  expect(ledger.settle(['a one'])).toEqual([])
  ledger.will('a', 'a three')
  ledger.did()
  ledger.saved()
  expect(ledger.settle(['a two'])).toHaveLength(1)
})
