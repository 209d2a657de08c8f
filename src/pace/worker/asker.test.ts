import { expect, test, vi } from 'vitest'
import { createTestPace, createTestWorker, type TestWorker } from '../testing.ts'
import { type AskOrder, type AskReport, answerAsWorker } from './answering.ts'
import { type AskerParts, createAsker } from './asker.ts'

type AskTestWorker = TestWorker<AskOrder<string>, AskReport<string>>

/** Answers the latest order. */
function answer(worker: AskTestWorker | undefined, with_: string): void {
  worker?.say({ number: worker.posted.at(-1)?.number ?? 0, answer: with_ })
}

/** An asker with workers in the hands of the test, and what it says. */
function set(parts: Partial<AskerParts<string, string>> = {}) {
  const workers: AskTestWorker[] = []
  const answers: string[] = []
  const failures: string[] = []
  const asker = createAsker<string, string>({
    createWorker() {
      const worker: AskTestWorker = createTestWorker()
      workers.push(worker)
      return worker
    },
    answering: echo,
    onFail: (reason) => failures.push(reason),
    pause: (work) => work(),
    ...parts,
  })
  return {
    asker,
    workers,
    answers,
    failures,
    ask: (what: string) => asker.ask(what, (a) => answers.push(a)),
  }
}

/** Answers with what was asked, after two pauses. */
function* echo(ask: string): Generator<void, string> {
  yield
  yield
  return `${ask}!`
}

/** Throws before its first pause. */
// biome-ignore lint/correctness/useYield: see above
function* fault(): Generator<void, string> {
  throw new Error('no room')
}

test('a worker is started by the first ask, is given all of it, and serves the next too', () => {
  const { workers, answers, ask } = set()
  expect(workers).toHaveLength(0)
  ask('one')
  answer(workers[0], '1')
  ask('two')
  answer(workers[0], '2')
  expect(answers).toEqual(['1', '2'])
  expect(workers.map(({ posted }) => posted.map((order) => order.ask))).toEqual([['one', 'two']])
})

test('a new ask goes out at once, and the answer to the one before is not told any more', () => {
  const { workers, answers, ask } = set()
  ask('one')
  ask('two')
  const [first, second] = workers[0]?.posted ?? []
  workers[0]?.say({ number: first?.number ?? 0, answer: '1' })
  expect(answers).toEqual([])
  workers[0]?.say({ number: second?.number ?? 0, answer: '2' })
  workers[0]?.say({ number: second?.number ?? 0, answer: '2 once more' })
  expect(answers).toEqual(['2'])
})

test('it is told why an ask has no answer, and the next has a new worker', () => {
  const { workers, answers, failures, ask } = set()
  ask('one')
  workers[0]?.say({ number: workers[0].posted[0]?.number ?? 0, problem: 'no memory' })
  ask('two')
  workers[0]?.fail('')
  expect(workers[0]?.isEnded).toBe(true)
  ask('three')
  workers[1]?.mumble()
  ask('four')
  answer(workers[2], '4')
  expect(answers).toEqual(['4'])
  expect(failures).toEqual(['no memory', 'no reason given', 'the answer could not be read'])
})

test('the page answers where a worker is refused, or ends before it ever worked', () => {
  const refused = set({
    createWorker: () => {
      throw new Error('refused')
    },
  })
  refused.ask('one')
  const offline = set()
  offline.ask('one')
  offline.workers[0]?.fail('no network')
  offline.ask('two')
  expect([refused.answers, refused.failures]).toEqual([['one!'], []])
  expect([offline.answers, offline.failures]).toEqual([['one!', 'two!'], []])
  expect(offline.workers.map(({ isEnded }) => isEnded)).toEqual([true])
})

test('closing ends the worker, and a late answer is not told', () => {
  const { asker, workers, answers, failures, ask } = set()
  ask('one')
  asker.close()
  workers[0]?.say({ number: 1, answer: '1' })
  expect(workers[0]?.isEnded).toBe(true)
  expect([answers, failures]).toEqual([[], []])
})

test('without workers the page answers in pieces, and leaves work for that on a new ask', () => {
  const pace = createTestPace()
  const { asker, ask, answers } = set({ createWorker: () => null, ...pace })
  ask('one')
  pace.runOne()
  ask('two')
  pace.runAll()
  expect(answers).toEqual(['two!'])
  ask('three')
  pace.runOne()
  asker.close()
  pace.runAll()
  expect(answers).toEqual(['two!'])
})

test('without workers a fault of the work is told', () => {
  const { ask, failures } = set({ createWorker: () => null, answering: fault })
  ask('one')
  expect(failures).toEqual(['no room'])
})

test('a worker answers the newest of what it is sent', async () => {
  const reports: unknown[] = []
  let send: (message: unknown) => void = () => {}
  vi.stubGlobal('postMessage', (report: unknown) => reports.push(report))
  vi.stubGlobal('addEventListener', (kind: string, listen: (event: MessageEvent) => void) => {
    expect(kind).toBe('message')
    send = (data) => listen(new MessageEvent('message', { data }))
  })
  try {
    answerAsWorker(echo)
    send({ number: 1, ask: 'one' })
    send({ number: 2, ask: 'two' })
    await vi.waitFor(() => expect(reports).toEqual([{ number: 2, answer: 'two!' }]))
  } finally {
    vi.unstubAllGlobals()
  }
})
