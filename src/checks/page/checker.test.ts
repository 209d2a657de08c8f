import { expect, test } from 'vitest'
import { emptyMap } from '../../model/index.ts'
import { createTestPace, createTestWorker, type TestWorker } from '../../pace/testing.ts'
import type { CheckAnswer, CheckAsk } from '../types.ts'
import { type CheckerOptions, createChecker } from './checker.ts'
import type { CheckOrder, CheckReport } from './types.ts'

const ask: CheckAsk = { map: emptyMap(), own: { fine: [], vague: [] }, language: 'en' }

const NOTHING: CheckAnswer = { findings: [], quiet: ['V01'], complete: true }
const CUT: CheckAnswer = { findings: [], quiet: [], complete: false }

/** Answers the latest order. */
function answer(worker: TestWorker<CheckOrder, CheckReport> | undefined, with_: CheckAnswer): void {
  worker?.say({ number: worker.posted.at(-1)?.number ?? 0, answer: with_ })
}

/** A checker with workers in the hands of the test, and what it says. */
function set(options: CheckerOptions = {}) {
  const workers: TestWorker<CheckOrder, CheckReport>[] = []
  const answers: CheckAnswer[] = []
  const errors: string[] = []
  const checker = createChecker({
    createWorker() {
      const worker = createTestWorker<CheckOrder, CheckReport>()
      workers.push(worker)
      return worker
    },
    onError: (sentence) => errors.push(sentence),
    ...options,
  })
  return {
    checker,
    workers,
    answers,
    errors,
    look: () => checker.check(ask, (a) => answers.push(a)),
  }
}

test('a worker is started by the first ask, is given all of it, and serves the next too', () => {
  const { workers, answers, look } = set()
  expect(workers).toHaveLength(0)
  look()
  answer(workers[0], NOTHING)
  look()
  answer(workers[0], CUT)
  expect(answers).toEqual([NOTHING, CUT])
  expect(workers).toHaveLength(1)
  expect(workers[0]?.posted.map((order) => order.ask)).toEqual([ask, ask])
})

test('a new ask goes out at once, and the answer to the one before is not told any more', () => {
  const { workers, answers, look } = set()
  look()
  look()
  const [first, second] = workers[0]?.posted ?? []
  workers[0]?.say({ number: first?.number ?? 0, answer: CUT })
  expect(answers).toEqual([])
  workers[0]?.say({ number: second?.number ?? 0, answer: NOTHING })
  workers[0]?.say({ number: second?.number ?? 0, answer: CUT })
  expect(answers).toEqual([NOTHING])
})

test('what goes wrong is told in a sentence, and the next ask has a new worker', () => {
  const { workers, answers, errors, look } = set()
  look()
  workers[0]?.say({ number: workers[0].posted[0]?.number ?? 0, problem: 'no memory' })
  look()
  workers[0]?.fail('')
  expect(workers[0]?.isEnded).toBe(true)
  look()
  workers[1]?.mumble()
  look()
  answer(workers[2], NOTHING)
  expect(answers).toEqual([NOTHING])
  expect(errors).toEqual([
    'The map could not be checked (no memory).',
    'The map could not be checked (no reason given).',
    'The map could not be checked (the answer could not be read).',
  ])
})

test('the page answers where a worker is refused, or ends before it ever worked', () => {
  const engine = () => answering(NOTHING)
  const refused = set({
    engine,
    pause: (work) => work(),
    createWorker: () => {
      throw new Error('refused')
    },
  })
  refused.look()
  const offline = set({ engine, pause: (work) => work() })
  offline.look()
  offline.workers[0]?.fail('no network')
  offline.look()
  expect([refused.answers, refused.errors]).toEqual([[NOTHING], []])
  expect([offline.answers, offline.errors]).toEqual([[NOTHING, NOTHING], []])
  expect(offline.workers.map(({ isEnded }) => isEnded)).toEqual([true])
})

test('closing ends the worker, and a late answer is not told', () => {
  const { checker, workers, answers, errors, look } = set()
  look()
  checker.close()
  workers[0]?.say({ number: 1, answer: NOTHING })
  expect(workers[0]?.isEnded).toBe(true)
  expect([answers, errors]).toEqual([[], []])
})

test('without workers the page answers in pieces, and begins anew with a new ask', () => {
  const pace = createTestPace()
  let begun = 0
  const { look, answers } = set({
    createWorker: () => null,
    engine() {
      begun++
      return answering(begun === 1 ? CUT : NOTHING)
    },
    ...pace,
  })
  look()
  pace.runOne()
  look()
  pace.runAll()
  expect(begun).toBe(2)
  expect(answers).toEqual([NOTHING])
})

test('without workers a fault of the engine is told', () => {
  const { look, errors } = set({
    createWorker: () => null,
    // biome-ignore lint/correctness/useYield: it fails before its first pause
    *engine() {
      throw new Error('no room')
    },
    pause: (work) => work(),
  })
  look()
  expect(errors).toEqual(['The map could not be checked (no room).'])
})

function* answering(answer: CheckAnswer): Generator<void, CheckAnswer> {
  yield
  yield
  return answer
}
