import { expect, test } from 'vitest'
import { type CausalMap, map } from '../../model/index.ts'
import { findFiguresOfEight, tellFigureOfEight } from './figuresOfEight.ts'
import { labelLoops } from './testing.ts'

const told = (drawn: CausalMap): readonly string[] => {
  const { loops, labels } = labelLoops(drawn)
  return findFiguresOfEight(loops).figures.map((figure) => {
    const label = (key: string) => labels.get(key) ?? ''
    return tellFigureOfEight(figure, [label(figure.rising.key), label(figure.falling.key)], drawn.variables)
  })
}

test('the fare war: two balancing loops through one market share', () => {
  expect(told(map`Share -> + Fare A -> - Share; Share -> - Fare B -> + Share`)).toEqual([
    'More Fare B, more Share, more Fare A, less Share, so more Fare B: ' +
      'B2 and B1 share only Share and push it in opposite directions, so that together they reinforce',
  ])
})

test('escalation with one scoreboard, on longer ways', () => {
  const [sentence] = told(
    map`A acts -> + A result -> + Lead of A -> - Threat to A -> + A acts; B acts -> + B result -> - Lead of A -> + Threat to B -> + B acts`,
  )
  expect(sentence).toMatch(
    /^More A result, more Lead of A, more Threat to B, more B acts, more B result, less Lead of A, more Threat to A, more A acts, so more A result: B\d and B\d share only Lead of A/,
  )
})

test.each([
  ['push the same way', map`S -> - A -> + S; S -> - B -> + S`],
  ['share two variables', map`S -> + T -> + A -> - S; T -> - B -> + S`],
  ['are not both balancing', map`S -> + A -> + S; S -> - B -> + S`],
  ['have an unknown sign', map`S -> + A -> ? S; S -> - B -> + S`],
  ['share nothing', map`S -> + A -> - S; T -> - B -> + T`],
])('two loops that %s make none', (_, drawn) => {
  expect(told(drawn)).toEqual([])
})

test('equals a look at every pair, and says when it stops short', () => {
  const drawn = map`S -> + A -> - S; S -> - B -> + S; S -> + C -> - S; S -> - D -> + S; A -> - B -> - A; C -> + B -> - C`
  const { loops } = labelLoops(drawn)
  const balancing = loops.filter(({ type }) => type === 'B')
  const expected = balancing.flatMap((one, at) =>
    balancing.slice(at + 1).flatMap((other) => {
      const shared = one.variables.filter((id) => other.variables.includes(id))
      const [only] = shared
      if (shared.length !== 1 || only === undefined) return []
      const into = [one, other].map((each) => each.signs.at(each.variables.indexOf(only) - 1))
      return into[0] === into[1] ? [] : [[one.key, other.key].sort().join('/')]
    }),
  )
  const { figures, capped } = findFiguresOfEight(loops)
  expect(figures.map(({ rising, falling }) => [rising.key, falling.key].sort().join('/')).sort()).toEqual(
    expected.sort(),
  )
  expect(expected.length).toBeGreaterThan(3)
  expect(capped).toBe(false)
  expect(findFiguresOfEight(loops, { figures: 2, pairs: 1_000 })).toMatchObject({ capped: true })
  expect(findFiguresOfEight(loops, { figures: 2, pairs: 1_000 }).figures).toHaveLength(2)
  expect(findFiguresOfEight(loops, { figures: 99, pairs: 1 })).toMatchObject({ capped: true })
})
