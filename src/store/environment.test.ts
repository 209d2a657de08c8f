import { afterEach, expect, test, vi } from 'vitest'
import { isId } from '../model/index.ts'
import { newId, recall, remember } from './environment.ts'

afterEach(() => vi.unstubAllGlobals())

const isNumber = (value: unknown) => typeof value === 'number'

test('new ids are ids, and all different', () => {
  const ids = Array.from({ length: 1000 }, newId)
  expect(ids.every(isId)).toBe(true)
  expect(new Set(ids).size).toBe(1000)
})

test('a preference is remembered for this visit also where the browser refuses, and that is admitted', () => {
  vi.stubGlobal('localStorage', {
    getItem() {
      throw new Error('denied')
    },
    setItem() {
      throw new Error('denied')
    },
  })
  expect(recall('width', isNumber, 1)).toBe(1)
  expect(remember('width', 5)).toBe(false)
  expect(recall('width', isNumber, 1)).toBe(5)
})

test('a remembered value that is not what it should be counts as none', () => {
  const kept = new Map<string, string>()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? '{',
    setItem: (key: string, value: string) => kept.set(key, value),
  })
  expect(recall('never set', isNumber, 2)).toBe(2)
  expect(remember('shape', 'round')).toBe(true)
  expect(recall('shape', isNumber, 3)).toBe(3)
})
