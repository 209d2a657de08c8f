/** An event of a Chromium trace, as far as it is read here. Times in microseconds. */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** Duration by the thread's own clock. */
  readonly tdur?: number
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } }
}

/** What a trace says about the page's main thread. */
export interface FrameWork {
  /** Task time in each frame in which the page was given input, ms, in order. */
  readonly perFrame: readonly number[]
  /** The same by the thread's own clock, which stands still while other programs have the processor. */
  readonly processorPerFrame: readonly number[]
  /** The longest single task, ms. */
  readonly longestTask: number
}

/** Trace categories that `frameWork` needs. */
export const TRACE_CATEGORIES: readonly string[] = [
  '__metadata',
  'devtools.timeline',
  'devtools.timeline.frame',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
]

/**
 * Sums the time of all tasks of the page's main thread between one frame's beginning and the next. Frames without input
 * are left out, and a trace without frames or tasks is an error, so that it never reads as a fast page.
 */
export function frameWork(trace: string): FrameWork {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace)
  const events = eventsOfPage(traceEvents)
  const begins = events.filter(({ name }) => name === 'BeginMainThreadFrame').map(({ ts }) => ts)
  const tasks = events.filter(({ name, ph }) => ph === 'X' && name === 'RunTask')
  if (begins.length < 2 || tasks.length === 0) throw new Error('The trace holds no frames or no tasks.')

  const frames = begins.slice(1).map(() => ({ time: 0, processor: 0, input: false }))
  let at = 0
  const frameAt = (ts: number) => {
    while (at < frames.length && ts >= (begins[at + 1] ?? Number.POSITIVE_INFINITY)) at += 1
    return ts < (begins[0] ?? 0) ? undefined : frames[at]
  }
  for (const { name, ts, dur = 0, tdur = dur, args } of events) {
    const frame = frameAt(ts)
    if (!frame) continue
    if (name === 'RunTask') {
      frame.time += dur / 1000
      frame.processor += tdur / 1000
    } else if (name === 'EventDispatch' && /^(pointermove|wheel)$/.test(args?.data?.type ?? ''))
      frame.input = true
  }
  const busy = frames.filter(({ input }) => input)
  return {
    perFrame: busy.map(({ time }) => time),
    processorPerFrame: busy.map(({ processor }) => processor),
    longestTask: tasks.reduce((longest, { dur = 0 }) => Math.max(longest, dur / 1000), 0),
  }
}

/** The events of the main thread that made the most frames, by time. */
function eventsOfPage(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const threads = mains.map(({ pid, tid }) =>
    events.filter((event) => event.pid === pid && event.tid === tid),
  )
  const framesIn = (thread: readonly TraceEvent[]): number =>
    thread.filter(({ name }) => name === 'BeginMainThreadFrame').length
  const [busiest = []] = threads.toSorted((a, b) => framesIn(b) - framesIn(a))
  return busiest.toSorted((a, b) => a.ts - b.ts)
}
