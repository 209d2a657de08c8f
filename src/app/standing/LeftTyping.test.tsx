// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { map } from '../../model/index.ts'
import { setPanelOpen, showPanel } from '../../store/index.ts'
import { LeftTyping } from './LeftTyping.tsx'

afterEach(cleanup)

const HALF = { text: 'Rain -> ->', base: '' }
const told = () => screen.queryByText(/not f/)?.textContent

function show() {
  const world = createTestWorld(map`Rain -> + Grass -> - Rain`)
  const { session } = world
  showPanel(session.view, 'inspect')
  render(<LeftTyping world={world} session={session} />)
  const leave = (place: string) => act(() => session.document.drafts.put(place, HALF))
  return { world, session, leave, user: userEvent.setup() }
}

test('text left in the outline is told of where the outline is not seen, and leads there', async () => {
  const { world, session, leave, user } = show()
  expect(told()).toBeUndefined()
  leave('outline')
  expect(told()).toBe('The outline holds text that was not finished.')
  expect(world.asked.said).toEqual([told()])
  await user.click(screen.getByRole('button', { name: 'Show' }))
  expect(session.view.getState()).toMatchObject({ panel: 'outline', panelOpen: true })
  expect(told()).toBeUndefined()
})

test('so is a card that was being filled in, which is open then', async () => {
  const { session, leave, user } = show()
  leave('walk/escalation/standard/a')
  await user.click(screen.getByRole('button', { name: 'Show' }))
  expect(session.view.getState()).toMatchObject({
    panel: 'archetypes',
    archetypes: { side: 'library', card: { archetype: 'escalation', structure: 'standard' } },
  })
})

test('what is typed after the panel was seen its writer knows of, and what was put away is not told again', async () => {
  const { session, leave, user } = show()
  act(() => showPanel(session.view, 'outline'))
  act(() => setPanelOpen(session.view, false))
  leave('outline')
  expect(told()).toBeUndefined()
  leave('loops/l1 l2/name')
  expect(told()).toBe('The name of a loop was not finished.')
  await user.click(screen.getByRole('button', { name: 'Put away' }))
  expect(told()).toBeUndefined()
})
