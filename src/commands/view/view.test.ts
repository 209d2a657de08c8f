import { expect, test } from 'vitest'
import { setPanelOpen } from '../../store/index.ts'
import { createTestWorld } from '../testing.ts'

test('zooming is asked of the canvas', async () => {
  const world = createTestWorld('A')
  for (const id of ['zoomIn', 'zoomOut', 'zoomTo100', 'zoomToFit']) await world.run(`view.${id}`)
  expect(world.asked.canvas).toEqual(['zoom 1.25', 'zoom 0.8', '100', 'fit'])
})

test('the panel hides and shows, and comes up on the side asked for', async () => {
  const world = createTestWorld('A')
  const view = () => {
    const { panel, panelOpen } = world.session.view.getState()
    return panelOpen ? panel : 'hidden'
  }
  // What was shown last is remembered, also from another test.
  setPanelOpen(world.session.view, true)
  const seen: string[] = []
  for (const id of ['panel', 'inspect', 'loops', 'panel']) {
    await world.run(`view.${id}`)
    seen.push(view())
  }
  expect(seen).toEqual(['hidden', 'inspect', 'loops', 'hidden'])
})

test('the theme is one of three', async () => {
  const world = createTestWorld('A')
  for (const theme of ['dark', 'light', 'system'] as const) {
    await world.run(`view.${theme}Theme`)
    expect(world.session.view.getState().theme).toBe(theme)
  }
})

test('palette and help are asked of the page', async () => {
  const world = createTestWorld('A')
  for (const id of ['view.palette', 'help.howItWorks', 'help.keys']) await world.run(id)
  expect(world.asked.shown).toEqual(['palette', 'help', 'keys'])
})
