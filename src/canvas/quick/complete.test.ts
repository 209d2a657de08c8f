import { describe, expect, test } from 'vitest'
import { map } from '../../model/index.ts'
import { completed, completionAt } from './complete.ts'
import { nameAt } from './nameAt.ts'

const land = map`Grazing land; Land; Landless families; Island tourism; "A -> B"; Debt; Debt #2`

/** What is offered where | stands in the text. */
function offered(text: string): readonly string[] {
  return completionAt(land, text.replace('|', ''), text.indexOf('|'))?.names ?? []
}

/** The text after taking the first offer where | stands. */
function taken(text: string): string {
  const plain = text.replace('|', '')
  const completion = completionAt(land, plain, text.indexOf('|'))
  if (completion === null) return 'nothing'
  const next = completed(plain, completion.at, completion.names[0] ?? '')
  return `${next.text.slice(0, next.caret)}|${next.text.slice(next.caret)}`
}

describe('the name at the caret', () => {
  test.each([
    ['Rain|', 'Rain'],
    ['Rain|fall -> Debt', 'Rain'],
    ['Rainfall -> + Gr|', 'Gr'],
    ['Rainfall -> - ‖ Gr|', 'Gr'],
    ['Rainfall->-Gr|', 'Gr'],
    ['A; B -> Long te| -> C', 'Long te'],
    ['A\nB|', 'B'],
    ['"A -> |', 'A -> '],
    ['"A -> B|"', 'A -> B'],
    ['A |-> B', 'A'],
  ])('in %j is %j', (text, typed) => {
    const plain = text.replace('|', '').replace('‖', '||')
    expect(nameAt(plain, text.includes('‖') ? plain.length : text.indexOf('|'))?.typed).toBe(typed)
  })

  test.each(['|Rain', 'A -> |', 'A -> + |B', 'A; |', 'A\n|', 'A // no|', '"A" |', 'A -|> B'])(
    'in %j there is none',
    (text) => {
      const at = nameAt(text.replace('|', ''), text.indexOf('|'))
      expect(at === null || at.typed === 'A').toBe(true)
    },
  )
})

test('prefixes come first, then starts of words, parts, and letters in their order', () => {
  expect(offered('Rain -> lan|')).toEqual(['Land', 'Landless families', 'Grazing land', 'Island tourism'])
  expect(offered('grzd|')).toEqual(['Grazing land'])
  expect(offered('xyz|')).toEqual([])
})

test('first letters of words and a slip of the fingers find a name too, the better match before', () => {
  expect(offered('gl|')).toEqual(['Grazing land'])
  expect(offered('land graz|')).toEqual(['Grazing land'])
  expect(offered('lf|')).toEqual(['Landless families'])
  for (const slip of ['Garzing|', 'Grzing l|', 'Grasing|', 'Graazing|', 'familes|'])
    expect([slip, offered(slip)[0]]).toEqual([slip, slip[0] === 'f' ? 'Landless families' : 'Grazing land'])
  expect(offered('Lqnd|')).toEqual(['Land', 'Grazing land', 'Landless families'])
  expect(offered('Gqq|')).toEqual([])
})

test('a name that is whole is not offered again, nor anything where no name is typed', () => {
  expect(offered('Land|')).toEqual(['Landless families', 'Grazing land', 'Island tourism'])
  expect(offered('Landless families|')).toEqual([])
  expect(offered('Land -> |')).toEqual([])
})

test('names that the line itself names are offered as well', () => {
  expect(offered('Soil -> + Yield -> - so|')).toEqual(['Soil', 'Island tourism'])
  // Where an arrow is wanting before a delay, what stands on both sides of it is no name.
  const text = 'Yield -> - Water || Tanks -> + Wat'
  expect(completionAt(land, text, text.length)).toBeNull()
})

test('the suggestion takes the place of the bare name at the caret, in quotation marks where it needs them', () => {
  expect(taken('Rain -> gra|zi -> Debt')).toBe('Rain -> Grazing land| -> Debt')
  expect(taken('a ->|')).toBe('nothing')
  expect(taken('a|')).toBe('"A -> B"|')
  expect(taken('"a -|')).toBe('"A -> B"|')
})

test('the second variable of a name is offered by its number', () => {
  expect(offered('deb|')).toEqual(['Debt', 'Debt #2'])
})
