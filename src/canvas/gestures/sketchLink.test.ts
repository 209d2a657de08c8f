// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { startLinking } from '../../store/index.ts'
import { onPress } from './pointer.ts'
import { pressRim } from './sketchLink.ts'
import { createPointer, createTestScene } from './testing.ts'

const WHY = 'A variable is not linked to itself. Through what does A affect itself?'

test('a link that is led back to its own name says why it is not drawn, and a press that trembles selects', () => {
  const ways = [
    { over: [{ x: 4, y: 60 }], to: { x: 2, y: 0 }, told: [WHY], chosen: [] },
    { over: [], to: { x: 18, y: 0 }, told: [WHY], chosen: [] },
    { over: [], to: { x: 6, y: 0 }, told: [], chosen: ['A'] },
  ]
  for (const { over, to, told, chosen } of ways) {
    const world = createTestWorld('A -> + B')
    const pointer = createPointer('mouse')
    pressRim(createTestScene(world), pointer.press({ x: 0, y: 0 }), world.idOf('A'))
    for (const point of [...over, to]) pointer.move(point)
    pointer.letGo(to)
    expect(world.asked.toasts.map(({ text }) => text)).toEqual(told)
    expect(world.chosen()).toEqual(chosen)
    expect(Object.keys(world.map().links)).toHaveLength(1)
  }
})

test('choosing the source itself as the target says why, too', () => {
  const world = createTestWorld('A -> + B')
  const scene = createTestScene(world)
  const name = document.createElement('div')
  Object.assign(name.dataset, { part: 'variable', of: world.idOf('A') })
  scene.element.append(name)
  startLinking(world.session.view, world.idOf('A'))
  name.addEventListener('pointerdown', (event) => onPress(scene, event))
  name.dispatchEvent(new PointerEvent('pointerdown', { button: 0, isPrimary: true, pointerType: 'touch' }))
  expect(world.asked.toasts.map(({ text }) => text)).toEqual([WHY])
  expect(world.session.view.getState().linkingFrom).toBeNull()
})
