import type { LoopLimits } from '../../../../src/loops/index.ts'
import { type Figure, percentile } from '../../figures.ts'
import type { Section } from '../section.ts'
import { explosive } from './explosive.ts'
import { startBenchPage } from './page.ts'
import { ask } from './watch.ts'

const CANCEL = 50
const WAITS: readonly number[] = [2, 5, 10, 20, 40, 80, 120, 200, 300, 450, 600, 900, 1200]

/** As `finder.ts` orders the cost of lengths. */
const CEILING: Partial<LoopLimits> = { maxLoops: 100_000, maxSteps: 40_000_000 }

const KINDS = [
  ['idle', 'to an idle worker, to compare', {}],
  ['find', 'while it counts', {}],
  ['independent', 'while it finds the independent loops', {}],
  ['lengths', 'while it measures lengths', CEILING],
] as const

/**
 * How long a new order waits for a worker that is at something else: from the order to stop until the answer to a map of three
 * links, in a worker of the built page that is given the page's own orders, as the finder sends them.
 */
export const cancelling: Section = {
  name: 'cancelling',
  title: 'in the built page: a new order to a busy worker',
  async *rows(corpus) {
    const bench = await startBenchPage()
    try {
      for (const graph of explosive(corpus)) {
        const page = await bench.open(graph)
        yield ''
        for (const [kind, what, limits] of KINDS) {
          const times = await ask(page, 'cancel', kind, limits, WAITS)
          const busy = times.filter((time) => time !== null)
          const input = `${graph.name}, the longest of ${busy.length}`
          yield busy.length === 0
            ? `${graph.name}: done within ${WAITS[0]} ms ${what}`
            : figureOf(kind, `a new order ${what}`, input, percentile(busy, 1))
        }
        await page.context().close()
      }
    } finally {
      await bench.close()
    }
  },
}

/** Nothing is promised of an idle worker: how long that takes says how disturbed the machine is. */
function figureOf(kind: string, what: string, input: string, value: number): Figure {
  const figure: Figure = { what, input, value, unit: 'ms' }
  return kind === 'idle' ? figure : { ...figure, below: CANCEL }
}
