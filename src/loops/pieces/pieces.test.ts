import { expect, test } from 'vitest'
import { startPieces } from './pieces.ts'

/** Work of so many steps of a millisecond each, with the pace and the clock in the hands of the test. */
function setWork(steps: number) {
  const waiting: (() => void)[] = []
  let time = 0
  let done = 0
  function* work(): Generator<void, void> {
    for (let step = 0; step < steps; step++) {
      time += 1
      done++
      yield
    }
  }
  const pace = { pause: (next: () => void) => void waiting.push(next), now: () => time }
  return {
    work: work(),
    pace,
    done: () => done,
    goOn: () => waiting.shift()?.(),
    waits: () => waiting.length,
  }
}

test('work begins after the page has drawn, and pauses every few milliseconds until it is done', () => {
  const { work, pace, done, goOn, waits } = setWork(10)
  startPieces(work, pace)
  const seen = [done()]
  while (waits() > 0) {
    goOn()
    seen.push(done())
  }
  expect(seen).toEqual([0, 4, 8, 10])
})

test('so many milliseconds of it are done at once when that is asked for', () => {
  const { work, pace, done, waits } = setWork(10)
  startPieces(work, pace, 7)
  expect([done(), waits()]).toEqual([7, 1])
})

test('work that is stopped never goes on', () => {
  const { work, pace, done, goOn, waits } = setWork(10)
  const stop = startPieces(work, pace)
  goOn()
  stop()
  goOn()
  expect([done(), waits()]).toEqual([4, 0])
})
