import { type Figure, percentile } from '../../figures.ts'
import type { PlainGraph } from '../graphs.ts'
import { grouped, type Row, type Section } from '../section.ts'
import { explosive } from './explosive.ts'
import { startBenchPage } from './page.ts'
import { ask } from './watch.ts'

const ROUNDS = 7
const WARM = 50
const COLD = 150

/**
 * How soon the shortest loops are there. Opening a map draws its canvas in the same breath, so what is promised is measured once
 * the map is open: in the panel, by a whole search that lists no more than the shortest hundred or so (loops of up to 2 links,
 * and longer ones until there are a hundred); and in a worker beside it, new and warm, that is given the very order of the page.
 */
export const onScreen: Section = {
  name: 'screen',
  title: 'in the built page: the first hundred loops',
  async *rows(corpus) {
    const bench = await startBenchPage()
    try {
      for (const graph of explosive(corpus)) {
        const page = await bench.open(graph)
        yield* measured(graph, page)
        await page.context().close()
      }
    } finally {
      await bench.close()
    }
  },
}

async function* measured(graph: PlainGraph, page: Parameters<typeof ask>[0]): AsyncGenerator<Row> {
  const { words } = await ask(page, 'settled')
  yield ''
  yield `${graph.name}: ${words}`
  const opened = await ask(page, 'opened')
  const once = `${graph.name}, once`
  yield {
    what: 'opening: worker asked to its first answer read',
    input: once,
    value: opened.answered,
    unit: 'ms',
  }
  yield {
    what: 'opening: worker asked to 100 loops in the panel',
    input: once,
    value: opened.shown,
    unit: 'ms',
  }
  const hundred: number[] = []
  const whole: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    hundred.push((await ask(page, 'listUpTo', 2)).shown ?? Number.NaN)
    await ask(page, 'settled')
    whole.push((await ask(page, 'listUpTo', null)).shown ?? Number.NaN)
    const { loops } = await ask(page, 'settled')
    if (round === 0) yield `${grouped(loops)} loops in the whole list`
  }
  const figure = (what: string, values: readonly number[], below?: number): Figure => {
    const input = `${graph.name}, median of ${values.length}`
    const plain = { what, input, value: percentile(values, 0.5), unit: 'ms' } as const
    return below === undefined ? plain : { ...plain, below }
  }
  yield figure('asked to the shortest hundred in the panel, warm', hundred, WARM)
  yield figure('asked to the whole list in the panel, warm', whole)
  const cold: number[] = []
  const warm: number[] = []
  for (let round = 0; round < 5; round++) {
    const answer = await ask(page, 'firstLoops')
    cold.push(answer.cold)
    warm.push(...answer.warm)
  }
  yield figure('a warm worker asked to its first loops', warm, WARM)
  yield figure('a new worker made and asked to its first loops', cold, COLD)
}
