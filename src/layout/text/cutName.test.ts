import { expect, test } from 'vitest'
import { cutName } from './cutName.ts'

/** As wide as it has letters. */
const letters = (text: string): number => [...text].length

test.each([
  ['Drill when short of water', 20, 'Drill when short…'],
  ['Drill when short of water', 14, 'Drill when…'],
  ['Drilling, when short', 13, 'Drilling…'],
  ['Restrictions', 9, 'Restrict…'],
  ['水の輪と風の輪と土の輪', 7, '水の輪と風の…'],
])('%s in %i letters: %s', (name, width, cut) => {
  expect(cutName(name, width, letters)).toBe(cut)
})

test('what is whole is not cut, and too little is nothing', () => {
  expect(cutName('Drill when short', 17, letters)).toBeNull()
  expect(cutName('Restrictions', 5, letters)).toBeNull()
  expect(cutName('Drill, when short', 10, letters)).toBeNull()
  expect(cutName('No experience, no job', 6, letters)).toBeNull()
  expect(cutName('', 5, letters)).toBeNull()
})
