import { expect, test } from 'vitest'
import { type Link, map, newLink } from '../../model/index.ts'
import { findLoops } from '../index.ts'
import { graphOf } from '../testing.ts'
import type { LoopGraph, LoopList } from '../types.ts'
import * as edits from './edits.ts'
import { createLoopFinder } from './finder.ts'
import type { LoopWorker } from './runner.ts'
import { createSearcher, type SearchOrder } from './searcher.ts'
import type { LoopFinderOptions } from './surroundings.ts'

/** Work put off, run one piece at a time by the test. */
function createQueue(): { put(work: () => void): void; runOne(): boolean; runAll(): void } {
  const waiting: (() => void)[] = []
  const runOne = (): boolean => {
    const work = waiting.shift()
    work?.()
    return work !== undefined
  }
  return {
    put: (work) => void waiting.push(work),
    runOne,
    runAll: () => {
      while (runOne());
    },
  }
}

interface TestWorker extends LoopWorker {
  readonly orders: SearchOrder[]
  ended: boolean
}

/** A worker that lives in the test: the same searcher, its messages put off and copied as a browser does. */
function createTestWorker(queue: ReturnType<typeof createQueue>): TestWorker {
  const obey = createSearcher((report) => {
    const data = structuredClone(report)
    queue.put(() => worker.onmessage?.(new MessageEvent('message', { data })))
  }, queue.put)
  const worker: TestWorker = {
    orders: [],
    ended: false,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage(order) {
      worker.orders.push(order)
      const data = structuredClone(order)
      queue.put(() => obey(data))
    },
    terminate() {
      worker.ended = true
    },
  }
  return worker
}

/** A finder with all that surrounds it in the hands of the test. */
function set(options: LoopFinderOptions = {}) {
  const queue = createQueue()
  const workers: TestWorker[] = []
  const errors: string[] = []
  /** What was answered in the end, and all answers with their stage. */
  const answers: LoopList[] = []
  const stages: string[] = []
  const timers: (() => void)[] = []
  let time = 0
  const finder = createLoopFinder({
    createWorker: () => {
      const worker = createTestWorker(queue)
      workers.push(worker)
      return worker
    },
    onError: (sentence) => errors.push(sentence),
    pause: queue.put,
    // A clock by which work is put off each time that it offers to pause.
    now: () => {
      time += 10
      return time
    },
    loadSearcher: (then) => then(createSearcher),
    loadEdits: (then) => then(edits),
    wait: (work) => {
      timers.push(work)
      return () => void timers.splice(timers.indexOf(work), 1)
    },
    ...options,
  })
  const find = (graph: LoopGraph): void =>
    finder.find(graph, (list, stage) => {
      stages.push(`${stage} ${list.loops.length}`)
      if (stage === 'count') answers.push(list)
    })
  return { finder, find, queue, workers, errors, answers, stages, timers }
}

function everyPair(variables: number): readonly Link[] {
  return Array.from({ length: variables * variables }, (_, at) => {
    const source = Math.floor(at / variables)
    return newLink({ id: `l${at}`, source: `v${source}`, target: `v${at % variables}`, polarity: '+' })
  }).filter((link) => link.source !== link.target)
}

const small = map`A -> + B -> + A`
const large = graphOf(everyPair(8))

test('answers at once for a small map, without a worker', () => {
  const { find, answers, workers } = set()
  find(small)
  expect(answers).toEqual([findLoops(small)])
  expect(workers).toEqual([])
})

test('leaves a large map to the worker, and answers with what findLoops finds', () => {
  const { find, answers, queue, workers } = set()
  find(large)
  expect(answers).toEqual([])
  queue.runAll()
  expect(answers).toEqual([findLoops(large)])
  expect(workers.length).toBe(1)
})

test('starts the worker ahead for a map that is growing large', () => {
  const { find, answers, workers } = set()
  find(graphOf(everyPair(5)))
  expect([answers.length, workers.length, workers[0]?.orders]).toEqual([1, 1, []])
})

test('a new find cancels the one before, whether it is answered at once or not', () => {
  const { find, answers, queue, workers } = set()
  find(large)
  queue.runOne()
  find(small)
  queue.runAll()
  expect(answers).toEqual([findLoops(small)])
  expect(workers[0]?.orders.map((order) => order.kind)).toEqual(['find', 'stop'])
  find(large)
  find(graphOf(everyPair(9)))
  queue.runAll()
  expect(answers.length).toBe(2)
  expect(answers[1]).toEqual(findLoops(graphOf(everyPair(9))))
})

test('the worker gives up a search within one slice of the next order', () => {
  const pauses: (() => void)[] = []
  const reports: unknown[] = []
  const obey = createSearcher(
    (report) => reports.push(report),
    (work) => pauses.push(work),
  )
  const { find, workers } = set()
  find(graphOf(everyPair(12)))
  const [order] = workers[0]?.orders ?? []
  if (order === undefined) throw new Error('The finder ordered nothing.')
  obey(order)
  pauses.shift()?.()
  expect(pauses.length).toBe(1)
  const before = reports.length
  obey({ kind: 'stop' })
  pauses.shift()?.()
  expect([pauses.length, reports.length]).toEqual([0, before])
})

test('a long list is made in pieces, and an edit in between cancels it', () => {
  const whole = set()
  whole.find(large)
  let pieces = 0
  while (whole.answers.length === 0 && whole.queue.runOne()) pieces++
  expect(whole.answers[0]?.loops.length).toBe(16_064)
  expect(pieces).toBeGreaterThan(30)

  const cut = set()
  cut.find(large)
  for (let piece = 1; piece < pieces; piece++) cut.queue.runOne()
  cut.find(small)
  cut.queue.runAll()
  expect(cut.answers).toEqual([findLoops(small)])
})

test('a change of sign is followed without a search, however large the map', () => {
  const { find, answers, queue, workers } = set()
  find(large)
  queue.runAll()
  const [link] = Object.values(large.links)
  if (!link) throw new Error('The map has no link.')
  const turned = { ...large, links: { ...large.links, [link.id]: { ...link, polarity: '-' as const } } }
  find(turned)
  expect(answers.length).toBe(1)
  queue.runAll()
  expect([answers.length, workers[0]?.orders.length]).toEqual([2, 1])
  expect(answers[1]).toEqual(findLoops(turned))
  const kept = answers[1]?.loops.filter((loop, at) => loop === answers[0]?.loops[at])
  expect(kept?.length).toBe(answers[1]?.loops.filter((loop) => !loop.links.includes(link.id)).length)
})

test('of a map with too many loops the first are told, then the list, then how many there are', () => {
  const { find, queue, stages, answers } = set()
  find(graphOf(everyPair(10)))
  queue.runAll()
  expect(stages).toEqual(['first 100', 'list 7593', 'count 7593'])
  expect(answers[0]).toMatchObject({
    completeToLength: 5,
    total: 1_112_073,
    counting: false,
    independent: 81,
  })
})

test('an edit of a list that is short for want of room shows what is known, then looks for more', () => {
  const { find, queue, stages } = set()
  const links = everyPair(10)
  find(graphOf(links))
  queue.runAll()
  stages.length = 0
  find(graphOf(links.slice(1)))
  queue.runAll()
  expect([stages[0], stages.at(-1)]).toEqual(['list 7192', 'count 7192'])
})

test('counting ends when its time is up, and says what was counted', () => {
  const { find, queue, stages, answers, timers } = set()
  find(graphOf(everyPair(14)))
  while (stages.length < 2) queue.runOne()
  for (let slice = 0; slice < 5; slice++) queue.runOne()
  expect(timers.length).toBe(1)
  timers[0]?.()
  queue.runAll()
  expect(answers[0]).toMatchObject({ total: null, counting: false })
  expect(answers[0]?.atLeast).toBeGreaterThan(100_000)
})

test('a longer list than usual is made when asked for, up to the ceiling', () => {
  const { finder, find, queue, stages } = set({ limits: { maxLoops: 100, usualLength: 2 } })
  find(graphOf(everyPair(7)))
  queue.runAll()
  stages.length = 0
  finder.listUpTo(4)
  find(graphOf(everyPair(7)))
  queue.runAll()
  expect(stages.at(-1)).toBe('count 301')
  const costs: unknown[] = []
  finder.measureLengths((lengths) =>
    costs.push(...lengths.map(({ length, loops, exact }) => [length, loops, exact])),
  )
  queue.runAll()
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
  const { finder, find, queue, stages } = set({ limits: { maxLoops: 100, usualLength: 2 } })
  const links = everyPair(7)
  find(graphOf(links))
  queue.runAll()
  finder.listUpTo(4)
  find(graphOf(links))
  find(graphOf(links.map((link, at) => (at === 0 ? newLink({ ...link, polarity: '-' }) : link))))
  queue.runAll()
  expect(stages.at(-1)).toBe('count 301')
})

test('what is asked of a map that is still being looked at is answered once it is known', () => {
  const { finder, find, queue } = set()
  const links = everyPair(24)
  const sizes: number[] = []
  find(graphOf(links))
  finder.findIndependent(({ loops }) => sizes.push(loops.length))
  queue.runAll()
  expect(sizes).toEqual([links.length - 24 + 1])
})

test('what is asked as soon as an edit is followed is not forgotten over the count that comes after', () => {
  const { finder, queue } = set()
  const links = everyPair(10)
  const asked: string[] = []
  const find = (graph: LoopGraph): void =>
    finder.find(graph, (_, stage) => {
      asked.push(stage)
      if (stage === 'list') queue.put(() => finder.measureLengths(() => asked.push('lengths')))
    })
  find(graphOf(links))
  queue.runAll()
  asked.length = 0
  find(graphOf(links.slice(1)))
  queue.runAll()
  expect(asked).toContain('lengths')
})

test('finds the independent set of the map at hand, and none of a map that is gone', () => {
  const { finder, find, queue } = set()
  const sizes: (readonly number[])[] = []
  find(graphOf(everyPair(6)))
  finder.findIndependent(({ loops, added }) => sizes.push([loops.length, added.size]))
  queue.runAll()
  expect(sizes).toEqual([[25, 10]])
  finder.findIndependent(({ loops }) => sizes.push([loops.length]))
  find(small)
  queue.runAll()
  expect(sizes.length).toBe(1)
})

test('loops that an edit leaves alone stay the same objects', () => {
  const { find, answers } = set()
  find(map`A -> + B -> + A`)
  find(map`A -> + B -> + A; B -> + C -> + B`)
  expect(answers[1]?.loops[0]).toBe(answers[0]?.loops[0])
})

test('a worker that fails is told in a sentence, and the search goes on in the page', () => {
  const { find, answers, errors, queue, workers } = set()
  find(large)
  workers[0]?.onerror?.(Object.assign(new Event('error'), { message: 'script not found' }) as ErrorEvent)
  queue.runAll()
  expect(errors).toEqual([
    'The loop search beside the page failed (script not found); it goes on in the page.',
  ])
  expect(answers).toEqual([findLoops(large)])
  find(graphOf(everyPair(9)))
  queue.runAll()
  expect([answers.length, workers.length, errors.length]).toEqual([2, 1, 1])
})

test('a worker that cannot be started, or be had at all, is done without', () => {
  const failing = set({
    createWorker: () => {
      throw new Error('refused')
    },
  })
  failing.find(large)
  failing.queue.runAll()
  expect(failing.answers.length).toBe(1)
  expect(failing.errors).toEqual([
    'The loop search beside the page failed (refused); it goes on in the page.',
  ])

  const without = set({ createWorker: () => null })
  without.find(large)
  without.queue.runAll()
  expect([without.answers.length, without.errors.length]).toEqual([1, 0])
})

test('a closed finder answers no more and ends its worker', () => {
  const { find, finder, answers, queue, workers } = set()
  find(large)
  finder.close()
  queue.runAll()
  expect([answers.length, workers[0]?.ended]).toEqual([0, true])
})
