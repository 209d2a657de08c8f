// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { SheetGrip } from './SheetGrip.tsx'
import type { SheetStop } from './sheetStops.ts'

afterEach(cleanup)

function grip(stop: SheetStop) {
  const world = createTestWorld('A -> + B')
  const [onStop, onPull] = [vi.fn(), vi.fn()]
  render(<SheetGrip session={world.session} stop={stop} onPull={onPull} onStop={onStop} />)
  const button = screen.getByRole('button', { name: /the panel/ })
  button.setPointerCapture = () => {}
  return { world, button, onStop, onPull }
}

test('the panel is pulled up by a press, and let down and closed by arrows', () => {
  const { button, onStop } = grip('third')
  fireEvent.click(button)
  fireEvent.keyDown(button, { key: 'ArrowUp' })
  fireEvent.keyDown(button, { key: 'ArrowDown' })
  expect(onStop.mock.calls.flat()).toEqual(['twoThirds', 'twoThirds', 'closed'])
})

test('dragged it follows the finger and rests at the nearest height; the click that ends the drag is none', () => {
  const { button, onStop, onPull } = grip('third')
  const high = window.innerHeight
  fireEvent.pointerDown(button, { pointerId: 1, clientY: 500, button: 0 })
  fireEvent.pointerMove(button, { pointerId: 1, clientY: 500 - high * 0.3, buttons: 1 })
  expect(onPull.mock.lastCall?.[0]).toBeCloseTo(1 / 3 + 0.3)
  fireEvent.pointerUp(button, { pointerId: 1 })
  fireEvent.click(button)
  expect(onStop.mock.calls.flat()).toEqual(['twoThirds'])
})

test('undo and Escape give it up: the sheet is as it was', () => {
  const { world, button, onStop, onPull } = grip('third')
  fireEvent.pointerDown(button, { pointerId: 1, clientY: 500, button: 0 })
  fireEvent.pointerMove(button, { pointerId: 1, clientY: 100, buttons: 1 })
  world.session.view.getState().inHand?.cancel()
  expect(onPull).toHaveBeenLastCalledWith(null)
  fireEvent.pointerUp(button, { pointerId: 1 })
  expect([onStop.mock.calls, world.session.view.getState().inHand]).toEqual([[], null])
})
