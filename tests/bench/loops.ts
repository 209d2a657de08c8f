/**
 * `npx tsx tests/bench/loops.ts`: what finding loops costs, on maps that are the same on every machine. CPU time of this
 * process, median of nine runs after warming up.
 */
import {
  findLoops,
  keepLoops,
  LOOP_LIMITS,
  type LoopGraph,
  type LoopList,
  numberLoops,
  relabelLoops,
  shortestLoops,
  startLoopSearch,
} from '../../src/loops/index.ts'
import { newLink } from '../../src/model/index.ts'
import { createChance } from '../support/chance.ts'
import { percentile, printed } from './figures.ts'
import { syntheticMap } from './syntheticMap.ts'

const RUNS = 9

/** The slice of the worker, in link steps. */
const SLICE = 150_000

/** A map whose links join any two variables: as tangled as a map of that size can be. */
function tangledMap(variables: number, links: number): LoopGraph {
  const chance = createChance(variables)
  const drawn = Array.from({ length: links }, (_, at) => {
    const source = chance.below(variables)
    const target = (source + 1 + chance.below(variables - 1)) % variables
    const polarity = at % 4 === 3 ? '-' : '+'
    return newLink({ id: `l${at}`, source: `v${source}`, target: `v${target}`, polarity })
  })
  const names = Array.from({ length: variables }, (_, at) => [`v${at}`, { name: `Variable of number ${at}` }])
  return {
    links: Object.fromEntries(drawn.map((link) => [link.id, link])),
    variables: Object.fromEntries(names),
  }
}

function measure(what: string, input: string, work: () => void): void {
  const samples: number[] = []
  for (let run = 0; run < RUNS + 2; run++) {
    const before = process.cpuUsage()
    work()
    const used = process.cpuUsage(before)
    if (run >= 2) samples.push((used.user + used.system) / 1000)
  }
  console.log(printed({ what, input, value: percentile(samples, 0.5), unit: 'ms' }))
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

console.log(`At most ${LOOP_LIMITS.maxLoops} loops listed, ${LOOP_LIMITS.maxSteps} link steps taken.`)

for (const [variables, links] of [
  [40, 70],
  [200, 400],
  [1_000, 3_000],
] as const) {
  for (const [kind, graph] of [
    ['near', syntheticMap(variables, links)],
    ['tangled', tangledMap(variables, links)],
  ] as const) {
    const input = `${variables}/${links} ${kind}`
    const list = findLoops(graph)
    console.log(`\n${input}: ${told(list)}`)
    measure('find the loops', input, () => void findLoops(graph))
    const slices = Array.from({ length: RUNS }, () => longestSlice(graph))
    const what = 'the longest slice of the search, the last with the list'
    console.log(printed({ what, input, value: percentile(slices, 0.5), unit: 'ms' }))
    const again = findLoops(graph)
    measure('keep what did not change', input, () => void keepLoops(list, again))
    measure('number them', input, () => void numberLoops(null, list, []))
    const [first] = Object.values(graph.links)
    if (first === undefined) continue
    const turned = { ...graph, links: { ...graph.links, [first.id]: { ...first, polarity: '?' as const } } }
    measure('turn a sign', input, () => void relabelLoops(list, turned))
    measure('the shortest loop through every link', input, () => void shortestLoops(graph))
  }
}
