import { expect, test } from 'vitest'
import { isComposing } from './composing.ts'

test('a key belongs to an input method while it composes, and by its code right after that, as Safari sends it', () => {
  expect(isComposing({ isComposing: true, keyCode: 13 })).toBe(true)
  expect(isComposing({ isComposing: false, keyCode: 229 })).toBe(true)
  expect(isComposing({ isComposing: false, keyCode: 13 })).toBe(false)
  expect(isComposing({})).toBe(false)
})
