// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import type { Point } from '../../layout/index.ts'
import { meanNearestLink } from './morePresses.ts'
import { onClick } from './pointer.ts'
import { createTestScene } from './testing.ts'

const listening = new AbortController()

afterEach(() => document.body.replaceChildren())

/** Two links out of A. Whatever is pressed, the band of the second lies on top, as where links cross. */
function crossing() {
  const world = createTestWorld('A -> + B; A -> + C')
  const scene = createTestScene(world)
  const root = scene.element
  root.addEventListener('click', (event) => onClick(scene, event))
  const [under, top] = [...world.session.drawing.getState().drawing.links.values()].map(
    ({ id, arc, sign }) => {
      const element = root.appendChild(document.createElement('div'))
      element.tabIndex = -1
      element.dataset.part = 'link'
      element.dataset.of = id
      return { id, arc, sign, element }
    },
  )
  if (!under || !top) throw new Error('There are two links.')
  const meet = (type: string, { x, y }: Point): void => {
    const init = { clientX: x, clientY: y, detail: 1, bubbles: true }
    top.element.dispatchEvent(type === 'click' ? new MouseEvent(type, init) : new PointerEvent(type, init))
  }
  const chosen = () => [...world.session.view.getState().selection.links]
  return { scene, root, under, top, meet, chosen }
}

test('a press selects the link whose arc is nearest, whichever band lies on top, and the focus goes on to it', () => {
  const { scene, root, under, top, meet, chosen } = crossing()
  meanNearestLink(scene, root, listening.signal)
  for (const [link, at] of [
    [under, under.sign],
    [top, top.sign],
    [under, under.arc.to],
    [under, under.arc.to],
  ] as const) {
    top.element.focus()
    meet('click', at)
    expect(chosen()).toEqual([link.id])
    expect(document.activeElement).toBe(link.element)
  }
})

test('the link that a press would mean is the one shown beneath the mouse, until the mouse leaves', () => {
  const { scene, root, under, top, meet } = crossing()
  meanNearestLink(scene, root, listening.signal)
  const shown = () => [...root.querySelectorAll('[data-pointed]')]
  meet('pointermove', under.sign)
  expect(shown()).toEqual([under.element])
  meet('pointermove', top.arc.to)
  expect(shown()).toEqual([top.element])
  root.dispatchEvent(new PointerEvent('pointerleave'))
  expect(shown()).toEqual([])
})

test('until what finds the nearest is fetched, the link on top is meant', () => {
  const { under, top, meet, chosen } = crossing()
  meet('click', under.sign)
  expect(chosen()).toEqual([top.id])
})
