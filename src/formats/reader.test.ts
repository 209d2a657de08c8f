import { expect, test } from 'vitest'
import { emptyMap, LIMITS } from '../model/index.ts'
import { createTestWorker, type TestWorker } from '../pace/testing.ts'
import { createFileReader, type ReadRequest } from './reader.ts'
import type { ReadResult } from './types.ts'

/** A reader with the workers that it has started. */
function setUp() {
  const workers: TestWorker<ReadRequest, ReadResult>[] = []
  const reader = createFileReader(() => {
    const worker = createTestWorker<ReadRequest, ReadResult>()
    workers.push(worker)
    return worker
  })
  return { reader, workers, answer: (index: number, result: ReadResult) => workers[index]?.say(result) }
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
  expect(workers[0]?.posted[0]?.name).toBe('a.json')
})

test('a file over the limit is refused before it is read', async () => {
  const { reader, workers } = setUp()
  const large = Object.defineProperty(new File([''], 'large.json'), 'size', { value: LIMITS.openedBytes + 1 })
  expect(await reader.read(large)).toMatchObject({ ok: false, reason: expect.stringContaining('at most') })
  expect(workers).toHaveLength(0)
})

test('stopping ends the worker and answers at once', async () => {
  const { reader, workers } = setUp()
  const stopping = new AbortController()
  const reading = reader.read(file, stopping.signal)
  stopping.abort()
  expect(await reading).toMatchObject({ ok: false, reason: expect.stringContaining('stopped') })
  expect(workers[0]?.isEnded).toBe(true)
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
  workers[0]?.fail()
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
  expect(workers[0]?.isEnded).toBe(true)
})

test('a worker that cannot be started is a sentence too', async () => {
  const reader = createFileReader(() => {
    throw new Error('refused')
  })
  expect(await reader.read(file)).toMatchObject({
    ok: false,
    reason: expect.stringContaining('nothing was changed'),
  })
})

test('who stops a file that another has taken the place of does not stop the other', async () => {
  const { reader, answer } = setUp()
  const stopping = new AbortController()
  const first = reader.read(file, stopping.signal)
  const second = reader.read(file)
  stopping.abort()
  answer(1, opened)
  expect([await first, await second]).toEqual([{ ok: false, reason: expect.anything() }, opened])
})
