import type { Quality } from '../../../src/layout/index.ts'
import { nameSize } from './nameSize.ts'
import { bestOther, bestWithLoopRule, geometricMean, mean, type Ours, type Result } from './results.ts'
import { plusOne, ratiosOf } from './tables.ts'

/** Something that must hold of our drawings, or, without a bound, is only told. */
export interface Promised {
  readonly what: string
  /** NaN when it could not be measured, which breaks no promise but is said. */
  readonly value: number
  readonly atMost?: number
  readonly atLeast?: number
}

/** Graphs up to this many variables are small, and those from 100 to 200 are middling. */
const SMALL = 45
const MIDDLING = [100, 200] as const
/** Costs that are equal but for rounding. */
const EQUAL = 1.001

/** Our drawing with the result it belongs to. */
interface Drawn {
  readonly ours: Ours
  readonly result: Result
}

/** Graphs up to 45 variables. */
export function isSmall({ bench }: Result): boolean {
  return bench.graph.sizes.length <= SMALL
}

/** Graphs of 100 to 200 variables. */
export function isMiddling({ bench }: Result): boolean {
  const count = bench.graph.sizes.length
  return count >= MIDDLING[0] && count <= MIDDLING[1]
}

/** Whether a promise holds, or could not be looked at. */
export function isKept({ value, atMost, atLeast }: Promised): boolean {
  if (Number.isNaN(value)) return true
  return (atMost === undefined || value <= atMost) && (atLeast === undefined || value >= atLeast)
}

/** A line that says what was promised and whether it is kept. */
export function told(promised: Promised): string {
  const { what, value, atMost, atLeast } = promised
  const bounds = [atMost !== undefined && `at most ${atMost}`, atLeast !== undefined && `at least ${atLeast}`]
  const promise = bounds.find((bound) => bound !== false) ?? 'only told'
  const shown = Number.isInteger(value) ? `${value}` : value.toFixed(3)
  const isTold = atMost === undefined && atLeast === undefined
  const verdict = Number.isNaN(value) ? 'not measured' : isTold ? '' : isKept(promised) ? 'kept' : 'NOT kept'
  return `${what.padEnd(66)} ${shown.padStart(9)}  ${promise.padEnd(15)} ${verdict}`
}

/** All that is promised of automatic layout and can be seen from drawings alone. */
export function promises(results: readonly Result[]): readonly Promised[] {
  const drawn = results.flatMap((result): Drawn[] => (result.ours ? [{ result, ours: result.ours }] : []))
  const small = drawn.filter(({ result }) => isSmall(result))
  const maps = small.filter(({ result }) => !result.bench.isArchetype)
  const middling = drawn.filter(({ result }) => isMiddling(result))
  const examples = drawn.filter(({ result }) => result.bench.isExample)
  return [
    ...faults(drawn),
    ...overLabels(small, middling),
    ...shapes('up to 45 variables', small, [0.92, 0.92, 0.97]),
    ...shapes('the same without archetypes', maps, [0.92, 0.92, 0.97]),
    ...shapes('100 to 200 variables', middling, [0.82, 0.82, 0.87]),
    ...crossings(results, drawn),
    ...costs(results, drawn),
    {
      what: 'names on the fitted screen, px, the smallest of the examples',
      value: -worst(examples.map(({ ours }) => -nameSize(ours.quality))),
      atLeast: 11,
    },
    { what: 'signs blocked a link, up to 45 variables', value: meanOf(small, signs), atMost: 0.04 },
    { what: 'signs blocked a link, 100 to 200', value: meanOf(middling, signs), atMost: 0.16 },
    ...times(drawn),
    {
      what: 'graphs laid out again with other bytes',
      value: drawn.filter(({ ours }) => !ours.isSame).length,
      atMost: 0,
    },
  ]
}

function faults(drawn: readonly Drawn[]): readonly Promised[] {
  const total = (figureOf: (quality: Quality) => number) =>
    drawn.reduce((sum, { ours }) => sum + figureOf(ours.quality), 0)
  return [
    { what: 'label overlaps, all graphs together', value: total((q) => q.labelOverlaps), atMost: 0 },
    { what: 'hidden links, all graphs together', value: total((q) => q.hiddenLinks), atMost: 0 },
    { what: 'merged links, all graphs together', value: total((q) => q.mergedLinks), atMost: 0 },
  ]
}

function overLabels(small: readonly Drawn[], middling: readonly Drawn[]): readonly Promised[] {
  const counts = small.map(({ ours }) => ours.quality.arcsOverLabels)
  const free = counts.filter((count) => count === 0).length / counts.length
  const aLink = meanOf(middling, (quality) => quality.arcsOverLabels / quality.links)
  return [
    { what: 'share of graphs without an arc over a label, up to 45', value: free, atLeast: 0.9 },
    { what: 'arcs over labels, the worst graph up to 45', value: worst(counts), atMost: 1 },
    { what: 'arcs over labels a link, 100 to 200', value: aLink, atMost: 0.13 },
  ]
}

function shapes(
  which: string,
  drawn: readonly Drawn[],
  [round, good, room]: readonly [number, number, number],
): readonly Promised[] {
  return [
    { what: `roundness, ${which}`, value: meanOf(drawn, (q) => q.roundness), atLeast: round },
    { what: `good loops, ${which}`, value: meanOf(drawn, (q) => q.goodLoops), atLeast: good },
    { what: `room for the mark, ${which}`, value: meanOf(drawn, (q) => q.roomForMarks), atLeast: room },
  ]
}

function crossings(results: readonly Result[], drawn: readonly Drawn[]): readonly Promised[] {
  const usual = ratiosOf(results, (result) => [plusOne(result.ours), plusOne(bestOther(result))])
  const more = drawn.flatMap(({ ours, result }) =>
    result.byHand ? ours.quality.crossings - result.byHand.quality.crossings : [],
  )
  return [
    { what: 'crossings + 1 against the best other by cost, mean', value: geometricMean(usual), atMost: 0.78 },
    { what: 'crossings more than by hand, the worst graph', value: worst(more), atMost: 1 },
  ]
}

function costs(results: readonly Result[], drawn: readonly Drawn[]): readonly Promised[] {
  const plain = ratiosOf(results, (result) => [result.ours?.quality.cost, bestOther(result)?.quality.cost])
  const ruled = ratiosOf(results, (result) => [
    result.ours?.quality.cost,
    bestWithLoopRule(result)?.quality.cost,
  ])
  const archetypes = drawn
    .filter(({ result }) => result.bench.isArchetype)
    .flatMap(({ ours, result }) =>
      [bestOther(result), bestWithLoopRule(result)].flatMap((other) =>
        other ? ours.quality.cost / other.quality.cost : [],
      ),
    )
  return [
    { what: 'cost against the best other, geometric mean', value: geometricMean(plain), atMost: 0.52 },
    { what: 'cost against the best other, the worst graph', value: worst(plain), atMost: 0.85 },
    { what: 'cost against the best with loop-rule arcs, mean', value: geometricMean(ruled), atMost: 0.66 },
    { what: 'cost against any other, the worst archetype', value: worst(archetypes), atMost: EQUAL },
  ]
}

/** The promises are for 30, 200 and 1,000 variables; a graph in between may take what lies between. */
const TIMES = [
  [30, 150, 1_000],
  [200, 1_000, 3_000],
  [1_000, 4_000, 10_000],
] as const

function times(drawn: readonly Drawn[]): readonly Promised[] {
  const share = ({ ours, result }: Drawn) => ours.finalMilliseconds / allowed(result, 2)
  const firstShare = ({ ours, result }: Drawn) => ours.firstMilliseconds / allowed(result, 1)
  return [
    {
      what: 'time, share of what is allowed, first drawing',
      value: worst(drawn.map(firstShare)),
      atMost: 1,
    },
    { what: 'time, share of what is allowed, final drawing', value: worst(drawn.map(share)), atMost: 1 },
  ]
}

function allowed({ bench }: Result, which: 1 | 2): number {
  const count = bench.graph.sizes.length
  const above = TIMES.find(([variables]) => count <= variables) ?? TIMES[2]
  const below = TIMES.findLast(([variables]) => count > variables) ?? TIMES[0]
  const share = above === below ? 0 : (count - below[0]) / (above[0] - below[0])
  return below[which] + share * (above[which] - below[which])
}

function signs({ blockedSigns, links }: Quality): number {
  return blockedSigns / links
}

function meanOf(drawn: readonly Drawn[], figureOf: (quality: Quality) => number | null): number {
  return mean(drawn.flatMap(({ ours }) => figureOf(ours.quality) ?? []))
}

/** The largest; NaN without any. */
function worst(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : Math.max(...values)
}
