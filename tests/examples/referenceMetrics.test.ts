import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  measureDrawing,
  type Placement,
  type Point,
  type Quality,
  type SizedGraph,
  shortLoops,
  stability,
} from '../../src/layout/index.ts'
import { createChance } from '../support/chance.ts'

// Graphs and a script of other hands, which lie beside the project where its makers work. Their counterpart of our own making is `tests/oracles/drawings`.
const METRICS = new URL('../../../shared/tools/drawing-metrics.mjs', import.meta.url)
const CORPUS = new URL('../../../shared/corpus/layout/', import.meta.url)
const isThere = existsSync(METRICS) && existsSync(CORPUS)
/** The script takes seconds for a thousand variables, ms. */
const PATIENCE = 120_000
const isLong = process.env.SEDIKO_LONG === '1'

type Pair = readonly [number, number]

interface CorpusGraph {
  readonly nodes: readonly { readonly id: string; readonly w: number; readonly h: number }[]
  readonly edges: readonly { readonly s: string; readonly t: string }[]
  readonly human?: { readonly pos: Readonly<Record<string, Pair>>; readonly sag: readonly number[] }
}

/** The measurements of the script by their names there. */
type Measured = Readonly<Record<string, number | null>>

interface Reference {
  measure(graph: CorpusGraph, places: Readonly<Record<string, Pair>>, sagittas: readonly number[]): Measured
  shortLoops(graph: CorpusGraph): readonly { readonly edges: readonly number[] }[]
  stability(
    ids: readonly string[],
    before: Readonly<Record<string, Pair>>,
    after: Readonly<Record<string, Pair>>,
    unit: number,
  ): { readonly move: number; readonly order: number }
}

/** What is measured, and what the script calls it. */
const NAMES: Readonly<Partial<Record<keyof Quality, string>>> = {
  variables: 'N',
  links: 'E',
  loops: 'loops',
  crossings: 'crossings',
  arcsOverLabels: 'arcOverLabel',
  labelOverlaps: 'labelOverlaps',
  hiddenLinks: 'hidden',
  mergedLinks: 'merged',
  blockedSigns: 'signBlocked',
  meanLength: 'meanLen',
  lengthVariation: 'lenCV',
  angularResolution: 'angRes',
  tightAngles: 'tight',
  roundness: 'round',
  oneWay: 'oneway',
  goodLoops: 'loopGood',
  roomForMarks: 'loopRoom',
  width: 'W',
  height: 'H',
  areaRatio: 'areaRatio',
  cost: 'cost',
}

const names = isThere ? readdirSync(CORPUS).filter((file) => file.endsWith('.json')) : []

test.runIf(!isThere)('the reference metrics', (context) => {
  console.log('Left out: the reference metrics and their graphs are not beside the project.')
  context.skip()
})

describe.runIf(isThere).each(names)('%s', async (name) => {
  const reference = await loadReference()
  const given: CorpusGraph = JSON.parse(readFileSync(new URL(name, CORPUS), 'utf8'))
  const graph = sizedGraph(given)
  const runs = given.nodes.length > 100 ? 1 : 8

  test('has the same short loops', () => {
    expect(shortLoops(graph)).toEqual(reference.shortLoops(given).map(({ edges }) => edges))
  })

  test.runIf(given.human !== undefined)('is measured the same as a person drew it', () => {
    compare(reference, given, humanPlacement(given))
  })

  // What fails is printed with two seeds: that of fast-check, and as its counterexample that of the drawing.
  test.each(['scattered', 'in rows', 'in rows, straight'] as const)(
    'is measured the same %s',
    (how) => {
      fc.assert(
        fc.property(fc.noShrink(fc.nat()), (seed) => {
          compare(reference, given, randomPlacement(given, how, seed))
        }),
        { numRuns: isLong ? 10 * runs : runs },
      )
    },
    PATIENCE,
  )

  test('is as stable', () => {
    const one = randomPlacement(given, 'in rows', 1)
    const other = randomPlacement(given, 'in rows', 2)
    const ids = given.nodes.map(({ id }) => id)
    const ours = stability(one.centres, other.centres, 150)
    const theirs = reference.stability(ids, placesById(given, one), placesById(given, other), 150)
    expect(ours.order).toBe(theirs.order)
    expect(ours.move).toBeCloseTo(theirs.move, 9)
  })
})

async function loadReference(): Promise<Reference> {
  return import(/* @vite-ignore */ METRICS.href)
}

/** Counts are to be equal, and all else to nine digits. */
function compare(reference: Reference, given: CorpusGraph, placement: Placement): void {
  const graph = sizedGraph(given)
  const sagittas = graph.links.map(({ source, target }, at) => {
    const from = placement.centres[source] ?? { x: 0, y: 0 }
    const to = placement.centres[target] ?? { x: 0, y: 0 }
    return (placement.bends[at] ?? 0) * Math.hypot(to.x - from.x, to.y - from.y)
  })
  const theirs = reference.measure(given, placesById(given, placement), sagittas)
  const ours = measureDrawing(graph, placement)
  const differences = Object.entries(ours).flatMap(([what, value]) => {
    const other = theirs[nameOf(what)]
    return agree(value, other) ? [] : [`${what}: ${value}, and not ${other}`]
  })
  expect(Object.keys(ours).sort()).toEqual(Object.keys(NAMES).sort())
  expect(differences).toEqual([])
}

function nameOf(what: string): string {
  return Object.entries(NAMES).find(([ours]) => ours === what)?.[1] ?? ''
}

function agree(ours: number | null, theirs: number | null | undefined): boolean {
  if (ours === null || theirs === null || theirs === undefined) return ours === theirs
  if (Number.isInteger(theirs)) return Math.abs(ours - theirs) < 1e-9
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs))
}

function sizedGraph({ nodes, edges }: CorpusGraph): SizedGraph {
  const indexOf = new Map(nodes.map(({ id }, at) => [id, at]))
  return {
    sizes: nodes.map(({ w, h }) => ({ width: w, height: h })),
    links: edges.map(({ s, t }) => ({ source: indexOf.get(s) ?? -1, target: indexOf.get(t) ?? -1 })),
  }
}

function placesById({ nodes }: CorpusGraph, { centres }: Placement): Readonly<Record<string, Pair>> {
  return Object.fromEntries(nodes.map(({ id }, at) => [id, [centres[at]?.x ?? 0, centres[at]?.y ?? 0]]))
}

function humanPlacement({ nodes, edges, human }: CorpusGraph): Placement {
  const placeOf = (id: string): Point => ({ x: human?.pos[id]?.[0] ?? 0, y: human?.pos[id]?.[1] ?? 0 })
  return {
    centres: nodes.map(({ id }) => placeOf(id)),
    bends: edges.map(({ s, t }, at) => {
      const from = placeOf(s)
      const to = placeOf(t)
      return (human?.sag[at] ?? 0) / Math.hypot(to.x - from.x, to.y - from.y)
    }),
  }
}

/** Whole places, so that things touch exactly and lie on one line now and then. */
function randomPlacement(
  { nodes, edges }: CorpusGraph,
  how: 'scattered' | 'in rows' | 'in rows, straight',
  seed: number,
): Placement {
  const { below } = createChance(seed)
  const columns = Math.ceil(Math.sqrt(nodes.length))
  const reach = Math.min(columns * 150, 600)
  const scattered = (at: number): Point => ({
    x: (at % columns) * 150 + below(reach),
    y: Math.floor(at / columns) * 90 + below(reach),
  })
  const inRows = (at: number): Point => ({
    x: (at % columns) * 150 + 10 * below(4),
    y: Math.floor(at / columns) * 90 + 10 * below(4),
  })
  return {
    centres: nodes.map((_, at) => (how === 'scattered' ? scattered(at) : inRows(at))),
    bends: edges.map(() => (how === 'in rows, straight' ? 0 : (below(1201) - 600) / 1000)),
  }
}
