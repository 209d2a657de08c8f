import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { applyEdit, type CausalMap, groupVariables, map, readMapJson } from '../../model/index.ts'
import { loopWords } from '../../words/index.ts'
import { findLoops, tellOverview } from '../index.ts'

const EXAMPLES = new URL('../../../examples/', import.meta.url)

function example(name: string): CausalMap {
  const read = readMapJson(JSON.parse(readFileSync(new URL(name, EXAMPLES), 'utf8')))
  if (!read.ok) throw new Error(read.reason)
  return read.map
}

const tell = (drawn: CausalMap): string => loopWords.tell(tellOverview(drawn, findLoops(drawn)))

test('the water map is told in one sentence', () => {
  expect(tell(example('water-livestock.sediko.json'))).toBe(
    '37 variables, 66 links, 17 reinforcing and 19 balancing loops; most loops pass Urban supply gap, 16.',
  )
})

/** Counts by plain walking from every variable, which shares no code with the search: each loop is met from its smallest variable. */
function recount({ variables, links }: CausalMap) {
  const all = Object.values(links)
  const counts = { R: 0, B: 0, U: 0 }
  const passes = new Map<string, number>()
  const walk = (first: string, path: readonly string[], signs: string): void => {
    for (const { source, target, polarity } of all) {
      if (source !== path.at(-1)) continue
      if (target === first && path.length > 1) {
        const round = signs + polarity
        const type = round.includes('?') ? 'U' : round.split('-').length % 2 === 1 ? 'R' : 'B'
        counts[type] += 1
        for (const id of path) passes.set(id, (passes.get(id) ?? 0) + 1)
      } else if (target > first && !path.includes(target)) walk(first, [...path, target], signs + polarity)
    }
  }
  for (const id of Object.keys(variables)) walk(id, [id], '')
  return { counts, passes }
}

test.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.json')))(
  'the numbers of %s are those that plain walking counts',
  (name) => {
    const drawn = example(name)
    const { counts, passes } = recount(drawn)
    const told = tell(drawn)
    const number = (type: string) => Number(new RegExp(`(\\d+) ${type}`).exec(told)?.[1] ?? 0)
    expect([number('reinforcing'), number('balancing'), number('undetermined')]).toEqual([
      counts.R,
      counts.B,
      counts.U,
    ])
    expect([number('variables?'), number('links?')]).toEqual([
      Object.keys(drawn.variables).length,
      Object.keys(drawn.links).length,
    ])
    const most = Math.max(...passes.values())
    const busiest = /most loops pass (.+), (\d+)( each)?\.$/.exec(told)
    if (most < 2) expect(busiest).toBeNull()
    else {
      expect(Number(busiest?.[2])).toBe(most)
      for (const [id, count] of passes)
        if (count === most) expect(busiest?.[1]).toContain(drawn.variables[id]?.name)
    }
  },
)

test('undetermined loops, groups and single loops are told as what they are', () => {
  expect(tell(map`A -> ? B -> + A`)).toBe('2 variables, 2 links, 1 undetermined loop.')
  expect(tell(map`A -> + B -> + A; B -> - C -> + B; C -> ? D -> + C`)).toBe(
    '4 variables, 6 links, 1 reinforcing, 1 balancing and 1 undetermined loop; most loops pass B and C, 2 each.',
  )
  expect(tell(map`A -> + B`)).toBe('2 variables, 1 link, no feedback loops.')
  expect(tell(map`A; B`)).toBe('2 variables, no links.')
  expect(tell(map``)).toBe('The map is empty.')
  const drawn = map`A -> + B -> + A`
  const grouped = applyEdit(drawn, groupVariables, { ids: ['v1'], group: 'g', name: 'One' }).map
  expect(tell(grouped)).toBe('2 variables, 2 links, 1 reinforcing loop; 1 group.')
})

test('of a list that does not hold all loops it says "at least"', () => {
  const drawn = map`A -> + B -> + A; B -> + C -> + B; C -> + A -> + C`
  const limits = { maxLoops: 2, maxWhole: 2, countSteps: 1 }
  expect(loopWords.tell(tellOverview(drawn, findLoops(drawn, limits)))).toMatch(
    /^3 variables, 6 links, at least \d+ reinforcing loops; most loops pass .+, at least 2/,
  )
})
