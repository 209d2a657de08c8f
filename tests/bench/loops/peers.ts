import type { Figure } from '../figures.ts'
import { complete, diamonds, type PlainGraph, random, ringLattice } from './graphs.ts'
import { findBoost, findNetworkx, type Rival } from './rivals.ts'
import { type Outcome, runTask } from './run.ts'
import { countOf, grouped, named, type Row, type Section, samplesOf, timeOf } from './section.ts'

/** From so many loops on a speed is promised, in millions a second. */
const MANY = 400_000
const SPEED = { visited: 5, stored: 2 }

/**
 * The ratios are promised of graphs as large as those of real models. On small graphs with a million loops, such as a complete one,
 * C++ is up to four times as fast, which is printed and not promised otherwise.
 */
const PROMISED: ReadonlySet<string> = new Set([
  'wrld3-03',
  'wiliam-cld-1.2',
  'syn-ring-lattice-30-2',
  'random 60/150',
])

/** Every loop, by ours, Boost and networkx in one run: how long, how fast, and how many times as long. */
export const peers: Section = {
  name: 'peers',
  title: 'every loop, beside Boost and networkx: warm CPU time',
  async *rows(corpus) {
    const boost = await findBoost()
    const networkx = await findNetworkx()
    try {
      for (const rival of [boost, networkx]) if (rival) yield rival.name
      for (const graph of graphsOf(corpus)) yield* compared(graph, boost, networkx)
    } finally {
      await boost?.close()
      await networkx?.close()
    }
  },
}

function graphsOf(corpus: readonly PlainGraph[]): readonly PlainGraph[] {
  return [
    ...named(corpus, 'wrld3-03', 'wiliam-cld-1.2', 'syn-ring-lattice-30-2'),
    random(60, 150),
    ringLattice(28, 2, 710_647),
    complete(10),
    diamonds(19),
  ]
}

async function* compared(
  graph: PlainGraph,
  boost: Rival | null,
  networkx: Rival | null,
): AsyncGenerator<Row> {
  const ours = await runTask('ours', 'visited', graph)
  const alone = await runTask('ours', 'visited without a sink', graph)
  const kept = await runTask('ours', 'stored', graph)
  const loops = countOf(ours) ?? 0
  yield ''
  yield `${graph.name}: ${graph.nodes} variables, ${graph.edges.length} links, ${grouped(loops)} loops`
  yield time('ours, visited', graph, ours)
  yield time('ours, counted by the search itself', graph, alone)
  yield time('ours, stored', graph, kept)
  if (loops >= MANY) {
    yield speed('ours, visited', graph, ours, SPEED.visited)
    yield speed('ours, stored', graph, kept, SPEED.stored)
  }
  const counts = [countOf(ours), countOf(alone), countOf(kept)]
  const isPromised = PROMISED.has(graph.name)
  if (boost) {
    const visited = await boost.run('visited', graph)
    yield time('Boost, visited', graph, visited)
    yield {
      ...ratio('ours visited / Boost visited', graph, ours, visited),
      ...(isPromised && { below: 1.5 }),
    }
    counts.push(countOf(visited))
  }
  if (networkx) {
    const visited = await networkx.run('visited', graph)
    yield time('networkx, visited', graph, visited)
    yield {
      ...ratio('networkx visited / ours visited', graph, visited, ours),
      ...(isPromised && { above: 30 }),
    }
    const stored = await networkx.run('stored', graph)
    yield time('networkx, stored', graph, stored)
    yield { ...ratio('networkx stored / ours stored', graph, stored, kept), ...(isPromised && { above: 10 }) }
    counts.push(countOf(visited), countOf(stored))
  }
  const right = graph.loops ?? loops
  const wrong = counts.filter((count) => count !== null && count !== right).length
  const input = `${graph.name}, ${grouped(right)} ${graph.loops === null ? 'as we count' : 'known'}`
  yield { what: 'counts that differ', input, value: wrong, unit: 'wrong', below: 1 }
}

function time(what: string, graph: PlainGraph, outcome: Outcome): Figure {
  return { what, input: samplesOf(graph, outcome), value: timeOf(outcome), unit: 'ms' }
}

function speed(what: string, graph: PlainGraph, outcome: Outcome, above: number): Figure {
  const value = (countOf(outcome) ?? Number.NaN) / timeOf(outcome) / 1000
  return { what, input: samplesOf(graph, outcome), value, unit: 'M loops/s', above }
}

function ratio(what: string, graph: PlainGraph, one: Outcome, other: Outcome): Figure {
  return { what, input: graph.name, value: timeOf(one) / timeOf(other), unit: 'times' }
}
