// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createKeyGate, type KeyGate, type Readiness } from './keyGate.ts'
import type { Fate } from './words/burst.ts'

let gate: KeyGate
let heard: string[]
let ready: Readiness

const hear = (event: KeyboardEvent): void => void heard.push(event.key)

beforeEach(() => {
  vi.useFakeTimers()
  heard = []
  ready = 'yes'
  gate = createKeyGate(({ key }) => key === 's')
  gate.ask(() => ready)
  addEventListener('keydown', hear)
})

afterEach(() => {
  gate.stop()
  removeEventListener('keydown', hear)
  document.body.replaceChildren()
  vi.useRealTimers()
})

function press(...keys: readonly string[]): void {
  for (const key of keys) pressWith(key, {})
}

function pressWith(key: string, init: KeyboardEventInit): boolean {
  const on = document.activeElement ?? document.body
  return on.dispatchEvent(new KeyboardEvent('keydown', { key, ...init, bubbles: true, cancelable: true }))
}

test('keys come through as ever once the page stands', () => {
  press('n', 'Enter')
  expect(heard).toEqual(['n', 'Enter'])
})

test('keys wait until the page stands, and come in their order, later ones behind them', () => {
  ready = 'no'
  press('n', 'R')
  vi.advanceTimersByTime(60_000)
  expect(heard).toEqual([])
  ready = 'yes'
  press('a')
  expect(heard).toEqual([])
  vi.runAllTimers()
  expect(heard).toEqual(['n', 'R', 'a'])
})

test('the field that a key opens gets the letters behind it, typed, and Backspace', () => {
  const field = document.createElement('input')
  document.body.append(field)
  ready = 'no'
  press('n', 'R', 'a', 'i', 'm', 'Backspace', 'n')
  addEventListener('keydown', function opens({ key }) {
    if (key !== 'n') return
    removeEventListener('keydown', opens)
    ready = 'soon'
    setTimeout(() => {
      field.focus()
      ready = 'yes'
    }, 500)
  })
  ready = 'yes'
  vi.runAllTimers()
  expect(field.value).toBe('Rain')
})

test('a field that does not come is not waited for without end', () => {
  ready = 'soon'
  press('n')
  vi.advanceTimersByTime(900)
  expect(heard).toEqual([])
  vi.advanceTimersByTime(200)
  expect(heard).toEqual(['n'])
})

test('while something is made they wait, and are forgotten when it does not come', () => {
  const letGo = gate.wait()
  press('n', 'a')
  letGo(false)
  vi.runAllTimers()
  expect(heard).toEqual([])
  const again = gate.wait()
  press('x')
  again()
  vi.runAllTimers()
  expect(heard).toEqual(['x'])
})

test('Escape gives up what is being fetched, and what was typed for it', () => {
  const close = vi.fn()
  const letGo = gate.wait(close)
  press('a', 'Escape')
  expect(close).toHaveBeenCalledOnce()
  letGo()
  vi.runAllTimers()
  expect(heard).toEqual([])
})

test('keys of the browser never wait, nor what an input method has', () => {
  ready = 'no'
  expect(pressWith('F5', {})).toBe(true)
  expect(pressWith('r', { ctrlKey: true })).toBe(true)
  expect(pressWith('s', { ctrlKey: true })).toBe(false)
  expect(pressWith('Process', { isComposing: true })).toBe(true)
  expect(heard).toEqual(['F5', 'r', 'Process'])
})

test('letters that may be a word wait, and are typed into what is opened for the name', async () => {
  const field = document.createElement('input')
  document.body.append(field)
  const fates: Fate[] = ['runs', 'waits', 'waits', 'name']
  const ran: KeyboardEvent[] = []
  gate.catchWords({
    hear(event) {
      const fate = fates.shift() ?? 'runs'
      if (fate === 'runs') ran.push(event)
      return fate
    },
    ran: () => ran,
    async offer() {
      field.focus()
      return true
    },
  })
  press('r', 'a', 'i', 'n', 's')
  expect(heard).toEqual(['r'])
  await vi.runAllTimersAsync()
  expect(field.value).toBe('rains')
})

test('letters that are no word run in their order once that is known, at the latest with the next key', () => {
  const fates: Fate[] = ['runs', 'waits', 'runs', 'waits']
  gate.catchWords({ hear: () => fates.shift() ?? 'runs', ran: () => [], offer: async () => false })
  press('d', 'n', 'Enter')
  expect(heard).toEqual(['d'])
  vi.advanceTimersByTime(20)
  expect(heard).toEqual(['d', 'n', 'Enter'])
  press('x')
  vi.advanceTimersByTime(200)
  expect(heard).toHaveLength(3)
  vi.advanceTimersByTime(100)
  expect(heard).toEqual(['d', 'n', 'Enter', 'x'])
})
