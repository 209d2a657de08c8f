import type { Quality } from '../../../src/layout/index.ts'
import { nameSize } from './nameSize.ts'
import type { Rated } from './rate.ts'
import { bestOther, bestWithLoopRule, fewestCrossings, geometricMean, mean, type Result } from './results.ts'

/** A column of the table of layouts: what is told of one drawing; null where there is nothing to tell. */
type Column = readonly [head: string, figureOf: (quality: Quality) => number | null, decimals: number]

const COLUMNS: readonly Column[] = [
  ['X/E', (q) => q.crossings / q.links, 2],
  ['aL/E', (q) => q.arcsOverLabels / q.links, 2],
  ['round', (q) => q.roundness, 2],
  ['good', (q) => q.goodLoops, 2],
  ['room', (q) => q.roomForMarks, 2],
  ['signs', (q) => q.blockedSigns / q.links, 2],
  ['overlap', (q) => q.labelOverlaps + q.hiddenLinks + q.mergedLinks, 1],
  ['px', nameSize, 1],
  ['cost', (q) => q.cost, 2],
]
const FIRST = 34
const WIDTH = 8

/**
 * Lines of a table: for each layout, cheapest first, the means over these graphs, and on how many it gave a drawing if not on all. Of names the mean height is told that
 * they have on a fitted map.
 */
export function* layoutTable(title: string, results: readonly Result[]): Generator<string> {
  if (results.length === 0) return
  yield `\n${title}: means over ${results.map(({ bench }) => bench.name).join(', ')}`
  yield ['layout', ...COLUMNS.map(([head]) => head), 'CPU ms'].map(cell).join('')
  const rows = [...byLayout(results)].map(([name, drawings]) => ({ name, drawings, cost: costOf(drawings) }))
  for (const { name, drawings } of rows.sort((a, b) => a.cost - b.cost)) {
    const values = COLUMNS.map(([, figureOf, decimals]) => {
      return mean(drawings.flatMap(({ quality }) => figureOf(quality) ?? [])).toFixed(decimals)
    })
    const time = mean(drawings.map(({ milliseconds }) => milliseconds))
    const some = drawings.length < results.length ? `   ${drawings.length} of ${results.length}` : ''
    yield [name, ...values, Number.isNaN(time) ? '' : time.toFixed(0)].map(cell).join('') + some
  }
}

function byLayout(results: readonly Result[]): ReadonlyMap<string, readonly Rated[]> {
  const rows = new Map<string, Rated[]>()
  for (const { ours, others, byHand } of results) {
    for (const drawing of [ours, ...others, byHand]) {
      if (drawing === null) continue
      const name = nameOf(drawing)
      rows.set(name, [...(rows.get(name) ?? []), drawing])
    }
  }
  return rows
}

function costOf(drawings: readonly Rated[]): number {
  return mean(drawings.map(({ quality }) => quality.cost))
}

/** “elk stress, constant”. */
export function nameOf({ layout, arcs }: Rated): string {
  return arcs === 'own' ? layout : `${layout}, ${arcs}`
}

/** Lines of a table: each graph, ours beside the best other, the best with loop-rule arcs and a person's. */
export function* graphTable(results: readonly Result[]): Generator<string> {
  yield '\nEach graph: cost, crossings and size of names of ours, the best other with straight or constant arcs, and the best with the loop rule'
  yield [
    'graph',
    'ours',
    'X',
    'px',
    ...['best', 'X', 'least X', 'ratio', 'X ratio', 'ruled', 'X', 'ratio', 'hand X'],
  ]
    .map(cell)
    .join('')
  for (const result of results) yield graphLine(result)
  yield* ratioLines(results)
}

function graphLine(result: Result): string {
  const { bench, ours, byHand } = result
  const other = bestOther(result)
  const ruled = bestWithLoopRule(result)
  const calm = fewestCrossings(result)
  const cells = [
    `${bench.name} ${bench.graph.sizes.length}/${bench.graph.links.length}`,
    ours?.quality.cost.toFixed(2),
    ours?.quality.crossings,
    ours && nameSize(ours.quality).toFixed(1),
    other?.quality.cost.toFixed(2),
    other?.quality.crossings,
    calm?.quality.crossings,
    ratio(ours?.quality.cost, other?.quality.cost),
    ratio(plusOne(ours), plusOne(other)),
    ruled?.quality.cost.toFixed(2),
    ruled?.quality.crossings,
    ratio(ours?.quality.cost, ruled?.quality.cost),
    byHand?.quality.crossings,
  ]
  const best = [other, ruled].flatMap((drawing) => (drawing ? nameOf(drawing) : []))
  return `${cells.map((value) => cell(String(value ?? ''), value === cells[0] ? 0 : 1)).join('')}   ${best.join(' | ')}`
}

function* ratioLines(results: readonly Result[]): Generator<string> {
  const costs = ratiosOf(results, (result) => [result.ours?.quality.cost, bestOther(result)?.quality.cost])
  const ruled = ratiosOf(results, (result) => [
    result.ours?.quality.cost,
    bestWithLoopRule(result)?.quality.cost,
  ])
  const crossings = ratiosOf(results, (result) => [plusOne(result.ours), plusOne(fewestCrossings(result))])
  const usual = ratiosOf(results, (result) => [plusOne(result.ours), plusOne(bestOther(result))])
  const told = (values: readonly number[]) =>
    `geometric mean ${geometricMean(values).toFixed(3)}, worst ${Math.max(...values).toFixed(2)}`
  if (costs.length === 0) return
  yield `cost, ours : best other                       ${told(costs)}`
  yield `cost, ours : best with the loop rule          ${told(ruled)}`
  yield `crossings + 1, ours : fewest of any other     ${told(crossings)}`
  yield `crossings + 1, ours : best other by cost      ${told(usual)}`
}

/** What ours is to another, graph by graph, where both are there. */
export function ratiosOf(
  results: readonly Result[],
  pairOf: (result: Result) => readonly [number | undefined, number | undefined],
): readonly number[] {
  return results.flatMap((result) => {
    const [ours, other] = pairOf(result)
    return ours === undefined || other === undefined ? [] : [ours / other]
  })
}

/** Crossings + 1 of a drawing, so that none at all can be divided by. */
export function plusOne(drawing: Rated | null): number | undefined {
  return drawing ? drawing.quality.crossings + 1 : undefined
}

function ratio(ours: number | undefined, other: number | undefined): string {
  return ours === undefined || other === undefined ? '' : (ours / other).toFixed(2)
}

function cell(text: string, column: number): string {
  return column === 0 ? text.padEnd(FIRST) : text.padStart(WIDTH)
}
