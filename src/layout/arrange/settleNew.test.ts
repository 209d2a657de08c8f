import { expect, test } from 'vitest'
import { type CausalMap, inOrder, mapFromNotation, newLabel } from '../../model/index.ts'
import { measureDrawing } from '../quality/measureDrawing.ts'
import { withLabels } from './labels.ts'
import { problemOf } from './problem.ts'
import { settleNew } from './settleNew.ts'

/** A map with its variables at places by name; those left out stand on one another in the middle. */
function standing(text: string, places: Readonly<Record<string, readonly [number, number]>>): CausalMap {
  const map = mapFromNotation(text)
  const variables = inOrder(map.variables).map((it) => {
    const [x, y] = places[it.name] ?? [200, 100]
    return [it.id, { ...it, x, y }] as const
  })
  return { ...map, variables: Object.fromEntries(variables) }
}

function settled(map: CausalMap, ...names: readonly string[]): { map: CausalMap; moved: readonly string[] } {
  const fresh = inOrder(map.variables).filter(({ name }) => names.includes(name))
  const places = settleNew(
    () => map,
    fresh.map(({ id }) => id),
  )
  const variables = inOrder(map.variables).map((it) => [it.id, { ...it, ...places.get(it.id) }] as const)
  return { map: { ...map, variables: Object.fromEntries(variables) }, moved: [...places.keys()] }
}

function qualityOf(map: CausalMap) {
  const { graph, now } = problemOf({ map, kind: 'tidy', only: null, around: null, effort: 1 })
  return measureDrawing(graph, now)
}

const LINE = 'Rain -> + Grass -> + Cattle; Grass -> + Trees -> + Rain'
const PLACES = { Rain: [0, 0], Grass: [400, 0], Cattle: [800, 0] } as const

test('what is new finds free space near what it is linked with, in the shape of its loop, and nothing else moves', () => {
  const { map, moved } = settled(standing(LINE, { ...PLACES, Trees: [600, 40] }), 'Trees')
  expect(moved).toEqual(['v4'])
  const quality = qualityOf(map)
  expect(quality).toMatchObject({ arcsOverLabels: 0, labelOverlaps: 0, crossings: 0 })
  expect(quality.roundness).toBeGreaterThan(0.6)
  const { x = 0, y = 0 } = map.variables.v4 ?? {}
  expect(Math.hypot(x - 300, y)).toBeLessThan(450)
})

test('a shape that stands well is left as it is', () => {
  const ring = { Rain: [0, -140], Grass: [130, 90], Trees: [-130, 90] } as const
  expect(
    settled(standing('Rain -> + Grass -> + Trees -> + Rain', ring), 'Rain', 'Grass', 'Trees').moved,
  ).toEqual([])
})

test('very many new variables are left where they are, and the map is not even made', () => {
  const ids = Array.from({ length: 61 }, (_, at) => `v${at}`)
  expect(
    settleNew(() => {
      throw new Error('not asked for')
    }, ids).size,
  ).toBe(0)
})

test('what is new is not left over a text label', () => {
  const label = newLabel({ id: 't1', text: 'What herders told us', x: 600, y: 200, made: 100 })
  const plain = standing('Rain -> + Grass -> + Cattle; Grass -> + Trees', { ...PLACES, Trees: [600, 200] })
  expect(settled(plain, 'Trees').moved).toEqual([])
  const { map, moved } = settled({ ...plain, labels: { t1: label } }, 'Trees')
  expect(moved).toEqual(['v4'])
  const { graph, now } = withLabels(
    problemOf({ map, kind: 'tidy', only: null, around: null, effort: 1 }),
    map,
  )
  expect(measureDrawing(graph, now).labelOverlaps).toBe(0)
})
