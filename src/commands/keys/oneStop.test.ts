// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { oneStop } from './oneStop.ts'

afterEach(() => document.body.replaceChildren())

function bar() {
  const whole = document.body.appendChild(document.createElement('div'))
  for (const [tag, text] of [
    ['button', 'A'],
    ['button', 'B'],
    ['button', 'C'],
    ['p', 'D'],
  ] as const)
    whole.appendChild(document.createElement(tag)).textContent = text
  whole.querySelectorAll('button')[1]?.setAttribute('disabled', '')
  const stop = oneStop('button')(whole)
  const stops = () => [...whole.querySelectorAll('[tabindex="0"]')].map(({ textContent }) => textContent)
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  return { whole, stop, stops, press, here: () => document.activeElement?.textContent }
}

test('of a bar one button is a stop, arrows lead on, what is switched off is passed by', () => {
  const { whole, stops, press, here } = bar()
  expect(stops()).toEqual(['A'])
  whole.querySelector('button')?.focus()
  press('ArrowRight')
  expect([here(), stops()]).toEqual(['C', ['C']])
  press('ArrowRight')
  expect(here()).toBe('C')
  press('Home')
  expect([here(), stops()]).toEqual(['A', ['A']])
})

test('what comes later is no second stop, and when the stop goes another takes its place', async () => {
  const { whole, stops, press } = bar()
  whole.querySelector('button')?.focus()
  press('End')
  whole.append(document.createElement('button'))
  await new Promise((resolve) => setTimeout(resolve))
  expect(stops()).toEqual(['C'])
  whole.querySelectorAll('button')[2]?.remove()
  await new Promise((resolve) => setTimeout(resolve))
  expect(stops()).toEqual(['A'])
})
