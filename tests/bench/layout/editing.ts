import {
  drawMap,
  freePlace,
  measureDrawing,
  type Placement,
  settleNew,
  shortLoops,
  stability,
  tidyGraph,
} from '../../../src/layout/index.ts'
import {
  addThings,
  applyEdit,
  type CausalMap,
  emptyMap,
  newLink,
  newVariable,
} from '../../../src/model/index.ts'
import type { BenchGraph } from './graphs.ts'
import type { Promised } from './promises.ts'
import { bestWithLoopRule, type Result } from './results.ts'

/** Variables added one after the other to each drawing. */
const ADDED = 20
/** Larger graphs are not promised to take a variable within 50 ms. */
const MOST_VARIABLES = 200

/** What is promised of drawings that people go on working on; prints a table on the way. */
export function editing(results: readonly Result[]): readonly Promised[] {
  const tidied = results.flatMap((result) => {
    const other = bestWithLoopRule(result)
    return [
      ...(result.byHand ? [tidy(result.bench, 'by hand', result.byHand.placement)] : []),
      ...(other ? [tidy(result.bench, `${other.layout}, loop rule`, other.placement)] : []),
    ]
  })
  console.log('\nTidied: cost before and after, mean move in link lengths, share of orders kept, ms')
  for (const { name, from, before, after, move, order, milliseconds } of tidied) {
    const figures = [
      before.toFixed(2),
      after.toFixed(2),
      move.toFixed(3),
      order.toFixed(3),
      milliseconds.toFixed(0),
    ]
    console.log(`${name.padEnd(22)} ${figures.map((figure) => figure.padStart(8)).join('')}   ${from}`)
  }
  const times = results.flatMap(({ bench, ours }) =>
    ours && bench.graph.sizes.length <= MOST_VARIABLES ? addSome(bench, ours.placement) : [],
  )
  return [
    {
      what: 'mean move of a tidied drawing, the worst',
      value: worst(tidied.map(({ move }) => move)),
      atMost: 0.35,
    },
    {
      what: 'orders that a tidied drawing keeps, the worst',
      value: least(tidied.map(({ order }) => order)),
      atLeast: 0.96,
    },
    {
      what: 'cost of a tidied drawing over that before, the worst',
      value: worst(tidied.map(({ before, after }) => after / before)),
      atMost: 1,
    },
    { what: 'a variable added to up to 200, ms, the longest', value: worst(times), atMost: 50 },
  ]
}

function worst(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : Math.max(...values)
}

function least(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : Math.min(...values)
}

function tidy({ name, graph }: BenchGraph, from: string, placement: Placement) {
  const loops = shortLoops(graph)
  const nothing = { variables: new Set<number>(), links: new Set<number>() }
  const started = performance.now()
  const work = tidyGraph(graph, placement, loops, nothing, 1)
  let next = work.next()
  while (next.done !== true) next = work.next()
  const milliseconds = performance.now() - started
  const before = measureDrawing(graph, placement, loops)
  const { move, order } = stability(placement.centres, next.value.centres, before.meanLength)
  return {
    name,
    from,
    before: before.cost,
    after: measureDrawing(graph, next.value, loops).cost,
    move,
    order,
    milliseconds,
  }
}

/** Adds variables, each linked with another, and gives how long finding a place for each took, ms. */
function addSome(bench: BenchGraph, placement: Placement): readonly number[] {
  const map = mapOf(bench, placement)
  const drawing = drawMap({ map, marked: [] })
  const size = { width: 110, height: 36 }
  return Array.from({ length: ADDED }, (_, at) => {
    const source = `v${(at * 7) % placement.centres.length}`
    const { x, y } = map.variables[source] ?? { x: 0, y: 0 }
    const started = performance.now()
    const place = freePlace(drawing, { x: x + 180, y }, size)
    const things = {
      variables: [{ id: 'new', name: 'A new variable', ...place }],
      links: [{ id: 'link', source, target: 'new' }],
    }
    settleNew(() => applyEdit(map, addThings, things).map, ['new'])
    return performance.now() - started
  })
}

function mapOf({ lines, graph }: BenchGraph, { centres, bends }: Placement): CausalMap {
  const variables = lines.map((name, at) => {
    const { x, y } = centres[at] ?? { x: 0, y: 0 }
    return newVariable({ id: `v${at}`, name: name.join(' '), x, y, made: at + 1 })
  })
  const links = graph.links.map(({ source, target }, at) =>
    newLink({
      id: `l${at}`,
      source: `v${source}`,
      target: `v${target}`,
      bend: bends[at] ?? null,
      made: at + 1,
    }),
  )
  return {
    ...emptyMap(),
    variables: Object.fromEntries(variables.map((it) => [it.id, it])),
    links: Object.fromEntries(links.map((it) => [it.id, it])),
  }
}
