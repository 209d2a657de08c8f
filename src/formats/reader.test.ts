import { expect, test } from 'vitest'
import { emptyMap, LIMITS } from '../model/index.ts'
import { createFileReader, type ReadRequest, type ReadWorker } from './reader.ts'
import type { ReadResult } from './types.ts'

/** A worker that is answered for by hand. */
interface FakeWorker extends ReadWorker {
  readonly asked: ReadRequest[]
  ended: boolean
}

/** A reader with the workers that it has started. */
function setUp() {
  const workers: FakeWorker[] = []
  const reader = createFileReader(() => {
    const worker: FakeWorker = {
      asked: [],
      ended: false,
      postMessage: (request) => worker.asked.push(request),
      terminate() {
        worker.ended = true
      },
      onmessage: null,
      onerror: null,
      onmessageerror: null,
    }
    workers.push(worker)
    return worker
  })
  const answer = (index: number, data: ReadResult): void =>
    workers[index]?.onmessage?.(new MessageEvent('message', { data }))
  return { reader, workers, answer }
}

const file = new File(['{}'], 'a.json')
const opened: ReadResult = { ok: true, map: emptyMap(), notices: [] }

test('a file is read by the worker, which is started once', async () => {
  const { reader, workers, answer } = setUp()
  for (let time = 0; time < 2; time++) {
    const reading = reader.read(file)
    answer(0, opened)
    expect(await reading).toBe(opened)
  }
  expect(workers).toHaveLength(1)
  expect(workers[0]?.asked[0]?.name).toBe('a.json')
})

test('a file over the limit is refused before it is read', async () => {
  const { reader, workers } = setUp()
  const large = Object.defineProperty(new File([''], 'large.json'), 'size', { value: LIMITS.bytes + 1 })
  expect(await reader.read(large)).toMatchObject({ ok: false, reason: expect.stringContaining('at most') })
  expect(workers).toHaveLength(0)
})

test('stopping ends the worker and answers at once', async () => {
  const { reader, workers } = setUp()
  const stopping = new AbortController()
  const reading = reader.read(file, stopping.signal)
  stopping.abort()
  expect(await reading).toMatchObject({ ok: false, reason: expect.stringContaining('stopped') })
  expect(workers[0]?.ended).toBe(true)
})

test('a second file takes the place of the first', async () => {
  const { reader, answer } = setUp()
  const first = reader.read(file)
  const second = reader.read(file)
  answer(1, opened)
  expect(await first).toMatchObject({ ok: false })
  expect(await second).toBe(opened)
})

test('a worker that dies is a sentence, and the next file gets a new one', async () => {
  const { reader, workers, answer } = setUp()
  const reading = reader.read(file)
  const failure = Object.assign(new Event('error'), {
    message: '',
    filename: '',
    lineno: 0,
    colno: 0,
    error: null,
  })
  workers[0]?.onerror?.(failure)
  expect(await reading).toMatchObject({ ok: false, reason: expect.stringContaining('nothing was changed') })
  const next = reader.read(file)
  answer(1, opened)
  expect(await next).toBe(opened)
})

test('closing ends what is under way', async () => {
  const { reader, workers } = setUp()
  const reading = reader.read(file)
  reader.close()
  expect(await reading).toMatchObject({ ok: false })
  expect(workers[0]?.ended).toBe(true)
})
