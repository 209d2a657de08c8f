import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shortLoops } from '../index.ts'
import type { SizedGraph } from './types.ts'

function graph(count: number, links: readonly (readonly [number, number])[]): SizedGraph {
  return {
    sizes: Array.from({ length: count }, () => ({ width: 60, height: 20 })),
    links: links.map(([source, target]) => ({ source, target })),
  }
}

function ringOf(count: number): SizedGraph {
  return graph(
    count,
    Array.from({ length: count }, (_, at) => [at, (at + 1) % count]),
  )
}

test('a ring is one loop, of up to eight links', () => {
  expect(shortLoops(ringOf(2))).toEqual([[0, 1]])
  expect(shortLoops(ringOf(8))).toEqual([[0, 1, 2, 3, 4, 5, 6, 7]])
  expect(shortLoops(ringOf(9))).toEqual([])
})

test('links on no loop, and to themselves, have none', () => {
  expect(
    shortLoops(
      graph(3, [
        [0, 1],
        [1, 2],
        [1, 1],
      ]),
    ),
  ).toEqual([])
  expect(shortLoops(graph(0, []))).toEqual([])
})

test('parallel links are on loops of their own', () => {
  expect(
    shortLoops(
      graph(2, [
        [0, 1],
        [0, 1],
        [1, 0],
      ]),
    ),
  ).toEqual([
    [0, 2],
    [1, 2],
  ])
})

test('a link takes the shortest loop through it, and the larger one is left out', () => {
  expect(
    shortLoops(
      graph(3, [
        [0, 1],
        [1, 2],
        [2, 0],
        [1, 0],
        [2, 1],
      ]),
    ),
  ).toEqual([
    [0, 3],
    [1, 4],
    [2, 0, 1],
  ])
})

describe('on any graph', () => {
  const aGraph = fc.array(fc.tuple(fc.nat(9), fc.nat(9)), { maxLength: 25 }).map((links) => graph(10, links))

  test('every loop is closed, passes no variable twice and is no longer than eight', () => {
    fc.assert(
      fc.property(aGraph, (any) => {
        for (const loop of shortLoops(any)) {
          expect(loop.length).toBeGreaterThan(1)
          expect(loop.length).toBeLessThanOrEqual(8)
          const steps = loop.map((link) => any.links[link])
          steps.forEach((step, at) => {
            expect(step?.target).toBe(steps[(at + 1) % steps.length]?.source)
          })
          expect(new Set(steps.map((step) => step?.source)).size).toBe(loop.length)
        }
      }),
    )
  })

  test('every link has its shortest loop among them', () => {
    fc.assert(
      fc.property(aGraph, (any) => {
        const loops = shortLoops(any)
        any.links.forEach(({ source, target }, link) => {
          const through = loops.filter((loop) => loop.includes(link)).map(({ length }) => length)
          const away = stepsBetween(any, target, source)
          const expected = source !== target && away < 8 ? away + 1 : Number.POSITIVE_INFINITY
          expect(Math.min(...through)).toBe(expected)
        })
      }),
    )
  })

  test('no loop is there twice', () => {
    fc.assert(
      fc.property(aGraph, (any) => {
        const sets = shortLoops(any).map((loop) => [...loop].sort((a, b) => a - b).join(' '))
        expect(new Set(sets).size).toBe(sets.length)
      }),
    )
  })
})

/** Fewest links from one variable to another, by relaxing all links until nothing gets shorter. */
function stepsBetween({ sizes, links }: SizedGraph, from: number, to: number): number {
  const steps = sizes.map((_, at) => (at === from ? 0 : Number.POSITIVE_INFINITY))
  for (let round = 0; round < sizes.length; round++)
    for (const { source, target } of links)
      steps[target] = Math.min(steps[target] ?? 0, (steps[source] ?? 0) + 1)
  return steps[to] ?? 0
}
