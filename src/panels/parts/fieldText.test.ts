import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entered, isBehind, withMap } from './fieldText.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 20 })

test('after its own typing a field shows what was typed, though the map has it otherwise', () => {
  const typed = { ...entered('Rain'), typed: 'Rain ', known: null }
  const field = withMap(typed, 'Rain')
  expect(field).toMatchObject({ typed: 'Rain ', known: 'Rain' })
  expect(withMap(field, 'Rain')).toBe(field)
})

test('what another tab does to the text comes into the field, and nothing of either is lost', () => {
  const field = { ...entered('The herd grows.'), typed: 'The big herd grows.', known: 'The big herd grows.' }
  const after = withMap(field, 'The big herd grows. So does the debt.')
  expect(after.typed).toBe('The big herd grows. So does the debt.')
  expect(after.before).toBe('The herd grows. So does the debt.')
})

test('a field that shows the map as it is shows it as it becomes', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(withMap(entered(before), after)).toEqual(entered(after))
    }),
  )
})

test('while a letter is composed nothing comes into the field, and afterwards all of it', () => {
  const composing = { ...entered('kan'), typed: 'kanji', isComposing: true }
  const meanwhile = withMap(composing, 'the kan')
  expect(meanwhile).toBe(composing)
  expect(isBehind(meanwhile, 'the kan')).toBe(true)
  expect(withMap({ ...meanwhile, isComposing: false }, 'the kan').typed).toBe('the kanji')
})
