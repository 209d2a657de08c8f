import { expect, test } from 'vitest'
import { inPieces, startPieces } from './pieces.ts'
import { createTestPace } from './testing.ts'

/** Work of so many steps, with its pace in the hands of the test; the clock shows a millisecond more after each step. */
function setWork(steps: number) {
  let done = 0
  function* work(): Generator<void, void> {
    for (let step = 0; step < steps; step++) {
      done++
      yield
    }
  }
  return { work: work(), pace: createTestPace(1), done: () => done }
}

test('work begins after the page has drawn, and pauses every few milliseconds until it is done', () => {
  const { work, pace, done } = setWork(10)
  startPieces(work, pace)
  const seen = [done()]
  while (pace.runOne()) seen.push(done())
  expect(seen).toEqual([0, 4, 8, 10])
})

test('so many milliseconds of it are done at once when that is asked for', () => {
  const { work, pace, done } = setWork(10)
  startPieces(work, pace, 7)
  expect([done(), pace.waits()]).toEqual([7, 1])
})

test('work that is stopped never goes on', () => {
  const { work, pace, done } = setWork(10)
  const stop = startPieces(work, pace)
  pace.runOne()
  stop()
  pace.runOne()
  expect([done(), pace.waits()]).toEqual([4, 0])
})

test('who waits for work hears how often it has paused, and what it comes to', async () => {
  const pace = createTestPace()
  const heard: number[] = []
  function* work(): Generator<void, string> {
    yield
    yield
    return 'done'
  }
  const waited = inPieces(work(), pace, { onPause: (pauses) => heard.push(pauses) })
  pace.runAll()
  expect(await waited).toBe('done')
  expect(heard).toEqual([1, 2])
})

test('work that nobody wants any more goes on no further, and whoever waits hears why', async () => {
  const { work, pace, done } = setWork(10)
  const stopping = new AbortController()
  const waited = inPieces(work, pace, { signal: stopping.signal })
  pace.runOne()
  stopping.abort('enough')
  pace.runAll()
  await expect(waited).rejects.toBe('enough')
  expect(done()).toBe(4)
  await expect(inPieces(setWork(1).work, pace, { signal: stopping.signal })).rejects.toBe('enough')
})
