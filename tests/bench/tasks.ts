import type { Browser, CDPSession } from '@playwright/test'
import type { TraceEvent } from './trace.ts'

/** One task of the page's main thread, in milliseconds. */
export interface Task {
  /** Since the trace began. */
  readonly at: number
  /** From its beginning to its end. */
  readonly lasted: number
  /** What of that the thread had a processor for. */
  readonly worked: number
}

const MAIN = 'CrRendererMain'

/** Begins to write down the tasks of the page; nothing else is traced, so that it costs next to nothing. */
export async function traceTasks(browser: Browser): Promise<{ stop(): Promise<readonly Task[]> }> {
  const session: CDPSession = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) if (isEvent(event)) events.push(event)
  })
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel'], recordMode: 'recordAsMuchAsPossible' },
    transferMode: 'ReportEvents',
  })
  return {
    async stop() {
      const isOver = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
      await session.send('Tracing.end')
      await isOver
      await session.detach()
      return tasksIn(events)
    },
  }
}

function isEvent(value: unknown): value is TraceEvent {
  return typeof value === 'object' && value !== null && 'ph' in value && 'name' in value
}

/** The tasks of the process that did most: others are of pages that are gone. */
function tasksIn(events: readonly TraceEvent[]): readonly Task[] {
  const threads = new Set(
    events.flatMap(({ name, pid, tid, args }) =>
      name === 'thread_name' && args?.name === MAIN ? [`${pid} ${tid}`] : [],
    ),
  )
  const byProcess = new Map<number, Task[]>()
  const first = Math.min(...events.flatMap(({ ts }) => (ts > 0 ? [ts] : [])))
  for (const { name, ph, pid, tid, ts, dur = 0, tdur } of events) {
    if (ph !== 'X' || name !== 'ThreadControllerImpl::RunTask' || !threads.has(`${pid} ${tid}`)) continue
    const tasks = byProcess.get(pid) ?? []
    byProcess.set(pid, tasks)
    tasks.push({ at: (ts - first) / 1000, lasted: dur / 1000, worked: (tdur ?? dur) / 1000 })
  }
  const worked = (tasks: readonly Task[]) => tasks.reduce((sum, task) => sum + task.worked, 0)
  return [...byProcess.values()].toSorted((a, b) => worked(b) - worked(a))[0] ?? []
}
