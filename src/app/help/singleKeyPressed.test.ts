import { expect, test } from 'vitest'
import { singleKeyPressed } from './singleKeyPressed.ts'

const press = (key: string, code: string, more: Partial<KeyboardEventInit & { altGraph: boolean }> = {}) =>
  singleKeyPressed({
    ...{ ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...more },
    ...{ key, code, getModifierState: (name: string) => name === 'AltGraph' && more.altGraph === true },
  })

test.each([
  ['a letter', press('d', 'KeyD'), 'd'],
  ['with Shift', press('D', 'KeyD', { shiftKey: true }), 'Shift+d'],
  ['a sign, whatever Shift it takes', press('+', 'Equal', { shiftKey: true }), '+'],
  ['a sign by AltGr', press('[', 'Digit8', { ctrlKey: true, altKey: true, altGraph: true }), '['],
  ['Shift and a digit, by its place', press('=', 'Digit0', { shiftKey: true }), 'Shift+0'],
  ['a letter of another script, by its place', press('в', 'KeyD'), 'd'],
  ['a letter of Latin script that only some boards have', press('ä', 'Quote'), 'ä'],
  ['Space', press(' ', 'Space'), null],
  ['with Ctrl', press('d', 'KeyD', { ctrlKey: true }), null],
  ['with Alt', press('d', 'KeyD', { altKey: true }), null],
  ['with a name', press('Delete', 'Delete'), null],
  ['an accent that waits for its letter', press('Dead', 'Equal'), null],
])('%s', (_, pressed, keys) => {
  expect(pressed).toBe(keys)
})
