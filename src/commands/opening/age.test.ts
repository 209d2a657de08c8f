import { expect, test } from 'vitest'
import { ageOf } from './age.ts'

const day = (date: number) => `2026-03-${String(date).padStart(2, '0')}T08:00:00.000Z`
const entry = (created: number, modified: number) => ({ created: day(created), modified: day(modified) })
const at = (date: number | null) => ({ modified: date === null ? '' : day(date) })

test.each([
  ['saved after the last change here', at(9), entry(1, 5), at(null), 'newer', 5],
  ['saved before the last change here', at(3), entry(1, 5), at(null), 'older', 5],
  ['the file that the map came from, which was changed since', at(3), entry(4, 5), at(3), 'older', 5],
  ['saved before the file that the map came from', at(2), entry(4, 4), at(3), 'older', 3],
  ['saved after it, and opened later than both', at(4), entry(8, 8), at(3), 'newer', 3],
  ['saved after it, and the map was changed since', at(4), entry(8, 9), at(3), 'other', 9],
] as const)('a file %s', (_, file, line, own, kind, changed) => {
  expect(ageOf(file, 0, line, own)).toEqual({ kind, saved: file.modified, changed: day(changed) })
})

test('a file that does not say when it was saved is dated by its file, and not judged', () => {
  const written = Date.parse(day(9))
  expect(ageOf(at(null), written, entry(1, 5), at(null))).toEqual({
    kind: 'other',
    saved: day(9),
    changed: day(5),
  })
  expect(ageOf(at(null), 0, entry(1, 5), at(null)).saved).toBe('')
})
