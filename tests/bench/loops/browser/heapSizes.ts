import type { Section } from '../section.ts'
import { explosive } from './explosive.ts'
import { heapsOf } from './heaps.ts'
import { startBenchPage } from './page.ts'

const MEGABYTE = 1024 * 1024
const ALL = 400

/** What the page and its workers hold with a map open whose loops are counted and at rest. */
export const heapSizes: Section = {
  name: 'heaps',
  title: 'in the built page: JavaScript heaps of page and workers after a forced collection',
  async *rows(corpus) {
    const bench = await startBenchPage()
    try {
      for (const graph of explosive(corpus)) {
        const page = await bench.open(graph)
        const heaps = await heapsOf(page)
        const sum = heaps.reduce((all, { used, buffers }) => all + used + buffers, 0)
        const parts = heaps.map(({ of, used, buffers }) => {
          const name = of === 'page' ? of : 'worker'
          return `${name} ${(used / MEGABYTE).toFixed(1)} + ${(buffers / MEGABYTE).toFixed(1)} of buffers`
        })
        const input = `${graph.name}: ${parts.join(', ')}`
        yield {
          what: 'heaps of the page and its workers',
          input,
          value: sum / MEGABYTE,
          unit: 'MB',
          below: ALL,
        }
        await page.context().close()
      }
    } finally {
      await bench.close()
    }
  },
}
