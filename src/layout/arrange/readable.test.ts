import { expect, test } from 'vitest'
import { type CausalMap, inOrder, mapFromNotation } from '../../model/index.ts'
import { NAME_STYLE } from '../look/style.ts'
import { measureDrawing } from '../quality/measureDrawing.ts'
import { shortLoops } from '../quality/shortLoops.ts'
import type { Quality } from '../quality/types.ts'
import { arrange } from './arrange.ts'
import { placementOf } from './layOut.ts'
import { layOutGraph } from './layOutGraph.ts'
import { problemOf } from './problem.ts'
import { searchGraphOf } from './search/graph.ts'
import { USUAL_SCREEN } from './search/readable.ts'
import { searchDrawing } from './search/search.ts'
import type { Arrangement } from './types.ts'

const rings = { kind: 'rings', only: null, around: null } as const

/** Rings of six that share a variable each with the next, and some chords: 31 variables, 40 links. */
const RINGS = [0, 1, 2, 3, 4, 5]
  .map((ring) => {
    const names = [0, 1, 2, 3, 4, 5].map((at) => `Grazing pressure ${5 * ring + at}`)
    const chord = `${names[1]} -> - ${names[4]}`
    return `${names.join(' -> + ')} -> + ${names[0]}; ${ring < 4 ? chord : names[2]}`
  })
  .join('; ')

/** Two rings of five that share a variable: names that a small window has room for, however they are drawn. */
const SMALL = 'A -> + B -> + C -> + D -> + E -> + A; A -> + F -> + G -> + H -> - I -> + A; C -> - G'

async function arranged(
  map: CausalMap,
  screen?: { readonly width: number; readonly height: number },
): Promise<Arrangement> {
  const work = arrange({ map, ...rings, effort: 0.15, ...(screen && { screen }) })
  let next = await work.next()
  while (next.done !== true) next = await work.next()
  return next.value
}

function qualityOf(map: CausalMap, { places, bends }: Arrangement): Quality {
  const { graph, ids, links } = problemOf({ map, ...rings, effort: 1 })
  return measureDrawing(graph, {
    centres: ids.map((id) => places[id] ?? { x: 0, y: 0 }),
    bends: links.map(({ id }) => bends[id] ?? 0),
  })
}

test('a map of thirty variables is drawn so that its names are 11 px high on the fitted screen of a small window', async () => {
  const map = mapFromNotation(RINGS)
  expect(inOrder(map.variables)).toHaveLength(31)
  const { width, height, ...quality } = qualityOf(map, await arranged(map))
  const scale = Math.min(USUAL_SCREEN.width / width, USUAL_SCREEN.height / height)
  expect(scale * NAME_STYLE.size).toBeGreaterThanOrEqual(11)
  expect(quality).toMatchObject({ arcsOverLabels: 0, labelOverlaps: 0, hiddenLinks: 0, mergedLinks: 0 })
})

test('the drawing takes the shape of the canvas, and only its shape', async () => {
  const map = mapFromNotation(RINGS)
  const [upright, larger] = [
    await arranged(map, { width: 500, height: 900 }),
    await arranged(map, { width: 1000, height: 1800 }),
  ]
  const { width, height } = qualityOf(map, upright)
  expect(height).toBeGreaterThan(1.3 * width)
  expect(larger).toEqual(upright)
})

test('without a canvas it is the shape of the usual one', async () => {
  const map = mapFromNotation(RINGS)
  expect(await arranged(map)).toEqual(await arranged(map, USUAL_SCREEN))
})

test('a map whose names can be read anyway is drawn to the byte as if nobody asked for their size', async () => {
  const { graph, fixed } = problemOf({ map: mapFromNotation(SMALL), ...rings, effort: 1 })
  const drawing = layOutGraph(graph, 'rings', 0.15)
  let drawn = await drawing.next()
  while (drawn.done !== true) drawn = await drawing.next()
  const search = searchDrawing(searchGraphOf(graph, shortLoops(graph), fixed), null, null, 0.15)
  let found = search.next()
  while (found.done !== true) found = search.next()
  expect(drawn.value).toEqual(placementOf(found.value))
})
