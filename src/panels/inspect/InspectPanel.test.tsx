// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { InspectPanel } from './InspectPanel.tsx'

// On a busy machine, too, what comes is waited for.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

test('the name of another variable is refused with a sentence below it, and nothing changes', async () => {
  const world = createTestWorld('Debt -> + Interest')
  world.choose('Interest')
  render(<InspectPanel world={world} session={world.session} />)
  const user = userEvent.setup()
  const field = await screen.findByRole('textbox', { name: 'Name' })
  await user.clear(field)
  await user.type(field, 'debt')
  expect((await screen.findByRole('alert')).textContent).toBe('“Debt” is on the map already.')
  expect(world.text()).toBe('Debt -> + Interest')
  await user.clear(field)
  await user.type(field, 'Debts')
  await waitFor(() => expect(world.text()).toBe('Debt -> + Debts'))
  expect(screen.queryByRole('alert')).toBeNull()
})
