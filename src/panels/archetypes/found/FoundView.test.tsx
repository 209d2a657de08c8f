// @vitest-environment happy-dom
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld, type TestWorld } from '../../../commands/testing.ts'
import {
  type CausalMap,
  deleteThings,
  readMapJson,
  renameVariable,
  serialise,
  setPolarity,
} from '../../../model/index.ts'
import { litMatch, showArchetypes } from '../../../store/index.ts'
import ArchetypesPanel from '../ArchetypesPanel.tsx'

// On a busy machine, too, what comes is waited for.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

const BURDEN =
  'Staff shortage -> + Overtime -> - Staff shortage; Staff shortage -> + Training -> - || Staff shortage; ' +
  'Overtime -> + Burnout -> - || Training'

/** The panel over a map, with what is found on it. */
function showFound(map: string | CausalMap): {
  world: TestWorld
  user: ReturnType<typeof userEvent.setup>
} {
  const world = createTestWorld(map)
  showArchetypes(world.session.view, { side: 'found' })
  render(<ArchetypesPanel world={world} session={world.session} />)
  return { world, user: userEvent.setup() }
}

const button = (name: string | RegExp) => screen.findByRole('button', { name })
const isGone = (name: string | RegExp) =>
  waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull())
const likeBurden = /^Looks like Shifting the Burden: \S/
const likeFixes = /^Looks like Fixes that Fail: \S/

test('what was dismissed is not proposed again, also where its file is opened, until it is asked for', async () => {
  const { world, user } = showFound(BURDEN)
  const { document } = world.session
  await user.click(await button(likeBurden))
  await user.click(await button('Not this'))
  await isGone(likeBurden)
  document.undo()
  await button(likeBurden)
  document.redo()
  await isGone(likeBurden)
  cleanup()

  const read = readMapJson(JSON.parse(serialise(world.map())))
  if (!read.ok) throw new Error(read.reason)
  const next = showFound(read.map)
  await next.user.click(await screen.findByText('Not this (1)'))
  await screen.findByText('No archetype found so far')
  expect(screen.queryByRole('button', { name: likeBurden })).toBeNull()
  await next.user.click(await button('Propose Shifting the Burden again'))
  await button(likeBurden)
})

test('a near miss is asked about, and one click makes it true in one step', async () => {
  const { world, user } = showFound(BURDEN.replace(' -> - || Training', ''))
  const yes = /^Yes, draw the link: .*Shifting the Burden/
  const linked = () =>
    Object.values(world.map().links).filter(
      ({ source, target }) => source === world.idOf('Burnout') && target === world.idOf('Training'),
    )
  const question = await button(yes)
  expect(screen.queryByRole('button', { name: likeBurden })).toBeNull()
  await user.click(question)
  expect(linked()).toMatchObject([{ polarity: '-' }])
  await button(likeBurden)
  world.session.document.undo()
  expect(linked()).toEqual([])
  await button(yes)
  await user.click(await button(/^No: .*Shifting the Burden/))
  await isGone(yes)
})

test('a sign that makes the difference is asked about, and turned by one click', async () => {
  const { world, user } = showFound(BURDEN.replace(' -> - || Training', ' -> + || Training'))
  await user.click(await button(/^Yes, turn the sign: .*Shifting the Burden/))
  await button(likeBurden)
  await waitFor(() =>
    expect(world.asked.said).toContainEqual(
      expect.stringMatching(/^Link from .* made negative; B\d is now R1/),
    ),
  )
})

test('a missing delay is asked about and set by one click', async () => {
  const { world, user } = showFound(BURDEN.replace('-> - || Staff shortage', '-> - Staff shortage'))
  const proposal = await button(likeBurden)
  proposal.focus()
  await user.keyboard('{Enter}')
  await user.click(await button(/^Yes, mark a delay/))
  expect(world.text()).toContain('Training -> - || Staff shortage')
  await isGone(/^Yes, mark a delay/)
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: likeBurden })))
})

test('the question after a delay names the link that is marked, which is on the brake and not in the engine', async () => {
  const { world, user } = showFound(
    'Customers -> + Word of mouth -> + Customers; ' +
      'Customers -> + Load -> + Delivery time -> + Dissatisfaction -> - Word of mouth',
  )
  await user.click(await button(/^Looks like Limits to Growth/))
  const [ask] = await screen.findAllByRole('button', { name: /^Yes, mark a delay.* The mark goes on / })
  if (!ask) throw new Error('No delay is asked about.')
  const [, from, to] = / The mark goes on (.*) → (.*)\.$/.exec(ask.getAttribute('aria-label') ?? '') ?? []
  expect([from, to]).not.toEqual(['Word of mouth', 'Customers'])
  await user.click(ask)
  const delayed = Object.values(world.map().links).filter(({ delay }) => delay)
  expect(delayed).toMatchObject([{ source: world.idOf(from ?? ''), target: world.idOf(to ?? '') }])
  expect(world.asked.said).toContainEqual(`Link from ${from} to ${to} marked with a delay.`)
})

test('what is typed after accepting takes the place of the story that was proposed', async () => {
  const { world, user } = showFound(BURDEN)
  await user.click(await button(likeBurden))
  await user.click(await button('This is it'))
  await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'))
  await user.keyboard('Ours.')
  expect(Object.values(world.map().archetypeNotes)).toMatchObject([{ story: 'Ours.' }])
})

test('a story that nobody changed follows a new name; one that was changed stays', async () => {
  const { world, user } = showFound(BURDEN)
  await user.click(await button(likeBurden))
  await user.click(await button('This is it'))
  const story = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Story' }).value
  await waitFor(() => expect(story()).toContain('Overtime'))
  const id = world.idOf('Overtime')
  const rename = (name: string) =>
    act(() => void world.session.document.run(renameVariable, { id, name }, { label: 'Rename' }))
  rename('Night shifts')
  await waitFor(() => expect(story()).toContain('Night shifts'))
  expect(story()).not.toContain('Overtime')
  await user.type(screen.getByRole('textbox', { name: 'Story' }), ' Ours.')
  rename('Weekend work')
  await screen.findAllByText(/Weekend work/)
  expect(story()).toMatch(/Night shifts.* Ours\.$/)
})

test('a tag whose link was deleted offers to draw it, which no near miss asks for beside it, and stands again', async () => {
  const { world, user } = showFound(BURDEN)
  await user.click(await button(likeBurden))
  await user.click(await button('This is it'))
  const [gone] = Object.values(world.map().links).filter(({ source }) => source === world.idOf('Burnout'))
  world.session.document.run(deleteThings, { links: [gone?.id ?? ''] }, { label: 'Delete link' })
  const draw = await button(/^Draw the link: .*Burnout.*Training/)
  expect(screen.queryByRole('button', { name: /^Yes, draw the link/ })).toBeNull()
  expect(screen.queryByText('No other archetype yet, but nearly')).toBeNull()
  await user.click(draw)
  expect(document.activeElement?.className).toContain('found-face')
  expect(world.text()).toContain('Burnout -> - || Training')
  await isGone(/^Draw the link/)
  await waitFor(() => expect(screen.queryByText(/^An edit has broken it/)).toBeNull())
})

test('a tag that an edit has broken says by what, and still tells its story, its roles and its card', async () => {
  const { world, user } = showFound(BURDEN)
  await user.click(await button(likeBurden))
  await user.click(await button('This is it'))
  await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'))
  await user.keyboard('Ours.')
  const [gone] = Object.values(world.map().links).filter(({ source }) => source === world.idOf('Burnout'))
  world.session.document.run(setPolarity, { ids: [gone?.id ?? ''], polarity: '+' }, { label: 'Turn sign' })
  const broken = await screen.findByText(/^An edit has broken it: Burnout now acts the other way on Training/)
  const story = screen.getByRole('textbox', { name: 'Story' })
  expect(story).toHaveProperty('value', 'Ours.')
  expect(broken.compareDocumentPosition(story)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  await screen.findByText('Symptomatic solution')
  const [card, remove] = [await button('Read the card'), await button('Remove the tag')]
  expect(card.compareDocumentPosition(remove)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})

test('where nothing is found because signs are not said, it says so and leads to the first link without one', async () => {
  const { world, user } = showFound('Queue -> Complaints -> Staff -> + Queue; Weather -> Queue')
  await screen.findByText(/^2 links have no sign yet; an archetype is known by its signs\./)
  await user.click(await button('Go to the first'))
  const [first] = world.session.view.getState().selection.links
  expect(world.map().links[first ?? '']).toMatchObject({ source: world.idOf('Queue'), polarity: '?' })
  cleanup()
  showFound('Queue -> + Complaints')
  await screen.findByText('No archetype found so far')
  expect(screen.queryByText(/no sign yet/)).toBeNull()
})

test('on a large map it says that small archetypes are found where one points, and on a small map it does not', async () => {
  const chain = Array.from({ length: 25 }, (_, at) => `V${at}`).join(' -> + ')
  const small = /^Fixes that Fail and other small ones are everywhere on a map of this size/
  showFound(chain)
  await screen.findByText(small)
  cleanup()
  showFound(chain.replace('V24', 'V0'))
  await screen.findByText(/found|proposal|nearly/i, { selector: '[data-entry]' })
  expect(screen.queryByText(small)).toBeNull()
})

test('a small archetype is found by pointing at the symptom and the fix, all by keyboard', async () => {
  const { user } = showFound(
    'Bad debt -> + Borrowing -> - Bad debt; Borrowing -> + Interest due -> + || Bad debt',
  )
  const point = await button('Point at a symptom and a fix')
  point.focus()
  await user.keyboard('{Enter}')
  await user.selectOptions(await screen.findByRole('combobox', { name: /symptom/ }), 'Bad debt')
  const fix = screen.getByRole('combobox', { name: /fix/ })
  await user.selectOptions(fix, 'Borrowing')
  fix.focus()
  await user.keyboard('{Tab}{Enter}')
  await screen.findByText('With Bad debt as the symptom and Borrowing as the fix.')
  await button(likeFixes)
  expect(document.activeElement?.textContent).toMatch(/for what you point at$/)
  await user.click(await button('Look at the whole map'))
  await waitFor(() => expect(screen.queryByText(/^With Bad debt as the symptom/)).toBeNull())
  // It is all of the map, and so it is proposed where nobody points as well.
  await button(likeFixes)
})

test('what was accepted makes room for the answer to what is pointed at, and comes back', async () => {
  const { world, user } = showFound(`${BURDEN}; Rain -> + Staff shortage`)
  const { view } = world.session
  await user.click(await button(likeBurden))
  await user.click(await button('This is it'))
  const tagged = /^Shifting the Burden/
  await button(tagged)
  const lit = () =>
    [...(litMatch(view.getState())?.roles.keys() ?? [])].map((id) => world.map().variables[id]?.name)
  await waitFor(() => expect(lit().sort()).toEqual(['Burnout', 'Overtime', 'Staff shortage', 'Training']))
  await user.click(await button('Point at a symptom and a fix'))
  await user.selectOptions(await screen.findByRole('combobox', { name: /symptom/ }), 'Staff shortage')
  await user.selectOptions(screen.getByRole('combobox', { name: /fix/ }), 'Overtime')
  await user.click(await button('Look for what fits'))
  await isGone(tagged)
  await user.unhover(document.body)
  await waitFor(() => expect(litMatch(view.getState())).toBeNull())
  await user.click(await button('Look at the whole map'))
  await button(tagged)
  expect(screen.getByRole('region', { name: 'On this map, you say' })).toBeTruthy()
})

const RACE =
  'Weapons of East -> + Fear in West -> + Weapons of West -> + Fear in East -> + Weapons of East; ' +
  'Weapons of East -> - Fear in East; Weapons of West -> - Fear in West'

test('an archetype of two sides is one row, which says that they can be exchanged', async () => {
  const { world, user } = showFound(RACE)
  const row = await button(/^Looks like Escalation: .*, or with A and B exchanged$/)
  expect(screen.getAllByRole('button', { name: /^Looks like Escalation/ })).toEqual([row])
  await screen.findByText('or with A and B exchanged')
  await user.click(row)
  expect(world.asked.said.at(-1)).toMatch(/^Escalation, or with A and B exchanged: /)
})

test('pointing offers each archetype once, and its row tells what could play a role as well', async () => {
  const { user } = showFound(
    'Late work -> + Overtime -> - Late work; Overtime -> + Tiredness -> + Late work; Overtime -> + Mistakes -> + Late work',
  )
  await user.click(await button('Point at a symptom and a fix'))
  await user.selectOptions(await screen.findByRole('combobox', { name: /symptom/ }), 'Late work')
  await user.selectOptions(screen.getByRole('combobox', { name: /fix/ }), 'Overtime')
  await user.click(await button('Look for what fits'))
  const row = await button(likeFixes)
  expect(screen.getAllByRole('button', { name: /^Looks like / }).length).toBeLessThanOrEqual(4)
  expect(screen.getAllByRole('button', { name: likeFixes })).toEqual([row])
  await user.click(row)
  const told = await screen.findByText(/could be “Unintended consequence” as well\.$/)
  expect(told.closest('p')?.textContent).toMatch(/^(Tiredness|Mistakes) could be/)
})

test('a small archetype that lacks one link is asked about, and nothing else', async () => {
  const { world, user } = showFound('Bad debt -> + Borrowing -> - Bad debt; Borrowing -> + || Interest due')
  const yes = await button(/^Yes, draw the link: If more “Interest due” also raised “Bad debt”/)
  expect(screen.getAllByRole('button', { name: /^Yes, / })).toEqual([yes])
  await user.click(yes)
  expect(world.text()).toContain('Interest due -> + Bad debt')
})

test('a plain circle is asked nothing', async () => {
  showFound('Worry -> + Sleepless hours -> + Tiredness -> + Worry')
  await screen.findByText(/^(No archetype found so far|1 proposal)$/)
  expect(screen.queryByRole('button', { name: /^Yes, / })).toBeNull()
})

test('an empty map says how an archetype comes about and leads to the library', async () => {
  const { user } = showFound('Rain -> + Grass')
  await screen.findByText('No archetype found so far')
  await user.click(await button('Open the library'))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('searchbox')))
})
