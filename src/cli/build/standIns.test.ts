import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PARTS, withParts } from './standIns.ts'

test('the installed packages still declare all that something stands in for', async () => {
  for (const [path, parts] of Object.entries(PARTS)) {
    const whole = await readFile(join(import.meta.dirname, '../../../node_modules', path), 'utf8')
    expect(withParts(whole, parts).length).toBeLessThan(whole.length)
  }
})

test('what stands in is put where functions and values are declared, and does not move what is around', () => {
  const code = 'const a = 1, b = two()\nfunction c() { return b }\nexport { a, b, c }'
  expect(withParts(code, { b: '3', c: '() => 4' })).toBe(
    'const a = 1, b = (3)\nfunction c(...all) { return (() => 4)(...all) }\nexport { a, b, c }',
  )
})

test('what stands in for a class is a class of its name, with what it extends', () => {
  const code = 'class A { a() {} }\nclass B extends A { b() {} }\nexport { A, B }'
  expect(withParts(code, { A: 'class {}', B: 'class extends C {}' })).toBe(
    'class A {}\nclass B extends C {}\nexport { A, B }',
  )
})

test('what has nothing in its place is given nothing to its prototype', () => {
  const code = 'function A() { this.a = 1 }\nA.prototype = B.prototype = { a() {} }\nC.prototype.d = 1'
  expect(withParts(code, { A: '() => null' })).toBe('function A() { return null }\n\nC.prototype.d = 1')
})

test('a name that is no longer declared at the top of its file stops the build', () => {
  const code = 'function outer() { function inner() {} }'
  expect(() => withParts(code, { inner: '() => null' })).toThrow('A package no longer declares inner.')
})
