import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createToasts } from './toasts.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const texts = (toasts: ReturnType<typeof createToasts>) => toasts.list().map((toast) => toast.text)

test('a sentence goes by itself, an error stays longer, progress stays until it is over', () => {
  const toasts = createToasts()
  const work = toasts.say({ text: 'Reading', kind: 'progress' })
  toasts.say({ text: 'Saved', kind: 'info' })
  toasts.say({ text: 'The disk is full', kind: 'error' })
  vi.advanceTimersByTime(6_000)
  expect(texts(toasts)).toEqual(['Reading', 'The disk is full'])
  vi.advanceTimersByTime(60_000)
  expect(texts(toasts)).toEqual(['Reading'])
  toasts.dismiss(work)
  expect(texts(toasts)).toEqual([])
})

test('the same sentence is not said twice at once', () => {
  const toasts = createToasts()
  toasts.say({ text: 'Copied', kind: 'info' })
  toasts.say({ text: 'Copied', kind: 'info' })
  expect(texts(toasts)).toEqual(['Copied'])
})

test('the oldest of five gives way', () => {
  const toasts = createToasts()
  for (const text of ['a', 'b', 'c', 'd', 'e']) toasts.say({ text, kind: 'info' })
  expect(texts(toasts)).toEqual(['b', 'c', 'd', 'e'])
})

test('nothing goes while somebody reads', () => {
  const toasts = createToasts()
  toasts.say({ text: 'Deleted', kind: 'info', action: { label: 'Undo', run() {} } })
  toasts.hold(true)
  vi.advanceTimersByTime(60_000)
  expect(texts(toasts)).toEqual(['Deleted'])
  toasts.hold(false)
  vi.advanceTimersByTime(10_000)
  expect(texts(toasts)).toEqual([])
})

test('what was said of steps that were undone goes, and nothing else', () => {
  const toasts = createToasts()
  toasts.say({ text: 'Opened', kind: 'info' })
  toasts.say({ text: 'Three variables pasted', kind: 'info', step: 1 })
  toasts.say({ text: 'Groups were left out', kind: 'error', step: 2 })
  toasts.say({ text: 'Merged', kind: 'info', step: 2 })
  toasts.undone(1)
  expect(texts(toasts)).toEqual(['Opened', 'Three variables pasted', 'Groups were left out'])
  toasts.undone(0)
  expect(texts(toasts)).toEqual(['Opened', 'Groups were left out'])
})

test('what was said at the table goes when the map is projected; what is wrong or under way stays', () => {
  const toasts = createToasts()
  toasts.say({ text: 'Opened', kind: 'info' })
  toasts.say({ text: 'The disk is full', kind: 'error' })
  toasts.say({ text: 'Reading', kind: 'progress' })
  toasts.past()
  expect(texts(toasts)).toEqual(['The disk is full', 'Reading'])
})
