import { expect, test } from 'vitest'
import { type CausalMap, map } from '../../model/index.ts'
import { loopWords } from '../../words/index.ts'
import { findLoops, tellComparison, tellLoop, tellSteps } from '../index.ts'

const stepsOf = (drawn: CausalMap): readonly string[] =>
  findLoops(drawn)
    .loops.slice(0, 1)
    .flatMap((loop) => tellSteps(loop, drawn))
    .map(({ told }) => loopWords.tell(told))

test('a loop is told link by link, following a rise of its first variable, with its delays', () => {
  expect(stepsOf(map`Herd -> + Grazing -> - || Grass -> + Herd`)).toEqual([
    'more Herd, more Grazing',
    'more Grazing, less Grass after a delay',
    'less Grass, less Herd',
  ])
})

test('behind a link of unknown sign nobody knows the way', () => {
  expect(stepsOf(map`A -> - B -> ? C -> + A`)).toEqual([
    'more A, less B',
    'less B, C one way or the other',
    'a change of C, A one way or the other',
  ])
})

test('the sentence of a loop says where it is delayed, and so does a comparison', () => {
  const drawn = map`
    Herd -> + || Grazing -> - Grass -> + || Herd
    A -> ? || B -> + || A
  `
  const [two, three] = findLoops(drawn).loops
  const tell = (loop: typeof two) => loop && tellLoop(loop, drawn.variables, drawn.links)
  expect(tell(three)).toBe(
    'More Herd, more Grazing after a delay, less Grass, so less Herd after a delay: balancing, because it has one negative link.',
  )
  expect(tell(two)).toBe(
    'More A, then B after a delay one way or the other, and back to A after a delay: undetermined, because the sign of A → B is not known.',
  )
  const pair = map`A -> + || B -> + A; B -> - C -> + A`
  const [one, other] = findLoops(pair).loops
  if (!one || !other) throw new Error('There are two loops.')
  expect(
    tellComparison({ one, other, labels: ['R1', 'B1'], variables: pair.variables, links: pair.links }).join(
      ' ',
    ),
  ).toContain('They share 1 link: A → B (delayed).')
})
