import { expect, test } from 'vitest'
import { focusWaits } from './focusWaits.ts'
import { projectFiles } from './project.ts'

test('the focus is given when the thing is there, never after a time or a frame', () => {
  const files = projectFiles('src', /\.tsx?$/).filter(({ path }) => !/\.test\.|testing/.test(path))
  expect(files.length).toBeGreaterThan(200)
  expect(focusWaits(files)).toEqual([])
})

test.each([
  'setTimeout(() => field.focus())',
  'requestAnimationFrame(() => { field.current?.focus({ preventScroll: true }) })',
  'const give = () => field.focus()\nrunAfterFrame(give)',
  'function give(): void { focusCanvas(scene) }\nwindow.setTimeout(give, 50)',
  'whenIdle(() => focusCanvas(scene), 0)',
])('the law bites: %s', (text) => {
  expect(focusWaits([{ path: 'src/app/a.ts', text }])).toHaveLength(1)
})

test.each([
  'new MutationObserver(() => field.focus())',
  'useLayoutEffect(() => field.focus())',
  'setTimeout(() => save(), 100)\nfield.focus()',
  "requestAnimationFrame(() => look('focusin'))",
])('the law lets be: %s', (text) => {
  expect(focusWaits([{ path: 'src/app/a.ts', text }])).toEqual([])
})
