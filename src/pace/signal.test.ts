import { expect, test } from 'vitest'
import { createSignal } from './signal.ts'

test('who subscribed is told of each other value until that is ended, and of none that it has already', () => {
  const signal = createSignal(1)
  const told: number[] = []
  const end = signal.subscribe(() => told.push(signal.get()))
  signal.set(2)
  signal.set(2)
  signal.set(3)
  end()
  signal.set(4)
  expect(told).toEqual([2, 3])
  expect(signal.get()).toBe(4)
})
