import { shortLoops } from '../../../src/layout/index.ts'
import type { Cache } from './cache.ts'
import type { BenchGraph } from './graphs.ts'
import type { Other } from './others.ts'
import { bestOfTries, cheapest, least, type Rated, rated } from './rate.ts'
import { layOutTwice, place, type Tried } from './run.ts'

/** All drawings of one graph. */
export interface Result {
  readonly bench: BenchGraph
  /** Null when ours was not asked for. */
  readonly ours: Ours | null
  readonly others: readonly Rated[]
  readonly byHand: Rated | null
  /** Layouts that gave nothing, or not all they were asked for, and why. */
  readonly failures: readonly string[]
}

/** Our own drawing, with what is promised of it besides quality. */
export interface Ours extends Rated {
  /** Time to the first drawing and to the final one, ms. */
  readonly firstMilliseconds: number
  readonly finalMilliseconds: number
  readonly isSame: boolean
}

/** What is to be drawn. */
export interface Wanted {
  readonly ours: boolean
  readonly others: readonly Other[]
  /** Others that are compared when the cache knows them, and not run. */
  readonly onlyKnown: readonly Other[]
}

/** Draws a graph in every way that is wanted, one after the other. */
export async function resultOf(bench: BenchGraph, wanted: Wanted, cache: Cache): Promise<Result> {
  const { graph } = bench
  const loops = shortLoops(graph)
  const failures: string[] = []
  const others: Rated[] = []
  const take = (other: Other, { placed, why }: Tried) => {
    if (why !== null) failures.push(`${other.name} on ${bench.name}: ${why}, ${placed.length} drawings`)
    others.push(...cache.ratings(other, graph, () => bestOfTries(other.name, graph, loops, placed)))
  }
  for (const other of wanted.others) {
    const known = cache.get(other, graph)
    const tried = known ?? (await place(other, graph))
    if (!known) cache.put(other, graph, tried)
    take(other, tried)
  }
  for (const other of wanted.onlyKnown) {
    const known = cache.get(other, graph)
    if (known) take(other, known)
  }
  cache.save()
  const ours = wanted.ours ? await oursOf(bench, loops) : null
  const byHand = bench.byHand ? rated('by hand', graph, loops, bench.byHand, Number.NaN) : null
  return { bench, ours, others, byHand, failures }
}

async function oursOf({ graph }: BenchGraph, loops: ReturnType<typeof shortLoops>): Promise<Ours> {
  const { placement, milliseconds, firstMilliseconds, finalMilliseconds, isSame } = await layOutTwice(graph)
  const drawing = rated('ours', graph, loops, placement, milliseconds)
  return { ...drawing, firstMilliseconds, finalMilliseconds, isSame }
}

/** The best other: of least cost among all that leave links straight or bow them alike; null without any. */
export function bestOther({ others }: Result): Rated | null {
  return cheapest(others.filter(({ arcs }) => arcs !== 'loop rule'))
}

/** The best of the others with our loop rule for arcs. */
export function bestWithLoopRule({ others }: Result): Rated | null {
  return cheapest(others.filter(({ arcs }) => arcs === 'loop rule'))
}

/** Of the others with straight or constant arcs the one with the fewest crossings, whatever else it costs. */
export function fewestCrossings({ others }: Result): Rated | null {
  return least(
    others.filter(({ arcs }) => arcs !== 'loop rule'),
    ({ quality }) => quality.crossings,
  )
}

/** The mean of an unequal lot of ratios; NaN without any. */
export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length)
}

/** The mean; NaN without values. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
