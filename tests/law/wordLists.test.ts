import { expect, test } from 'vitest'
import { projectFiles } from './project.ts'

/** Words of a language that a rule would know by itself: another language could not have its own. */
const INLINE =
  /new (Set|Map)\(\s*\[+\s*['"][a-z]{2}|['"][a-z]+( [a-z]+)+['"]\s*\.split\(|\/\^\([a-z]+(\|[a-z]+){3,}\)\$\//g

const inlineIn = (text: string): readonly string[] => text.match(INLINE) ?? []

test('rules about names take their words from the lists of a language', () => {
  const files = projectFiles('src', /^src\/checks\/(rules\/)?names\/(?!.*(\.test|testing)).*\.ts$/)
  expect(files.length).toBeGreaterThan(50)
  expect(files.flatMap(({ path, text }) => inlineIn(text).map((words) => `${path}: ${words}`))).toEqual([])
})

test('the look for them bites', () => {
  expect(inlineIn("const GOING = new Set(['going', 'getting'])")).toHaveLength(1)
  expect(inlineIn("const GOING = new Set([\n  'going',\n])")).toHaveLength(1)
  expect(inlineIn("new Map([['law', 'Strictness of the X']])")).toHaveLength(1)
  expect(inlineIn("new Set('water fuel food'.split(' '))")).toHaveLength(1)
  expect(inlineIn('/^(sold|bought|made|grown)$/.test(low)')).toHaveLength(1)
  expect(inlineIn("new Set(['<', '>']); /(ness|ity)$/; new Set(kept)")).toEqual([])
})
