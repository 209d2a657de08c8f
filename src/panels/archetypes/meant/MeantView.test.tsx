// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld, type TestWorld } from '../../../commands/testing.ts'
import { setPolarity } from '../../../model/index.ts'
import { litMatch, showArchetypes } from '../../../store/index.ts'
import ArchetypesPanel from '../ArchetypesPanel.tsx'

// On a busy machine, too, what comes is waited for.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

const BURDEN =
  'Staff shortage -> + Overtime -> - Staff shortage -> + Training -> - || Staff shortage; Overtime -> + Burnout'

/** The panel over a map of which somebody says that it is meant to be Shifting the Burden. */
function showMeant(
  map: string,
  archetype: string | null = 'shifting-the-burden',
  structure: string | null = 'standard',
) {
  const world: TestWorld = createTestWorld(map)
  showArchetypes(world.session.view, {
    side: 'found',
    meant: { archetype, structure, given: {} },
  })
  render(<ArchetypesPanel world={world} session={world.session} />)
  return { world, user: userEvent.setup() }
}

const button = (name: string | RegExp) => screen.findByRole('button', { name })
const linkedFrom = (world: TestWorld, from: string, to: string) =>
  Object.values(world.map().links).filter(
    ({ source, target }) => source === world.idOf(from) && target === world.idOf(to),
  )
const lit = (world: TestWorld) => litMatch(world.session.view.getState())

test('one is told what stands and what is missing, draws it in one step of undo, and accepts all of it', async () => {
  const { world, user } = showMeant(BURDEN)
  await screen.findByText(/^5 of 6 links stand\./)
  expect(document.activeElement?.textContent).toBe('We mean Shifting the Burden')
  await waitFor(() =>
    expect(world.asked.said).toContainEqual(
      expect.stringMatching(/^5 of 6 links stand\. Missing: Burnout to Training/),
    ),
  )
  expect(screen.queryByRole('button', { name: 'This is it' })).toBeNull()
  const draw = await button('Draw it: Burnout should lower Training, after a delay.')
  draw.focus()
  await user.keyboard('{Enter}')
  expect(linkedFrom(world, 'Burnout', 'Training')).toMatchObject([{ polarity: '-', delay: true }])
  await screen.findByText('All 6 links stand.')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('This is it'))
  world.session.document.undo()
  expect(linkedFrom(world, 'Burnout', 'Training')).toEqual([])
  await screen.findByText(/^5 of 6 links stand\./)
  world.session.document.redo()
  await user.click(await button('This is it'))
  expect(Object.values(world.map().archetypeNotes)).toMatchObject([
    { archetype: 'shifting-the-burden', state: 'accepted' },
  ])
  await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'))
  expect(await button(/^Shifting the Burden/)).toBeTruthy()
  expect(screen.queryByText(/An edit has broken it/)).toBeNull()
})

test('as many links are listed as standing as are counted so, with what each of them lacks', async () => {
  const { world, user } = showMeant(BURDEN.replace('- || Staff', '- Staff'))
  await screen.findByText(/^5 of 6 links stand\./)
  const standing = within(screen.getByRole('region', { name: 'What stands' }))
  const rows = () => standing.getAllByRole('button', { name: /^Stands/ }).map((row) => row.textContent)
  expect(rows()).toHaveLength(5)
  expect(rows()[0]).toMatch(/^Stands, without its delay: Training leads to Staff shortage\./)
  expect(
    within(screen.getByRole('region', { name: 'What is missing' })).getAllByRole('listitem'),
  ).toHaveLength(1)
  await user.click(await button(/^Draw it: /))
  // What is left to do is gone on with, or all of it is accepted as it stands.
  await waitFor(() => expect(document.activeElement?.textContent).toBe('This is it'))
  await user.click(await button(/^Mark a delay: /))
  await waitFor(() => expect(rows().filter((row) => row?.startsWith('Stands: '))).toHaveLength(6))
  expect(linkedFrom(world, 'Training', 'Staff shortage')).toMatchObject([{ delay: true }])
})

test('choosing a link lights what stands, with the missing one in dashes, and one that stands with what it passes', async () => {
  const { world, user } = showMeant(BURDEN)
  const missing = await button(/^Missing: Burnout should lower Training/)
  await user.click(missing)
  await user.unhover(document.body)
  expect(missing.getAttribute('aria-pressed')).toBe('true')
  await waitFor(() =>
    expect(lit(world)?.missing).toMatchObject([
      { from: world.idOf('Burnout'), to: world.idOf('Training'), polarity: '-', delay: true, isChosen: true },
    ]),
  )
  expect(lit(world)?.links.size).toBe(5)
  await user.click(await button(/^Stands: Overtime leads to Burnout/))
  await user.unhover(document.body)
  await waitFor(() => expect(lit(world)?.links.size).toBe(1))
  expect([...(lit(world)?.roles.values() ?? [])]).toEqual([
    'Symptomatic solution',
    'Side effect of the quick fix',
  ])
  expect(lit(world)?.missing).toEqual([])
})

test('another variable for a role is kept, and all else is looked for around it', async () => {
  const { world, user } = showMeant(BURDEN)
  const role = await screen.findByRole('combobox', { name: 'Symptomatic solution' })
  expect(within(role).getAllByRole('option')[0]?.textContent).toBe('Overtime')
  await user.selectOptions(role, 'Training')
  await screen.findByText(/You chose this one/)
  await waitFor(() => expect(screen.queryByText(/^5 of 6 links stand\./)).toBeNull())
  expect(world.session.view.getState().archetypes.meant?.given).toEqual({
    symptomatic_solution: world.idOf('Training'),
  })
  await user.selectOptions(
    screen.getByRole('combobox', { name: 'Symptomatic solution' }),
    'Whoever fits best',
  )
  await screen.findByText(/^5 of 6 links stand\./)
})

test('a sign that is the other way is turned, a delay marked, and a role without a variable told', async () => {
  const { world, user } = showMeant(`${BURDEN.replace('- || Staff', '- Staff')} -> + Training`)
  await user.click(await button(/^Turn the sign: Burnout leads to Training/))
  expect(linkedFrom(world, 'Burnout', 'Training')).toMatchObject([{ polarity: '-' }])
  await screen.findByText(/^All 6 links stand\./)
  await user.click(await button(/^Mark a delay: Training leads to Staff shortage/))
  expect(linkedFrom(world, 'Training', 'Staff shortage')).toMatchObject([{ delay: true }])
  cleanup()
  showMeant('Staff shortage -> + Overtime -> - Staff shortage -> + Training -> - || Staff shortage')
  await screen.findByText(/^No variable plays “Side effect/)
})

const UNSAID =
  'Staff shortage -> + Overtime -> - Staff shortage -> + Training -> - || Staff shortage; Overtime -> ? Burnout'

test('a sign that is not said is said by one press, which one step takes back', async () => {
  const { world, user } = showMeant(`${UNSAID} -> - || Training`)
  await screen.findByText(/^All 6 links stand\. No sign is said/)
  await user.click(await button('Say the sign: Overtime should raise Burnout, and no sign is said.'))
  expect(linkedFrom(world, 'Overtime', 'Burnout')).toMatchObject([{ polarity: '+' }])
  expect(world.asked.said.join(' ')).toContain('Link from Overtime to Burnout made positive')
  await screen.findByText('All 6 links stand.')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('This is it'))
  world.session.document.undo()
  expect(linkedFrom(world, 'Overtime', 'Burnout')).toMatchObject([{ polarity: '?' }])
})

test('on a longer way the sign that is not said is told by the others of it; where several are not nobody knows which', async () => {
  const { world, user } = showMeant(`${UNSAID.replace('?', '+')} -> - Concentration -> ? Training`)
  const { variables } = world.map()
  const given = { side_effect: Object.values(variables).find(({ name }) => name === 'Burnout')?.id ?? '' }
  showArchetypes(world.session.view, {
    meant: { archetype: 'shifting-the-burden', structure: 'standard', given },
  })
  await user.click(await button('Say the sign: Concentration should raise Training, and no sign is said.'))
  expect(linkedFrom(world, 'Concentration', 'Training')).toMatchObject([{ polarity: '+' }])
  for (const [from, to] of [
    ['Burnout', 'Concentration'],
    ['Concentration', 'Training'],
  ] as const)
    world.session.document.run(
      setPolarity,
      { ids: linkedFrom(world, from, to).map(({ id }) => id), polarity: '?' },
      { label: 'Set sign' },
    )
  await button(/^Stands, without a sign: Burnout leads to Training.*More than one sign/)
  expect(screen.queryByRole('button', { name: /^Say the sign/ })).toBeNull()
})

test('which archetype is meant is asked, found by name, and left by Escape back to the button that asks', async () => {
  const { world, user } = showMeant(BURDEN, null)
  const field = screen.getByRole('searchbox', { name: 'Find the archetype that is meant' })
  expect(document.activeElement).toBe(field)
  await user.keyboard('burden{ArrowDown}')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Shifting the Burden')
  await user.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}')
  expect(document.activeElement).toBe(field)
  await user.keyboard('{Enter}')
  await screen.findByText(/^5 of 6 links stand\./)
  await waitFor(() => expect(lit(world)).not.toBeNull())
  await user.keyboard('{Escape}')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('We mean…'))
  expect(lit(world)).toBeNull()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('searchbox', { name: 'Find the archetype that is meant' })).toBeTruthy()
})

test('on an empty map all is missing, and nothing is offered that cannot be done', async () => {
  showMeant('')
  await screen.findByText('No variable of this map plays a role in it yet.')
  expect(screen.queryByRole('button', { name: /^Draw it|^This is it/ })).toBeNull()
})

test('where no form was chosen the one that fits best is taken, until a role is chosen of it', async () => {
  const goals =
    'Desired quality -> + Quality gap -> + Improvement work -> + || Actual quality -> - Quality gap -> - Desired quality'
  const { world, user } = showMeant(goals, 'eroding-goals', null)
  await screen.findByText('All 5 links stand.')
  expect(screen.getByRole('combobox', { name: 'Form' })).toHaveProperty('value', 'short')
  expect(await button('This is it')).toBeTruthy()
  const [role] = await screen.findAllByRole('combobox', { name: /goal/i })
  if (role) await user.selectOptions(role, world.idOf('Actual quality'))
  await waitFor(() =>
    expect(world.session.view.getState().archetypes.meant).toMatchObject({ structure: 'short' }),
  )
})

test('what is meant, its form and its roles are there after a reload, until it is left', async () => {
  const { world, user } = showMeant(BURDEN)
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Symptomatic solution' }),
    world.idOf('Training'),
  )
  const meant = world.session.view.getState().archetypes.meant
  cleanup()
  // What is shown is of one visit; what is typed and under way outlasts it.
  showArchetypes(world.session.view, { side: 'found', meant: null })
  render(<ArchetypesPanel world={world} session={world.session} />)
  await screen.findByText('We mean Shifting the Burden')
  expect(world.session.view.getState().archetypes.meant).toEqual(meant)
  // Nobody asked for it now: the keyboard stays where it is.
  expect(document.activeElement).toBe(document.body)
  await user.click(await button('Back to what is found'))
  cleanup()
  render(<ArchetypesPanel world={world} session={world.session} />)
  expect(screen.queryByText('We mean Shifting the Burden')).toBeNull()
})

const FARMS =
  'Pumping by A -> + Harvest of A -> + Pumping by A; Pumping by B -> + Harvest of B -> + Pumping by B; Pumping by A -> + Total pumping; Pumping by B -> + Total pumping'

test('a role that nobody plays is put on the map with its links and its name to be typed, which one step takes back', async () => {
  const { world, user } = showMeant(FARMS, 'tragedy-of-the-commons')
  const { variables, links } = world.map()
  await user.click(await button('Put it on the map: Gain per unit of activity'))
  const made = Object.values(world.map().variables).find(({ role }) => role === 'Gain per unit of activity')
  expect(world.session.view.getState().editing).toMatchObject({ kind: 'variables', id: made?.id })
  const drawn = Object.values(world.map().links).flatMap(({ source, target, polarity, delay }) =>
    source === made?.id || target === made?.id ? [{ source, target, polarity, delay }] : [],
  )
  expect(drawn).toHaveLength(3)
  expect(drawn).toContainEqual({
    source: world.idOf('Total pumping'),
    target: made?.id,
    polarity: '-',
    delay: true,
  })
  for (const who of ['Harvest of A', 'Harvest of B'])
    expect(drawn).toContainEqual({
      source: made?.id,
      target: world.idOf(who),
      polarity: '+',
      delay: false,
    })
  expect(world.session.view.getState().archetypes.meant?.given).toEqual({ gain_per_activity: made?.id })
  await screen.findByText(/^All \d+ links stand\./)
  world.session.document.undo()
  expect(world.map()).toMatchObject({ variables, links })
  expect(Object.keys(world.map().variables)).toHaveLength(Object.keys(variables).length)
  await button('Put it on the map: Gain per unit of activity')
})
