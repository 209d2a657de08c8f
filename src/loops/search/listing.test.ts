import { expect, test } from 'vitest'
import { newLink } from '../../model/index.ts'
import { findLoops } from '../index.ts'
import { graphOf } from '../testing.ts'

/** A chain of diamonds closed to a ring: 2 ** `diamonds` loops, all of one length. */
function diamonds(count: number) {
  const links = Array.from({ length: count }, (_, at) => {
    const [from, to] = [`a${at}`, `a${(at + 1) % count}`]
    return [`b${at}`, `c${at}`].flatMap((middle) => [
      newLink({ id: `${middle}1`, source: from, target: middle, polarity: '+' }),
      newLink({ id: `${middle}2`, source: middle, target: to, polarity: '-' }),
    ])
  })
  return graphOf(links.flat())
}

test('of more loops of one length than can be listed the first hundred by their names are, and no more is claimed', () => {
  const list = findLoops(diamonds(16), { maxLoops: 1_000 })
  expect(list).toMatchObject({ complete: false, completeToLength: 31, total: 65_536 })
  expect(list.loops.length).toBe(100)
  const names = list.loops.map((loop) => loop.variables.join(' '))
  const all = findLoops(diamonds(16), { maxLoops: 100_000, maxLinks: 5_000_000 })
  expect(all.loops.length).toBe(65_536)
  expect(names).toEqual(all.loops.slice(0, 100).map((loop) => loop.variables.join(' ')))
})

test('loops no longer than wanted are all listed, and those beyond are not', () => {
  const list = findLoops(diamonds(3), { maxLength: 5 })
  expect(list).toMatchObject({ loops: [], complete: false, completeToLength: 5, total: 8 })
  expect(findLoops(diamonds(3), { maxLength: 6 })).toMatchObject({ complete: true, total: 8 })
})
