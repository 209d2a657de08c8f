import { layOutGraph } from '../../../src/layout/index.ts'
import type { Placement, SizedGraph } from '../../../src/layout/quality/types.ts'

/** What our own layout makes of a graph. */
export interface LaidOut {
  readonly placement: Placement
  /** CPU time of the whole process until the final drawing, ms, as it is told of the others. */
  readonly milliseconds: number
  /** Time until the final drawing and until the first that can be shown, ms, in a process that does nothing else, as in a worker. */
  readonly finalMilliseconds: number
  readonly firstMilliseconds: number
}

/** Lays a graph out by our own engine, with the usual effort. */
export async function layOut(graph: SizedGraph): Promise<LaidOut> {
  const [cpu, started] = [process.cpuUsage(), performance.now()]
  const work = layOutGraph(graph, 'rings', 1)
  let first: number | null = null
  let next = await work.next()
  while (next.done !== true) {
    if (next.value !== null) first ??= performance.now() - started
    next = await work.next()
  }
  const finalMilliseconds = performance.now() - started
  const { user, system } = process.cpuUsage(cpu)
  return {
    placement: next.value,
    milliseconds: (user + system) / 1000,
    finalMilliseconds,
    firstMilliseconds: first ?? finalMilliseconds,
  }
}
