import { expect, test } from 'vitest'
import { colourNames, FORCED, forcedNames, namelessColours, THEME } from './colours.ts'
import { projectFiles } from './project.ts'

const files = projectFiles('src', /\.css$/)
const textOf = (path: string): string => files.find((file) => file.path === path)?.text ?? ''

test('high contrast gives every colour of the theme one of the system', () => {
  const names = colourNames(textOf(THEME))
  expect(names).toEqual(expect.arrayContaining(['paper', 'ink', 'colour-pink', 'shadow']))
  expect(forcedNames(textOf(FORCED))).toEqual(expect.arrayContaining([...names]))
})

test('a colour that is added to the theme is missed there', () => {
  const names = colourNames(textOf(THEME).replace('--ink:', '--glow: #ff0000;\n  --ink:'))
  expect(names.filter((name) => !forcedNames(textOf(FORCED)).includes(name))).toEqual(['glow'])
})

test('no style sheet has a colour of its own, which high contrast could not reach', () => {
  expect(namelessColours(files)).toEqual([])
  const planted = (text: string) => namelessColours([{ path: 'src/app/bar/bar.css', text }])
  expect(planted('.bar { color: #123456; }')).toEqual(['src/app/bar/bar.css: #123456'])
  expect(planted('.bar { color: rgb(1 2 3); }')).toEqual(['src/app/bar/bar.css: rgb('])
  expect(planted('.bar { color: var(--ink); }')).toEqual([])
})
