import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CausalMap,
  inOrder,
  isSound,
  map,
  mapFromNotation,
  nameOrRole,
  onOneLine,
  printNotation,
  readNotation,
} from '../index.ts'
import { anyMap } from '../testing/index.ts'

/** What the notation can tell of a map. */
function contents(some: CausalMap): unknown {
  const order = inOrder(some.variables)
  const place = new Map(order.map(({ id }, index) => [id, index]))
  const links = inOrder(some.links).map(({ source, target, polarity, delay }) => [
    place.get(source),
    place.get(target),
    polarity,
    delay,
  ])
  return { names: order.map(nameOrRole), links }
}

describe('reading', () => {
  test('signs and delays belong to the arrow that they follow', () => {
    expect(contents(map`Rainfall -> + Grazing -> - || Debt -> ? Rainfall`)).toEqual({
      names: ['Rainfall', 'Grazing', 'Debt'],
      links: [
        [0, 1, '+', false],
        [1, 2, '-', true],
        [2, 0, '?', false],
      ],
    })
  })

  test.each([
    ['A → − B', 'A -> - B\n'],
    ['A->B', 'A -> B\n'],
    ['A->+||B', 'A -> + || B\n'],
    ['A -> || B', 'A -> || B\n'],
    ['  Long   term-debt\t-> B ', 'Long term-debt -> B\n'],
    ['A -> B; B -> A', 'A -> B -> A\n'],
    ['A\r\nB\rC', 'A\nB\nC\n'],
    ['// nothing\n\n;;A -> B // said', 'A -> B\n'],
    ['a -> B; A -> - b', 'a -> B\na -> - B\n'],
    ['A -> + B; A -> + || B', 'A -> + || B\n'],
    ['"A -> B" -> C', '"A -> B" -> C\n'],
    ['"say \\"so\\"" -> C', 'say "so" -> C\n'],
    ['"one; // two"', '"one; // two"\n'],
    ['A; A #2 -> A', 'A\nA #2 -> A\n'],
    ['"A #2"', '"A #2"\n'],
    ['#2', '"#2"\n'],
    ['100 % -> x|y', '100 % -> x|y\n'],
    ['A -> A', 'A -> A\n'],
    ['', ''],
  ])('%j is printed as %j', (text, printed) => {
    expect(printNotation(mapFromNotation(text))).toBe(printed)
  })

  test.each([
    ['A ->', 1, 5, '', 'a name'],
    ['A -> -> B', 1, 6, '->', 'a name'],
    ['-> B', 1, 1, '->', 'a name'],
    ['A -> B; C -> ; D', 1, 14, '', 'a name'],
    ['A -> B\n\n  C ->   // end', 3, 10, '//', 'a delay as || behind its arrow, as in “A -> + || B”'],
    ['A -> + + B', 1, 8, '+', 'a name, in quotation marks when it starts with + - − ? or |'],
    ['A -> | B', 1, 6, '|', 'a name, in quotation marks when it starts with + - − ? or |'],
    ['?', 1, 1, '?', 'a name, in quotation marks when it starts with + - − ? or |'],
    ['A\n"B -> C', 2, 1, '"B', 'a closing quotation mark after this one'],
    ['"A" B -> C', 1, 5, 'B', 'an arrow “->” or the end of the line'],
  ])('%j cannot be read at line %i, column %i', (text, line, column, word, expected) => {
    expect(readNotation(text)).toMatchObject({ ok: false, line, column, word, expected })
  })

  test('the error is a sentence', () => {
    expect(readNotation('A ->')).toMatchObject({
      message: 'Line 1, column 5: expected a name, but the line ends.',
    })
    expect(() => map`A -> -> B`).toThrow('Line 1, column 6: expected a name, but there is “->”.')
  })

  test('a number after a name must not run ahead of the variables there are', () => {
    expect(() => map`A; A #3`).toThrow('“A #3” is named, but there is only one variable of that name before')
  })

  test('no text makes it throw, and a text that can be read gives a sound map or says why not', () => {
    const piece = fc.constantFrom(
      'A',
      'B',
      ' ',
      '->',
      '→',
      '+',
      '-',
      '−',
      '?',
      '|',
      '||',
      '"',
      '\\',
      '#2',
      ';',
      '\n',
      '//',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('')
        const read = readNotation(text)
        if (!read.ok) expect(read.line).toBeLessThanOrEqual(text.split('\n').length)
        else if (!text.includes('#')) expect(isSound(mapFromNotation(text))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})

describe('printing', () => {
  test('a chain runs on as long as the next link starts where the last one ended', () => {
    expect(printNotation(map`A -> B; B -> C; A -> C; C -> A; D`)).toBe('A -> B -> C\nA -> C -> A\nD\n')
  })

  test('variables that chains bring in too late stand on lines of their own before', () => {
    expect(printNotation(map`A; B; C; D; C -> A; D -> B`)).toBe('A\nB\nC -> A\nD -> B\n')
    expect(printNotation(map`A; B; B -> A`)).toBe('A\nB -> A\n')
  })

  test('print, then read: the same names, links, signs, delays and order', () => {
    const odd = fc.constantFrom(
      '',
      'A',
      'a',
      '-x',
      '+',
      '"',
      '\\',
      'a"b\\',
      'A #2',
      '#1',
      'x->y',
      '→',
      'a;b',
      '//',
      ' A ',
      'A\nB',
      '|',
      'A  B',
      '\\"',
    )
    const name = fc.oneof(odd, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
    const naming = fc.array(name, { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(anyMap, naming, (drawn, names) => {
        const variables = inOrder(drawn.variables).map((variable, index) => {
          return [variable.id, { ...variable, name: onOneLine(names[index] ?? '') }] as const
        })
        const some = { ...drawn, variables: Object.fromEntries(variables) }
        const text = printNotation(some)
        const again = mapFromNotation(text)
        expect(contents(again)).toEqual(contents(some))
        expect(printNotation(again)).toBe(text)
      }),
      { numRuns: process.env.SEDIKO_LONG === '1' ? 20_000 : 200 },
    )
  }, 600_000)
})
