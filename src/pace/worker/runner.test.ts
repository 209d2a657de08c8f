import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTestWorker, type TestWorker } from '../testing.ts'
import { createRunner, type RunnerParts } from './runner.ts'
import type { FetchStandIn } from './types.ts'

interface Report {
  readonly to: number
  readonly last: boolean
  readonly problem?: string
}

const STOP = -1

/** A runner with its workers, and the stand-ins on the page, in the hands of the test. */
function set(parts: Partial<RunnerParts<number, Report>> = {}) {
  const workers: TestWorker<number, Report>[] = []
  const standIns: { posted: number[]; isEnded: boolean; send(report: Report): void }[] = []
  const fetches: { readonly there: () => void; readonly failed: (reason: string) => void }[] = []
  const reports: number[] = []
  const failures: string[] = []
  const takenOver: string[] = []
  const fetchStandIn: FetchStandIn<number, Report> = (then, failed) => {
    const there = () =>
      then((send) => {
        const standIn = { posted: [] as number[], isEnded: false, send }
        standIns.push(standIn)
        return {
          postMessage: (order) => void standIn.posted.push(order),
          terminate() {
            standIn.isEnded = true
          },
        }
      })
    fetches.push({ there, failed })
  }
  const runner = createRunner<number, Report>({
    createWorker() {
      const worker = createTestWorker<number, Report>()
      workers.push(worker)
      return worker
    },
    fetchStandIn,
    hears: true,
    stop: STOP,
    rescue: 'always',
    answers: (order, { to }) => order === to,
    isLast: ({ last }) => last,
    problemOf: ({ problem }) => problem ?? null,
    onReport: ({ to }) => reports.push(to),
    onFail: (reason) => failures.push(reason),
    onTakeOver: (reason) => takenOver.push(reason),
    ...parts,
  })
  return { runner, workers, standIns, fetches, reports, failures, takenOver }
}

test('a worker is started ahead, takes orders, and tells how they go until they are done', () => {
  const { runner, workers, reports } = set()
  runner.warm()
  runner.warm()
  expect(workers.map(({ posted }) => posted)).toEqual([[]])
  runner.order(1)
  workers[0]?.say({ to: 1, last: false })
  workers[0]?.say({ to: 1, last: true })
  workers[0]?.say({ to: 1, last: true })
  expect(reports).toEqual([1, 1])
  expect(workers.map(({ posted }) => posted)).toEqual([[1]])
})

test('what is called off is not reported, by word where the worker hears and by its end where it does not', () => {
  const hearing = set()
  hearing.runner.order(1)
  hearing.runner.cancel()
  hearing.workers[0]?.say({ to: 1, last: true })
  expect([hearing.reports, hearing.workers[0]?.posted]).toEqual([[], [1, STOP]])

  const { runner, workers, reports } = set({ hears: false, stop: undefined })
  runner.order(1)
  runner.cancel()
  runner.order(2)
  runner.order(3)
  for (const worker of workers) worker.say({ to: 3, last: true })
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true, false])
  expect(reports).toEqual([3])
})

test('orders that are given while a report is told come after it', () => {
  const seen: string[] = []
  const { runner, workers } = set({
    onReport({ to }) {
      if (to === 1) runner.order(2)
      seen.push(`told ${to}, posted ${workers[0]?.posted.length}`)
    },
  })
  runner.order(1)
  workers[0]?.say({ to: 1, last: true })
  workers[0]?.say({ to: 2, last: true })
  expect(seen).toEqual(['told 1, posted 1', 'told 2, posted 2'])
})

test('all that is under way goes to the page when the worker fails, once that is fetched, and it is told once', () => {
  const { runner, workers, standIns, fetches, reports, takenOver, failures } = set()
  runner.order(1)
  runner.beside(2)
  runner.word(3)
  workers[0]?.say({ to: 1, last: true })
  workers[0]?.fail()
  expect([workers[0]?.isEnded, takenOver]).toEqual([true, ['no reason given']])
  fetches[0]?.there()
  expect(standIns[0]?.posted).toEqual([2, 3])
  standIns[0]?.send({ to: 2, last: true })
  runner.order(4)
  standIns[0]?.send({ to: 4, last: true })
  expect(reports).toEqual([1, 2, 4])
  expect([workers.length, takenOver.length, failures]).toEqual([1, 1, []])
})

test.each<[string, Partial<RunnerParts<number, Report>>, readonly string[]]>([
  [
    'cannot be constructed',
    {
      createWorker() {
        throw new Error('refused')
      },
    },
    ['refused'],
  ],
  ['cannot be had', { createWorker: () => null }, []],
  [
    'cannot take the order',
    {
      createWorker: () => ({
        ...createTestWorker<number, Report>(),
        postMessage() {
          throw new Error('not to be cloned')
        },
      }),
    },
    ['not to be cloned'],
  ],
])('the page works where a worker %s, and is told why where it has none either', (_, parts, reasons) => {
  const { runner, standIns, fetches, takenOver, failures } = set(parts)
  runner.order(1)
  fetches[0]?.there()
  runner.order(2)
  expect(standIns.map(({ posted }) => posted)).toEqual([[1, 2]])
  expect([takenOver, failures]).toEqual([reasons, []])

  const without = set({ ...parts, fetchStandIn: undefined })
  without.runner.order(1)
  without.runner.order(2)
  const reason = reasons[0] ?? 'there are no workers in this browser'
  expect([without.takenOver, without.failures]).toEqual([[], [reason, reason]])
})

test('a report that cannot be read ends the worker, and the next order has a new one', () => {
  const { runner, workers, failures } = set({ rescue: 'untried' })
  runner.order(1)
  workers[0]?.mumble()
  expect([workers[0]?.isEnded, failures]).toEqual([true, ['the answer could not be read']])
  runner.order(2)
  expect(workers.map(({ posted }) => posted)).toEqual([[1], [2]])
})

test('a stand-in that cannot be fetched, or made, fails the order, and the next order asks for it again', () => {
  const { runner, fetches, failures, standIns } = set({ createWorker: () => null })
  runner.order(1)
  fetches[0]?.failed('no network')
  runner.order(2)
  fetches[1]?.there()
  expect([failures, standIns[0]?.posted]).toEqual([['no network'], [2]])

  const broken = set({
    createWorker: () => null,
    fetchStandIn: (then) =>
      then(() => {
        throw new Error('broken')
      }),
  })
  broken.runner.order(1)
  expect(broken.failures).toEqual(['broken'])
})

test('a stand-in that comes after the end is not made', () => {
  const { runner, fetches, standIns } = set({ createWorker: () => null })
  runner.order(1)
  runner.end()
  fetches[0]?.there()
  expect(standIns).toEqual([])
})

function latest(posted: readonly number[]): number {
  return posted.findLast((order) => order > 0) ?? 0
}

test('whatever happens, at most one hand is there, none after the end, and nothing that was called off is reported', () => {
  const step = fc.constantFrom<string>(
    ...['warm', 'order', 'order', 'beside', 'word', 'cancel', 'end', 'say', 'say', 'last', 'problem'],
    ...['fail', 'unreadable', 'fetched', 'not fetched', 'late'],
  )
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 60 }),
      fc.boolean(),
      fc.constantFrom<'always' | 'untried'>('always', 'untried'),
      (steps, hears, rescue) => {
        const wanted = new Set<number>()
        let number = 0
        const { runner, workers, standIns, fetches } = set({
          hears,
          stop: hears ? STOP : undefined,
          rescue,
          // One that does not hear says nothing of which order it means.
          answers: hears ? (order, { to }) => order === to : () => true,
          onReport({ to, last }) {
            expect(wanted).toContain(to)
            if (last) wanted.delete(to)
          },
        })
        const hands = () => [...workers, ...standIns]
        // Each says something of the order that it had last, also when it was ended long ago.
        const say = (report: Omit<Report, 'to'>): void => {
          for (const worker of workers) worker.say({ to: latest(worker.posted), ...report })
          for (const standIn of standIns) standIn.send({ to: latest(standIn.posted), ...report })
        }
        const acts: Readonly<Record<string, () => void>> = {
          warm: runner.warm,
          order() {
            number++
            wanted.clear()
            wanted.add(number)
            runner.order(number)
          },
          // One that says not which order it means has one at a time.
          beside() {
            number++
            if (!hears) wanted.clear()
            wanted.add(number)
            if (hears) runner.beside(number)
            else runner.order(number)
          },
          word: () => runner.word(0),
          cancel() {
            wanted.clear()
            runner.cancel()
          },
          end() {
            wanted.clear()
            runner.end()
          },
          say: () => say({ last: false }),
          last: () => say({ last: true }),
          problem: () => say({ last: true, problem: 'no room' }),
          fail: () => workers.at(-1)?.fail('gone'),
          unreadable: () => workers.at(-1)?.mumble(),
          fetched: () => fetches.at(-1)?.there(),
          'not fetched': () => fetches.at(-1)?.failed('no network'),
          late: () => fetches[0]?.there(),
        }
        for (const act of steps) {
          acts[act]?.()
          expect(hands().filter(({ isEnded }) => !isEnded).length).toBeLessThanOrEqual(1)
        }
        runner.end()
        expect(hands().filter(({ isEnded }) => !isEnded)).toEqual([])
      },
    ),
    { numRuns: 500 },
  )
})
