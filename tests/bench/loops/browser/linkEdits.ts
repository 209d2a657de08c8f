import { type Figure, percentile } from '../../figures.ts'
import type { PlainGraph } from '../graphs.ts'
import type { Row, Section } from '../section.ts'
import { explosive, thousands } from './explosive.ts'
import { startBenchPage } from './page.ts'
import { type Answered, ask } from './watch.ts'

const ROUNDS = 20
const LIST = 30
/** Milliseconds. */
const LOOKING = 4_000

/**
 * Links drawn and taken away on a map that is open and at rest: how soon the session holds the right list, from the call of the
 * edit on, so with what the document and its storage take; and how long the whole of it takes.
 */
export const linkEdits: Section = {
  name: 'edits',
  title: 'in the built page: a link more and a link less',
  async *rows(corpus) {
    const large = thousands(corpus)
    const bench = await startBenchPage()
    try {
      for (const graph of explosive(corpus)) {
        const isLarge = large.some(({ name }) => name === graph.name)
        const page = await bench.open(graph)
        // A person looks at a map before changing it; the page rehearses meanwhile.
        await page.waitForTimeout(LOOKING)
        yield* measured(graph, page, isLarge ? ROUNDS : 5)
        await page.context().close()
      }
    } finally {
      await bench.close()
    }
  },
}

async function* measured(
  graph: PlainGraph,
  page: Parameters<typeof ask>[0],
  rounds: number,
): AsyncGenerator<Row> {
  const added: Answered[] = []
  const removed: Answered[] = []
  const pairs = freePairs(graph, rounds + 2)
  for (const [round, [source, target]] of pairs.entries()) {
    const add = await ask(page, 'addLink', `new${round}`, source, target)
    await ask(page, 'listed')
    const remove = await ask(page, 'removeLink', `new${round}`)
    await ask(page, 'listed')
    // The first warm the engine up, as any person's first minute does.
    if (round < 2) continue
    added.push(add)
    removed.push(remove)
  }
  yield ''
  yield* figures('a link more', graph, added)
  yield* figures('a link less', graph, removed)
}

function* figures(what: string, graph: PlainGraph, all: readonly Answered[]): Generator<Figure> {
  const searched = all.filter(({ ordered }) => ordered !== null).length
  const input = `${graph.name}, ${all.length} edits, ${searched} by a whole search`
  const figure = (which: string, values: readonly (number | null)[], share: number): Figure => ({
    what: `${what}: ${which}, ${share === 0.5 ? 'median' : 'p95'}`,
    input,
    value: percentile(
      values.map((value) => value ?? Number.NaN),
      share,
    ),
    unit: 'ms',
  })
  const list = all.map((each) => each.list)
  yield { ...figure('list right', list, 0.5), below: LIST }
  yield figure('list right', list, 0.95)
  const shown = all.map((each) => Math.max(each.returned, each.shown ?? each.returned))
  yield figure('the whole task', shown, 0.5)
  yield figure('the whole task', shown, 0.95)
}

/** Pairs of variables that no link joins, spread over the graph; where all are joined, any with one link more of another sign. */
function freePairs({ nodes, edges }: PlainGraph, count: number): readonly (readonly [string, string])[] {
  const joined = new Set(edges.map((edge) => edge.join(' ')))
  return Array.from({ length: count }, (_, round) => {
    const from = (round * 37) % nodes
    const steps = Array.from(
      { length: nodes - 1 },
      (_, step) => (from + 1 + ((step + round) % (nodes - 1))) % nodes,
    )
    const to = steps.find((each) => each !== from && !joined.has(`${from} ${each}`)) ?? (from + 1) % nodes
    return [`v${from}`, `v${to}`]
  })
}
