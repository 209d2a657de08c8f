import { readdirSync, readFileSync } from 'node:fs'
import { FAR_APART, farApartMap } from '../../../src/canvas/showing/testing.ts'
import { arrange } from '../../../src/layout/index.ts'
import {
  applyEdit,
  arrangeThings,
  type CausalMap,
  emptyMap,
  newLink,
  newVariable,
  readMapJson,
} from '../../../src/model/index.ts'
import { createChance } from '../../support/chance.ts'
import { type BenchGraph, benchGraphs } from '../layout/graphs.ts'
import { syntheticMap } from '../syntheticMap.ts'

/** Larger graphs are not meant to be followed by a room. */
const MOST = 45
/** So many maps are made, each from its number, and so many of each kind of those whose things stand far apart. */
const SEEDS = 20
const SEEDS_FAR_APART = 3

const ENDING = '.sediko.json'
const EXAMPLES = new URL('../../../examples/', import.meta.url)

/** A map to be projected. */
export interface ProjectedMap {
  readonly name: string
  readonly map: CausalMap
  /** One of the project's own, which are to be shown whole. */
  readonly isExample: boolean
}

/** The examples, the graphs beside the project of up to 45 variables, and maps that are made. */
export async function projectedMaps(): Promise<readonly ProjectedMap[]> {
  const examples = exampleMaps()
  const names = new Set(examples.map(({ name }) => name))
  const others: ProjectedMap[] = []
  for (const graph of benchGraphs()) {
    if (names.has(graph.name) || graph.graph.sizes.length > MOST) continue
    others.push({ name: graph.name, map: await mapOf(graph), isExample: false })
  }
  return [...examples, ...others, ...seeded(), ...farApart()]
}

function exampleMaps(): readonly ProjectedMap[] {
  const files = readdirSync(EXAMPLES).filter((file) => file.endsWith(ENDING))
  return files.map((file) => {
    const name = file.slice(0, -ENDING.length)
    const read = readMapJson(JSON.parse(readFileSync(new URL(file, EXAMPLES), 'utf8')))
    if (!read.ok) throw new Error(`${name}: ${read.reason}`)
    return { name, map: read.map, isExample: true }
  })
}

/** A graph as a map: as a person drew it, else as the program arranges what comes without places. */
async function mapOf({ name, graph, lines, signs, byHand }: BenchGraph): Promise<CausalMap> {
  const variables = lines.map((own, at) => {
    const { x = 0, y = 0 } = byHand?.centres[at] ?? {}
    return newVariable({ id: `v${at}`, name: own.join(' '), x, y, made: at })
  })
  const links = graph.links.map(({ source, target }, at) => {
    const polarity = signs[at] === '-' ? '-' : signs[at] === '+' ? '+' : '?'
    return newLink({ id: `l${at}`, source: `v${source}`, target: `v${target}`, polarity, made: at })
  })
  const map = {
    ...emptyMap({ title: name }),
    variables: Object.fromEntries(variables.map((each) => [each.id, each])),
    links: Object.fromEntries(links.map((each) => [each.id, each])),
  }
  return byHand === null ? arranged(map) : map
}

async function arranged(map: CausalMap): Promise<CausalMap> {
  const work = arrange({ map, kind: 'rings', only: null, around: null, effort: 0.3 })
  let step = await work.next()
  while (step.done !== true) step = await work.next()
  const { places, bends } = step.value
  return applyEdit(map, arrangeThings, { places, bends }).map
}

/** Maps from ten to 45 variables with one and a half links each, as people draw them, the same on every machine. */
function seeded(): readonly ProjectedMap[] {
  return Array.from({ length: SEEDS }, (_, at) => {
    const chance = createChance(at + 1)
    const variables = 10 + chance.below(MOST - 9)
    const links = Math.round(variables * (1.2 + chance.below(7) / 10))
    return { name: `seed ${at + 1}`, map: syntheticMap(variables, links, at + 1), isExample: false }
  })
}

/** Maps with groups, or pieces, far from one another or scattered. */
function farApart(): readonly ProjectedMap[] {
  return FAR_APART.flatMap((kind) =>
    Array.from({ length: SEEDS_FAR_APART }, (_, at) => {
      return { name: `${kind} ${at + 1}`, map: farApartMap(kind, at + 1), isExample: false }
    }),
  )
}
