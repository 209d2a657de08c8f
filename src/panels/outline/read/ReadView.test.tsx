// @vitest-environment happy-dom
import { act, cleanup, configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { commandById } from '../../../commands/index.ts'
import { createTestWorld } from '../../../commands/testing.ts'
import { addVariable } from '../../../model/index.ts'
import { OutlineSides } from '../OutlineSides.tsx'

// On a busy machine, too, what comes is waited for.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

async function reading(notation: string) {
  const world = createTestWorld(notation)
  render(<OutlineSides world={world} session={world.session} />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Read' }))
  await screen.findByRole('heading', { name: 'Variables' })
  return { world, user }
}

const HERDS = 'Rain -> + Grass -> + Cattle -> - || Grass'
const below = (name: string): HTMLElement => {
  const passage = screen.getByRole('heading', { name }).parentElement
  if (passage === null) throw new Error(`Nothing stands below ${name}.`)
  return passage
}

test('the map is told by headings and lists, and what it says follows the map', async () => {
  const { world } = await reading(HERDS)
  expect(
    screen.getAllByRole('heading').map((heading) => `${heading.tagName} ${heading.textContent}`),
  ).toEqual([
    'H2 Untitled map',
    'H3 Variables',
    'H4 Rain',
    'H4 Grass',
    'H4 Cattle',
    'H3 Feedback loops',
    'H4 B1',
  ])
  expect(within(below('Untitled map')).getByText('3 variables, 3 links, 1 balancing loop.')).toBeTruthy()
  expect(within(below('Cattle')).getByRole('listitem').textContent).toBe('Grass (negative), after a delay.')
  expect(
    within(below('B1'))
      .getAllByRole('listitem')
      .map((row) => row.textContent),
  ).toEqual(['More Grass, more Cattle', 'More Cattle, less Grass after a delay'])
  act(
    () =>
      void world.session.document.run(addVariable, { id: 'v', name: 'Debt', x: 0, y: 0 }, { label: 'Draw' }),
  )
  await screen.findByRole('heading', { name: 'Debt' })
  expect(screen.queryByRole('textbox')).toBeNull()
})

test('a name goes to its variable, a link to the arrow, a loop into the light', async () => {
  const { world, user } = await reading(HERDS)
  await user.click(within(screen.getByRole('heading', { name: 'Grass' })).getByRole('button'))
  expect(world.chosen()).toEqual(['Grass'])
  expect(world.asked.canvas.slice(-2)).toEqual([
    `reveal ${world.idOf('Grass')}`,
    `focus on variables ${world.idOf('Grass')}`,
  ])
  await user.click(
    within(within(below('Cattle')).getByRole('listitem')).getByRole('button', { name: 'Grass' }),
  )
  expect(world.chosen()).toEqual(['Cattle>Grass'])
  await user.click(within(screen.getByRole('heading', { name: 'B1' })).getByRole('button'))
  const [loop] = world.session.loops.getState().list.loops
  expect(world.session.spotlit()?.key).toBe(loop?.key)
  expect(world.asked.canvas.at(-1)).toBe(`focus on loops ${loop?.key}`)
  expect(world.text()).toBe('Rain -> + Grass -> + Cattle -> - || Grass')
})

test('the command that shows the panel comes to what is read, and Escape goes back to the map; the side stays as it was left', async () => {
  const { world, user } = await reading(HERDS)
  act(() => void commandById('view.outline')?.run(world))
  expect(document.activeElement).toBe(screen.getByRole('region', { name: /^The map as text/ }))
  await user.keyboard('{Escape}')
  expect(world.asked.canvas.at(-1)).toBe('focus')
  cleanup()
  render(<OutlineSides world={world} session={world.session} />)
  await screen.findByRole('heading', { name: 'Variables' })
  await user.click(screen.getByRole('button', { name: 'Change' }))
  expect(screen.getByRole('textbox', { name: /^Outline of the map/ })).toBeTruthy()
})

test('of a large map the beginning is there at once, and the rest comes', async () => {
  await reading(Array.from({ length: 80 }, (_, at) => `Name ${at}`).join('; '))
  await screen.findByRole('heading', { name: 'Name 79' })
  expect(screen.getByRole('region').getAttribute('aria-busy')).toBe('false')
})

test('what is recognised is told, as the panel of archetypes knows it', async () => {
  await reading(
    'Burnout -> + Overtime -> - || Burnout; Burnout -> + Hiring -> - || Burnout; Overtime -> + Fatigue -> - Hiring',
  )
  await screen.findByRole('heading', { name: 'Archetypes' })
})
