import { expect, test } from 'vitest'
import { type Drawing, drawMap } from '../layout/index.ts'
import { applyEdit, changeVariable, map, moveThings, newLabel } from '../model/index.ts'
import { createNodeMaker, type ShownTexts } from './nodes.ts'

const circle = map`Rainfall -> + Grazing -> - Debt -> + Rainfall`
const [first = ''] = Object.keys(circle.variables)

function shown({ variables, labels }: Drawing): ShownTexts {
  return { variable: (id) => variables.get(id), label: (id) => labels.get(id) }
}

test('variables come in order of making, then labels', () => {
  const withLabel = { ...circle, labels: { v1: newLabel({ id: 'v1', text: 'Drought years' }) } }
  const nodes = createNodeMaker()(withLabel, shown(drawMap({ map: withLabel, marked: [] })))
  expect(nodes.map(({ id }) => id)).toEqual(['variable:v1', 'variable:v2', 'variable:v3', 'label:v1'])
})

test('what did not move keeps its node object', () => {
  const nodesOf = createNodeMaker()
  const before = drawMap({ map: circle, marked: [] })
  const old = nodesOf(circle, shown(before))
  const moved = applyEdit(circle, moveThings, { places: { [first]: { x: 900, y: 40 } } }).map
  const now = nodesOf(moved, shown(drawMap({ map: moved, marked: [] }, before)))
  expect(now.map((node, at) => node === old[at])).toEqual([false, true, true])
  expect(now[0]?.position).toEqual({ x: 900, y: 40 })
})

test('a change that shows in no name or place keeps the list itself', () => {
  const nodesOf = createNodeMaker()
  const before = drawMap({ map: circle, marked: [] })
  const old = nodesOf(circle, shown(before))
  const noted = applyEdit(circle, changeVariable, { ids: [first], fields: { note: 'mm a year' } }).map
  expect(nodesOf(noted, shown(drawMap({ map: noted, marked: [] }, before)))).toBe(old)
})

test('of many new ones some come at a time, and nothing that is there goes for that', () => {
  const nodesOf = createNodeMaker()
  const withLabel = { ...circle, labels: { v1: newLabel({ id: 'v1', text: 'Drought years' }) } }
  const few = { ...withLabel, variables: {}, links: {} }
  const all = (map: typeof circle) => shown(drawMap({ map, marked: [] }))
  const ids = (nodes: ReturnType<typeof nodesOf>) => nodes.map(({ id }) => id)
  expect(ids(nodesOf(few, all(few), 2))).toEqual(['label:v1'])
  expect(ids(nodesOf(withLabel, all(withLabel), 2))).toEqual(['variable:v1', 'variable:v2', 'label:v1'])
  const whole = ['variable:v1', 'variable:v2', 'variable:v3', 'label:v1']
  expect(ids(nodesOf(withLabel, all(withLabel), 2))).toEqual(whole)
})
