import { describe, expect, it, test } from 'vitest'
import { commands } from '../index.ts'
import { displayKeys } from './display.ts'
import { commandForKey, type KeyPress } from './match.ts'
import { isOfMap } from './ownKey.ts'
import { parseKeys } from './parse.ts'

/** A key press from its typed character or name, its place on the board, and `c` Ctrl, `m` Cmd, `s` Shift, `a` Alt, `g` AltGr. */
function press(key: string, code = '', held = ''): KeyPress {
  return {
    key,
    code,
    ctrlKey: held.includes('c') || held.includes('g'),
    metaKey: held.includes('m'),
    shiftKey: held.includes('s'),
    altKey: held.includes('a') || held.includes('g'),
    getModifierState: (name) => name === 'AltGraph' && held.includes('g'),
  }
}

function idFor(event: KeyPress, place = { mac: false, typing: false }): string | null {
  return commandForKey(event, commands, place)?.id ?? null
}

describe('a key press means', () => {
  test.each([
    ['n', press('n', 'KeyN'), 'insert.variable'],
    ['N with caps lock', press('N', 'KeyN'), 'insert.variable'],
    ['n of the Dvorak board', press('n', 'KeyL'), 'insert.variable'],
    ['the Greek letter on the key N', press('ν', 'KeyN'), 'insert.variable'],
    ['+ with Shift', press('+', 'Equal', 's'), 'link.positive'],
    ['= beside it', press('=', 'Equal'), 'link.positive'],
    ['+ of the number pad', press('+', 'NumpadAdd'), 'link.positive'],
    ['+ without Shift, German', press('+', 'BracketRight'), 'link.positive'],
    ['-', press('-', 'Minus'), 'link.negative'],
    ['0', press('0', 'Digit0'), 'link.unknown'],
    ['Shift and 0, French', press('0', 'Digit0', 's'), 'view.zoomTo100'],
    ['Shift and 0, German', press('=', 'Digit0', 's'), 'view.zoomTo100'],
    ['Shift and 1, Swiss German', press('+', 'Digit1', 's'), 'view.zoomToFit'],
    ['à, French, on the key 0', press('à', 'Digit0'), 'link.unknown'],
    ['AltGr and N, which types a sign', press('”', 'KeyN', 'g'), null],
    ['Ctrl and + with Shift, Swiss German', press('+', 'Digit1', 'cs'), 'view.zoomIn'],
    ['Shift and 1', press('!', 'Digit1', 's'), 'view.zoomToFit'],
    ['Shift and 1, French', press('1', 'Digit1', 's'), 'view.zoomToFit'],
    ['Shift and 0', press(')', 'Digit0', 's'), 'view.zoomTo100'],
    [']', press(']', 'BracketRight'), 'loop.next'],
    ['] with AltGr, German', press(']', 'Digit9', 'g'), 'loop.next'],
    ['\\', press('\\', 'Backslash'), 'view.panel'],
    ['?', press('?', 'Slash', 's'), 'help.keys'],
    ['Ctrl+Z', press('z', 'KeyZ', 'c'), 'edit.undo'],
    ['Ctrl+Z on the German board', press('z', 'KeyY', 'c'), 'edit.undo'],
    ['Ctrl+Z on the Russian board', press('я', 'KeyZ', 'c'), 'edit.undo'],
    ['Ctrl+Shift+Z', press('Z', 'KeyZ', 'cs'), 'edit.redo'],
    ['Ctrl+Y', press('y', 'KeyY', 'c'), 'edit.redo'],
    ['Ctrl and =', press('=', 'Equal', 'c'), 'view.zoomIn'],
    ['Ctrl and +', press('+', 'Equal', 'cs'), 'view.zoomIn'],
    ['Ctrl and -', press('-', 'Minus', 'c'), 'view.zoomOut'],
    ['Backspace', press('Backspace', 'Backspace'), 'edit.delete'],
    ['F2', press('F2', 'F2'), 'edit.rename'],
    ['Shift+F2', press('F2', 'F2', 's'), 'loop.name'],
    ['Alt+N', press('n', 'KeyN', 'a'), null],
    ['Ctrl+N', press('n', 'KeyN', 'c'), null],
    ['Windows+L', press('l', 'KeyL', 'm'), null],
    ['a letter that nobody uses', press('q', 'KeyQ'), null],
  ])('%s', (_name, event, id) => {
    expect(idFor(event)).toBe(id)
  })

  it('on a Mac takes Cmd for Ctrl and leaves Ctrl to the system', () => {
    const mac = { mac: true, typing: false }
    expect(idFor(press('z', 'KeyZ', 'm'), mac)).toBe('edit.undo')
    expect(idFor(press('z', 'KeyZ', 'c'), mac)).toBeNull()
    expect(idFor(press(']', 'Digit6', 'a'), mac)).toBe('loop.next')
    expect(idFor(press('Ò', 'KeyL', 'as'), mac)).toBe('view.lightTheme')
  })

  it('nothing but saving, opening and the palette while a text is typed', () => {
    const typing = { mac: false, typing: true }
    for (const key of ['n', '+', '0', '?', 'Delete', 'Escape']) expect(idFor(press(key), typing)).toBeNull()
    expect(idFor(press('z', 'KeyZ', 'c'), typing)).toBeNull()
    expect(idFor(press('a', 'KeyA', 'c'), typing)).toBeNull()
    expect(idFor(press('s', 'KeyS', 'c'), typing)).toBe('file.save')
    expect(idFor(press('k', 'KeyK', 'c'), typing)).toBe('view.palette')
  })

  it('nothing while an input method composes', () => {
    expect(idFor({ ...press('n', 'KeyN'), isComposing: true })).toBeNull()
    expect(idFor({ ...press('Escape', 'Escape'), keyCode: 229 })).toBeNull()
    expect(idFor({ ...press('Process', 'KeyN'), keyCode: 229 })).toBeNull()
  })
})

test('where single keys are off only those with Ctrl or Alt and those with a name work', () => {
  const off = { mac: false, typing: false, singleKeys: false }
  for (const event of [
    press('n', 'KeyN'),
    press('+', 'Equal', 's'),
    press('!', 'Digit1', 's'),
    press('т', 'KeyN'),
  ])
    expect(idFor(event, off)).toBeNull()
  expect(idFor(press('z', 'KeyZ', 'c'), off)).toBe('edit.undo')
  expect(idFor(press('Delete'), off)).toBe('edit.delete')
  expect(idFor(press('K', 'KeyK', 'as'), off)).toBe('help.singleKeys')
})

test('with the keyboard outside of the map only keys with Ctrl or Alt, Escape, F-keys and those of pages work', () => {
  const outside = { mac: false, typing: false, outside: true }
  for (const event of [press('n', 'KeyN'), press('Delete'), press('Backspace'), press('Enter')])
    expect(idFor(event, outside)).toBeNull()
  // The library opens from everywhere, unless single keys are off.
  expect(idFor(press('y', 'KeyY'), outside)).toBe('insert.archetype')
  const off: Parameters<typeof commandForKey>[2] = { ...outside, singleKeys: false }
  expect(commandForKey(press('y', 'KeyY'), commands, off)).toBeNull()
  expect(idFor(press('y', 'KeyY'), { ...outside, typing: true })).toBeNull()
  const works = commands.flatMap(({ keys = [] }) => keys).filter((keys) => !isOfMap(keys))
  expect(works.filter((keys) => !/^(Mod|Alt)\+/.test(keys)).toSorted()).toEqual([
    'Escape',
    'F1',
    'F2',
    'F6',
    'F9',
    'PageDown',
    'PageUp',
    'Shift+F2',
    'Shift+F6',
    'Shift+PageDown',
    'Shift+PageUp',
  ])
})

test('no two commands share a key', () => {
  const owners = new Map<string, string>()
  for (const command of commands) {
    for (const keys of command.keys ?? []) {
      const same = JSON.stringify(parseKeys(keys))
      expect(owners.get(same), `${keys} of ${command.id}`).toBeUndefined()
      owners.set(same, command.id)
    }
  }
})

test('every command has an id of its own, a key, and while typing only keys that type nothing', () => {
  expect(new Set(commands.map((command) => command.id)).size).toBe(commands.length)
  for (const { id, keys = [], whileTyping } of commands) {
    expect(keys.length, id).toBeGreaterThan(0)
    if (whileTyping !== true) continue
    for (const each of keys) expect(parseKeys(each).mod || /^F\d+$/.test(parseKeys(each).key), id).toBe(true)
  }
})

test('keys are shown as the machine writes them', () => {
  expect(displayKeys('Mod+Shift+Z', false)).toBe('Ctrl+Shift+Z')
  expect(displayKeys('Mod+Shift+Z', true)).toBe('⇧⌘Z')
  expect(displayKeys('Mod++', false)).toBe('Ctrl++')
  expect(displayKeys('Mod+-', true)).toBe('⌘−')
  expect(displayKeys('Escape', false)).toBe('Esc')
  expect(displayKeys('Backspace', true)).toBe('⌫')
  expect(displayKeys('d', false)).toBe('D')
  expect(displayKeys('Mod+Enter', true)).toBe('⌘Enter')
})

test('keys that cannot be understood are a mistake of the programmer', () => {
  expect(() => parseKeys('Ctrl+S')).toThrow('Ctrl+S')
  expect(() => parseKeys('')).toThrow()
})
