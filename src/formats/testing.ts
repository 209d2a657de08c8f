import { Session } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'

/** Counts what work is, for tests. */
export interface StepCounter {
  /** How often the blocks of our code run while this does. */
  count(work: () => unknown): Promise<number>
  stop(): void
}

/**
 * For tests only: how much work something is, as how often each function and each block of our code ran. It depends on nothing but the input, so that a
 * test can hold work to its growth without looking at a clock. What the engine does by itself, as in searching a text, is not seen. Code is
 * counted that is fetched after this was called: import what is to be counted only then. Until `stop` the engine makes no code fast: of a
 * function that it has put into its caller it counts no calls.
 */
export async function startCounting(): Promise<StepCounter> {
  setFlagsFromString('--no-opt')
  const session = new Session()
  session.connect()
  const post = (method: string, parameters: object = {}) =>
    new Promise<object>((resolve, reject) => {
      session.post(method, parameters, (problem, answer) =>
        problem ? reject(problem) : resolve(answer ?? {}),
      )
    })
  await post('Profiler.enable')
  await post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return {
    async count(work) {
      await post('Profiler.takePreciseCoverage')
      await work()
      return stepsIn(await post('Profiler.takePreciseCoverage'))
    },
    stop() {
      session.disconnect()
      setFlagsFromString('--opt')
    },
  }
}

/** One script as the engine tells of it. */
interface Script {
  readonly url: string
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[]
}

function stepsIn(answer: object): number {
  const scripts: readonly Script[] = 'result' in answer && Array.isArray(answer.result) ? answer.result : []
  const own = scripts.filter(({ url }) => /\/src\/(model|formats)\//.test(url))
  if (own.length === 0) throw new Error('The engine told of none of our code.')
  return own
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0)
}
