import { bundleArcs } from '../../../src/loops/graph/arcs.ts'
import type { Figure } from '../figures.ts'
import {
  asLinkGraph,
  complete,
  diamonds,
  near,
  overlapping,
  type PlainGraph,
  random,
  ringLattice,
} from './graphs.ts'
import { type Outcome, runTask } from './run.ts'
import { countOf, grouped, named, type Section, samplesOf, timeOf } from './section.ts'

/** Our own work, which ends within a second or is too slow. */
const PATIENCE = { budget: 8_000, limit: 30_000 }

const MEGABYTE = 1024 * 1024

/** The short loops of large maps. */
export const bounded: Section = {
  name: 'bounded',
  title: 'all loops of up to 8 and of up to 12 links at 1,000/3,000',
  async *rows(corpus) {
    for (const graph of [
      ...named(corpus, 'merged-national-3000'),
      near(1_000, 3_000),
      random(1_000, 3_000),
    ]) {
      for (const [length, below] of [
        [8, 100],
        [12, 400],
      ] as const) {
        const found = await runTask('ours', `up to ${length}`, graph, PATIENCE)
        // A random graph of this size has too many of up to 12 for a promise about time to mean anything.
        const figure = counted(`found and stored, up to ${length} links`, graph, found, 'loops')
        yield graph.name.startsWith('random') ? figure : { ...figure, below }
        const listed = await runTask('ours', `list up to ${length}`, graph, PATIENCE)
        yield counted(`as a list, up to ${length} links`, graph, listed, 'loops')
      }
    }
  },
}

/** Exact totals where nobody can list. */
export const totals: Section = {
  name: 'totals',
  title: 'exact totals by type, by contraction',
  async *rows(corpus) {
    const promised = [
      ...named(corpus, 'wrld3-03', 'free6', 'perspectiva-merged-all'),
      diamonds(40),
      ringLattice(28, 2, 710_647),
    ]
    for (const graph of promised) {
      const outcome = await runTask('ours', 'counted', graph, PATIENCE)
      yield { ...counted('exact total', graph, outcome, 'loops'), below: 1_000 }
      const wrong = countOf(outcome) === graph.loops ? 0 : 1
      yield { what: 'totals that differ', input: graph.name, value: wrong, unit: 'wrong', below: 1 }
    }
    for (const graph of [near(1_000, 3_000), random(300, 520)]) {
      const outcome = await runTask('ours', 'counted', graph, PATIENCE)
      yield counted('exact total, or given up', graph, outcome, 'loops')
    }
  },
}

/** The independent set. */
export const independent: Section = {
  name: 'independent',
  title: 'the independent set: m − n + 1 in every component',
  async *rows(corpus) {
    const small = [near(200, 400), random(200, 400), ...named(corpus, 'syn-rand-100-300')]
    const large = [...named(corpus, 'merged-national-3000'), near(1_000, 3_000), random(1_000, 3_000)]
    for (const [graphs, below] of [
      [small, 100],
      [large, 2_000],
    ] as const) {
      for (const graph of graphs) {
        const outcome = await runTask('ours', 'independent', graph, PATIENCE)
        yield { ...counted('independent set', graph, outcome, 'loops'), below }
        const wrong = countOf(outcome) === independentIn(graph) ? 0 : 1
        const input = `${graph.name}, ${grouped(independentIn(graph))} expected`
        yield { what: 'sets that are too small or too large', input, value: wrong, unit: 'wrong', below: 1 }
      }
    }
  },
}

/** What five million stored links take. */
export const memory: Section = {
  name: 'memory',
  title: 'memory of 5 million stored links',
  async *rows() {
    for (const graph of [ringLattice(28, 2), complete(10)]) {
      const outcome = await runTask('ours', 'memory', graph, PATIENCE)
      const value = (countOf(outcome) ?? Number.NaN) / MEGABYTE
      const input = `${samplesOf(graph, outcome)}; arrays and heap after a forced collection`
      yield { what: 'memory of 5 million stored links', input, value, unit: 'MB', below: 40 }
    }
  },
}

/** The first hundred on every graph there is: the slowest few are shown. */
export const first: Section = {
  name: 'first',
  title: 'the first 100 shortest loops, warm',
  async *rows(corpus) {
    const own = [
      ringLattice(28, 2),
      complete(10),
      diamonds(19),
      diamonds(40),
      random(60, 150),
      random(1_000, 3_000),
      overlapping(40, 12),
      near(200, 400),
      near(1_000, 3_000),
    ]
    const figures: Figure[] = []
    for (const graph of [...own, ...corpus]) {
      const outcome = await runTask('ours', 'first', graph, PATIENCE)
      figures.push({ ...counted('first 100 shortest loops', graph, outcome, 'loops'), below: 50 })
    }
    figures.sort((a, b) => (Number.isNaN(b.value) ? 1 : b.value - a.value))
    yield `${figures.length} graphs, the slowest first`
    yield* figures.slice(0, 8)
  },
}

function counted(what: string, graph: PlainGraph, outcome: Outcome, unit: string): Figure {
  const count = countOf(outcome)
  const told = count === null ? '' : `, ${count < 0 ? 'at least ' : ''}${grouped(Math.abs(count))} ${unit}`
  return { what, input: `${samplesOf(graph, outcome)}${told}`, value: timeOf(outcome), unit: 'ms' }
}

/** Links less variables and one more, in every component. */
function independentIn(graph: PlainGraph): number {
  const arcs = bundleArcs(asLinkGraph(graph))
  const components = Array.from(arcs.parts)
    .slice(1)
    .filter((end, part) => end - (arcs.parts[part] ?? 0) > 1).length
  const variables = new Set(arcs.sources).size
  return arcs.links.length - variables + components
}
