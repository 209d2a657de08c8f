import { expect, test } from 'vitest'
import { rankTargets } from './match.ts'

const targets = [
  ['Grazing land', 900],
  ['Land', 500],
  ['Landless families', 100],
  ['Island tourism', 50],
  ['Debt', 10],
].map(([name, x]) => ({ id: String(name), name: String(name), centre: { x: Number(x), y: 0 } }))

const names = (typed: string) => rankTargets(targets, typed, { x: 0, y: 0 }).map(({ name }) => name)

test('nothing typed lists all, nearest first', () => {
  expect(names('')).toEqual(['Debt', 'Island tourism', 'Landless families', 'Land', 'Grazing land'])
})

test('the whole name is best, then its start, the start of a word, any part', () => {
  expect(names('LAND')).toEqual(['Land', 'Landless families', 'Grazing land', 'Island tourism'])
})

test('letters in their order find a name too', () => {
  expect(names('grz')).toEqual(['Grazing land'])
  expect(names('xyz')).toEqual([])
})
