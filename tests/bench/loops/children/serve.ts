import type { PlainGraph } from '../graphs.ts'

/** What a child is asked to do; it comes as JSON on its standard input. */
export interface Job {
  readonly task: string
  readonly graph: PlainGraph
  /** Warm runs that are timed, and how long to go on with them, ms. */
  readonly runs: number
  readonly budget: number
}

/** What a child answers, as JSON on its standard output. */
export interface Measured {
  /** CPU time of each run, ms, without start, reading and preparing; warm, unless there was time for but one. */
  readonly times: readonly number[]
  /** What the last run counted: loops, links or bytes. */
  readonly count: number
}

/** Makes everything ready for a graph, and gives the work that is timed; that answers with what it counted. */
export type Task = (graph: PlainGraph) => () => number

/** Runs in a child: takes one job from standard input, does it often enough, and prints what was measured. */
export async function serve(tasks: Readonly<Record<string, Task>>): Promise<void> {
  let text = ''
  for await (const part of process.stdin) text += part
  const job: Job = JSON.parse(text)
  const task = tasks[job.task]
  if (task === undefined) throw new Error(`There is no task called ${job.task}.`)
  const measured = measure(task(job.graph), job)
  process.stdout.write(JSON.stringify(measured))
}

/** Warms up for a tenth of the time, then times runs; a run that alone takes all the time is kept as it is. */
function measure(work: () => number, { runs, budget }: Job): Measured {
  const begin = performance.now()
  const [first, counted] = timed(work)
  if (performance.now() - begin > budget / 2) return { times: [first], count: counted }
  for (let warm = 0; warm < 200 && performance.now() - begin < budget / 10; warm++) timed(work)
  const times: number[] = []
  let count = 0
  while (times.length < runs && (times.length === 0 || performance.now() - begin < budget)) {
    const [time, found] = timed(work)
    times.push(time)
    count = found
  }
  return { times, count }
}

function timed(work: () => number): readonly [number, number] {
  const before = process.cpuUsage()
  const count = work()
  const used = process.cpuUsage(before)
  return [(used.user + used.system) / 1000, count]
}
