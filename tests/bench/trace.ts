/** An event of a Chromium trace, as far as it is read here. Times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly args?: { readonly name?: string }
}

/** What a trace says about the page's main thread. */
export interface FrameWork {
  /** Main-thread task time in each frame, ms, in order. */
  readonly perFrame: readonly number[]
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
 * Sums the time of all tasks of the page's main thread between one frame's beginning and the next. Throws when the trace
 * holds no frames, so that an empty trace never reads as a fast page.
 */
export function frameWork(trace: string): FrameWork {
  const { traceEvents: events }: { traceEvents: TraceEvent[] } = JSON.parse(trace)
  const mains = events.filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain')
  const framesOf = (main: TraceEvent): TraceEvent[] =>
    events.filter((e) => e.pid === main.pid && e.tid === main.tid && e.name === 'BeginMainThreadFrame')
  const main = mains.toSorted((a, b) => framesOf(b).length - framesOf(a).length)[0]
  const begins = main ? framesOf(main).map((e) => e.ts) : []
  if (!main || begins.length < 2) throw new Error('The trace holds no frames.')
  begins.sort((a, b) => a - b)
  const tasks = events.filter(
    (e) => e.pid === main.pid && e.tid === main.tid && e.ph === 'X' && isTask(e.name) && e.dur !== undefined,
  )
  if (tasks.length === 0) throw new Error('The trace holds no tasks.')
  tasks.sort((a, b) => a.ts - b.ts)

  const perFrame = new Array<number>(begins.length - 1).fill(0)
  let frame = 0
  let busyUntil = 0
  let longestTask = 0
  for (const { ts, dur = 0 } of tasks) {
    // Tasks may be nested under two names: the outer one counts.
    if (ts < busyUntil) continue
    busyUntil = ts + dur
    longestTask = Math.max(longestTask, dur / 1000)
    while (frame < begins.length && ts >= (begins[frame + 1] ?? Number.POSITIVE_INFINITY)) frame += 1
    if (ts >= (begins[0] ?? 0) && frame < perFrame.length)
      perFrame[frame] = (perFrame[frame] ?? 0) + dur / 1000
  }
  return { perFrame, longestTask }
}

function isTask(name: string): boolean {
  return name === 'RunTask' || name === 'ThreadControllerImpl::RunTask'
}
