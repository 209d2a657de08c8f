import { expect, test } from 'vitest'
import { map } from '../../model/index.ts'
import { createTestPace } from '../../pace/testing.ts'
import { findLoops } from '../index.ts'
import { graphOf } from '../testing.ts'
import { createSearcher } from './searcher.ts'
import { everyPair, setFinder } from './testing.ts'

const small = map`A -> + B -> + A`
const large = graphOf(everyPair(8))

test('answers at once for a small map, without a worker', () => {
  const { find, answers, workers } = setFinder()
  find(small)
  expect(answers).toEqual([findLoops(small)])
  expect(workers).toEqual([])
})

test('leaves a large map to the worker, and answers with what findLoops finds', () => {
  const { find, answers, pace, workers } = setFinder()
  find(large)
  expect(answers).toEqual([])
  pace.runAll()
  expect(answers).toEqual([findLoops(large)])
  expect(workers.length).toBe(1)
})

test('starts the worker ahead for a map that is growing large', () => {
  const { find, answers, workers } = setFinder()
  find(graphOf(everyPair(5)))
  expect([answers.length, workers.length, workers[0]?.orders]).toEqual([1, 1, []])
})

test('a new find cancels the one before, whether it is answered at once or not', () => {
  const { find, answers, pace, workers } = setFinder()
  find(large)
  pace.runOne()
  find(small)
  pace.runAll()
  expect(answers).toEqual([findLoops(small)])
  expect(workers[0]?.orders.map((order) => order.kind)).toEqual(['find', 'stop'])
  find(large)
  find(graphOf(everyPair(9)))
  pace.runAll()
  expect(answers.length).toBe(2)
  expect(answers[1]).toEqual(findLoops(graphOf(everyPair(9))))
})

test('the worker gives up a search within one slice of the next order', () => {
  const pace = createTestPace()
  const reports: unknown[] = []
  const obey = createSearcher((report) => reports.push(report), pace)
  const { find, workers } = setFinder()
  find(graphOf(everyPair(12)))
  const [order] = workers[0]?.orders ?? []
  if (order === undefined) throw new Error('The finder ordered nothing.')
  obey(order)
  pace.runOne()
  expect(pace.waits()).toBe(1)
  const before = reports.length
  obey({ kind: 'stop' })
  pace.runOne()
  expect([pace.waits(), reports.length]).toEqual([0, before])
})

test('a long list is made in pieces, and an edit in between cancels it', () => {
  const whole = setFinder()
  whole.find(large)
  let pieces = 0
  while (whole.answers.length === 0 && whole.pace.runOne()) pieces++
  expect(whole.answers[0]?.loops.length).toBe(16_064)
  expect(pieces).toBeGreaterThan(30)

  const cut = setFinder()
  cut.find(large)
  for (let piece = 1; piece < pieces; piece++) cut.pace.runOne()
  cut.find(small)
  cut.pace.runAll()
  expect(cut.answers).toEqual([findLoops(small)])
})

test('of a map with too many loops the first are told, then the list, then how many there are', () => {
  const { find, pace, stages, answers } = setFinder()
  find(graphOf(everyPair(10)))
  pace.runAll()
  expect(stages).toEqual(['first 100', 'list 7593', 'count 7593'])
  expect(answers[0]).toMatchObject({
    completeToLength: 5,
    total: 1_112_073,
    counting: false,
    independent: 81,
  })
})

test('counting ends when its time is up, and says what was counted', () => {
  const { find, pace, stages, answers, timers } = setFinder()
  find(graphOf(everyPair(14)))
  while (stages.length < 2) pace.runOne()
  for (let slice = 0; slice < 700; slice++) pace.runOne()
  expect(timers.length).toBe(1)
  timers[0]?.()
  pace.runAll()
  expect(answers[0]).toMatchObject({ total: null, counting: false })
  expect(answers[0]?.atLeast).toBeGreaterThan(100_000)
})

test('a worker that fails is told in a sentence, and the search goes on in the page', () => {
  const { find, answers, errors, pace, workers } = setFinder()
  find(large)
  workers[0]?.onerror?.(Object.assign(new Event('error'), { message: 'script not found' }) as ErrorEvent)
  pace.runAll()
  expect(errors).toEqual([
    'The loop search beside the page failed (script not found); it goes on in the page.',
  ])
  expect(answers).toEqual([findLoops(large)])
  find(graphOf(everyPair(9)))
  pace.runAll()
  expect([answers.length, workers.length, errors.length]).toEqual([2, 1, 1])
})

test('what was asked beside the search is answered too when the worker fails', () => {
  const { find, finder, pace, workers } = setFinder()
  const sizes: number[] = []
  find(large)
  finder.findIndependent(({ loops }) => sizes.push(loops.length))
  expect(workers[0]?.orders.map(({ kind }) => kind)).toEqual(['find', 'independent'])
  workers[0]?.onerror?.(Object.assign(new Event('error'), { message: 'gone' }) as ErrorEvent)
  pace.runAll()
  expect(sizes).toEqual([8 * 7 - 8 + 1])
})

test('a worker that cannot be started, or be had at all, is done without', () => {
  const failing = setFinder({
    createWorker: () => {
      throw new Error('refused')
    },
  })
  failing.find(large)
  failing.pace.runAll()
  expect(failing.answers.length).toBe(1)
  expect(failing.errors).toEqual([
    'The loop search beside the page failed (refused); it goes on in the page.',
  ])

  const without = setFinder({ createWorker: () => null })
  without.find(large)
  without.pace.runAll()
  expect([without.answers.length, without.errors.length]).toEqual([1, 0])
})

test('a closed finder answers no more and ends its worker', () => {
  const { find, finder, answers, pace, workers } = setFinder()
  find(large)
  finder.close()
  pace.runAll()
  expect([answers.length, workers[0]?.ended]).toEqual([0, true])
})
