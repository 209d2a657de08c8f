import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAYS, type Keepable, LATEST, localDay, whatIsKept } from './whatIsKept.ts'

const HOUR = 60 * 60 * 1000
const NOW = Date.parse('2026-03-20T15:00:00.000Z')

/** The day in Greenwich, so that the tests say the same wherever they run. */
const day = (iso: string) => {
  const found = Math.floor(Date.parse(iso) / (24 * HOUR))
  return Number.isNaN(found) ? null : found
}
const iso = (time: number) => new Date(time).toISOString()
const now = iso(NOW)

function made(
  hoursAgo: readonly number[],
  names: Readonly<Record<number, string>> = {},
): readonly Keepable[] {
  return hoursAgo.map((hours, index) => ({
    number: index + 1,
    at: iso(NOW - hours * HOUR),
    name: names[index + 1] ?? '',
  }))
}

function kept(versions: readonly Keepable[]): readonly number[] {
  return [...whatIsKept(versions, now, day)].sort((a, b) => a - b)
}

describe('which versions are kept', () => {
  test('all of the first ten', () => {
    expect(kept(made([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]))).toHaveLength(10)
  })

  test('of many made today the last ten', () => {
    expect(kept(made(Array.from({ length: 30 }, (_, at) => (30 - at) / 10)))).toEqual([
      21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
    ])
  })

  test('of each day of a week the last one, and none of the day before that week', () => {
    // Three a day for ten days, the latest at 14:00 today.
    const hours = Array.from({ length: 30 }, (_, at) => 24 * (9 - Math.floor(at / 3)) + 5 - 2 * (at % 3))
    // Days of the week end with 12, 15, 18, 21, 24, 27, 30; the last ten begin at 21.
    expect(kept(made(hours))).toEqual([12, 15, 18, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30])
  })

  test('those with a name, however old', () => {
    const hours = Array.from({ length: 20 }, (_, at) => 24 * 400 - at)
    expect(kept(made(hours, { 3: 'For the workshop' }))).toEqual([3, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20])
  })

  test('what was kept by a clock that was ahead, or cannot be read, counts for no day', () => {
    const ahead = made([-48, ...Array.from({ length: 10 }, () => 0)])
    expect(kept(ahead)).not.toContain(1)
    expect(
      kept([{ number: 1, at: 'soon', name: '' }, ...made(Array.from({ length: 11 }, () => 0)).slice(1)]),
    ).not.toContain(1)
  })

  test('never fewer than ten of more, never more than ten, seven and the named; and keeping again changes nothing', () => {
    const versions = fc
      .array(fc.record({ hours: fc.integer({ min: 0, max: 400 }), name: fc.constantFrom('', '', '', 'N') }), {
        maxLength: 60,
      })
      .map((list) =>
        list
          .toSorted((a, b) => b.hours - a.hours)
          .map(({ hours, name }, index) => ({ number: index + 1, at: iso(NOW - hours * HOUR), name })),
      )
    fc.assert(
      fc.property(versions, (all) => {
        const left = kept(all)
        const named = all.filter(({ name }) => name !== '')
        expect(left.length).toBeGreaterThanOrEqual(Math.min(LATEST, all.length))
        expect(left.length).toBeLessThanOrEqual(LATEST + DAYS + named.length)
        for (const { number } of named) expect(left).toContain(number)
        expect(kept(all.filter(({ number }) => left.includes(number)))).toEqual(left)
      }),
    )
  })

  test('a day is that of the calendar where the person is', () => {
    const midnight = new Date(2026, 2, 20, 0, 0, 0)
    const before = localDay(iso(midnight.getTime() - 1))
    expect(localDay(iso(midnight.getTime()))).toBe((before ?? 0) + 1)
    expect(localDay('never')).toBeNull()
  })
})
