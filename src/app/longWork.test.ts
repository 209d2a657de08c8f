// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Told } from '../commands/index.ts'
import { createLongWork } from './longWork.ts'
import { createToasts } from './toast/toasts.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Work that the test ends. */
function setUp() {
  const toasts = createToasts()
  let told: Told | null = null
  let end = (): void => {}
  const done = createLongWork(toasts)('Reading a.json…', (given) => {
    told = given
    return new Promise<void>((resolve) => {
      end = resolve
    })
  })
  const given = (): Told => {
    if (told === null) throw new Error('The work has not begun.')
    return told
  }
  const finished = (): Promise<void> => {
    end()
    return done
  }
  return { toasts, told: given, end: finished }
}

test('of work that is soon done nothing is said', async () => {
  const { toasts, end } = setUp()
  vi.advanceTimersByTime(300)
  await end()
  vi.advanceTimersByTime(1000)
  expect(toasts.list()).toEqual([])
})

test('longer work is one sentence that goes on from step to step with how far it is, and goes at the end', async () => {
  const { toasts, told, end } = setUp()
  vi.advanceTimersByTime(400)
  expect(toasts.list()).toMatchObject([{ text: 'Reading a.json…', share: null, action: { label: 'Stop' } }])
  const [{ id } = { id: 0 }] = toasts.list()
  told().step('Putting it on the page…', 0.5)
  expect(toasts.list()).toMatchObject([{ id, text: 'Putting it on the page…', share: 0.5 }])
  const before = toasts.list()
  told().step('Putting it on the page…', 0.501)
  expect(toasts.list()).toBe(before)
  await end()
  expect(toasts.list()).toEqual([])
})

test('Escape and the button stop it, and Escape is then nobody else’s', () => {
  const { toasts, told } = setUp()
  vi.advanceTimersByTime(400)
  const others = vi.fn()
  addEventListener('keydown', others)
  dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }))
  expect([told().signal.aborted, others.mock.calls.length]).toEqual([false, 1])
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect([told().signal.aborted, others.mock.calls.length]).toEqual([true, 1])
  removeEventListener('keydown', others)
  const second = setUp()
  vi.advanceTimersByTime(400)
  second.toasts.list()[0]?.action?.run()
  expect(second.told().signal.aborted).toBe(true)
  expect(toasts.list()).toHaveLength(1)
})

test('what can no longer be stopped does not offer it', () => {
  const { toasts, told } = setUp()
  vi.advanceTimersByTime(400)
  told().keep()
  expect(toasts.list()[0]?.action).toBeUndefined()
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  expect(told().signal.aborted).toBe(false)
})
