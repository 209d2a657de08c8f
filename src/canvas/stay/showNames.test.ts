// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import type { Seen } from '../fit.ts'
import { createTestScene } from '../gestures/testing.ts'
import type { StageView } from '../view.ts'
import { zoomedTo } from './showNames.ts'

/** Where the view glides to for what is found, on a canvas of this width; null where it stays. */
function foundOn(width: number, zoom: number): Seen | null {
  const world = createTestWorld('Rain -> + Grass')
  const scene = createTestScene(world)
  scene.element.getBoundingClientRect = () => new DOMRect(0, 0, width, 220)
  let went: Seen | null = null
  const view: Pick<StageView, 'heading' | 'glideTo'> = {
    heading: () => ({ x: 0, y: 0, zoom }),
    glideTo: (seen) => {
      went = seen
    },
  }
  const isGone = zoomedTo(scene, Object.assign(Object.create(null), view), [world.idOf('Grass')])
  expect(isGone).toBe(went !== null)
  return went
}

test('what is found on a small screen is shown so large that its name is read', () => {
  expect(foundOn(320, 0.1)?.zoom).toBeGreaterThan(0.8)
})

test('where it can be read already, and on a large screen, it is not made larger', () => {
  expect(foundOn(320, 1)).toBeNull()
  expect(foundOn(1200, 0.1)).toBeNull()
})

test('what is found is shown clear of the bar by which it was found', () => {
  const world = createTestWorld('Rain -> + Grass')
  const scene = createTestScene(world)
  scene.element.getBoundingClientRect = () => new DOMRect(0, 0, 320, 220)
  const bar = scene.element.appendChild(document.createElement('div'))
  bar.className = 'find-bar'
  bar.getBoundingClientRect = () => new DOMRect(8, 10, 304, 80)
  const id = world.idOf('Grass')
  const { centre, height } = scene.session.drawing.getState().drawing.variables.get(id) ?? {
    centre: { x: 0, y: 0 },
    height: 0,
  }
  const views: Seen[] = []
  const view: Pick<StageView, 'heading' | 'glideTo'> = {
    heading: () => ({ x: 0, y: 0, zoom: 0.1 }),
    glideTo: (seen) => views.push(seen),
  }
  expect(zoomedTo(scene, Object.assign(Object.create(null), view), [id])).toBe(true)
  const [seen] = views
  const top = (seen?.y ?? 0) + (centre.y - height / 2) * (seen?.zoom ?? 0)
  expect(top).toBeGreaterThan(90)
  expect(top).toBeLessThan(220)
})
