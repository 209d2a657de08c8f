import { expect, test } from 'vitest'
import { emptyMap, newVariable } from '../records.ts'

import { map, mapFromNotation } from './build.ts'
import { meantBy } from './meant.ts'
import { matchOutline } from './outline.ts'
import { readNotation } from './read.ts'

const rain = map`Rainfall -> + Grazing; Debt`

function meant(text: string) {
  const read = readNotation(text)
  if (!read.ok) throw new Error(read.message)
  return meantBy(rain, read.chains)
}

test('names mean the variables of the map, in whatever case and spacing, and new ones once', () => {
  expect(meant('rainfall -> - || Dams  level -> + GRAZING; dams level -> Debt')).toEqual({
    ok: true,
    variables: [
      { id: 'v1', name: 'Rainfall' },
      { id: null, name: 'Dams level' },
      { id: 'v2', name: 'Grazing' },
      { id: 'v3', name: 'Debt' },
    ],
    links: [
      { source: 0, target: 1, polarity: '-', delay: true },
      { source: 1, target: 2, polarity: '+', delay: false },
      { source: 1, target: 3, polarity: '?', delay: false },
    ],
  })
})

test('a second variable of a name can be made and then meant, a third before it cannot', () => {
  expect(meant('Debt #2 -> Debt -> Debt #2')).toMatchObject({
    ok: true,
    variables: [{ id: null }, { id: 'v3' }],
  })
  expect(meant('Debt #3')).toMatchObject({ ok: false, message: expect.stringContaining('column 1') })
})

test('a link from a variable to itself is refused with its place', () => {
  expect(meant('Rainfall -> rainfall')).toMatchObject({
    ok: false,
    at: { line: 1, column: 13 },
    message: 'Line 1, column 13: “rainfall” cannot be linked to itself.',
  })
})

test('a role means the variable that has no name yet', () => {
  const start = map`A -> + B`
  const variables = { ...start.variables, x: newVariable({ id: 'x', role: 'Side effect', made: 9 }) }
  const read = readNotation('a -> - side effect')
  const meant = read.ok ? meantBy({ ...start, variables }, read.chains) : null
  expect(meant).toMatchObject({ ok: true, variables: [{ id: 'v1' }, { id: 'x', name: 'Side effect' }] })
})

test('a name longer than a name may be is refused, in a line, a pasted text and the outline: cut it would lose words', () => {
  const long = 'gang '.repeat(500).trim()
  const read = readNotation(`Rain -> + Grass\n${long} -> + Result`)
  if (!read.ok) throw new Error(read.message)
  const why =
    'Line 2, column 1: the name “gang gang gang gang gang gang…” has 2,499 characters, and a name may have 2,000; a longer text has its place in a note.'
  expect(meantBy(emptyMap(), read.chains)).toMatchObject({ ok: false, message: why })
  expect(matchOutline(mapFromNotation('Rain -> + Grass'), read.chains)).toMatchObject({
    ok: false,
    message: why,
  })
})
