import { afterEach, expect, test } from 'vitest'
import { type Command, commandById, commandForKey, commands, keyOf } from '../../commands/index.ts'
import { giveKey, isChanged, resetKeys as reset, resetAllKeys, singleKeyOf } from './keySettings.ts'

afterEach(resetAllKeys)

function commandOf(id: string): Command {
  const command = commandById(id)
  if (command === null) throw new Error(`There is no ${id}`)
  return command
}

/** The command that this key means. */
const meant = (key: string): string | undefined =>
  commandForKey({ key, code: '', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }, commands, {
    mac: false,
    typing: false,
  })?.id

test('a chosen key stands for the single keys of a command, in matching and in hints, and its other keys stay', () => {
  giveKey(commandOf('link.positive'), 'k', null)
  expect([meant('k'), meant('+'), meant('1')]).toEqual(['link.positive', undefined, undefined])
  expect(keyOf('link.positive')).toBe('K')
  giveKey(commandOf('view.panel'), 'w', null)
  expect(commandOf('view.panel').keys).toEqual(['w', 'F9'])
})

test('two commands swap their keys, and each is given its own again with the other', () => {
  giveKey(commandOf('link.delay'), 'r', commandOf('link.reverse'))
  expect([meant('r'), meant('d')]).toEqual(['link.delay', 'link.reverse'])
  expect(reset(commandOf('link.delay')).map(({ id }) => id)).toEqual(['link.delay', 'link.reverse'])
  expect([meant('r'), meant('d')]).toEqual(['link.reverse', 'link.delay'])
  expect(commands.filter(isChanged)).toEqual([])
})

test('a key that a command comes with is not kept as chosen', () => {
  giveKey(commandOf('link.delay'), 'k', null)
  giveKey(commandOf('link.delay'), 'd', null)
  expect(isChanged(commandOf('link.delay'))).toBe(false)
})

test('whatever is swapped, no two commands have one single key', () => {
  const single = commands.filter((command) => singleKeyOf(command) !== null)
  for (const [at, command] of single.entries()) {
    const other = single[(at * 7 + 3) % single.length]
    const keys = other && singleKeyOf(other)
    if (other && keys && other !== command) giveKey(command, keys, other)
  }
  const keys = single.map(singleKeyOf)
  expect(new Set(keys).size).toBe(single.length)
  expect(single.filter(isChanged).length).toBeGreaterThan(20)
})

test('a command without a single key has none to change', () => {
  expect(singleKeyOf(commandOf('file.save'))).toBeNull()
  expect(singleKeyOf(commandOf('edit.delete'))).toBeNull()
})
