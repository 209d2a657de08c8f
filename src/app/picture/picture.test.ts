import { expect, test } from 'vitest'
import { coversSome } from './font.ts'
import { movedBy } from './textPieces.ts'

test.each([
  ['U+0000-00FF,U+0131', 'Kgomo', true],
  ['U+0100-02BA', 'Kgomo', false],
  ['U+0100-02BA', 'Tšhologelo', true],
  ['U+2116', '№', true],
  ['U+1F600-1F64F', '😀', true],
  ['U+0370-0377,U+037A-037F', '', false],
])('the part of the font with %s is wanted for “%s”: %s', (ranges, text, wanted) => {
  expect(coversSome(ranges, text)).toBe(wanted)
})

test('a text stands where all the groups around it have moved it', () => {
  type Seen = Parameters<typeof movedBy>[0]
  const element = (transform: string | null, parentElement: Seen | null): Seen => ({
    getAttribute: (name: string) => (name === 'transform' ? transform : null),
    parentElement,
  })
  const root = element('translate(10 -2.5)', null)
  expect(movedBy(element(null, element('translate(1, 2)', root)))).toEqual({ x: 11, y: -0.5 })
})
