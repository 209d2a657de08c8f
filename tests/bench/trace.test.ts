import { expect, test } from 'vitest'
import { frameWork } from './trace.ts'

const PAGE = { pid: 1, tid: 1 }
const frame = (ts: number) => ({ ...PAGE, name: 'BeginMainThreadFrame', ph: 'I', ts })
const task = (ts: number, dur: number, tdur = dur) => ({ ...PAGE, name: 'RunTask', ph: 'X', ts, dur, tdur })
const input = (ts: number) => {
  return { ...PAGE, name: 'EventDispatch', ph: 'X', ts, args: { data: { type: 'pointermove' } } }
}
const page = { ...PAGE, name: 'thread_name', ph: 'M', ts: 0, args: { name: 'CrRendererMain' } }
const traceOf = (...events: readonly object[]) => JSON.stringify({ traceEvents: [page, ...events] })

test('tasks are summed by the frame they begin in, and frames without input are left out', () => {
  const trace = traceOf(
    task(500, 100),
    frame(1000),
    task(1100, 4000, 3000),
    input(1200),
    task(6000, 2000),
    frame(17000),
    task(18000, 9000),
    frame(33000),
    input(34000),
    task(34000, 1000),
    frame(50000),
  )
  expect(frameWork(trace)).toEqual({ perFrame: [6, 1], processorPerFrame: [5, 1], longestTask: 9 })
})

test('a trace without frames or tasks is an error', () => {
  expect(() => frameWork(traceOf(task(1, 1)))).toThrow(/no frames/)
  expect(() => frameWork(traceOf(frame(1), frame(2)))).toThrow(/no tasks|no frames or no tasks/)
})
