import { expect, test } from 'vitest'
import { keysOnBoard } from './onBoard.ts'
import { layouts } from './testing/layouts.ts'

const boardOf = (name: string) => layouts.find((layout) => layout.name === name)?.plain ?? new Map()

test.each([
  ['US', 'n', 'n'],
  ['US', '[', '['],
  ['French', 'a', 'a'],
  ['French', '0', 'à'],
  ['French', 'Shift+0', 'Shift+0'],
  ['German', 'Mod+Z', 'Mod+Z'],
  ['German', '[', '['],
  ['Turkish', 'i', 'i'],
  ['Russian', 'n', 'т'],
  ['Russian', 'Mod+Z', 'Mod+я'],
  ['Russian', 'Shift+L', 'Shift+д'],
  ['Russian', '[', 'х'],
  ['Russian', '/', '/'],
  ['Russian', '?', '?'],
  ['Arabic', ']', 'د'],
  ['Hebrew', 'Alt+Shift+L', 'Alt+Shift+ך'],
  ['Hebrew', '/', '/'],
  ['Hebrew', 'F2', 'F2'],
  ['Bulgarian', 'Mod++', 'Mod++'],
])('on the %s keyboard %s stands as %s', (name, keys, shown) => {
  expect(keysOnBoard(keys, boardOf(name))).toBe(shown)
})
