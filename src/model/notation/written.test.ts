import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Polarity } from '../map.ts'
import { emptyMap, newLink, newVariable } from '../records.ts'
import { mapFromNotation } from './build.ts'
import { printNotation } from './print.ts'
import { LENIENT, readNotation } from './read.ts'

const again = (text: string): string => printNotation(mapFromNotation(text)).trim().replaceAll('\n', '; ')

describe('arrows as they come from keyboards, Word, mail and other programs', () => {
  test.each([
    'Rain -> Grass',
    'Rain --> Grass',
    'Rain ---> Grass',
    'Rain ----------> Grass',
    'Rain => Grass',
    'Rain ==> Grass',
    'Rain ->> Grass',
    'Rain –> Grass',
    'Rain —> Grass',
    'Rain −> Grass',
    'Rain ‑> Grass',
    'Rain -–> Grass',
    'Rain - > Grass',
    'Rain -.-> Grass',
    'Rain → Grass',
    'Rain ⟶ Grass',
    'Rain ⇒ Grass',
    'Rain ➔ Grass',
    'Rain ➡️ Grass',
    'Rain \u{1f852} Grass',
    'Rain \uf0e0 Grass',
    'Rain \uf0e8 Grass',
    'Rain ~> Grass',
    'Rain ..> Grass',
    'Rain >> Grass',
    'Rain > Grass',
    'Rain |-> Grass',
    'R1: Rain -> Grass',
    'Loop B12 : Rain -> Grass',
    'Rain\u200b -> \u200fGrass\u200f',
    'Rain –→ Grass',
    'Rain-->Grass',
    'Rain→Grass',
    'Grass <- Rain',
    'Grass <-- Rain',
    'Grass ← Rain',
    'Grass ⟵ Rain',
    'Grass <== Rain',
    'Grass \uf0df Rain',
  ])('%s', (text) => {
    expect(again(text)).toBe('Rain -> Grass')
  })

  test.each([
    ['A <- + B', 'B -> + A'],
    ['A <- B <- - C', 'C -> - B -> A'],
    ['A -> + B <- - C', 'A -> + B; C -> - B'],
    ['A <- B -> C', 'B -> A; B -> C'],
  ])('an arrow back is told forwards: %s', (text, expected) => {
    expect(linksOf(text)).toEqual(linksOf(expected))
  })
})

/** The links of a text by names. */
function linksOf(text: string): readonly string[] {
  const { variables, links } = mapFromNotation(text)
  return Object.values(links)
    .map((link) => {
      const [from, to] = [variables[link.source]?.name, variables[link.target]?.name]
      return `${from} ${link.polarity}${link.delay ? '||' : ''} ${to}`
    })
    .sort()
}

describe('signs and delays, wherever people put them', () => {
  test.each([
    'Rain -> + Grass',
    'Rain ->+Grass',
    'Rain -> ＋ Grass',
    'Rain -> ➕ Grass',
    'Rain ⊕→ Grass',
    'Rain -|+|-> Grass',
    'Rain ->(+) Grass',
    'Rain -> (+) Grass',
    'Rain -> [+] Grass',
    'Rain -> ( + ) Grass',
    'Rain -->|+| Grass',
    'Rain -+-> Grass',
    'Rain --+--> Grass',
    'Rain -(+)-> Grass',
    'Rain --(+)--> Grass',
    'Rain -- + --> Grass',
    'Rain -.+.-> Grass',
    'Rain +> Grass',
    'Rain + -> Grass',
    'Rain (+) -> Grass',
    'Rain(+) -> Grass',
    'Rain [+] → Grass',
    'Rain -> Grass +',
    'Rain -> Grass (+)',
    'Rain -> Grass(+)',
    'Rain -> Grass: +',
    'Rain -> Grass, +',
    'Rain -> Grass = +',
    'Rain -> Grass [+]',
    'Rain -> Grass: positive',
    'Rain -> Grass (positive)',
    'Rain → (positive) Grass',
    'Rain --increases--> Grass',
    'Rain -- increases --> Grass',
    'Rain -> (increases) Grass',
    'Rain -> s Grass',
    'Rain -s-> Grass',
    'Rain -(S)-> Grass',
    'Rain -> (s) Grass',
    'Rain -> Grass (s)',
    'Rain -> Grass: s',
    'Rain -> Grass s',
    '"Rain" (+) -> Grass',
    'Rain -> "Grass" (+)',
    'Rain -> "Grass": +',
    'Rain \uf0e0 + Grass',
    'Grass <-(+)- Rain',
    'Grass <- Rain (+)',
  ])('+ in %s', (text) => {
    expect(again(text)).toBe('Rain -> + Grass')
  })

  test.each([
    'Rain -> - Grass',
    'Rain -> − Grass',
    'Rain -> – Grass',
    'Rain -> — Grass',
    'Rain -> － Grass',
    'Rain → ⊖ Grass',
    'Rain -> (-) Grass',
    'Rain -->|-| Grass',
    'Rain -(−)-> Grass',
    'Rain -- - --> Grass',
    'Rain (−) -> Grass',
    'Rain – -> Grass',
    'Rain -> Grass (-)',
    'Rain -> Grass -',
    'Rain -> Grass: –',
    'Rain -> Grass (negative)',
    'Rain -> (opposite) Grass',
    'Rain --decreases--> Grass',
    'Rain -> o Grass',
    'Rain -o-> Grass',
    'Rain -> Grass (O)',
  ])('− in %s', (text) => {
    expect(again(text)).toBe('Rain -> - Grass')
  })

  test.each([
    'Rain -> + || Grass',
    'Rain -> || + Grass',
    'Rain ->||+Grass',
    'Rain -> (+) (||) Grass',
    'Rain -> (+ ||) Grass',
    'Rain -> (+, delay) Grass',
    'Rain -> ‖ + Grass',
    'Rain -+-> || Grass',
    'Rain -> Grass (+, delayed)',
    'Rain -> + Grass (delay)',
    'Rain -> + Grass ||',
    'Rain -> || Grass (+)',
  ])('a delay in %s', (text) => {
    expect(again(text)).toBe('Rain -> + || Grass')
  })

  test.each([
    ['A (+) -> B (-) -> C', 'A -> + B -> - C'],
    ['A -> B (+) -> C (-)', 'A -> + B -> - C'],
    ['A -> + B (-) -> C', 'A -> + B -> - C'],
    ['A -> B -> C (-)', 'A -> B -> - C'],
    ['A -> ? B', 'A -> B'],
    ['A -> ± B', 'A -> B'],
    ['s -> o -> s', 's -> o -> s'],
  ])('in %s each goes to one arrow', (text, expected) => {
    expect(again(text)).toBe(expected)
  })
})

describe('names keep their signs', () => {
  test.each([
    'CO2-emissions',
    'T+ cells',
    'Grade A+',
    'K+',
    'Na+/K+ ratio',
    'C++ developers',
    'long-term debt',
    'Cost (-10 %)',
    'Growth (%)',
    'Farmer(s)',
    'Years 2020 - 2030',
    'Rain + snow',
    'Profit +/- loss account',
    'pH <= 7',
    'Share > 10 %',
    'Ratio: net',
    'R&D: costs',
    'and so on...',
    '~5 kg',
    'Temperature <-5 °C',
    'x|y',
    'a/b',
    'Class o students',
    'Why?',
    'R&D – spending',
    '50-50 chance',
    'Anti-',
    'Supply=demand',
    'Income: net',
  ])('%s', (name) => {
    expect(again(`${name} -> + B -> - ${name}`)).toBe(`${name} -> + B -> - ${name}`)
    expect(again(name)).toBe(name)
  })

  test('a word in brackets belongs to a name where no arrow needs it', () => {
    expect(again('Attitudes (positive)')).toBe('"Attitudes (positive)"')
    expect(again('Attitudes (positive) -> + Trust')).toBe('"Attitudes (positive)" -> + Trust')
    expect(again('Qui décide ?')).toBe('"Qui décide ?"')
  })
})

describe('what cannot be read says how it is written', () => {
  test.each([
    ['Waiting time -|| Beds', 14, 'as in “A -> - || B”'],
    ['Waiting time || Beds', 14, 'as in “A -> || B”'],
    ['Rain +', 6, 'an arrow that this belongs to, as in “Rain -> + B”'],
    ['Rain (−)', 6, 'as in “Rain -> - B”'],
    ['Rain (+) -> - Grass', 6, 'each sign once, behind its arrow, as in “Rain -> + Grass”'],
    ['A -> B (+) -> C', 8, 'each sign once'],
    ['(+) Grass', 1, 'a name, in quotation marks'],
    ['- Grass', 1, 'a name, in quotation marks'],
    ['A <-> B', 3, 'an arrow that goes one way, as in “A -> B -> A”'],
    ['A ↔ B', 3, 'an arrow that goes one way'],
    ['A -(x)-> B', 3, 'a sign at the arrow, as in “A -> + B”'],
    ['A --costs--> B', 3, 'a sign at the arrow'],
    ['A -- costs --> B', 3, 'a sign at the arrow'],
    ['A -> <- B', 6, 'a name'],
    ['Rain // -> Grass', 6, 'a delay as || behind its arrow'],
    ['Rain -> // Grass', 9, 'a delay as || behind its arrow'],
    ['Rain -> + // Grass', 11, 'a delay as || behind its arrow'],
  ])('%s', (text, column, expected) => {
    const read = readNotation(text)
    expect(read).toMatchObject({ ok: false, line: 1, column, expected: expect.stringContaining(expected) })
  })
})

test('people may write an arrow of two heads; the notation itself has none', () => {
  const read = readNotation('A <-(-)-> B -> C', LENIENT)
  expect(read).toMatchObject({ ok: true, bothWays: 1 })
  const told = (names: readonly { readonly name: string }[]) => names.map(({ name }) => name).join('')
  expect(read.ok && read.chains.map(({ names }) => told(names))).toEqual(['AB', 'BA', 'BC'])
  expect(read.ok && read.chains.map(({ arrows }) => arrows[0]?.polarity)).toEqual(['-', '-', '?'])
  expect(readNotation('A <-(-)-> B').ok).toBe(false)
})

test('what nobody sees in a copied name makes no second variable of it', () => {
  expect(linksOf('Dro\u00adught -> Debt\nDrought -> Grass\n\u202bDrought\u202c -> Herd')).toHaveLength(3)
  const { variables } = mapFromNotation('Dro\u00adught -> Debt\nDrought -> Grass')
  expect(Object.values(variables)).toHaveLength(3)
})

test('a page of dashes, brackets or signs is read to its end', () => {
  for (const piece of [
    '-',
    '--',
    '~',
    '> ',
    '|-',
    '..',
    'R1: ',
    '\u200b',
    '=',
    '<-',
    '(',
    '(+',
    ' +',
    ' -',
    '- - ',
    '|',
    '||',
    ' (s)',
    '.-',
    ': +',
  ])
    expect(readNotation(`A${piece.repeat(50_000)} B`)).toHaveProperty('ok')
})

test('whatever a name holds, it is written so that it is read again, wherever in a line it stands', () => {
  const piece = fc.constantFrom(
    ...['a', 'B', 's', 'o', ' ', '  ', '+', '-', '−', '–', '—', '?', '|', '||', '(', ')', '[', ']', '{', '}'],
    ...[
      '<',
      '>',
      '=',
      '→',
      '←',
      '⇒',
      '\uf0e0',
      '.',
      ',',
      ':',
      ';',
      '/',
      '"',
      '\\',
      '#2',
      '5',
      '›',
      '+/-',
      '±',
    ],
    ...[
      '~',
      'R1: ',
      '⊕',
      '\u200b',
      '(+)',
      '(s)',
      '(positive)',
      ': +',
      'positive',
      'delay',
      '->',
      '--',
      'ß',
      '🐄',
      '\u200d',
      '\ufe0f',
      '‖',
    ],
  )
  const name = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''))
  const sign = fc.constantFrom<Polarity>('+', '-', '?')
  fc.assert(
    fc.property(fc.tuple(name, name, name), fc.tuple(sign, sign), fc.boolean(), (names, signs, delay) => {
      const variables = names.map((each, at) => newVariable({ id: `v${at}`, name: each, made: at }))
      const links = signs.map((polarity, at) =>
        newLink({ id: `l${at}`, source: `v${at}`, target: `v${at + 1}`, polarity, delay, made: at }),
      )
      const drawn = {
        ...emptyMap(),
        variables: Object.fromEntries(variables.map((each) => [each.id, each])),
        links: Object.fromEntries(links.map((each) => [each.id, each])),
      }
      const text = printNotation(drawn)
      const read = mapFromNotation(text)
      expect(Object.values(read.variables).map((each) => each.name)).toEqual(names)
      expect(Object.values(read.links).map((each) => [each.polarity, each.delay])).toEqual(
        signs.map((each) => [each, delay]),
      )
    }),
    { numRuns: process.env.SEDIKO_LONG === '1' ? 100_000 : 1_000 },
  )
}, 600_000)
