import { expect, test } from 'vitest'
import {
  type CausalMap,
  inOrder,
  mapFromNotation,
  map as mapOf,
  newGroup,
  newLabel,
} from '../../model/index.ts'
import { measureDrawing } from '../quality/measureDrawing.ts'
import { stability } from '../quality/stability.ts'
import type { Quality } from '../quality/types.ts'
import { arrange } from './arrange.ts'
import { withLabels } from './labels.ts'
import { problemOf } from './problem.ts'
import type { Arrangement, ArrangeRequest } from './types.ts'

const TWO_LOOPS =
  'Rain -> + Grass -> + Cattle -> - Grass; Cattle -> + Income -> + Boreholes -> + Cattle; Boreholes -> - Rain'

const rings = { kind: 'rings', only: null, around: null, effort: 0.2 } as const

async function arranged(map: CausalMap, asked: Partial<ArrangeRequest> = {}): Promise<Arrangement> {
  const work = arrange({ map, ...rings, ...asked })
  let next = await work.next()
  while (next.done !== true) next = await work.next()
  return next.value
}

/** The map as it stands after an arrangement. */
function after(map: CausalMap, { places, bends }: Arrangement): CausalMap {
  const variables = inOrder(map.variables).map((it) => [it.id, { ...it, ...places[it.id] }])
  const links = inOrder(map.links).map((it) => [it.id, { ...it, bend: bends[it.id] ?? it.bend }])
  return { ...map, variables: Object.fromEntries(variables), links: Object.fromEntries(links) }
}

function qualityOf(map: CausalMap): Quality {
  const { graph, now } = problemOf({ map, ...rings })
  return measureDrawing(graph, now)
}

function withVariable(
  map: CausalMap,
  id: string,
  fields: { x?: number; y?: number; locked?: boolean },
): CausalMap {
  const variable = map.variables[id]
  if (!variable) throw new Error(`There is no ${id}.`)
  return { ...map, variables: { ...map.variables, [id]: { ...variable, ...fields } } }
}

test('loops become rings, with nothing over anything', async () => {
  const map = mapFromNotation(TWO_LOOPS)
  const quality = qualityOf(after(map, await arranged(map)))
  expect(quality).toMatchObject({
    crossings: 0,
    arcsOverLabels: 0,
    labelOverlaps: 0,
    hiddenLinks: 0,
    mergedLinks: 0,
  })
  expect(quality.roundness).toBeGreaterThan(0.85)
  expect(quality.goodLoops).toBe(1)
})

test('the same map gives the same drawing, whatever its records are in what order', async () => {
  const map = mapFromNotation(TWO_LOOPS)
  const turned = {
    ...map,
    variables: Object.fromEntries(Object.entries(map.variables).reverse()),
    links: Object.fromEntries(Object.entries(map.links).reverse()),
  }
  expect(await arranged(turned)).toEqual(await arranged(map))
})

test('what is locked stays, what is bent by hand keeps its bend, and only what is chosen moves', async () => {
  const start = withVariable(mapFromNotation(TWO_LOOPS), 'v1', { x: 500, y: 300, locked: true })
  const [link] = inOrder(start.links)
  if (!link) throw new Error('There is no link.')
  const map = { ...start, links: { ...start.links, [link.id]: { ...link, bend: 0.7, bent: true } } }
  const whole = await arranged(map)
  expect(Object.keys(whole.places).sort()).toEqual(['v2', 'v3', 'v4', 'v5'])
  expect(whole.bends).not.toHaveProperty(link.id)
  const some = await arranged(map, { only: ['v4', 'v5'] })
  expect(Object.keys(some.places).sort()).toEqual(['v4', 'v5'])
  expect(qualityOf(after(map, some)).labelOverlaps).toBe(0)
})

test('with nothing that may move nothing is done', async () => {
  expect(await arranged(mapFromNotation(''))).toEqual({ places: {}, bends: {} })
  expect(await arranged(mapOf`Rain`, { only: [] })).toEqual({ places: {}, bends: {} })
})

test('parts that no link joins are packed beside one another', async () => {
  const map = mapFromNotation('A -> + B -> + A; C -> + D -> + E -> - C; Alone; Also alone; F -> + F')
  const quality = qualityOf(after(map, await arranged(map)))
  expect(quality).toMatchObject({ crossings: 0, arcsOverLabels: 0, labelOverlaps: 0 })
  expect(quality.areaRatio).toBeLessThan(60)
})

test('a new drawing is turned so that it matches the old one', async () => {
  const map = mapFromNotation('A -> + B -> + C -> + D -> + E -> + A; B -> - E')
  const drawn = after(map, await arranged(map))
  const flipped = {
    ...drawn,
    variables: Object.fromEntries(inOrder(drawn.variables).map((it) => [it.id, { ...it, x: 900 - it.x }])),
  }
  const again = after(flipped, await arranged(flipped))
  const placesOf = ({ variables }: CausalMap) => inOrder(variables).map(({ x, y }) => ({ x, y }))
  expect(stability(placesOf(flipped), placesOf(again), 1).move).toBeLessThan(1)
})

test('tidying makes a drawing better and keeps the picture in the head', async () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F']
  const drawn = mapFromNotation('A -> + B -> + C -> + D -> + E -> + F -> + A; B -> - E; C -> + F')
  const map = names.reduce(
    (so, _, at) =>
      withVariable(so, `v${at + 1}`, { x: 150 * (at % 3) + 40 * at, y: 130 * Math.floor(at / 3) + 9 * at }),
    drawn,
  )
  const tidy = after(map, await arranged(map, { kind: 'tidy', effort: 1 }))
  const [before, now] = [qualityOf(map), qualityOf(tidy)]
  expect(now.cost).toBeLessThan(before.cost)
  const placesOf = ({ variables }: CausalMap) => inOrder(variables).map(({ x, y }) => ({ x, y }))
  const kept = stability(placesOf(map), placesOf(tidy), before.meanLength)
  expect(kept.move).toBeLessThanOrEqual(0.35)
  expect(kept.order).toBeGreaterThanOrEqual(0.96)
})

test('left to right, effects stand to the right of causes where no loop forbids it', async () => {
  const map = mapFromNotation('A -> + B -> + C; A -> + D -> + C')
  const { places } = await arranged(map, { kind: 'leftToRight' })
  const [a, b, c, d] = ['v1', 'v2', 'v3', 'v4'].map((id) => places[id]?.x ?? 0)
  expect([a, b].every((x, at) => Number(x) < Number([b, c][at]))).toBe(true)
  expect(Number(a) < Number(d) && Number(d) < Number(c)).toBe(true)
})

test('around a variable, the others stand on circles by how many links they are away', async () => {
  const map = mapFromNotation('A -> + B; A -> + C; D -> + A; B -> + E; C -> + F')
  const { places } = await arranged(map, { kind: 'around', around: 'v1' })
  const away = ['v2', 'v3', 'v4', 'v5', 'v6'].map((id) =>
    Math.hypot((places[id]?.x ?? 0) - (places.v1?.x ?? 0), (places[id]?.y ?? 0) - (places.v1?.y ?? 0)),
  )
  expect(Math.max(...away.slice(0, 3))).toBeLessThan(Math.min(...away.slice(3)))
})

test('in columns, every group has a column of its own', async () => {
  const plain = mapFromNotation('A -> + B -> + C -> + D -> - A')
  const farm = newGroup({ id: 'g', name: 'Farm', made: 9 })
  const variables = inOrder(plain.variables).map((it) => [it.id, { ...it, group: it.made < 3 ? 'g' : null }])
  const map = { ...plain, groups: { g: farm }, variables: Object.fromEntries(variables) }
  const { places } = await arranged(map, { kind: 'columns' })
  const [a, b, c, d] = ['v1', 'v2', 'v3', 'v4'].map((id) => places[id]?.x)
  expect([a, c]).toEqual([b, d])
  expect(Number(a)).toBeLessThan(Number(c))
})

test.each(['rings', 'tidy', 'leftToRight', 'hierarchy', 'columns'] as const)(
  'no name is put on a text label, and the label stays: %s',
  async (kind) => {
    const plain = mapFromNotation(TWO_LOOPS)
    // Where names come to stand when there are none.
    const { places } = await arranged(plain, { kind })
    const labels = Object.entries(places).map(([id, { x, y }], at) =>
      newLabel({ id: `t${id}`, text: 'What herders told us in the dry season', x, y, made: 100 + at }),
    )
    const some = labels.slice(0, 2)
    const map = { ...plain, labels: Object.fromEntries(some.map((label) => [label.id, label])) }
    const answer = await arranged(map, { kind })
    expect(Object.keys(answer.places).sort()).toEqual(Object.keys(plain.variables).sort())
    const then = after(map, answer)
    const { graph, now } = withLabels(problemOf({ map: then, ...rings }), then)
    expect(measureDrawing(graph, now).labelOverlaps).toBe(0)
  },
)
