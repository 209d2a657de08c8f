// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { commandById } from '../../commands/index.ts'
import { createTestWorld, forgetPreferences, type TestWorld } from '../../commands/testing.ts'
import { fetchArchetypesPanel, fetchChecksPanel } from '../../panels/index.ts'
import { setPanelOpen, showPanel, useView } from '../../store/index.ts'
import { watchInput } from '../focus/lastInput.ts'
import SidePanel from './SidePanel.tsx'

beforeAll(() => Promise.all([fetchArchetypesPanel(), fetchChecksPanel()]), 60_000)

let stop = () => {}
beforeEach(() => {
  stop = watchInput()
})
afterEach(() => {
  stop()
  cleanup()
  document.body.replaceChildren()
})
afterAll(() => forgetPreferences(createTestWorld('')))

/** A map with the panel beside it, and a thing or a field of the canvas that has the focus. */
function beside(thing: 'button' | 'input' = 'button') {
  const world = createTestWorld('Rain -> + Grass -> - Rain')
  const { session } = world
  const focused = document.body.appendChild(document.createElement(thing))
  focused.focus()
  setPanelOpen(session.view, false)
  function Shown() {
    const isOpen = useView(session, ({ panelOpen }) => panelOpen)
    return isOpen && <SidePanel world={world} session={session} narrow={false} width={300} naming={null} />
  }
  render(<Shown />)
  return { world, focused }
}

const run = (world: TestWorld, id: string) => act(async () => void (await commandById(id)?.run(world)))
const here = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent

const PANELS = {
  'view.loops': /loop/i,
  'view.inspect': /^Map$/,
  'view.outline': /^Outline: Enter or Tab to change it/,
  'view.archetypes': /archetype/i,
  'view.checks': /look/i,
  'file.versions': /^Name this version$/,
} as const

for (const [id, entry] of Object.entries(PANELS)) {
  test(`${id} by key goes into its panel, also when that is there already, and Escape goes back to the map`, async () => {
    const { world, focused } = beside()
    for (let time = 0; time < 2; time += 1) {
      focused.focus()
      fireEvent.keyDown(focused, { key: 'Shift' })
      await run(world, id)
      await waitFor(() => expect(here()).toMatch(entry))
      expect(screen.getByRole('complementary').contains(document.activeElement)).toBe(true)
    }
    const before = world.asked.canvas.length
    await userEvent.setup().keyboard('{Escape}')
    expect(world.asked.canvas.slice(before)).toEqual(['focus'])
  })
}

test('view.inspect goes into what one is at, though it is not selected and something else is', async () => {
  const { world, focused } = beside()
  world.choose('Rain')
  world.goTo('Rain>Grass')
  fireEvent.keyDown(focused, { key: 'Shift' })
  await run(world, 'view.inspect')
  await waitFor(() => expect(here()).toBe('Link'))
  expect(world.chosen()).toEqual(['Rain>Grass'])
})

test('a panel that is shown by mouse, as on the last visit or by its tab takes the focus from nothing', async () => {
  const { world, focused } = beside()
  fireEvent.pointerDown(focused)
  await run(world, 'view.inspect')
  expect(document.activeElement).toBe(focused)
  fireEvent.keyDown(focused, { key: 'Shift' })
  act(() => showPanel(world.session.view, 'outline'))
  expect(document.activeElement).toBe(focused)
})

test('a panel takes no letters from a field in which somebody types by the time that it has come', async () => {
  const { world, focused } = beside('input')
  fireEvent.keyDown(focused, { key: 'Shift' })
  await run(world, 'view.outline')
  expect(document.activeElement).toBe(focused)
})

test('the panel shown again by its own key is entered, too', async () => {
  const { world, focused } = beside()
  act(() => showPanel(world.session.view, 'inspect'))
  act(() => setPanelOpen(world.session.view, false))
  fireEvent.keyDown(focused, { key: 'Shift' })
  await run(world, 'view.panel')
  expect(here()).toBe('Map')
})
