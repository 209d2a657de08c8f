import { expect, test } from 'vitest'
import { heightOf, ROW_HEIGHT, rowsSeen, scrollTo, topOf } from './window.ts'

const closed = { count: 2000, open: -1, extra: 0 }
const opened = { count: 2000, open: 10, extra: 200 }

test('rows below the opened one make room for it', () => {
  expect(topOf(opened, 10)).toBe(10 * ROW_HEIGHT)
  expect(topOf(opened, 11)).toBe(11 * ROW_HEIGHT + 200)
  expect(heightOf(opened)).toBe(2000 * ROW_HEIGHT + 200)
  expect(heightOf(closed)).toBe(2000 * ROW_HEIGHT)
})

test('only what is seen is drawn, wherever the list is scrolled to', () => {
  for (const rows of [closed, opened]) {
    for (let from = 0; from < heightOf(rows); from += 777) {
      const { start, end } = rowsSeen(rows, from, 500)
      expect(end - start).toBeLessThan(40)
      expect(topOf(rows, start)).toBeLessThanOrEqual(from)
      expect(end === rows.count || topOf(rows, end) >= from + 500).toBe(true)
    }
  }
})

test('an empty list draws nothing', () => {
  expect(rowsSeen({ count: 0, open: -1, extra: 0 }, 0, 500)).toEqual({ start: 0, end: 0 })
})

test('a row that is seen does not move the list; one above or below moves it just so far', () => {
  expect(scrollTo(closed, 3, 0, 500)).toBe(0)
  expect(scrollTo(closed, 0, 100, 500)).toBe(0)
  expect(scrollTo(closed, 20, 0, 500)).toBe(21 * ROW_HEIGHT - 500)
})

test('a row taller than the window shows its beginning', () => {
  expect(scrollTo({ count: 5, open: 4, extra: 900 }, 4, 0, 300)).toBe(4 * ROW_HEIGHT)
})
