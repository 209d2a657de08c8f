import { expect, test } from 'vitest'
import { projectFiles } from './project.ts'

/**
 * A key of a command named by hand: what is said would part from what works. Such a text takes it from the command (`keyOf`). Enter, Escape, Tab and arrows are keys of fields and
 * gestures, too, and are said as they are.
 */
const BY_HAND =
  /<kbd>[^<{]+<\/kbd>|\b[Pp]ress(ing)? ([A-Z0-9+−?/]|F\d+|(Ctrl|Alt|Shift|Cmd)\+\S+)(?=[ ,.;:)'"`])/g

/** Comments are for programmers. */
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')

const named = (text: string): readonly string[] => withoutComments(text).match(BY_HAND) ?? []

test('no text names a key of a command by hand', () => {
  const files = projectFiles('src', /(?<!\.test)\.tsx?$/)
  expect(files.length).toBeGreaterThan(300)
  const found = files.flatMap(({ path, text }) => named(text).map((words) => `${path}: ${words}`))
  expect(found).toEqual([])
})

test('the look for them bites', () => {
  expect(named('pointer, <kbd>B</kbd> blank')).toEqual(['<kbd>B</kbd>'])
  expect(named("'or press N, and type'")).toEqual(['press N'])
  expect(named('`then press + or −`')).toEqual(['press +'])
  expect(named("'Press Ctrl+Z to'")).toEqual(['Press Ctrl+Z'])
  expect(named('/** Press N here. */ <kbd>{key}</kbd> press Tab')).toEqual([])
})
