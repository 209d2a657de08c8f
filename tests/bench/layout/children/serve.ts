import type { Point, SizedGraph } from '../../../../src/layout/index.ts'
import { createChance } from '../../../support/chance.ts'

/** What a child is asked to do; it comes as JSON on its standard input. */
export interface PlaceJob {
  /** Which of the child's layouts. */
  readonly layout: string
  readonly graph: SizedGraph
  /** How often to try: from 1 on each try has its own seed, or its own of the settings that are documented. */
  readonly tries: number
}

/** What a child answers, a line of JSON on its standard output for each try. */
export interface Placed {
  /** The centre of each name, px. */
  readonly centres: readonly Point[]
  /** CPU time of the layout alone, ms; for a program of its own the time on the clock. */
  readonly milliseconds: number
}

/** A layout: the centres of all names. `attempt` counts from 1. */
export type Place = (graph: SizedGraph, attempt: number) => Promise<readonly Point[]> | readonly Point[]

/** A clock, ms. */
type Clock = () => number

const cpuTime: Clock = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Reads one job from standard input, and prints each try as soon as it is done. */
export async function serve(layouts: Readonly<Record<string, Place>>, clock: Clock = cpuTime): Promise<void> {
  let text = ''
  for await (const part of process.stdin) text += part
  const job: PlaceJob = JSON.parse(text)
  const place = layouts[job.layout]
  if (place === undefined) throw new Error(`There is no layout called ${job.layout}.`)
  for (let attempt = 1; attempt <= job.tries; attempt++) {
    // Some libraries have no seed and ask for chance themselves.
    const chance = createChance(attempt)
    Math.random = () => chance.below(2 ** 30) / 2 ** 30
    const before = clock()
    const centres = await place(job.graph, attempt)
    const placed: Placed = { centres, milliseconds: clock() - before }
    if (centres.length !== job.graph.sizes.length || !centres.every(isPlace)) {
      throw new Error(`${job.layout} has not placed every variable.`)
    }
    process.stdout.write(`${JSON.stringify(placed)}\n`)
  }
  // Cytoscape has a clock that never stops.
  process.exit()
}

function isPlace({ x, y }: Point): boolean {
  return Number.isFinite(x) && Number.isFinite(y)
}

/** So many places at random in a square with room for them, the same for the same seed. */
export function randomPlaces(count: number, seed: number, room = 170): readonly Point[] {
  const chance = createChance(seed)
  const side = Math.ceil(room * Math.sqrt(count))
  return Array.from({ length: count }, () => ({ x: chance.below(side), y: chance.below(side) }))
}
