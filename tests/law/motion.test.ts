import { expect, test } from 'vitest'
import { GUARD, HARMLESS, unguardedMotion } from './motion.ts'
import { projectFiles } from './project.ts'

const files = projectFiles('src', /(?<!\.test)\.(tsx?|css)$/)

test('nothing moves by itself where less motion is asked for', () => {
  expect(files.filter(({ text }) => /\b(transition|animation):/.test(text)).length).toBeGreaterThan(5)
  expect(unguardedMotion(files)).toEqual([])
})

test('what is called harmless is there and waits for frames', () => {
  const waiting = files.filter(({ text }) => text.includes('requestAnimationFrame(')).map(({ path }) => path)
  expect(waiting).toEqual(expect.arrayContaining(Object.keys(HARMLESS)))
})

const planted = (path: string, text: string) => unguardedMotion([{ path, text }])
const guard = files.find(({ path }) => path === GUARD)?.text ?? ''

test.each([
  ['src/a.css', '.a { transition: left 1s !important; }', 'stronger than the guard'],
  ['src/a.css', '.a::backdrop { transition: opacity 1s; }', 'motion of what the guard does not match'],
  [GUARD, guard.replace('animation-iteration-count: 1', 'animation-iteration-count: 2'), 'the guard is gone'],
  [GUARD, guard.replace('*::after {\n    /*', '.a {\n    /*'), 'the guard is gone'],
  ['src/a.ts', 'requestAnimationFrame(step)', 'moves by frames and does not ask isStill()'],
  ['src/a.ts', "element.scrollIntoView({ behavior: 'smooth' })", 'moves and cannot ask'],
  ['src/a.ts', 'element.animate([{ left: 0 }], 200)', 'moves and cannot ask'],
  ['src/a.ts', 'flow.setViewport(view, { duration: 200 })', 'moves and cannot ask'],
  ['src/a.tsx', '<animateTransform attributeName="x" />', 'moves and cannot ask'],
  [
    'src/a.ts',
    "matchMedia('(prefers-reduced-motion: reduce)')",
    'asks in its own words instead of isStill()',
  ],
])('the law on motion bites: %s %s', (path, text, why) => {
  expect(planted(path, text)).toContain(`${path}: ${why}`)
})
