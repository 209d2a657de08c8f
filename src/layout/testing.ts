import { readdirSync, readFileSync } from 'node:fs'
import fc, { type Arbitrary } from 'fast-check'
import { findLoops } from '../loops/index.ts'
import {
  type CausalMap,
  emptyMap,
  type Id,
  mapFromNotation,
  newLink,
  newVariable,
  readMapJson,
} from '../model/index.ts'
import { createChance } from './arrange/search/chance.ts'
import { boxAbout, grow, overlap } from './geometry/box.ts'
import { drawName } from './text/drawName.ts'
import type { Box, Drawing, MarkedLoop, Point } from './types.ts'

/** For tests only: small maps with places, and what the tests of this room ask of drawings. */

/** The map of a text in the notation, with its variables where `places` puts them, by name. */
export function placedMap(
  text: string,
  places: Readonly<Record<string, readonly [number, number]>>,
): CausalMap {
  const map = mapFromNotation(text)
  const variables = Object.values(map.variables).map((variable) => {
    const [x, y] = places[variable.name] ?? [0, 0]
    return [variable.id, { ...variable, x, y }] as const
  })
  return { ...map, variables: Object.fromEntries(variables) }
}

const EXAMPLES = new URL('../../examples/', import.meta.url)

/** The maps that come with the program, with the names of their files without their ending. */
export function exampleMaps(): readonly (readonly [name: string, map: CausalMap])[] {
  return readdirSync(EXAMPLES).map((file) => {
    const read = readMapJson(JSON.parse(readFileSync(new URL(file, EXAMPLES), 'utf8')))
    if (!read.ok) throw new Error(`${file}: ${read.reason}`)
    return [file.replace('.sediko.json', ''), read.map]
  })
}

/** The map as if nobody and no layout had bent a link. */
export function unbent(map: CausalMap): CausalMap {
  const links = Object.entries(map.links).map(([id, link]) => [id, { ...link, bend: null, bent: false }])
  return { ...map, links: Object.fromEntries(links) }
}

/** All loops of a map, each with a text for its mark. */
export function allMarked(map: CausalMap, most = 6): MarkedLoop[] {
  return findLoops(map)
    .loops.slice(0, most)
    .map((loop, index) => ({ loop, text: `${loop.type}${index + 1}` }))
}

/** The drawing without its objects' identities, for comparing. */
export function plain(drawing: Drawing): unknown {
  const { variables, labels, links, groups, marks, bounds } = drawing
  return {
    variables: [...variables],
    labels: [...labels],
    links: [...links],
    groups: [...groups],
    marks: [...marks],
    bounds,
  }
}

const place = fc.record({ x: fc.integer({ min: 0, max: 700 }), y: fc.integer({ min: 0, max: 500 }) })

/** A place near those of `aMap`. */
export const aPlace: Arbitrary<Point> = place

const link = fc.record({
  source: fc.nat(6),
  target: fc.nat(6),
  bend: fc.option(fc.double({ min: -0.9, max: 0.9, noNaN: true }), { freq: 4 }),
  delay: fc.boolean(),
  polarity: fc.constantFrom('+', '-', '?' as const),
})

const NAMES = ['Rain', 'Groundwater level', 'Trust in the health service', '', '水', 'Income', 'Debt']

/** Maps of two to seven variables, crowded, with parallel and bent links and links to themselves. */
export const aMap: Arbitrary<CausalMap> = fc
  .record({
    places: fc.array(place, { minLength: 2, maxLength: 7 }),
    links: fc.array(link, { maxLength: 12 }),
  })
  .map(({ places, links }) => {
    const id = (index: number): Id => `v${index % places.length}`
    return {
      ...emptyMap(),
      variables: Object.fromEntries(
        places.map(({ x, y }, index) => [
          id(index),
          newVariable({ id: id(index), name: NAMES[index] ?? '', x, y, made: index + 1 }),
        ]),
      ),
      links: Object.fromEntries(
        links.map(({ source, target, ...fields }, index) => [
          `l${index}`,
          newLink({ id: `l${index}`, source: id(source), target: id(target), ...fields, made: index + 1 }),
        ]),
      ),
    }
  })

const WORDS = [
  'Debt',
  'Income per household',
  'Trust in the health service',
  'Groundwater level',
  'Schools built',
  'Time to treat',
  'Number of cattle on the land',
  'Rain',
]

/** So many pixels are left between the names of `scatteredMap`, at least. */
const APART = 10

/**
 * A map that looks drawn in a hurry, the same for the same seed: names here and there, none on another, with links to and fro of which nobody
 * has bent any.
 */
export function scatteredMap(seed: number): CausalMap {
  const chance = createChance(seed)
  const names: { readonly name: string; readonly box: Box; readonly at: Point }[] = []
  const wanted = 5 + chance.below(26)
  const side = 190 * Math.sqrt(wanted)
  for (let tried = 0; names.length < wanted && tried < 2_000; tried++) {
    const name = `${WORDS[chance.below(WORDS.length)]} ${names.length + 1}`
    const at = { x: Math.round(chance.part() * side * 1.3), y: Math.round(chance.part() * side * 0.7) }
    const { width, height } = drawName(name)
    const box = boxAbout(at, width, height)
    if (!names.some((other) => overlap(grow(other.box, APART), box))) names.push({ name, box, at })
  }
  const pairs = new Set<string>()
  for (let made = 0; made < wanted * 1.7; made++) {
    const source = chance.below(names.length)
    const target = chance.below(names.length)
    if (source !== target) pairs.add(`v${source} v${target}`)
  }
  return {
    ...emptyMap(),
    variables: Object.fromEntries(
      names.map(({ name, at }, index) => [
        `v${index}`,
        newVariable({ id: `v${index}`, name, ...at, made: index + 1 }),
      ]),
    ),
    links: Object.fromEntries(
      [...pairs].map((pair, index) => {
        const [source = '', target = ''] = pair.split(' ')
        const link = newLink({ id: `l${index}`, source, target, polarity: '+', made: index + 1 })
        return [link.id, link]
      }),
    ),
  }
}
