import { layOutGraph } from '../../../src/layout/index.ts'
import type { Placement, SizedGraph } from '../../../src/layout/quality/types.ts'

/** What our own layout makes of a graph. */
export interface LaidOut {
  readonly placement: Placement
  /** CPU time until the final drawing, ms. */
  readonly milliseconds: number
  /** CPU time until the first drawing that can be shown, ms; left out where there is but one. */
  readonly firstMilliseconds?: number
}

/** Lays a graph out by our own engine, with the usual effort. */
export async function layOut(graph: SizedGraph): Promise<LaidOut> {
  const before = process.cpuUsage()
  const spent = (): number => {
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }
  const work = layOutGraph(graph, 'rings', 1)
  let firstMilliseconds: number | undefined
  let next = await work.next()
  while (next.done !== true) {
    if (next.value !== null) firstMilliseconds ??= spent()
    next = await work.next()
  }
  const milliseconds = spent()
  return { placement: next.value, milliseconds, firstMilliseconds: firstMilliseconds ?? milliseconds }
}
