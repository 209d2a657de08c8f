import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyChange, anyMap, applyChange } from '../../model/testing/index.ts'
import { changesBetween, type Step } from '../document/changes.ts'
import { openHistory, sealHistory } from './historyRow.ts'
import { readEntry, writeEntry } from './stepText.ts'

const entryOf = (step: Step, label = 'Edit') => ({ label, step, at: 5, group: 'g', gesture: 'h' })

/** A step as plain JSON, to be compared. */
function plain(step: Step): unknown {
  return step.map((change) =>
    'fields' in change
      ? { ...change, fields: [...change.fields].map(([name, { before, after }]) => [name, before, after]) }
      : { ...change, before: change.before && [...change.before], after: change.after && [...change.after] },
  )
}

test('any step that is written out is read back, and nothing joins it any more', () => {
  fc.assert(
    fc.property(anyMap, anyChange, (map, change) => {
      const step = changesBetween(map, applyChange(map, change).map)
      const read = readEntry(writeEntry(entryOf(step)))
      expect(read).toMatchObject({ label: 'Edit', at: 5, group: null, gesture: null })
      expect(plain(read?.step ?? [])).toEqual(plain(step))
    }),
    { numRuns: 100 },
  )
})

test('what is no step is none', () => {
  const texts = [
    '',
    'null',
    '[]',
    '{"label": "a", "at": 1}',
    '{"label": 1, "at": 1, "changes": []}',
    '{"label": "a", "at": 1, "changes": [{"place": "elsewhere", "id": "a", "fields": {}}]}',
    '{"label": "a", "at": 1, "changes": [{"place": "meta", "id": "", "before": null, "after": {}}]}',
    '{"label": "a", "at": 1, "changes": [{"place": "variables", "id": 3, "before": null, "after": {}}]}',
    '{"label": "a", "at": 1, "changes": [{"place": "variables", "id": "a", "fields": {"x": 3}}]}',
  ]
  for (const text of texts) expect(readEntry(text), text).toBeNull()
})

const steps = (count: number, size = 1) =>
  Array.from({ length: count }, (_, x) =>
    entryOf(
      [{ place: 'labels', id: 'a', fields: new Map([['text', { before: '', after: 'x'.repeat(size) }]]) }],
      `Step ${x}`,
    ),
  )

test('at least fifty steps are kept, the latest, and no more than two hundred', () => {
  const kept = (count: number, size?: number) =>
    openHistory('m', sealHistory('m', 'p', { undo: steps(count, size), redo: [], displaced: [] }))?.history
      .undo ?? []
  expect(kept(1000)).toHaveLength(200)
  expect(kept(1000).at(-1)?.label).toBe('Step 999')
  expect(kept(100, 100_000)).toHaveLength(50)
  expect(kept(100, 1_000_000)).toHaveLength(15)
  expect(kept(3)).toHaveLength(3)
})

test('a damaged step costs itself and those before it; those after it can still be taken back', () => {
  const row = sealHistory('m', 'p', { undo: steps(9), redo: steps(2), displaced: [] })
  const undo = row.undo.map((entry, at) =>
    at === 4 ? { ...entry, text: entry.text.replace('x', 'y') } : entry,
  )
  const opened = openHistory('m', { ...row, undo })
  expect(opened?.history.undo.map(({ label }) => label)).toEqual(['Step 5', 'Step 6', 'Step 7', 'Step 8'])
  expect(opened?.history.redo).toHaveLength(2)
})

test('the history of another map, of another version of the format, or of no shape at all is none', () => {
  const row = sealHistory('m', 'p', { undo: steps(2), redo: [], displaced: [] })
  expect(openHistory('m', row)).not.toBeNull()
  expect(openHistory('n', row)).toBeNull()
  expect(openHistory('m', { ...row, version: row.version + 1 })).toBeNull()
  expect(openHistory('m', { ...row, undo: row.undo.slice(1) })).toBeNull()
  for (const value of [undefined, null, 3, 'x', [], {}, { ...row, undo: [null] }]) {
    expect(openHistory('m', value)).toBeNull()
  }
})
