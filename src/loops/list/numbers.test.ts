import { expect, test } from 'vitest'
import { type LoopNote, map, newLink, newLoopNote } from '../../model/index.ts'
import { findLoops, type LoopNumbers, labelOf, nextNumber, numberLoops, numberOf } from '../index.ts'
import { graphOf } from '../testing.ts'
import type { LoopList } from '../types.ts'

const none = findLoops(map``)
const two = findLoops(map`A -> + B -> + A; C -> + D -> + C`)
const [first, second] = two.loops
const labels = (numbers: LoopNumbers, list: LoopList): readonly string[] =>
  list.loops.map((loop) => labelOf(numbers, loop))
const note = (links: string, fields: Partial<LoopNote>): LoopNote =>
  newLoopNote({ id: `n${links}`, links: links.split(' '), variables: ['v1', 'v2'], type: 'R', ...fields })

test('numbers a newly opened map in the order of the list, by letter', () => {
  const list = findLoops(map`A -> + B -> + A; B -> + C -> - B; C -> + D -> ? C; A -> + D -> + A`)
  expect(labels(numberLoops(null, list, []), list)).toEqual(['R1', 'R2', 'B1', '?1', 'R3', '?2'])
})

test('a numbered note keeps its number, and the others are numbered around it', () => {
  const list = findLoops(map`A -> + B -> + A; C -> + D -> + C; E -> + F -> + E`)
  const numbers = numberLoops(null, list, [note('l1 l2', { number: 2 }), note('l5 l6', { number: 7 })])
  expect(labels(numbers, list)).toEqual(['R2', 'R1', 'R7'])
  expect(nextNumber(numbers, 'R')).toBe(3)
  expect(nextNumber(numbers, 'B')).toBe(1)
})

test('a note without a number does not count', () => {
  expect(labels(numberLoops(null, two, [note('l3 l4', { number: 0, name: 'Named' })]), two)).toEqual([
    'R1',
    'R2',
  ])
})

test('a number is not handed on when its loop is broken, and the loop has it again when it comes back', () => {
  const opened = numberLoops(null, two, [])
  const without = { ...two, loops: two.loops.slice(1) }
  const broken = numberLoops(opened, without, [])
  expect(labels(broken, without)).toEqual(['R2'])
  const other = findLoops(map`A -> + B; C -> + D -> + C; B -> + E -> + B`)
  const made = numberLoops(broken, other, [])
  expect(labels(made, other)).not.toContain('R1')
  expect(labels(numberLoops(made, two, []), two)).toEqual(['R1', 'R2'])
})

test('the number of a broken named loop is not handed on', () => {
  const numbers = numberLoops(null, two, [note('x1 x2', { number: 1, name: 'Broken' })])
  expect(labels(numbers, two)).toEqual(['R2', 'R3'])
})

test('a loop that changes its letter takes the next of the new one, and has its old one again', () => {
  const R = findLoops(map`A -> + B -> + A; C -> + D -> + C; E -> + F -> - E`)
  const B = findLoops(map`A -> + B -> - A; C -> + D -> + C; E -> + F -> - E`)
  const opened = numberLoops(null, R, [])
  expect(labels(opened, R)).toEqual(['R1', 'R2', 'B1'])
  const turned = numberLoops(opened, B, [])
  expect(labels(turned, B)).toEqual(['B2', 'R2', 'B1'])
  expect(labels(numberLoops(turned, R, []), R)).toEqual(['R1', 'R2', 'B1'])
  expect(labels(numberLoops(numberLoops(turned, R, []), B, []), B)).toEqual(['B2', 'R2', 'B1'])
})

test('naming a loop under the number that it has changes nothing', () => {
  const opened = numberLoops(null, two, [])
  expect(numberLoops(opened, two, [note('l3 l4', { number: 2, name: 'Named' })])).toBe(opened)
  expect(numberLoops(opened, two, [])).toBe(opened)
})

test('numbers never change: a later list leaves the earlier ones as they were', () => {
  const opened = numberLoops(null, none, [])
  const later = numberLoops(opened, two, [])
  expect([first && numberOf(opened, first), first && numberOf(later, first)]).toEqual([0, 1])
  expect(first && labelOf(opened, first)).toBe('R')
})

test('a note that claims the number of a loop without one gets it; the loop takes another, and never shares', () => {
  const opened = numberLoops(null, two, [])
  const claimed = numberLoops(opened, two, [note('l3 l4', { number: 1 })])
  expect(labels(claimed, two)).toEqual(['R3', 'R1'])
  const away = numberLoops(opened, { ...two, loops: second ? [second] : [] }, [note('l3 l4', { number: 1 })])
  expect(labels(numberLoops(away, two, []), two)).toEqual(['R3', 'R1'])
})

test('of two notes with one number the first has it', () => {
  const numbers = numberLoops(null, two, [note('l3 l4', { number: 4 }), note('l1 l2', { number: 4 })])
  expect(labels(numbers, two)).toEqual(['R1', 'R4'])
  const twice = [note('l1 l2', { number: 4 }), note('l1 l2', { number: 5 })]
  expect(labels(numberLoops(numberLoops(null, two, twice), two, twice), two)).toEqual(['R4', 'R1'])
})

test('no two loops ever share a label, whatever comes and goes', () => {
  let numbers: LoopNumbers | null = null
  const given = new Map<string, string>()
  for (let step = 0; step < 400; step++) {
    const links = Array.from({ length: 6 }, (_, at) => (step * 7 + at * at * 3) % 40).flatMap((place) => {
      const there = `a${place}`
      const back = `b${(place + step) % 40}`
      return [
        newLink({ id: `${there}${back}`, source: there, target: back, polarity: '+' }),
        newLink({ id: `${back}${there}`, source: back, target: there, polarity: step % 3 === 0 ? '-' : '+' }),
      ]
    })
    const drawn = graphOf(links)
    const list = findLoops(drawn)
    numbers = numberLoops(numbers, list, [])
    for (const loop of list.loops) {
      const label = labelOf(numbers, loop)
      expect(given.get(label) ?? loop.key).toBe(loop.key)
      given.set(label, loop.key)
    }
  }
  expect(given.size).toBeGreaterThan(5)
})
