// @vitest-environment happy-dom
import type { ReactFlowInstance, Viewport } from '@xyflow/react'
import { expect, test } from 'vitest'
import { createTestWorld } from '../commands/testing.ts'
import { placeExactly } from '../model/index.ts'
import { createTestScene } from './gestures/testing.ts'
import { quickRoom } from './quick/quickRoom.ts'
import { createView, tagRoom } from './view.ts'

/** What of a flow the view asks. */
function flowAt(seen: Viewport): ReactFlowInstance {
  const flow: Pick<ReactFlowInstance, 'getViewport' | 'setViewport' | 'getZoom' | 'zoomTo'> = {
    getViewport: () => seen,
    setViewport: async () => true,
    getZoom: () => seen.zoom,
    zoomTo: async () => true,
  }
  return Object.assign(Object.create(null), flow)
}

/** A canvas of 1000 by 800 px at its own size, whose left top is the origin of the map, with A and B on it. */
function seeing(places: Readonly<Record<'A' | 'B', { x: number; y: number }>>) {
  const world = createTestWorld('A -> + B')
  const [a, b] = [world.idOf('A'), world.idOf('B')]
  world.session.document.run(
    placeExactly,
    { places: { [a]: places.A, [b]: places.B }, bends: {} },
    { label: 'Place' },
  )
  const scene = createTestScene(world)
  const view = createView(scene, flowAt({ x: 0, y: 0, zoom: 1 }), () => null)
  const [link = ''] = Object.keys(world.map().links)
  return { world, view, a, b, link }
}

test('what is brought into view stays in view with the least movement, and zooms out only where it must', () => {
  const { view, a, b } = seeing({ A: { x: 300, y: 300 }, B: { x: 1500, y: 300 } })
  view.reveal([a])
  expect(view.heading()).toEqual({ x: 0, y: 0, zoom: 1 })
  view.reveal([b])
  expect(view.heading()).toMatchObject({ y: 0, zoom: 1 })
  expect(view.heading().x).toBeLessThan(-200)
  view.reveal([a, b])
  expect(view.heading().zoom).toBeLessThan(1)
})

test('roles that are written at the edge are fitted with the map, and brought into view with their names', () => {
  const { view, world, a } = seeing({ A: { x: 300, y: 300 }, B: { x: 500, y: 300 } })
  world.session.of(tagRoom).boxes = new Map([[a, { left: -500, right: 250, top: 310, bottom: 326 }]])
  view.reveal([a])
  expect(view.heading().x).toBeGreaterThan(500)
  view.zoomToFit()
  const { x, zoom } = view.heading()
  expect(x - 500 * zoom).toBeGreaterThan(0)
  expect(zoom).toBeLessThan(1)
  world.session.of(tagRoom).boxes = new Map()
  view.zoomToFit()
  expect(view.heading().zoom).toBeGreaterThan(1)
})

test('a link is brought into view with its whole arc', () => {
  const { view, link, world } = seeing({ A: { x: 300, y: 700 }, B: { x: 700, y: 700 } })
  world.session.view.setState({ bending: { id: link, bend: 200 } })
  const arc = world.session.drawing.getState().drawing.links.get(link)?.arc
  const top = arc?.middle.y ?? 0
  const lowest = Math.max(top, arc?.to.y ?? 0)
  view.reveal([link])
  expect(lowest + view.heading().y).toBeLessThanOrEqual(800)
  expect(lowest).toBeGreaterThan(700)
})

test('the box of an open quick line covers nothing that is brought into view', () => {
  const { view, world, a } = seeing({ A: { x: 300, y: 700 }, B: { x: 700, y: 300 } })
  view.reveal([a])
  expect(view.heading().y).toBe(0)
  world.session.of(quickRoom).set({ foot: 160, drawn: null })
  view.reveal([a])
  expect(700 + view.heading().y).toBeLessThan(800 - 160)
})
