import { expect, test } from 'vitest'
import { mapFromNotation } from '../../../model/index.ts'
import { unsaidOnLoops } from './unsaidOnLoops.ts'

const unsaid = (text: string): readonly string[] => {
  const { variables, links } = mapFromNotation(text)
  return unsaidOnLoops(links).map((id) => {
    const link = links[id]
    return [link?.source, link?.target].map((end) => variables[end ?? '']?.name).join(' → ')
  })
}

test('links without a sign are told where they lie on a loop, and not beside one or between two', () => {
  expect(unsaid('A -> B -> + A; B -> C; C -> + D -> - C; Rain -> A')).toEqual(['A → B'])
  expect(unsaid('A -> B -> C -> A; D -> A')).toEqual(['A → B', 'B → C', 'C → A'])
  expect(unsaid('A -> + B -> + A; A -> C')).toEqual([])
})
