import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { planLine } from '../../../src/canvas/quick/planLine.ts'
import { readLine } from '../../../src/canvas/quick/readLine.ts'
import { nextPlace } from '../../../src/commands/actions/nextPlace.ts'
import { drawMap, drawName } from '../../../src/layout/index.ts'
import { exampleMaps, scatteredMap, unbent } from '../../../src/layout/testing.ts'
import {
  addLink,
  addLinkedVariable,
  applyEdit,
  type CausalMap,
  emptyMap,
  inOrder,
  newLink,
  newVariable,
} from '../../../src/model/index.ts'
import { type Chance, createChance } from '../../support/chance.ts'
import { needlessStrikes } from './plainArcs.ts'

const isLong = process.env.SEDIKO_LONG === '1'
const SEEDS = Array.from({ length: isLong ? 2_000 : 200 }, (_, seed) => seed)
/** Maps that are closer than anybody draws, and maps drawn step by step. */
const FEWER = SEEDS.slice(0, isLong ? 300 : 24)
/** ms for each test. */
const timeout = isLong ? 1_200_000 : 60_000

/** Graphs of more than a hundred variables, of which trying all bends takes minutes. */
const LARGE: ReadonlySet<string> = new Set(['synth200.json', 'synth1000.json', 'world3.json'])

// Reference data that lies beside the project where its makers work; without it these tests have nothing to read.
const CORPUS = new URL('../../../../shared/corpus/layout/', import.meta.url)
const corpus = existsSync(CORPUS)
  ? readdirSync(CORPUS).filter((file) => file.endsWith('.json') && (isLong || !LARGE.has(file)))
  : []
if (corpus.length === 0) console.info('Skipped: the reference graphs of layouts are not beside the project.')

/** Maps with more links than this are no hand's, and take long. */
const MOST_LINKS = 320

function strikesOf(map: CausalMap): readonly string[] {
  return needlessStrikes(map, drawMap({ map, marked: [] }))
}

const EXAMPLES = exampleMaps()

/** The seeds whose map has links that run through names needlessly, with these. */
function struckSeeds(seeds: readonly number[], mapOf: (seed: number) => CausalMap) {
  return seeds.map((seed) => [seed, strikesOf(mapOf(seed))] as const).filter(([, links]) => links.length > 0)
}

/** The names of a scattered map, pushed together so that they touch and lie on one another. */
function crowded(seed: number): CausalMap {
  const map = scatteredMap(seed)
  const variables = Object.entries(map.variables).map(([id, { x, y, ...rest }]) => [
    id,
    { ...rest, x: Math.round(x * 0.7), y: Math.round(y * 0.6) },
  ])
  return { ...map, variables: Object.fromEntries(variables) }
}

/** A large map, with a few links and loops right across it. */
function acrossLarge(seed: number): CausalMap {
  const chance = createChance(seed)
  const variables = Array.from({ length: 48 }, (_, at) => {
    const x = (at % 12) * 260 + chance.below(200)
    const y = Math.floor(at / 12) * 210 + chance.below(160)
    return newVariable({ id: `v${at}`, name: `${chance.pick(NAMES)} ${at}`, x, y, made: at })
  })
  // Loops of two bow most.
  const links = Array.from({ length: 5 }, (_, at) => {
    const [one, other] = [12 * chance.below(4) + chance.below(3), 12 * chance.below(4) + 11 - chance.below(3)]
    return [`v${one} v${other}`, `v${other} v${one}`].slice(0, 1 + (at % 2))
  })
    .flat()
    .map((ends, made) => {
      const [source = '', target = ''] = ends.split(' ')
      return newLink({ id: `l${made}`, source, target, polarity: '+', made })
    })
  return {
    ...emptyMap(),
    variables: Object.fromEntries(variables.map((each) => [each.id, each])),
    links: Object.fromEntries(links.map((each) => [each.id, each])),
  }
}

const NAMES = ['Rain', 'Grass on the range', 'Herd size', 'Groundwater', 'Migration', 'Trust in the council']
const SEEN = { left: -100, top: -100, right: 1180, bottom: 620 }

/** A map made as people make one: lines drawn, chains by Tab, links between what is there. */
function edited(seed: number): CausalMap {
  const chance = createChance(seed)
  let map: CausalMap = emptyMap()
  let made = 0
  const newId = () => `n${++made}`
  for (let step = 0; step < 14; step++) map = editedOnce(map, chance, newId)
  return map
}

function editedOnce(map: CausalMap, chance: Chance, newId: () => string): CausalMap {
  const drawing = drawMap({ map, marked: [] })
  const variables = inOrder(map.variables)
  const what = chance.below(3)
  if (what === 0 || variables.length < 2) {
    const words = Array.from(
      { length: 2 + chance.below(4) },
      () => `${chance.pick(NAMES)} ${chance.below(6)}`,
    )
    const reading = readLine(map, words.join(' -> '))
    return reading.ok ? planLine(map, reading, { drawing, seen: SEEN }, newId).would : map
  }
  const source = chance.pick(variables)
  if (!source) return map
  if (what === 1) {
    let [at, from, grown] = [source, null as { x: number; y: number } | null, map]
    for (let length = 0; length < 3; length++) {
      const size = drawName('A name of usual length')
      const place = nextPlace(drawMap({ map: grown, marked: [] }), at, from, SEEN, size)
      const [variableId, linkId] = [newId(), newId()]
      const name = `${chance.pick(NAMES)} of ${variableId}`
      grown = applyEdit(grown, addLinkedVariable, { variableId, linkId, source: at.id, ...place, name }).map
      from = at
      at = grown.variables[variableId] ?? at
    }
    return grown
  }
  const target = chance.pick(variables)
  if (!target || target === source) return map
  return applyEdit(map, addLink, { id: newId(), source: source.id, target: target.id, polarity: '+' }).map
}

describe('no arc runs through a name where plain trying finds one that does not', { timeout }, () => {
  test.each(EXAMPLES)('%s', (_, map) => {
    expect(strikesOf(map)).toEqual([])
    expect(strikesOf(unbent(map))).toEqual([])
  })

  test('two hundred maps that nobody arranged', () => {
    expect(struckSeeds(SEEDS, scatteredMap)).toEqual([])
  })

  test('maps whose names touch and lie on one another', () => {
    expect(struckSeeds(FEWER, crowded)).toEqual([])
  })

  test('links of more than 1,600 px, right across large maps', () => {
    expect(struckSeeds(FEWER, acrossLarge)).toEqual([])
  })

  test('maps made by lines, chains and links', () => {
    expect(Math.min(...FEWER.map((seed) => Object.keys(edited(seed).links).length))).toBeGreaterThan(10)
    expect(struckSeeds(FEWER, edited)).toEqual([])
  })

  test.skipIf(corpus.length === 0).each(corpus)('%s', (file) => {
    expect(strikesOf(strewn(new URL(file, CORPUS)))).toEqual([])
  })
})

interface Graph {
  readonly nodes: readonly { readonly id: string; readonly label: string }[]
  readonly edges: readonly { readonly s: string; readonly t: string }[]
}

/** The variables and links of a reference graph, in rows that are not quite straight. */
function strewn(file: URL): CausalMap {
  const { nodes, edges }: Graph = JSON.parse(readFileSync(file, 'utf8'))
  const chance = createChance(nodes.length)
  const columns = Math.ceil(Math.sqrt(nodes.length))
  const variables = nodes.map(({ id, label }, at) => {
    const x = (at % columns) * 190 + chance.below(40)
    const y = Math.floor(at / columns) * 100 + chance.below(40)
    return [id, newVariable({ id, name: label, x, y, made: at })] as const
  })
  const links = edges.slice(0, MOST_LINKS).map(({ s, t }, at) => {
    return [`l${at}`, newLink({ id: `l${at}`, source: s, target: t, polarity: '+', made: at })] as const
  })
  return { ...emptyMap(), variables: Object.fromEntries(variables), links: Object.fromEntries(links) }
}
