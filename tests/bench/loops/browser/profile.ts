/** An event of a Chromium trace, as far as it is read here. Times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly id?: string
  readonly ts: number
  readonly dur?: number
  /** Duration by the thread's own clock. */
  readonly tdur?: number
  readonly args?: { readonly name?: string; readonly data?: ProfileData }
}

interface ProfileData {
  readonly startTime?: number
  readonly timeDeltas?: readonly number[]
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] }
}

interface ProfileNode {
  readonly id: number
  readonly parent?: number
  readonly callFrame: CallFrame
}

/** A function of the built page, and where it begins there: counted from 0, -1 when it has no place. */
export interface CallFrame {
  readonly functionName: string
  readonly url?: string
  readonly lineNumber?: number
  readonly columnNumber?: number
}

/**
 * One task of the page's main thread, and the time that functions of ours had of it, in ms by the thread's own clock, which
 * stands still while other programs have the processor.
 */
export interface Task {
  /** Microseconds, by the trace's clock. */
  readonly begin: number
  readonly length: number
  /** By owner as `ownerOf` names it: self time, with whatever it calls that is not ours. */
  readonly owners: ReadonlyMap<string, number>
  /** By the owner that was called from another room, with all that is called in its own: `loops/a.ts x ⇐ panels/b.ts y`. */
  readonly entries: ReadonlyMap<string, number>
}

/** Who a sample belongs to, and by which function its room was entered. */
interface Place {
  readonly owner: string
  readonly entry: string
}

/** What `tasksOf` needs to be traced; a sample is taken about every 100 µs. */
export const PROFILE_CATEGORIES: readonly string[] = [
  '__metadata',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  'disabled-by-default-v8.cpu_profiler',
  'disabled-by-default-v8.cpu_profiler.hires',
]

/**
 * The main thread's tasks with what each spent in functions of ours. A sample belongs to the innermost function that `ownerOf`
 * has a name for (null for one that is not ours); a collection of garbage to whoever had the sample before it.
 */
export function tasksOf(
  trace: string,
  ownerOf: (frame: CallFrame) => string | null,
): {
  readonly tasks: readonly Task[]
  readonly marks: readonly { readonly name: string; readonly at: number }[]
} {
  const { traceEvents: events }: { traceEvents: TraceEvent[] } = JSON.parse(trace)
  const { pid, tid } = mainThread(events)
  const own = events.filter((event) => event.pid === pid && event.tid === tid)
  const tasks = own
    .filter(({ name, ph }) => ph === 'X' && name === 'RunTask')
    .sort((a, b) => a.ts - b.ts)
    .map(({ ts, dur = 0, tdur = dur }) => {
      const spent = { owners: new Map<string, number>(), entries: new Map<string, number>() }
      return { begin: ts, end: ts + dur, length: tdur / 1000, share: tdur / dur, ...spent }
    })
  const profile = own.find(({ name }) => name === 'Profile')
  if (!profile || tasks.length === 0) throw new Error('The trace holds no profile or no tasks.')
  const chunks = events.filter(
    (event) => event.name === 'ProfileChunk' && event.pid === pid && event.id === profile.id,
  )
  let at = 0
  for (const { ts, spent, place } of samplesOf(profile, chunks, ownerOf)) {
    while (at < tasks.length - 1 && ts >= (tasks[at + 1]?.begin ?? 0)) at++
    const task = tasks[at]
    if (place === null || !task || ts < task.begin || ts > task.end) continue
    addTo(task.owners, place.owner, (spent * task.share) / 1000)
    addTo(task.entries, place.entry, (spent * task.share) / 1000)
  }
  const marks = own.filter(({ name }) => name.startsWith('bench:')).map(({ name, ts }) => ({ name, at: ts }))
  return { tasks, marks }
}

function addTo(sums: Map<string, number>, name: string, more: number): void {
  sums.set(name, (sums.get(name) ?? 0) + more)
}

/**
 * Samples come every 100 µs while the thread runs, whatever it does; when none came for longer than this, in microseconds, it did not run:
 * something else had the processor. Without this such a pause of 20 ms was told as the work of whatever function it fell into, of
 * allocating two arrays or of posting a message.
 */
const MOST_BETWEEN = 1_000

/** A moment at which the thread was looked at. */
interface Sample {
  readonly ts: number
  readonly place: Place | null
}

/** The samples in order, each with the microseconds until the next. */
function* samplesOf(
  profile: TraceEvent,
  chunks: readonly TraceEvent[],
  ownerOf: (frame: CallFrame) => string | null,
): Generator<Sample & { readonly spent: number }> {
  const places = new Map<number, Place | null>()
  const collectors = new Set<number>()
  let clock = profile.args?.data?.startTime ?? profile.ts
  let place: Place | null = null
  let last: Sample | null = null
  for (const { args } of chunks) {
    for (const { id, parent, callFrame } of args?.data?.cpuProfile?.nodes ?? []) {
      places.set(id, placeOf(ownerOf(callFrame), places.get(parent ?? -1) ?? null))
      if (callFrame.functionName === '(garbage collector)') collectors.add(id)
    }
    const deltas = args?.data?.timeDeltas ?? []
    for (const [at, node] of (args?.data?.cpuProfile?.samples ?? []).entries()) {
      clock += deltas[at] ?? 0
      if (last) yield { ...last, spent: Math.min(MOST_BETWEEN, Math.max(0, clock - last.ts)) }
      if (!collectors.has(node)) place = places.get(node) ?? null
      last = { ts: clock, place: collectors.has(node) ? garbageOf(place) : place }
    }
  }
}

function placeOf(owner: string | null, caller: Place | null): Place | null {
  if (owner === null) return caller
  if (caller !== null && roomOf(caller.owner) === roomOf(owner)) return { owner, entry: caller.entry }
  return { owner, entry: caller === null ? owner : `${owner} ⇐ ${caller.owner}` }
}

/** Ends the name of an owner whose garbage is collected. */
export const GARBAGE = ', garbage'

/** Collecting garbage is its owner's work, told apart from the rest of it. */
function garbageOf(place: Place | null): Place | null {
  return place && { owner: place.owner + GARBAGE, entry: place.entry }
}

function roomOf(owner: string): string {
  return owner.slice(0, owner.indexOf('/'))
}

/** The page's main thread: of those that are called so, the one with the most tasks. */
function mainThread(events: readonly TraceEvent[]): { readonly pid: number; readonly tid: number } {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const counts = mains.map(({ pid, tid }) => ({
    pid,
    tid,
    tasks: events.filter((event) => event.pid === pid && event.tid === tid && event.name === 'RunTask')
      .length,
  }))
  const [busiest] = counts.sort((a, b) => b.tasks - a.tasks)
  if (!busiest) throw new Error('The trace knows no main thread.')
  return busiest
}
