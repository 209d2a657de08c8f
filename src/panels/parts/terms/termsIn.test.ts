import { expect, test } from 'vitest'
import type { TermId } from './terms.ts'
import { termsIn } from './termsIn.ts'

test('a sentence says each term once where it first stands, and loses no letter', () => {
  const told = new Set<TermId>()
  const sentence = 'A balancing loop closes a gap; a gap without a delay is no loop of two loops.'
  const parts = termsIn(sentence, told)
  expect(parts.map(({ text }) => text).join('')).toBe(sentence)
  expect(parts.flatMap(({ term, text }) => (term ? [`${term}: ${text}`] : []))).toEqual([
    'balancing: balancing',
    'loop: loop',
    'gap: gap',
    'delay: delay',
  ])
  expect(termsIn('Loops have delays.', told)).toEqual([{ text: 'Loops have delays.', term: null }])
})

test('words that only hold a term are no term', () => {
  expect(termsIn('A stockpile, a loophole and gaping holes.', new Set())).toHaveLength(1)
})
