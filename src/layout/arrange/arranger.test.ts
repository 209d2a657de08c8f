import { expect, test } from 'vitest'
import { createTestWorker, type TestWorker } from '../../pace/testing.ts'
import { placedMap } from '../testing.ts'
import { type Arranger, type ArrangerOptions, createArranger } from './arranger.ts'
import { type ArrangeReport, reportArranging } from './report.ts'
import type { Arrangement, ArrangeRequest } from './types.ts'

const request: ArrangeRequest = {
  map: placedMap('A -> + B -> - A', { B: [200, 0] }),
  kind: 'rings',
  only: null,
  around: null,
  effort: 1,
}

const at = (x: number): Arrangement => ({ places: { v1: { x, y: 0 } }, bends: {} })

/** An arranger with workers in the hands of the test, and what it says. */
function set(options: ArrangerOptions = {}) {
  const workers: TestWorker<ArrangeRequest, ArrangeReport>[] = []
  const told: (number | undefined)[] = []
  const errors: string[] = []
  const arranger = createArranger({
    createWorker() {
      const worker = createTestWorker<ArrangeRequest, ArrangeReport>()
      workers.push(worker)
      return worker
    },
    ...options,
  })
  const run = (with_: Arranger = arranger) =>
    with_.run(request, {
      onBest: ({ places }) => told.push(places.v1?.x),
      onError: (sentence) => errors.push(sentence),
    })
  return { arranger, workers, told, errors, run }
}

test('what a worker finds is told as it comes, and the worker serves the next run too', async () => {
  const { workers, told, run, arranger } = set()
  arranger.warm()
  const found = run()
  workers[0]?.say({ best: at(1) })
  workers[0]?.say({ best: at(2) })
  workers[0]?.say({ final: at(3) })
  expect(await found).toEqual(at(3))
  expect(told).toEqual([1, 2])
  const next = run()
  workers[0]?.say({ final: at(4) })
  expect(await next).toEqual(at(4))
  expect(workers).toHaveLength(1)
  expect(workers[0]?.posted).toEqual([request, request])
})

test('a run that is stopped ends with the best so far, and its worker with it', async () => {
  const { arranger, workers, told, run } = set()
  const found = run()
  workers[0]?.say({ best: at(1) })
  arranger.stop()
  workers[0]?.say({ best: at(2) })
  expect(await found).toEqual(at(1))
  expect(workers[0]?.isEnded).toBe(true)
  expect(told).toEqual([1])
  const next = run()
  workers[1]?.say({ final: at(5) })
  expect(await next).toEqual(at(5))
})

test('a run that is stopped before anything was found gives nothing, as does one that another follows', async () => {
  const { arranger, workers, run, errors } = set()
  const first = run()
  const second = run()
  expect(await first).toBeNull()
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, false])
  arranger.stop()
  expect(await second).toBeNull()
  expect(errors).toEqual([])
  arranger.stop()
})

test('what goes wrong is told in a sentence, and the next run has a new worker', async () => {
  const { workers, run, errors } = set()
  const first = run()
  workers[0]?.say({ problem: 'no memory' })
  expect(await first).toBeNull()
  const second = run()
  workers[0]?.fail('gone')
  expect(await second).toBeNull()
  expect(workers[0]?.isEnded).toBe(true)
  const third = run()
  workers[1]?.mumble()
  expect(await third).toBeNull()
  expect(errors).toEqual([
    'Arranging failed (no memory); the map is as it was.',
    'Arranging failed (gone); the map is as it was.',
    'Arranging failed (the answer could not be read); the map is as it was.',
  ])
})

test('where a worker cannot be started the page arranges, and what then goes wrong is told as well', async () => {
  let isThere = false
  const { run, told, errors } = set({
    createWorker: () => {
      throw new Error('refused')
    },
    async loadEngine() {
      if (!isThere) throw new Error('no network')
      return async function* () {
        yield at(1)
        return at(2)
      }
    },
  })
  expect(await run()).toBeNull()
  expect(errors).toEqual(['Arranging failed (no network); the map is as it was.'])
  isThere = true
  expect(await run()).toEqual(at(2))
  expect([told, errors.length]).toEqual([[1], 1])
})

test('without workers the page arranges, and pauses after each piece', async () => {
  let pauses = 0
  let time = 0
  const { run, told } = set({
    createWorker: () => null,
    loadEngine: async () =>
      async function* () {
        yield at(1)
        yield at(2)
        return at(3)
      },
    pause(work) {
      pauses += 1
      work()
    },
    now: () => {
      time += 100
      return time
    },
  })
  expect(await run()).toEqual(at(3))
  expect(told).toEqual([1, 2])
  expect(pauses).toBe(2)
})

test('without workers too a run can be stopped, and a fault of the engine is told', async () => {
  const waiting: (() => void)[] = []
  let goesWrong = false
  const { run, arranger, told, errors } = set({
    createWorker: () => null,
    loadEngine: async () =>
      async function* () {
        yield at(1)
        if (goesWrong) throw new Error('no room')
        yield at(2)
        return at(3)
      },
    pause: (work) => {
      if (goesWrong) work()
      else waiting.push(work)
    },
  })
  const found = run()
  while (waiting.length === 0) await Promise.resolve()
  arranger.stop()
  expect(await found).toEqual(at(1))
  waiting.shift()?.()
  goesWrong = true
  expect(await run()).toBeNull()
  expect(told).toEqual([1, 1])
  expect(errors).toEqual(['Arranging failed (no room); the map is as it was.'])
})

test('better arrangements are told of no faster than they can be shown', async () => {
  const told: ArrangeReport[] = []
  let time = 0
  await reportArranging(
    async function* () {
      const same = at(0)
      for (let step = 0; step < 20; step++) {
        time += 10
        yield step < 2 ? same : at(step)
      }
      return at(99)
    },
    request,
    { send: (report) => told.push(report), now: () => time, pause: async () => {}, isWanted: () => true },
  )
  expect(told).toEqual([
    { best: at(0) },
    { best: at(5) },
    { best: at(10) },
    { best: at(15) },
    { final: at(99) },
  ])
})
