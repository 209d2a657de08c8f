import { complete, diamonds, near, overlapping, type PlainGraph, random, ringLattice } from './graphs.ts'
import { runTask } from './run.ts'
import { countOf, grouped, named, type Row, type Section, timeOf } from './section.ts'

const LIBRARIES = [
  'elementary-circuits-directed-graph',
  '@dagrejs/graphlib',
  '@antv/algorithm',
  'digraph-js',
  'graph-cycles',
] as const

/** A library that takes longer is ended. */
const PATIENCE = { budget: 5_000, limit: 20_000 }

/** What npm has: how many of the loops each library finds, and how long it takes. */
export const libraries: Section = {
  name: 'libraries',
  title: 'libraries from npm: loops found of those there are, and warm CPU time',
  async *rows(corpus) {
    const right = new Map<string, number>()
    const graphs = graphsOf(corpus)
    for (const graph of graphs) yield* tried(graph, right)
    yield ''
    for (const [library, count] of right) {
      yield `${library.padEnd(36)} right on ${count} of ${graphs.length} graphs`
    }
  },
}

function graphsOf(corpus: readonly PlainGraph[]): readonly PlainGraph[] {
  return [
    complete(5),
    complete(8),
    diamonds(8),
    ringLattice(12, 3, 2_227),
    overlapping(10, 8),
    random(50, 120),
    near(60, 130),
    ...named(corpus, 'arms-race-3', 'wonderland3', 'thyroid-2008', 'c-learn-v77'),
    ...named(corpus, 'syn-scc-overlap-40x10', 'wrld3-03'),
  ]
}

async function* tried(graph: PlainGraph, right: Map<string, number>): AsyncGenerator<Row> {
  const ours = await runTask('ours', 'stored', graph)
  const truth = graph.loops ?? countOf(ours)
  yield ''
  yield `${graph.name}: ${graph.nodes} variables, ${graph.edges.length} links`
  yield line('ours, stored', ours, truth)
  const wrong = countOf(ours) === truth ? 0 : 1
  yield { what: 'ours, counts that differ', input: graph.name, value: wrong, unit: 'wrong', below: 1 }
  for (const library of LIBRARIES) {
    const outcome = await runTask('libraries', library, graph, PATIENCE)
    const isRight = outcome.ok && outcome.count === truth
    right.set(library, (right.get(library) ?? 0) + (isRight ? 1 : 0))
    yield line(library, outcome, truth)
  }
}

function line(who: string, outcome: Awaited<ReturnType<typeof runTask>>, truth: number | null): string {
  const known = truth === null ? '?' : grouped(truth)
  if (!outcome.ok) return `${who.padEnd(36)} ${outcome.why} (of ${known} loops)`
  const found = `${grouped(outcome.count)} of ${known}`.padStart(24)
  const verdict = outcome.count === truth ? 'right' : 'WRONG'
  return `${who.padEnd(36)} ${found} ${verdict} ${timeOf(outcome).toFixed(2).padStart(12)} ms`
}
