import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splicesBetween } from './diff.ts'
import { mergeTexts } from './merge.ts'
import { applySplice, moveCaret, type Splice, spliceBetween } from './splice.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '😀'), maxLength: 30 })
const letters = fc.string({ unit: fc.constantFrom('x', 'y', 'z'), minLength: 1, maxLength: 5 })

/** A text with a splice of it that puts in letters which it has not. */
const changed = fc
  .record({ base: text, at: fc.nat(), removed: fc.nat(4), inserted: letters })
  .map(({ base, at, removed, inserted }) => {
    const place = at % (base.length + 1)
    return { base, splice: { at: place, removed: Math.min(removed, base.length - place), inserted } }
  })

function applyAll(to: string, splices: readonly Splice[]): string {
  return splices.reduce(applySplice, to)
}

test('a splice between two texts leads from one to the other', () => {
  fc.assert(
    fc.property(text, text, fc.nat(30), (before, after, caret) => {
      const splice = spliceBetween(before, after, caret)
      expect(splice === null ? before : applySplice(before, splice)).toBe(after)
    }),
  )
})

test('it never parts the halves of a letter', () => {
  expect(spliceBetween('😀', '😁')).toEqual({ at: 0, removed: 2, inserted: '😁' })
  expect(spliceBetween('a🐀b', 'a😀b')).toEqual({ at: 1, removed: 2, inserted: '😀' })
})

test('among equal letters the one at the caret is the one that was typed', () => {
  expect(spliceBetween('aaa', 'aaaa', 2)).toEqual({ at: 2, removed: 0, inserted: 'a' })
  expect(spliceBetween('aaa', 'aaaa')).toEqual({ at: 3, removed: 0, inserted: 'a' })
})

test('changes far apart are told apart, and lead from one text to the other', () => {
  expect(splicesBetween('one two three four', 'one 2 three 4')).toEqual([
    { at: 4, removed: 3, inserted: '2' },
    { at: 14, removed: 4, inserted: '4' },
  ])
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(applyAll(before, splicesBetween(before, after).toReversed())).toBe(after)
    }),
  )
})

test('what only one of two changed is as that one has it', () => {
  fc.assert(
    fc.property(text, text, (base, other) => {
      expect(mergeTexts(base, other, base)).toEqual({ text: other, splices: [] })
      expect(mergeTexts(base, base, other).text).toBe(other)
      expect(mergeTexts(base, other, other).text).toBe(other)
    }),
  )
})

test('both changes stand, whoever asks, and the splices lead from mine to the merged text', () => {
  fc.assert(
    fc.property(changed, fc.nat(), letters, (mine, at, inserted) => {
      const { base } = mine
      const theirs = applySplice(base, { at: at % (base.length + 1), removed: 0, inserted: `<${inserted}>` })
      const own = applySplice(base, mine.splice)
      const merged = mergeTexts(base, own, theirs)
      expect(applyAll(own, merged.splices)).toBe(merged.text)
      expect(mergeTexts(base, theirs, own).text).toBe(merged.text)
      for (const letter of mine.splice.inserted) expect(merged.text).toContain(letter)
      expect(merged.text).toContain(`<${inserted}>`)
    }),
  )
})

test('any two changes of one text: nothing that either put in is lost, and both sides come to the same text', () => {
  fc.assert(
    fc.property(text, text, text, (base, mine, theirs) => {
      const merged = mergeTexts(base, mine, theirs)
      expect(applyAll(mine, merged.splices)).toBe(merged.text)
      expect(mergeTexts(base, theirs, mine).text).toBe(merged.text)
      for (const { inserted } of [...splicesBetween(base, mine), ...splicesBetween(base, theirs)])
        expect(merged.text).toContain(inserted)
    }),
  )
})

test('words written over each other at one place are both there; a paragraph between two changes stays itself', () => {
  expect(mergeTexts('The herd grows.', 'The herd grows fast.', 'The herd grows slowly.').text).toBe(
    'The herd grows fast slowly.',
  )
  const base = 'first\nsecond\nthird\n'
  expect(mergeTexts(base, 'FIRST\nsecond\nTHIRD\n', 'first\nsecond line\nthird\n').text).toBe(
    'FIRST\nsecond line\nTHIRD\n',
  )
})

test('words put in at one place stay words of their own', () => {
  expect(mergeTexts('', 'Race again', 'Trap of all').text).toBe('Race again Trap of all')
  expect(mergeTexts('Rain ', 'Rain falls', 'Rain comes').text).toBe('Rain comes falls')
})

test('lines put in at one place do not run into each other, whoever asks', () => {
  const base = 'Rain\n'
  const merged = 'Rain\nGrass\n\nDebt'
  expect(mergeTexts(base, 'Rain\n\nDebt', 'Rain\nGrass\n').text).toBe(merged)
  expect(mergeTexts(base, 'Rain\nGrass\n', 'Rain\n\nDebt').text).toBe(merged)
})

test('a caret stays at its letters', () => {
  fc.assert(
    fc.property(changed, fc.nat(), ({ base, splice }, at) => {
      const caret = at % (base.length + 1)
      const after = applySplice(base, splice)
      const moved = moveCaret(caret, splice)
      if (caret <= splice.at) expect(after.slice(0, moved)).toBe(base.slice(0, caret))
      else if (caret >= splice.at + splice.removed) expect(after.slice(moved)).toBe(base.slice(caret))
      else expect(moved).toBe(splice.at)
    }),
  )
})
