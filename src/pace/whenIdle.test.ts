import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runLater, whenIdle } from './whenIdle.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('work is put off, and called off', () => {
  const done: string[] = []
  runLater(() => done.push('later'), 100)
  const callOff = runLater(() => done.push('never'), 100)
  callOff()
  vi.advanceTimersByTime(99)
  expect(done).toEqual([])
  vi.advanceTimersByTime(1)
  expect(done).toEqual(['later'])
})

test('idle work waits for its time and then for the browser to have nothing to do, and can be called off in both', () => {
  const idle = new Map<number, () => void>()
  vi.stubGlobal('requestIdleCallback', (work: () => void) => {
    idle.set(idle.size, work)
    return idle.size - 1
  })
  vi.stubGlobal('cancelIdleCallback', (key: number) => idle.delete(key))
  const done: string[] = []
  whenIdle(() => done.push('idle'), 50)
  const callOffSoon = whenIdle(() => done.push('never'), 50)
  const callOffLate = whenIdle(() => done.push('never'), 50)
  callOffSoon()
  vi.advanceTimersByTime(50)
  expect([done, idle.size]).toEqual([[], 2])
  callOffLate()
  for (const work of idle.values()) work()
  expect(done).toEqual(['idle'])
})

test('where a browser does not tell that it is idle, work comes after its time', () => {
  vi.stubGlobal('requestIdleCallback', undefined)
  const done: string[] = []
  whenIdle(() => done.push('idle'), 50)
  vi.advanceTimersByTime(50)
  expect(done).toEqual(['idle'])
})
