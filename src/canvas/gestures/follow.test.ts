// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import type { Point } from '../../layout/index.ts'
import { follow } from './follow.ts'
import { createPointer, createTestScene } from './testing.ts'

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame)

/** A gesture that has taken the view along to the right edge of the canvas; how far the view has gone in all. */
async function atTheEdge() {
  const gone: Point[] = []
  const scene = { ...createTestScene(createTestWorld('A')), panBy: (by: Point) => void gone.push(by) }
  const mouse = createPointer('mouse')
  follow(scene, mouse.press({ x: 0, y: 0 }), { name: 'move', move() {}, drop() {}, cancel() {} })
  mouse.move({ x: 495, y: 0 })
  while (gone.length < 3) await frame()
  return { mouse, sum: () => gone.reduce((all, { x }) => all + x, 0) }
}

test('a gesture that is given up leaves the view where it was before it', async () => {
  const { sum } = await atTheEdge()
  expect(sum()).not.toBe(0)
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
  expect(sum()).toBeCloseTo(0)
  await frame()
  expect(sum()).toBeCloseTo(0)
})

test('one that is done leaves it where that led', async () => {
  const { mouse, sum } = await atTheEdge()
  mouse.letGo({ x: 495, y: 0 })
  expect(sum()).toBeLessThan(-10)
})
