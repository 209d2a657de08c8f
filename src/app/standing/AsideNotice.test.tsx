// @vitest-environment happy-dom
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { repairMap } from '../../model/index.ts'
import { setPanelOpen } from '../../store/index.ts'
import { AsideNotice } from './AsideNotice.tsx'

// On a busy machine, too, what comes is waited for.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

const FILE = {
  variables: [{ id: 'v1', name: 'Rain', x: 0, y: 0 }],
  links: [{ id: 'l1', source: 'v1', target: 'v2' }],
}

function show(isPanelOpen: boolean) {
  const world = createTestWorld(repairMap(FILE).map)
  const { session } = world
  setPanelOpen(session.view, isPanelOpen)
  render(<AsideNotice world={world} session={session} />)
  const hide = (isHidden: boolean) => act(() => setPanelOpen(session.view, !isHidden))
  return { world, session, hide, user: userEvent.setup() }
}

const told = () => screen.queryByText(/kept aside\.$/)?.textContent

test('while the panel is hidden it is said that something is kept aside, and leads there', async () => {
  const { world, session, user } = show(false)
  expect(told()).toBe('1 thing is kept aside.')
  expect(world.asked.said).toEqual(['1 thing is kept aside.'])
  await user.click(screen.getByRole('button', { name: 'Show' }))
  expect(session.view.getState()).toMatchObject({ panel: 'aside', panelOpen: true })
  expect(told()).toBeUndefined()
})

test('what was put away, or seen in the panel, is not said again; more of it is', async () => {
  const { session, hide, user } = show(false)
  await user.click(screen.getByRole('button', { name: 'Put away' }))
  expect(told()).toBeUndefined()
  act(() => session.document.drafts.put('variables/gone/name', { text: 'Debt', base: '' }))
  await waitFor(() => expect(told()).toBe('2 things are kept aside.'))
  hide(false)
  expect(told()).toBeUndefined()
  hide(true)
  expect(told()).toBeUndefined()
})

test('with the panel in view, where it is told already, nothing is said here', () => {
  const { hide } = show(true)
  expect(told()).toBeUndefined()
  hide(true)
  expect(told()).toBeUndefined()
})
