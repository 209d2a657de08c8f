import { expect, test } from 'vitest'
import { type Link, map, newLink } from '../../model/index.ts'
import { findLoops } from '../index.ts'
import { graphOf } from '../testing.ts'
import type { LoopGraph } from '../types.ts'
import { everyPair, setFinder } from './testing.ts'

const small = map`A -> + B -> + A`
const large = graphOf(everyPair(8))

test('a change of sign is followed without a search, however large the map', () => {
  const { find, answers, pace, workers } = setFinder()
  find(large)
  pace.runAll()
  const [link] = Object.values(large.links)
  if (!link) throw new Error('The map has no link.')
  const turned = { ...large, links: { ...large.links, [link.id]: { ...link, polarity: '-' as const } } }
  find(turned)
  expect(answers.length).toBe(1)
  pace.runAll()
  expect([answers.length, workers[0]?.orders.length]).toEqual([2, 1])
  expect(answers[1]).toEqual(findLoops(turned))
  const kept = answers[1]?.loops.filter((loop, at) => loop === answers[0]?.loops[at])
  expect(kept?.length).toBe(answers[1]?.loops.filter((loop) => !loop.links.includes(link.id)).length)
})

test('an edit of a list that is short for want of room shows what is known, then looks for more', () => {
  const { find, pace, stages } = setFinder()
  const links = everyPair(10)
  find(graphOf(links))
  pace.runAll()
  stages.length = 0
  find(graphOf(links.slice(1)))
  pace.runAll()
  expect([stages[0], stages.at(-1)]).toEqual(['list 7192', 'count 7192'])
})

test('a longer list than usual is made when asked for, up to the ceiling', () => {
  const { finder, find, pace, stages } = setFinder({ limits: { maxLoops: 100, usualLength: 2 } })
  find(graphOf(everyPair(7)))
  pace.runAll()
  stages.length = 0
  finder.listUpTo(4)
  find(graphOf(everyPair(7)))
  pace.runAll()
  expect(stages.at(-1)).toBe('count 301')
  const costs: unknown[] = []
  finder.measureLengths((lengths) =>
    costs.push(...lengths.map(({ length, loops, exact }) => [length, loops, exact])),
  )
  pace.runAll()
  expect(costs).toEqual([
    [2, 21, true],
    [3, 91, true],
    [4, 301, true],
    [5, 805, true],
    [6, 1645, true],
    [7, 2365, true],
  ])
})

test('a sign turned while a longer list is awaited does not leave the shorter one standing', () => {
  const { finder, find, pace, stages } = setFinder({ limits: { maxLoops: 100, usualLength: 2 } })
  const links = everyPair(7)
  find(graphOf(links))
  pace.runAll()
  finder.listUpTo(4)
  find(graphOf(links))
  find(graphOf(links.map((link, at) => (at === 0 ? newLink({ ...link, polarity: '-' }) : link))))
  pace.runAll()
  expect(stages.at(-1)).toBe('count 301')
})

test('what is asked of a map that is still being looked at is answered once it is known', () => {
  const { finder, find, pace, timers } = setFinder()
  const links = everyPair(24)
  const sizes: number[] = []
  find(graphOf(links))
  finder.findIndependent(({ loops }) => sizes.push(loops.length))
  while (timers.length === 0) pace.runOne()
  timers[0]?.()
  pace.runAll()
  expect(sizes).toEqual([links.length - 24 + 1])
})

test('what is asked as soon as an edit is followed is not forgotten over the count that comes after', () => {
  const { finder, pace } = setFinder()
  const links = everyPair(10)
  const asked: string[] = []
  const find = (graph: LoopGraph): void =>
    finder.find(graph, (_, stage) => {
      asked.push(stage)
      if (stage === 'list') pace.pause(() => finder.measureLengths(() => asked.push('lengths')))
    })
  find(graphOf(links))
  pace.runAll()
  asked.length = 0
  find(graphOf(links.slice(1)))
  pace.runAll()
  expect(asked).toContain('lengths')
})

test('finds the independent set of the map at hand, and none of a map that is gone', () => {
  const { finder, find, pace } = setFinder()
  const sizes: (readonly number[])[] = []
  find(graphOf(everyPair(6)))
  finder.findIndependent(({ loops, added }) => sizes.push([loops.length, added.size]))
  pace.runAll()
  expect(sizes).toEqual([[25, 10]])
  finder.findIndependent(({ loops }) => sizes.push([loops.length]))
  find(small)
  pace.runAll()
  expect(sizes.length).toBe(1)
})

test('loops that an edit leaves alone stay the same objects', () => {
  const { find, answers } = setFinder()
  find(map`A -> + B -> + A`)
  find(map`A -> + B -> + A; B -> + C -> + B`)
  expect(answers[1]?.loops[0]).toBe(answers[0]?.loops[0])
})

test('a list of just so many loops as make a hundred is listed anew after an edit without going to the worker', () => {
  const { find, answers, pace, workers, stages } = setFinder()
  const links = diamonds(18)
  find(graphOf(links))
  pace.runAll()
  expect(answers[0]?.loops.length).toBe(100)
  stages.length = 0
  const less = graphOf(links.slice(1))
  find(less)
  pace.runAll()
  expect(workers[0]?.orders.map(({ kind }) => kind)).toEqual(['find', 'count'])
  expect(stages).toEqual(['list 100', 'count 100'])
  expect(answers[1]).toEqual(findLoops(less))
})

test('a map with too many loops to list, of which an edit leaves few, is listed whole', () => {
  const { find, answers, pace } = setFinder()
  const links = diamonds(18)
  find(graphOf(links))
  pace.runAll()
  const few = graphOf(links.filter((_, at) => at % 4 !== 0 || at > 40))
  find(few)
  pace.runAll()
  expect([answers[1]?.complete, answers[1]?.total]).toEqual([true, 2 ** 7])
  expect(answers[1]).toEqual(findLoops(few))
})

/** A ring of diamonds, each with two ways through it: two to the power of their number loops, all of one length. */
function diamonds(count: number): readonly Link[] {
  const link = (id: number, source: number, target: number) =>
    newLink({ id: `l${id}`, source: `v${source}`, target: `v${target}`, polarity: '+' })
  return Array.from({ length: count }, (_, at) => {
    const [from, to] = [3 * at, (3 * at + 3) % (3 * count)]
    return [
      link(4 * at, from, from + 1),
      link(4 * at + 1, from, from + 2),
      link(4 * at + 2, from + 1, to),
      link(4 * at + 3, from + 2, to),
    ]
  }).flat()
}
