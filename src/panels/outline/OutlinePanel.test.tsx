// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { commandById } from '../../commands/index.ts'
import { createTestWorld } from '../../commands/testing.ts'
import { map } from '../../model/index.ts'
import { showPanel } from '../../store/index.ts'
import { OutlinePanel } from './OutlinePanel.tsx'

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

const outline = () => screen.getByRole('textbox', { name: 'Outline of the map' })

/** The canvas, of which a variable or the field of its name has the focus. */
function focusOnCanvas(thing: 'button' | 'input'): HTMLElement {
  const canvas = document.createElement('main')
  const focused = document.createElement(thing)
  canvas.append(focused)
  document.body.append(canvas)
  focused.focus()
  return focused
}

test('the outline that comes while somebody draws, as it was shown on the last visit, leaves the focus where it is', () => {
  const variable = focusOnCanvas('button')
  const world = createTestWorld(map`Rain -> + Grass`)
  showPanel(world.session.view, 'outline')
  render(<OutlinePanel world={world} session={world.session} />)
  expect(document.activeElement).toBe(variable)
})

const frame = (): HTMLElement => screen.getByRole('region', { name: /^Outline: Enter to change it/ })

test('asked for by its command it has the keys, also when it is there already, and none of them is text before it is entered', async () => {
  const variable = focusOnCanvas('button')
  const world = createTestWorld(map`Rain -> + Grass`)
  void commandById('view.outline')?.run(world)
  render(<OutlinePanel world={world} session={world.session} />)
  expect(document.activeElement).toBe(frame())
  variable.focus()
  act(() => void commandById('view.outline')?.run(world))
  expect(document.activeElement).toBe(frame())
  const user = userEvent.setup()
  await user.keyboard('nd+x')
  expect(outline()).toHaveProperty('value', 'Rain -> + Grass\n')
  await user.keyboard('{Escape}')
  expect(world.asked.canvas).toEqual(['focus'])
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(outline())
  await user.keyboard('x')
  expect(outline()).not.toHaveProperty('value', 'Rain -> + Grass\n')
})

test('asked for, it takes no letters from a field in which somebody types by the time that it has come', () => {
  const name = focusOnCanvas('input')
  const world = createTestWorld(map`Rain -> + Grass`)
  void commandById('view.outline')?.run(world)
  render(<OutlinePanel world={world} session={world.session} />)
  expect(document.activeElement).toBe(name)
})

test('a line that does not read says that nothing more is taken: the good lines before it are on the map', async () => {
  const world = createTestWorld(map`Rain -> + Grass`)
  render(<OutlinePanel world={world} session={world.session} />)
  const user = userEvent.setup()
  await user.click(outline())
  await user.keyboard('{Control>}{End}{/Control}{Enter}Grass -> - Debt{Enter}Debt -> ->{Enter}')
  expect(world.text()).toContain('Grass -> - Debt')
  expect(screen.getByText(/^Nothing more is taken into the map until this is right\./)).toBeTruthy()
})
