import { expect, test } from 'vitest'
import { filled, WAYS } from './pointing.ts'

const [fix, growth] = WAYS

test('open roles are filled in the order of selecting, and what was chosen stays', () => {
  expect(filled(fix, {}, [])).toEqual({})
  expect(filled(fix, {}, ['a', 'b', 'c'])).toEqual({ symptom: 'a', fix: 'b' })
  expect(filled(fix, { symptom: 'b' }, ['b', 'c'])).toEqual({ symptom: 'b', fix: 'c' })
  expect(filled(fix, { symptom: 'x', fix: 'y' }, ['a'])).toEqual({ symptom: 'x', fix: 'y' })
  expect(filled(growth, {}, ['a', 'b'])).toEqual({ growing: 'a' })
})
