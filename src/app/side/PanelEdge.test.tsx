// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createTestWorld } from '../../commands/testing.ts'
import { setPanelWidth, useView } from '../../store/index.ts'
import { PanelEdge } from './PanelEdge.tsx'

beforeEach(() => {
  // In a window as wide as this the panel may be wider than usual.
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function edge() {
  const world = createTestWorld('A -> + B')
  const { session } = world
  setPanelWidth(session.view, 300)
  function Shown() {
    const width = useView(session, ({ panelWidth }) => panelWidth)
    return <PanelEdge session={session} width={width} />
  }
  const { unmount } = render(<Shown />)
  const grip = screen.getByRole('separator', { name: 'Width of the panel' })
  grip.setPointerCapture = () => {}
  const width = (): number => session.view.getState().panelWidth
  const begin = (): void => {
    fireEvent.pointerDown(grip, { pointerId: 1, clientX: 700, button: 0 })
    fireEvent.pointerMove(grip, { pointerId: 1, clientX: 690, buttons: 1 })
  }
  return { world, grip, width, begin, unmount }
}

test('undo, redo and Escape give the panel its width back and do nothing else; other commands wait', async () => {
  for (const id of ['edit.undo', 'edit.redo', 'edit.clearSelection']) {
    const { world, grip, width, begin, unmount } = edge()
    world.choose('A>B')
    await world.run('link.delay')
    const before = world.text()
    begin()
    expect(width()).toBe(310)
    await world.run(id)
    expect(width()).toBe(300)
    fireEvent.pointerMove(grip, { pointerId: 1, clientX: 600, buttons: 1 })
    fireEvent.pointerUp(grip, { pointerId: 1 })
    expect([width(), world.text(), world.chosen()]).toEqual([300, before, ['A>B']])

    begin()
    for (const command of commands.filter((each) => each.whileHeld !== true)) {
      if (command.isEnabled(world)) await command.run(world)
      expect([width(), world.text()], command.id).toEqual([310, before])
    }
    fireEvent.pointerUp(grip, { pointerId: 1 })
    expect([width(), world.session.view.getState().inHand]).toEqual([310, null])
    unmount()
  }
})

test('a hand is free again when the edge it holds goes', () => {
  const { world, begin, unmount } = edge()
  begin()
  expect(world.session.view.getState().inHand).not.toBeNull()
  unmount()
  expect(world.session.view.getState().inHand).toBeNull()
})

test('pressed and not dragged it goes to the next of three widths, and pressed twice to the usual one', () => {
  const { grip, width } = edge()
  const press = (): number => {
    fireEvent.pointerDown(grip, { pointerId: 1, clientX: 700, button: 0 })
    fireEvent.pointerMove(grip, { pointerId: 1, clientX: 701, buttons: 1 })
    fireEvent.pointerUp(grip, { pointerId: 1, clientX: 701 })
    return width()
  }
  expect([press(), press(), press(), press()]).toEqual([380, 240, 280, 380])
  fireEvent.doubleClick(grip)
  expect(width()).toBe(280)
})
