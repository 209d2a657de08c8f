import { expect, test } from 'vitest'
import { claim, common } from './words.ts'

test('a link is read as what it claims', () => {
  expect(claim({ polarity: '+', delay: false }, 'rain', 'grass')).toBe(
    'When rain rises, grass rises, all else being the same.',
  )
  expect(claim({ polarity: '-', delay: true }, 'cattle', 'grass')).toBe(
    'When cattle rises, grass falls, after a delay, all else being the same.',
  )
})

test('several things have a value in common or not', () => {
  expect(common([{ a: 1 }, { a: 1 }], ({ a }) => a)).toBe(1)
  expect(common([{ a: 1 }, { a: 2 }], ({ a }) => a)).toBeNull()
  expect(common([], () => 1)).toBeNull()
  expect(common([{ a: '' }, { a: '' }], ({ a }) => a)).toBe('')
})
