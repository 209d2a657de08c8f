// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { setSingleKeys } from '../../store/index.ts'
import { createToasts } from '../toast/toasts.ts'
import { createTypedNames } from './typedNames.ts'

afterEach(() => {
  setSingleKeys(true)
  document.body.replaceChildren()
})

/** What becomes of text that is typed quickly at an element, key by key; a capital comes with Shift where one says so. */
function fates(text: string, on: HTMLElement = document.body, shiftKey = false) {
  const world = createTestWorld('Cattle -> + Grass')
  const names = createTypedNames(() => world, createToasts())
  return [...text].map((key, index) => {
    const event = new KeyboardEvent('keydown', { key, shiftKey: shiftKey && /\p{Lu}/u.test(key) })
    Object.defineProperty(event, 'timeStamp', { value: index * 60 })
    return names.hear(event, on)
  })
}

test('of text that begins with a capital no letter runs as a key: “New thing” is no “ew thing”', () => {
  expect(fates('New').join()).toBe('waits,waits,name')
  expect(fates('Old').join()).toBe('waits,waits,name')
})

test('with Shift held for it, New makes no new map, and a command that is taken back runs at once', () => {
  expect(fates('New', document.body, true).join()).toBe('waits,waits,name')
  expect(fates('Loan', document.body, true).join()).toBe('runs,waits,waits,name')
})

test('a small letter is the key that it is', () => {
  expect(fates('n')).toEqual(['runs'])
})

test('with the keyboard in the bar, or single keys switched off, no letters are a name', () => {
  const button = document.createElement('button')
  document.body.append(button)
  button.focus()
  expect(fates('rain', button).join()).toBe('runs,runs,runs,runs')
  setSingleKeys(false)
  expect(fates('rain').join()).toBe('runs,runs,runs,runs')
})
