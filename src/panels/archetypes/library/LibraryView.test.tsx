// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld, type TestWorld } from '../../../commands/testing.ts'
import { showArchetypes } from '../../../store/index.ts'
import ArchetypesPanel from '../ArchetypesPanel.tsx'

// On a busy machine, too, what comes is waited for.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

type User = ReturnType<typeof userEvent.setup>

/** The library over a map, opened by its key. */
async function showLibrary(map: string): Promise<{ world: TestWorld; user: User }> {
  const world = createTestWorld(map)
  await world.run('insert.archetype')
  render(<ArchetypesPanel world={world} session={world.session} />)
  await waitFor(() => expect(document.activeElement).toBe(search()))
  return { world, user: userEvent.setup() }
}

const search = () => screen.getByRole('searchbox', { name: /^Find archetypes/ })
const button = (name: string | RegExp) => screen.findByRole('button', { name })
const picture = () => document.querySelector('.card-picture')
const titleHasFocus = (name: string) =>
  waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name })))

/** Opens a card by its name, and waits until it is drawn. */
async function openCard(user: User, name: string): Promise<void> {
  await user.type(search(), name)
  await user.keyboard('{Enter}')
  await titleHasFocus(name)
  await waitFor(() => expect(picture()?.querySelector('svg')).toBeTruthy())
}

const names = (world: TestWorld) => Object.values(world.map().variables).map(({ name }) => name)
const countsAre = (world: TestWorld, variables: number, links: number) =>
  waitFor(() =>
    expect([names(world).length, Object.keys(world.map().links).length]).toEqual([variables, links]),
  )

test('Enter that was pressed before the library was there opens the first card that is found', async () => {
  const world = createTestWorld('Rain')
  await world.run('insert.archetype')
  showArchetypes(world.session.view, { search: 'limits', wantsFocus: 'first' })
  render(<ArchetypesPanel world={world} session={world.session} />)
  await titleHasFocus('Limits to Growth')
})

test('an open card answers the key of its own button, with the keyboard on its title', async () => {
  const { world, user } = await showLibrary('')
  await openCard(user, 'Limits to Growth')
  await user.keyboard('i')
  await countsAre(world, 4, 5)
})

test('a card shows its forms, tells its look-alikes apart and leads to their cards', async () => {
  const { user } = await showLibrary('')
  await openCard(user, 'Limits to Growth')
  expect(picture()?.textContent).toContain('Performance')
  const form = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Form' })
  await user.selectOptions(form, form.options[1]?.value ?? '')
  await waitFor(() => expect(picture()?.textContent).toContain('Carrying'))
  await user.click(screen.getByText('Often confused with'))
  const [other] = document.querySelectorAll('.card-link')
  await user.click(other ?? document.body)
  await titleHasFocus('Growth and Underinvestment')
  await user.click(await button('All archetypes'))
  await waitFor(() => expect(document.activeElement).toBe(search()))
  await button('Limits to Growth')
})

test('an example comes with its names, and is not doubled', async () => {
  const { world, user } = await showLibrary('')
  await user.click(await button('Limits to Growth'))
  await user.click(await screen.findByText('Worked examples'))
  const name = document.querySelector('.example-names dd')?.textContent ?? ''
  const insert = () => screen.getAllByRole('button', { name: /^Insert example: / })[0] ?? document.body
  await user.click(insert())
  await waitFor(() => expect(names(world)).toContain(name))
  expect(names(world)).toHaveLength(4)
  await user.click(insert())
  await waitFor(() => expect(world.asked.toasts.at(-1)?.text).toContain('on the map already'))
  expect(names(world)).toHaveLength(4)
})

test('slots are filled with variables of the map, none of them twice', async () => {
  const { world, user } = await showLibrary('Clinic visits; Debt')
  await openCard(user, 'Limits to Growth')
  await user.click(await button('Use variables of this map…'))
  const slowing = () => screen.getByRole('combobox', { name: 'Slowing effect' })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Performance' }), 'Clinic visits')
  await user.selectOptions(slowing(), 'Clinic visits')
  await screen.findByText(/“Clinic visits” fills Performance already/)
  await user.click(await button('Insert'))
  expect(names(world)).toEqual(['Clinic visits', 'Debt'])
  await user.selectOptions(slowing(), 'A new variable')
  await user.click(await button('Insert'))
  await countsAre(world, 5, 5)
  expect(names(world).filter((name) => name === 'Clinic visits')).toHaveLength(1)
})

test('the guided walk asks for one role after the other and reads the story back', async () => {
  const { world, user } = await showLibrary('')
  await openCard(user, 'Limits to Growth')
  await user.click(await button('Fill it in…'))
  // On a small screen it has the room that it needs, until something is drawn.
  expect(world.session.view.getState().sheetUp).toBe(true)
  await user.keyboard('Outreach{Enter}')
  await waitFor(() => expect(document.querySelector('.story')?.textContent).toContain('The more Outreach'))
  await user.keyboard('{Escape}')
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Fill it in…' })),
  )
  expect(names(world)).toEqual([])

  // It goes on where it was left.
  await user.keyboard('{Enter}')
  expect(screen.getByText('Role 2 of 4')).toBeTruthy()
  for (const name of ['Clinic visits', '', 'Nurses missing']) await user.keyboard(`${name}{Enter}`)
  await countsAre(world, 4, 5)
  expect(world.session.view.getState().sheetUp).toBe(false)
  expect(names(world)).toEqual(expect.arrayContaining(['Outreach', 'Clinic visits', 'Nurses missing']))
  world.session.document.undo()
  expect(names(world)).toEqual([])
})

test('a walk that is stopped gives up its names, and Undo has them back', async () => {
  const { world, user } = await showLibrary('')
  await openCard(user, 'Limits to Growth')
  await user.click(await button('Fill it in…'))
  await user.keyboard('Outreach{Enter}')
  await user.click(await button('Stop'))
  const { drafts } = world.session.document
  expect([...drafts.state.getState().drafts]).toEqual([])
  expect(world.asked.toasts.at(-1)?.text).toBe('The names that were filled in are given up.')
  world.asked.actions.at(-1)?.run()
  expect([...drafts.state.getState().drafts.values()].map(({ text }) => text)).toEqual(['Outreach', ''])
})

test('a card tells every loop that a wrong move feeds, and how far each source was seen', async () => {
  const { user } = await showLibrary('')
  await openCard(user, 'Tragedy of the Commons')
  const enlarge = screen.getByText('Enlarge the resource').closest('li')
  expect(enlarge?.textContent).toContain(
    'It feeds R1 (A gains by using more) and R2 (B gains by using more).',
  )
  const hardin = screen.getByText(/^Hardin, G\./).closest('li')
  expect(hardin?.textContent).toContain('Not opened for this card.')
  expect(document.querySelector('.card')?.textContent).not.toMatch(/not checked/)
})

test('a card draws the boundary that its archetype is about, names it and says what crosses it', async () => {
  const { user } = await showLibrary('')
  await openCard(user, 'Out of Control (Wolstenholme)')
  expect(document.querySelector('.card-picture .card-edge path')).not.toBeNull()
  expect(picture()?.textContent).toContain('Edge of the part of the organisation')
  const note = screen.getByText(/^The dotted line is the edge/)
  expect(note.textContent).toContain(
    'It is crossed by Control action → Reaction of another part and Reaction of another part → Problem level.',
  )
})

test('a card shows the target and what was expected beside what happens', async () => {
  const { user } = await showLibrary('')
  await openCard(user, 'Escalation')
  screen.getByRole('img', { name: /^Over time: .* and Level either side wanted at the start$/ })
})

test('a role is found, told with its card, and led to: its part of the card is open and has the keyboard', async () => {
  const { user } = await showLibrary('')
  await user.type(search(), 'symptomatic solution')
  const row = await screen.findByRole('button', { name: 'Shifting the Burden' })
  await waitFor(() => expect(row.textContent).toContain('Role: Symptomatic solution'))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Symptomatic solution/))
  expect(document.activeElement?.closest('details')?.open).toBe(true)
})

test('a worked example is found by where it happened, and led to', async () => {
  const { user } = await showLibrary('')
  await user.type(search(), 'unserviced plots')
  await screen.findByText(/^Example: Rapid allocation/)
  await user.keyboard('{Enter}')
  await waitFor(() =>
    expect(document.activeElement?.querySelector('h4')?.textContent).toBe(
      'Rapid allocation of unserviced plots',
    ),
  )
})

test('what helps is listed by its leverage, the strongest first', async () => {
  const { user } = await showLibrary('')
  await openCard(user, 'Fixes that Fail')
  await user.click(screen.getByText('What helps'))
  const levels = screen
    .getAllByRole('button', { name: /^level \d+ of 12$/ })
    .map((each) => parseInt(each.textContent?.replace(/\D+/, '') ?? '', 10))
  expect(levels).toEqual([3, 6, 8, 10])
})

test('levels of leverage and kinds of roles say what they mean', async () => {
  const { user } = await showLibrary('')
  await openCard(user, 'Fixes that Fail')
  await user.click(screen.getByText('What helps'))
  const level = screen.getByRole('button', { name: 'level 6 of 12' })
  await user.click(level)
  expect((await screen.findByRole('tooltip')).textContent).toMatch(/^Flows of information/)
})
