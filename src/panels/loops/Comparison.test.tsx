// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { LoopsPanel } from './LoopsPanel.tsx'

// On a busy machine, too, what comes is waited for.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

const row = (label: string) =>
  screen.findByRole('button', { name: new RegExp(`^(Reinforcing|Balancing) loop ${label},`) })
const hasFocus = (element: Element) => waitFor(() => expect(document.activeElement).toBe(element))

test('two loops are compared by keyboard, in words and both lit', async () => {
  const world = createTestWorld(
    'Rain -> + Grass -> + Cattle -> - || Grass; Cattle -> + Money -> + Cattle; Share -> + Fare A -> - Share; Share -> - Fare B -> + Share',
  )
  const { loops, view } = world.session
  /** The variables of the loops that are held. */
  const lit = () => {
    const { heldLoop, besideHeld } = view.getState()
    const held = loops.getState().list.loops.filter(({ key }) => key === heldLoop || key === besideHeld)
    const { variables } = world.map()
    return [...new Set(held.flatMap((loop) => loop.variables.map((id) => variables[id]?.name)))].sort()
  }
  render(<LoopsPanel world={world} session={world.session} naming={null} />)
  const user = userEvent.setup()
  const first = await row('R1')
  first.focus()
  await user.keyboard('{Enter}')
  const compare = await screen.findByRole('button', { name: 'Compare with…' })
  compare.focus()
  await user.keyboard('{Enter}')
  await screen.findByText('Choose the loop to compare R1 with.')
  await hasFocus(await row('R1'))
  await user.keyboard('{Home}')
  await hasFocus(await row('B1'))
  await user.keyboard('{Enter}')
  const comparison = await screen.findByRole('region', { name: /R1.* and B1/ })
  await hasFocus(within(comparison).getByRole('heading'))
  expect(comparison.textContent).toContain('They share 1 variable: Cattle.')
  expect(comparison.textContent).toContain('Only B1 passes Grass.')
  expect(lit()).toEqual(['Cattle', 'Grass', 'Money'])
  const stop = screen.getByRole('button', { name: 'Stop comparing' })
  stop.focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.queryByRole('region', { name: /R1.* and B1/ })).toBeNull())
  expect(lit()).toEqual(['Cattle', 'Money'])
})
