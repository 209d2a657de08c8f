import { describe, expect, test } from 'vitest'
import { addThings, applyEdit, type CausalMap, mapFromNotation, printNotation } from '../index.ts'
import { meantBy } from './meant.ts'
import { meantOver, type Over } from './over.ts'
import { readNotation } from './read.ts'

function over(before: string, text: string): Over & { readonly after: string; readonly map: CausalMap } {
  const map = mapFromNotation(before)
  const read = readNotation(text)
  if (!read.ok) throw new Error(read.message)
  const meant = meantBy(map, read.chains)
  if (!meant.ok) throw new Error(meant.message)
  const found = meantOver(map, meant)
  const ids = meant.variables.map(({ id }, index) => id ?? `new${index}`)
  const variables = meant.variables.flatMap(({ id, name }, index) =>
    id === null ? [{ id: `new${index}`, name, x: index, y: 0 }] : [],
  )
  const links = found.fresh.map(({ source, target, ...fields }, index) => {
    return { ...fields, id: `drawn${index}`, source: ids[source] ?? '', target: ids[target] ?? '' }
  })
  const { map: after } = applyEdit(map, addThings, { variables, links, said: found.said })
  return { ...found, map: after, after: printNotation(after).trim().replaceAll('\n', '; ') }
}

describe('a line says what is so; it does not double it', () => {
  test.each([
    ['A -> B -> C -> A', 'A -> + B -> + C -> - A', 'A -> + B -> + C -> - A', 0],
    ['A -> + B', 'A -> + B', 'A -> + B', 1],
    ['A -> + B', 'A -> B', 'A -> + B', 1],
    ['A -> - B', 'A -> || B', 'A -> - || B', 0],
    ['A -> B', 'A -> || B', 'A -> || B', 0],
    ['A -> || B', 'A -> + B', 'A -> + || B', 0],
    ['A -> + B', 'A -> - B', 'A -> + B; A -> - B', 0],
    ['A -> B', 'A -> + B; A -> - B', 'A -> + B; A -> - B', 0],
    ['A -> B', 'A -> B; A -> - B', 'A -> B; A -> - B', 1],
    ['A -> B; A -> + B', 'A -> + B', 'A -> B; A -> + B', 1],
    ['A -> + B', 'B -> - A', 'A -> + B -> - A', 0],
    ['', 'A -> + B; A -> + || B; A -> + B', 'A -> + || B', 0],
    ['a  b -> C', 'A B -> + c', 'a b -> + C', 0],
  ])('%s, then %s', (before, text, after, there) => {
    expect(over(before.replace('  ', ' '), text)).toMatchObject({ after, there })
  })

  test('the link that gets its sign stays what it is', () => {
    const { map, said } = over('A -> B', 'A -> + B')
    expect(said).toEqual([{ id: 'l1', polarity: '+' }])
    expect(Object.keys(map.links)).toEqual(['l1'])
  })

  test.each([
    ['A -> + B', 'A -> - B', ['-']],
    ['A -> + B', 'A -> - B -> - C', ['-']],
    ['A -> B', 'A -> - B', []],
    ['', 'A -> + B; A -> - B', ['+', '-']],
  ])('%s, then %s: second links are known', (before, text, signs) => {
    expect(over(before, text).second.map(({ polarity }) => polarity)).toEqual(signs)
  })
})
