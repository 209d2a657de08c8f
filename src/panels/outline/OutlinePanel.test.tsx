// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { map } from '../../model/index.ts'
import { showPanel } from '../../store/index.ts'
import { OutlinePanel } from './OutlinePanel.tsx'

afterEach(() => {
  cleanup()
  document.body.replaceChildren()
})

const outline = () => screen.getByRole('textbox', { name: /^Outline of the map/ })

/** The canvas, of which a variable has the focus. */
function focusOnCanvas(): HTMLElement {
  const canvas = document.createElement('main')
  const focused = document.createElement('button')
  canvas.append(focused)
  document.body.append(canvas)
  focused.focus()
  return focused
}

test('the outline that comes while somebody draws, as it was shown on the last visit, leaves the focus where it is', () => {
  const variable = focusOnCanvas()
  const world = createTestWorld(map`Rain -> + Grass`)
  showPanel(world.session.view, 'outline')
  render(<OutlinePanel world={world} session={world.session} />)
  expect(document.activeElement).toBe(variable)
})

const frame = (): HTMLElement => screen.getByRole('region', { name: /^Outline: Enter or Tab to change it/ })

test('its frame has the keys before it is entered, and none of them is text', async () => {
  const world = createTestWorld(map`Rain -> + Grass`)
  render(<OutlinePanel world={world} session={world.session} />)
  frame().focus()
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

test('a line that does not read says that nothing more is taken: the good lines before it are on the map', async () => {
  const world = createTestWorld(map`Rain -> + Grass`)
  render(<OutlinePanel world={world} session={world.session} />)
  const user = userEvent.setup()
  await user.click(outline())
  await user.keyboard('{Control>}{End}{/Control}{Enter}Grass -> - Debt{Enter}Debt -> ->{Enter}')
  expect(world.text()).toContain('Grass -> - Debt')
  expect(screen.getByText(/^Nothing more is taken into the map until this is right\./)).toBeTruthy()
})

test('the field is entered with the caret behind what is selected, so that one letter replaces nothing, and says that it is changed', async () => {
  const world = createTestWorld(map`Rain -> + Grass`)
  world.choose('Grass')
  render(<OutlinePanel world={world} session={world.session} />)
  frame().focus()
  const user = userEvent.setup()
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(outline())
  expect(outline().getAttribute('aria-label')).toBe('Outline of the map, to be changed')
  await user.keyboard('O')
  expect(outline()).toHaveProperty('value', 'Rain -> + GrassO\n')
})
