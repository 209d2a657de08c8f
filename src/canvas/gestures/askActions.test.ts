// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { ActionsOn } from '../../commands/index.ts'
import { createTestWorld } from '../../commands/testing.ts'
import { askActions } from './askActions.ts'
import { createTestScene } from './testing.ts'

test.each([
  ['beside what has the focus', 100, 120],
  ['at the edge of the canvas, where that is still on its way into view', 700, 500],
])('a menu that a key asks for opens %s', (_, from, to) => {
  const world = createTestWorld('Rain -> + Grass')
  const scene = createTestScene(world)
  const asked: ActionsOn[] = []
  world.page.showActions = (actions) => asked.push(actions)
  const element = scene.element.appendChild(document.createElement('div'))
  element.dataset.part = 'variable'
  element.dataset.of = world.idOf('Rain')
  element.getBoundingClientRect = () => new DOMRect(from, 0, 40, 20)
  askActions(scene, element, null)
  expect(asked).toMatchObject([{ on: 'variable', name: 'Rain', at: { x: to, y: 22 } }])
})
