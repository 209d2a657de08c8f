import type { Placement, SizedGraph } from '../../../src/layout/index.ts'

/** What our own layout makes of a graph. */
export interface LaidOut {
  readonly placement: Placement
  /** CPU time until the final drawing, ms. */
  readonly milliseconds: number
  /** CPU time until the first drawing that can be shown, ms; left out where there is but one. */
  readonly firstMilliseconds?: number
}

/** Lays a graph out by our own engine. For now names in rows, until there is one. */
export async function layOut(graph: SizedGraph): Promise<LaidOut> {
  const before = process.cpuUsage()
  const columns = Math.ceil(Math.sqrt(graph.sizes.length))
  const placement = {
    centres: graph.sizes.map((_, at) => ({ x: (at % columns) * 220, y: Math.floor(at / columns) * 140 })),
    bends: graph.links.map(() => 0.1),
  }
  const { user, system } = process.cpuUsage(before)
  return { placement, milliseconds: (user + system) / 1000 }
}
