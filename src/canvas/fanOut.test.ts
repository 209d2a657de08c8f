import { expect, test } from 'vitest'
import { createSignal } from '../pace/index.ts'
import { createFanOut } from './fanOut.ts'

test('only those are told whose own part changed', () => {
  const store = createSignal<Readonly<Record<string, number>>>({ a: 1, b: 1 })
  const told: string[] = []
  const parts = createFanOut(store.subscribe, (key) => store.get()[key])
  parts.subscribe('a', () => told.push('a'))
  parts.subscribe('b', () => told.push('b'))
  store.set({ a: 1, b: 2 })
  store.set({ a: 1, b: 2, c: 1 })
  expect(told).toEqual(['b'])
  expect(parts.get('b')).toBe(2)
})

test('the store is listened to only while somebody listens', () => {
  let listening = 0
  const parts = createFanOut(
    () => {
      listening++
      return () => listening--
    },
    () => 0,
  )
  const stops = ['a', 'a', 'b'].map((key) => parts.subscribe(key, () => {}))
  expect(listening).toBe(1)
  for (const stop of stops) stop()
  expect(listening).toBe(0)
  parts.subscribe('a', () => {})()
  expect(listening).toBe(0)
})

test('a source that says which parts have changed has no other asked', () => {
  let tell: (keys?: readonly string[]) => void = () => {}
  const asked: string[] = []
  const values: Record<string, number> = { a: 1, b: 1, c: 1 }
  const parts = createFanOut(
    (listener) => {
      tell = listener
      return () => {}
    },
    (key) => {
      asked.push(key)
      return values[key]
    },
  )
  const told: string[] = []
  for (const key of ['a', 'b', 'c']) parts.subscribe(key, () => told.push(key))
  asked.length = 0
  values.b = 2
  tell(['b', 'nobody listens to this'])
  expect(told).toEqual(['b'])
  expect(asked).not.toContain('a')
  expect(asked).not.toContain('c')
})
