import { describe, expect, test } from 'vitest'
import { loopKey, loopTypeOf, map, rotateLoop } from '../index.ts'

describe('a loop has one key, wherever one starts to go round', () => {
  test('it starts at the smallest link id', () => {
    expect(loopKey(['l2', 'l3', 'l1'])).toBe('l1 l2 l3')
    expect(loopKey(['l1', 'l2', 'l3'])).toBe('l1 l2 l3')
    expect(loopKey(['l3', 'l2', 'l1'])).toBe('l1 l3 l2')
    expect(loopKey([])).toBe('')
  })

  test('the variables are turned with the links', () => {
    expect(rotateLoop(['l2', 'l3', 'l1'], ['b', 'c', 'a'])).toEqual({
      links: ['l1', 'l2', 'l3'],
      variables: ['a', 'b', 'c'],
    })
  })
})

describe('the type of a loop is the product of its signs', () => {
  test.each([
    ['A -> + B -> + A', 'R'],
    ['A -> + B -> - A', 'B'],
    ['A -> - B -> - A', 'R'],
    ['A -> - B -> ? A', 'U'],
  ])('%s is %s', (text, type) => {
    expect(loopTypeOf(map`${text}`, ['l1', 'l2'])).toBe(type)
  })

  test('there is none when the links do not close, are missing, or pass a variable twice', () => {
    const figureEight = map`A -> + B -> + A -> + C -> + A`
    expect(loopTypeOf(figureEight, ['l1', 'l2', 'l3', 'l4'])).toBeNull()
    expect(loopTypeOf(figureEight, ['l1', 'l3'])).toBeNull()
    expect(loopTypeOf(figureEight, ['l1', 'gone'])).toBeNull()
    expect(loopTypeOf(figureEight, ['l1', 'toString'])).toBeNull()
    expect(loopTypeOf(figureEight, [])).toBeNull()
    expect(loopTypeOf(map`A -> + A`, ['l1'])).toBeNull()
  })
})
