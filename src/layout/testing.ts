import fc, { type Arbitrary } from 'fast-check'
import { findLoops } from '../loops/index.ts'
import { type CausalMap, emptyMap, type Id, mapFromNotation, newLink, newVariable } from '../model/index.ts'
import type { Drawing, MarkedLoop, Point } from './types.ts'

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
