import {
  findLoops,
  LOOP_LIMITS,
  type LoopGraph,
  type LoopList,
  numberLoops,
  relabelLoops,
  shortestLoops,
  startLoopSearch,
} from '../../../src/loops/index.ts'
import { type Figure, percentile } from '../figures.ts'
import { syntheticMap } from '../syntheticMap.ts'
import { asLoopGraph, random } from './graphs.ts'
import type { Row, Section } from './section.ts'

const RUNS = 9

/** The slice of the worker, in link steps. */
const SLICE = 150_000

/** What the page does with loops besides finding them all: slices, keeping, numbering, relabelling. */
export const page: Section = {
  name: 'page',
  title: `what the page does with loops: at most ${LOOP_LIMITS.maxLoops} listed, ${LOOP_LIMITS.maxSteps} link steps taken`,
  async *rows() {
    for (const [variables, links] of [
      [40, 70],
      [200, 400],
      [1_000, 3_000],
    ] as const) {
      yield* measured(`${variables}/${links} near`, syntheticMap(variables, links))
      yield* measured(`${variables}/${links} tangled`, asLoopGraph(random(variables, links)))
    }
  },
}

function* measured(input: string, graph: LoopGraph): Generator<Row> {
  const list = findLoops(graph)
  yield ''
  yield `${input}: ${told(list)}`
  yield measure('find the loops', input, () => void findLoops(graph))
  const slices = Array.from({ length: RUNS }, () => longestSlice(graph))
  const what = 'the longest slice of the search, the last with the list'
  yield { what, input, value: percentile(slices, 0.5), unit: 'ms' }
  yield measure('number them', input, () => void numberLoops(null, list, []))
  const [first] = Object.values(graph.links)
  if (first === undefined) return
  const turned = { ...graph, links: { ...graph.links, [first.id]: { ...first, polarity: '?' as const } } }
  yield measure('turn a sign', input, () => void relabelLoops(list, turned))
  yield measure('the shortest loop through every link', input, () => void shortestLoops(graph))
}

function measure(what: string, input: string, work: () => void): Figure {
  const samples: number[] = []
  for (let run = 0; run < RUNS + 2; run++) {
    const before = process.cpuUsage()
    work()
    const used = process.cpuUsage(before)
    if (run >= 2) samples.push((used.user + used.system) / 1000)
  }
  return { what, input, value: percentile(samples, 0.5), unit: 'ms' }
}

/** The longest slice of a search, and what comes after the last: how long an edit may have to wait. */
function longestSlice(graph: LoopGraph): number {
  const search = startLoopSearch(graph)
  let longest = 0
  let list: LoopList | null = null
  while (list === null) {
    const before = process.cpuUsage()
    list = search.step(SLICE)
    const used = process.cpuUsage(before)
    longest = Math.max(longest, (used.user + used.system) / 1000)
  }
  return longest
}

function told(list: LoopList): string {
  const which = list.complete ? 'all' : `all of up to ${list.completeToLength} links and some longer`
  return `${list.loops.length} loops listed (${which}); the map has ${list.total ?? `${list.atLeast} or more`}`
}
