import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aheadOfNeed, isStill, pointsByFinger, savesData } from './asked.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A machine on which these media queries hold. */
function machine(...holding: readonly string[]): void {
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: holding.includes(query) }))
}

test('less motion and less data are asked of the machine each time', () => {
  machine()
  expect([isStill(), savesData()]).toEqual([false, false])
  machine('(prefers-reduced-motion: reduce)')
  expect([isStill(), savesData()]).toEqual([true, false])
  machine('(prefers-reduced-data: reduce)')
  expect([isStill(), savesData()]).toEqual([false, true])
})

test('a finger is told from a mouse each time: a tablet may be given one', () => {
  machine('(pointer: coarse)')
  expect(pointsByFinger()).toBe(true)
  machine('(pointer: fine)')
  expect(pointsByFinger()).toBe(false)
})

test('a browser that saves data is heard, and one that does not tell', () => {
  machine()
  vi.stubGlobal('navigator', { connection: { saveData: true } })
  expect(savesData()).toBe(true)
  vi.stubGlobal('navigator', { connection: { saveData: false } })
  expect(savesData()).toBe(false)
  vi.stubGlobal('navigator', {})
  expect(savesData()).toBe(false)
})

test('what nobody asked for is fetched ahead, but not where less data is asked for by then', () => {
  machine()
  vi.stubGlobal('requestIdleCallback', undefined)
  const done: string[] = []
  aheadOfNeed(() => done.push('fetched'), 100)
  vi.advanceTimersByTime(100)
  expect(done).toEqual(['fetched'])

  aheadOfNeed(() => done.push('not wanted'), 100)
  machine('(prefers-reduced-data: reduce)')
  vi.advanceTimersByTime(100)
  expect(done).toEqual(['fetched'])

  machine()
  aheadOfNeed(() => done.push('called off'), 100)()
  vi.advanceTimersByTime(100)
  expect(done).toEqual(['fetched'])
})
