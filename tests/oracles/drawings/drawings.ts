import { readdirSync, readFileSync } from 'node:fs'
import { drawnMap } from '../../../src/cli/readDrawing.ts'
import {
  type Arc,
  arcBetween,
  type Placement,
  type Point,
  type SizedGraph,
} from '../../../src/layout/index.ts'
import { readMapJson } from '../../../src/model/index.ts'
import { type Chance, createChance } from '../../support/chance.ts'
import { rectangleAt } from './plainLines.ts'
import { listOf } from './plainLists.ts'

/** A graph and where it is drawn. */
export interface Drawing {
  readonly graph: SizedGraph
  readonly placement: Placement
}

/** How names are strewn: anywhere, in rows nearly, or on a circle nearly; with links bent by chance or straight. */
export const WAYS = ['anywhere', 'in rows', 'on a circle', 'in rows, straight'] as const

/** Every example as its makers drew it. */
export function exampleDrawings(): readonly (readonly [name: string, drawing: Drawing])[] {
  const folder = new URL('../../../examples/', import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sediko.json'))
    .map((file) => [file, exampleIn(new URL(file, folder))])
}

function exampleIn(file: URL): Drawing {
  const read = readMapJson(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.ok) throw new Error(read.reason)
  return drawnMap(read.map)
}

/**
 * A graph of up to 26 names and about twice as many links, some of a variable to itself or equal to others, drawn in one of the ways. Where all is straight
 * none leads back: whether such a loop goes around once or not at all hangs on its last digits.
 */
export function drawingOf(seed: number, way: (typeof WAYS)[number]): Drawing {
  const chance = createChance(seed)
  const count = 2 + chance.below(25)
  const links = listOf(chance.below(2 * count + 4), () => ({
    source: chance.below(count),
    target: chance.below(count),
  }))
  const leadsBack = (at: number): boolean =>
    links
      .slice(0, at)
      .some(({ source, target }) => source === links[at]?.target && target === links[at]?.source)
  const graph = {
    sizes: listOf(count, () => ({ width: 30 + chance.below(120), height: chance.pick([20, 40, 60]) ?? 20 })),
    links: way === 'in rows, straight' ? links.filter((_, at) => !leadsBack(at)) : links,
  }
  return { graph, placement: placementOf(graph, way, chance) }
}

/**
 * Places of no round numbers, so that nothing just touches: two ways of reckoning agree there but for their last digits. Where links are bent some begin beside the line between
 * the centres.
 */
function placementOf({ sizes, links }: SizedGraph, way: (typeof WAYS)[number], chance: Chance): Placement {
  const part = (): number => chance.below(1e9) / 1e9
  const columns = Math.ceil(Math.sqrt(sizes.length))
  const placeOf = (at: number): Point => {
    if (way === 'anywhere') return { x: part() * 160 * columns, y: part() * 120 * columns }
    if (way === 'on a circle') {
      const angle = (2 * Math.PI * (at + part() / 3)) / sizes.length
      const radius = 34 * sizes.length + 30 * part()
      return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
    }
    return { x: (at % columns) * 170 + 20 * part(), y: Math.floor(at / columns) * 100 + 20 * part() }
  }
  const centres = sizes.map((_, at) => placeOf(at))
  if (way === 'in rows, straight') return { centres, bends: links.map(() => 0) }
  const bends = links.map(() => 1.2 * part() - 0.6)
  const beside = links.flatMap(({ source, target }, at): readonly (readonly [number, Arc])[] => {
    if (source === target || chance.below(5) > 0) return []
    const [aside, to] = [20 * part() - 10, centres[target] ?? NOWHERE]
    const from = { x: (centres[source]?.x ?? 0) + aside, y: centres[source]?.y ?? 0 }
    const boxOf = (centre: Point, of: number) =>
      rectangleAt(centre, sizes[of]?.width ?? 0, sizes[of]?.height ?? 0)
    return [[at, arcBetween(from, boxOf(from, source), to, boxOf(to, target), bends[at] ?? 0)]]
  })
  return { centres, bends, beside: new Map(beside) }
}

const NOWHERE: Point = { x: 0, y: 0 }
