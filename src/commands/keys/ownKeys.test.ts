import { expect, test } from 'vitest'
import { commandById } from '../index.ts'
import { commandAmong } from './ownKeys.ts'

const history = [commandById('edit.undo'), commandById('edit.redo')]
const press = (
  key: string,
  code: string,
  held: { readonly metaKey?: boolean; readonly shiftKey?: boolean },
) => ({
  ...{ key, code, ctrlKey: held.metaKey !== true, metaKey: false, shiftKey: false, altKey: false },
  ...held,
})

test('a field knows undo and redo on any keyboard, by Ctrl and by Cmd', () => {
  expect(commandAmong(press('z', 'KeyZ', {}), history)?.id).toBe('edit.undo')
  expect(commandAmong(press('я', 'KeyZ', {}), history)?.id).toBe('edit.undo')
  expect(commandAmong(press('z', 'KeyY', { metaKey: true }), history)?.id).toBe('edit.undo')
  expect(commandAmong(press('Я', 'KeyZ', { shiftKey: true }), history)?.id).toBe('edit.redo')
  expect(commandAmong(press('n', 'KeyN', {}), history)).toBeNull()
})
