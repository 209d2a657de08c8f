// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createKeyGate, type KeyGate, type Readiness } from './keyGate.ts'
import { type Fate, heard as judge, NO_BURST } from './words/burst.ts'

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

/** Words that are known by the times at which their letters were pressed. */
function knowing(field: HTMLElement): { readonly targets: EventTarget[] } {
  const targets: EventTarget[] = []
  let burst = NO_BURST
  let ran: KeyboardEvent[] = []
  gate.catchWords({
    hear(event, target) {
      if (target !== null) targets.push(target)
      const isLetter = target !== field && /^[a-z]$/.test(event.key)
      const [next, fate] = judge(burst, isLetter ? event.key : null, event.timeStamp, true)
      burst = next
      if (burst.letters.length < 2 && fate !== 'name') ran = []
      if (isLetter && fate === 'runs') ran.push(event)
      return fate
    },
    ran: () => ran,
    async offer() {
      field.focus()
      return true
    },
  })
  return { targets }
}

/** Presses keys so many milliseconds after each other, while nothing hears them. */
function pressEvery(pause: number, ...keys: readonly string[]): void {
  for (const [at, key] of keys.entries()) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    Object.defineProperty(event, 'timeStamp', { value: -10_000 + at * pause })
    document.body.dispatchEvent(event)
  }
}

test('a word that was typed before the page stood is a name, by the times at which its letters were pressed', async () => {
  const field = document.createElement('input')
  document.body.append(field)
  knowing(field)
  ready = 'no'
  pressEvery(100, 'r', 'a', 'i', 'n', 's', 'Enter')
  await vi.advanceTimersByTimeAsync(3_000)
  expect(heard).toEqual([])
  ready = 'yes'
  await vi.runAllTimersAsync()
  expect(field.value).toBe('rains')
  // The first letter ran before the others told that it was one, as it does where the page stands.
  expect(heard.slice(0, 2)).toEqual(['r', 'r'])
  expect(heard.at(-1)).toBe('Enter')
})

test('keys that were pressed slowly before the page stood are keys, though they come out together', async () => {
  knowing(document.createElement('input'))
  ready = 'no'
  pressEvery(400, 'd', 'e', 'l', 'o')
  ready = 'yes'
  await vi.runAllTimersAsync()
  expect(heard).toEqual(['d', 'e', 'l', 'o'])
})

test('letters behind a key that opens a field are judged when the field is there, and are typed into it', async () => {
  const field = document.createElement('input')
  document.body.append(field)
  const { targets } = knowing(field)
  addEventListener('keydown', ({ key }) => key === 'n' && field.focus(), { once: true })
  ready = 'no'
  pressEvery(100, 'n', 'r', 'a', 'i')
  ready = 'yes'
  await vi.runAllTimersAsync()
  expect(field.value).toBe('rai')
  expect(targets).toEqual([document.body, field, field, field])
})
