// @vitest-environment happy-dom
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { addLink, changeLink, deleteThings, loopKey } from '../../model/index.ts'
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

test('it says what a link is worth, and what would be if its sign turned', async () => {
  const world = createTestWorld(
    'Rain -> + Grass -> + Cattle -> - || Grass; Cattle -> + Money -> + Cattle; Share -> + Fare A -> - Share; Share -> - Fare B -> + Share',
  )
  const { loops, view } = world.session
  render(<InspectPanel world={world} session={world.session} />)
  const user = userEvent.setup()
  world.choose('Cattle>Money')
  await screen.findByText('It would vanish without this link.')
  const signs = screen.getByRole('group', { name: 'Sign' })
  const described = () => document.getElementById(signs.getAttribute('aria-describedby') ?? '')?.textContent
  await waitFor(() => expect(described()).toBe('A − sign would turn R1 into B.'))
  await world.run('link.negative')
  await screen.findByText(/^A \+ sign would turn B\d into R\.$/)
  await world.run('link.unknown')
  await screen.findByText(/^A \+ sign would turn \?1 into R\. A − sign would turn \?1 into B\.$/)
  await world.run('link.positive')

  world.choose('Cattle')
  await screen.findByRole('heading', { name: 'On 2 loops: 1 R and 1 B' })
  const only = screen.getByRole('button', { name: /^R1, .*The only reinforcing one, 2 links/ })
  await user.click(only)
  const { heldLoop } = view.getState()
  expect(heldLoop).toBe(loopKey(['l4', 'l5']))
  const held = loops.getState().list.loops.find(({ key }) => key === heldLoop)
  expect(held?.variables.map((id) => world.map().variables[id]?.name).sort()).toEqual(['Cattle', 'Money'])
  expect(screen.getByRole('button', { name: /^R1, / }).getAttribute('aria-pressed')).toBe('true')
})

test('a link that is drawn again takes in what was said of the one that was deleted, when that is asked for', async () => {
  const world = createTestWorld('Rain -> + || Grass')
  const { document } = world.session
  const fields = { note: 'Seen in 2016', evidence: 'documented', reference: 'Report 3' } as const
  document.run(changeLink, { ids: ['l1'], fields }, { label: 'Note' })
  document.run(deleteThings, { links: ['l1'] }, { label: 'Delete' })
  document.run(addLink, { id: 'again', source: 'v1', target: 'v2', polarity: '+' }, { label: 'Draw' })
  document.run(changeLink, { ids: ['again'], fields: { note: 'Drawn anew' } }, { label: 'Note' })
  world.choose('Rain>Grass')
  render(<InspectPanel world={world} session={world.session} />)
  const user = userEvent.setup()
  await screen.findByText('A link that was deleted here had more: a delay, documented, a source, a note.')
  await user.click(screen.getByRole('button', { name: 'Take it in' }))
  expect(world.map().links.again).toMatchObject({
    ...fields,
    delay: true,
    note: 'Drawn anew\n\nSeen in 2016',
  })
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Take it in' })).toBeNull())
  document.undo()
  expect(world.map().links.again).toMatchObject({ delay: false, note: 'Drawn anew' })
})

test('the card of the map tells its overview once the loops are known, as it is heard on opening', async () => {
  const world = createTestWorld('Rain -> + Grass -> + Rain')
  const { loops } = world.session
  render(<InspectPanel world={world} session={world.session} />)
  await screen.findByText('2 variables, 2 links, 1 reinforcing loop.')
  act(() => loops.setState({ searching: true }))
  await screen.findByText('Looking for loops…')
  act(() => loops.setState({ searching: false }))
  await world.run('go.overview')
  expect(await screen.findByText(world.asked.said.at(-1) ?? '')).toBeTruthy()
})
