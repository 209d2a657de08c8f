// @vitest-environment happy-dom
import { act, cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { createTestWorld, type TestWorld } from '../../commands/testing.ts'
import {
  applyEdit,
  type CausalMap,
  deleteThings,
  loopKey,
  mapFromNotation,
  noteLoop,
} from '../../model/index.ts'
import { LoopsPanel } from './LoopsPanel.tsx'

// On a busy machine, too, what comes is waited for.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

const MAP =
  'Rain -> + Grass -> + Cattle -> - || Grass; Cattle -> + Money -> + Cattle; Share -> + Fare A -> - Share; Share -> - Fare B -> + Share'

/** The panel over a map, once its loops are listed. */
async function showPanel(
  notation: string | CausalMap,
): Promise<{ world: TestWorld; user: ReturnType<typeof userEvent.setup> }> {
  const world = createTestWorld(notation)
  render(<LoopsPanel world={world} session={world.session} naming={null} />)
  await row('B1')
  return { world, user: userEvent.setup() }
}

const named = (label: string) => ({ name: new RegExp(`^(Reinforcing|Balancing) loop ${label},`) })
const row = (label: string) => screen.findByRole('button', named(label))
const isGone = (label: string) => waitFor(() => expect(screen.queryByRole('button', named(label))).toBeNull())

/** What the panel says at its head of how many loops there are. */
const headIs = (words: string) =>
  waitFor(() => expect(document.querySelector('.loops-panel header p')?.textContent).toBe(words))

test('the list is filtered by type and by text', async () => {
  const { user } = await showPanel('Rain -> + Grass -> + Cattle -> - Grass; Cattle -> + Money -> + Cattle')
  const balancing = screen.getByRole('button', { name: /Balancing loops only/ })
  await user.click(balancing)
  await isGone('R1')
  await row('B1')
  await user.click(balancing)
  await user.type(screen.getByRole('searchbox'), 'money')
  await isGone('B1')
  await row('R1')
})

test('loops through what is selected, of a length and with a delay are shown, and all again', async () => {
  const { world, user } = await showPanel(MAP)
  await user.click(screen.getByRole('button', { name: 'Filter' }))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Through what is selected' }), 'any')
  world.choose('Cattle')
  await headIs('All 4 loops, 2 shown')
  world.choose('Cattle', 'Money')
  await user.selectOptions(await screen.findByRole('combobox', { name: /^Through the 2/ }), 'all')
  await headIs('All 4 loops, 1 shown')
  await row('R1')
  await user.click(screen.getByRole('button', { name: 'Take away: Through all of 2 things selected' }))

  await user.selectOptions(screen.getByRole('combobox', { name: 'Delay' }), 'with')
  await headIs('All 4 loops, 1 shown')
  await user.type(screen.getByRole('spinbutton', { name: 'At least so many links' }), '3')
  await screen.findByText('None of the 4 loops is like that.')
  await user.click(screen.getByRole('button', { name: 'Clear all' }))
  await row('B3')
})

test('arrow keys walk the list, and the loop is told in words', async () => {
  const { user } = await showPanel('Rain -> + Grass -> + Cattle -> - Grass; Cattle -> + Money -> + Cattle')
  const list = within(screen.getByRole('list', { name: 'Feedback loops' }))
  const [first] = list.getAllByRole('button')
  first?.focus()
  const sentence = () => document.querySelector('.loop-told')?.textContent
  await waitFor(() =>
    expect(sentence()).toMatch(/^More .*, so (more|less) .*: (reinforcing|balancing), because/),
  )
  const told = document.activeElement?.textContent
  await user.keyboard('{ArrowDown}')
  expect(document.activeElement?.textContent).not.toBe(told)
  await waitFor(() => expect(sentence()).toMatch(/because it has (no|1|one) .*links?/))
  await user.keyboard('{ArrowUp}')
  expect(document.activeElement?.textContent).toBe(told)
})

test('a row that a finger taps stays under it until the click, and is held at the first tap', async () => {
  await showPanel(MAP)
  const [first, second] = [await row('B1'), await row('R1')]
  fireEvent.click(first)
  await waitFor(() => expect(first.getAttribute('aria-expanded')).toBe('true'))
  // What browsers make of a tap: the finger is up before the mouse's press that gives the focus.
  fireEvent.pointerDown(second, { pointerType: 'touch' })
  fireEvent.pointerUp(second, { pointerType: 'touch' })
  fireEvent.mouseDown(second)
  act(() => second.focus())
  expect(first.getAttribute('aria-expanded')).toBe('true')
  fireEvent.mouseUp(second)
  fireEvent.click(second)
  expect(second.getAttribute('aria-expanded')).toBe('true')
  expect(second.getAttribute('aria-pressed')).toBe('true')
  expect(first.getAttribute('aria-pressed')).toBe('false')
})

test('the field of a name is brought into view when it opens, also from below in what is told of its loop', async () => {
  const seen = vi.spyOn(Element.prototype, 'scrollIntoView')
  const { user } = await showPanel(MAP)
  await user.click(await row('B1'))
  await user.click(await screen.findByRole('button', { name: 'Name it' }))
  const field = screen.getByRole('textbox', { name: 'Name of loop B1' })
  expect(document.activeElement).toBe(field)
  expect(seen.mock.contexts.at(-1)).toBe(field.closest('.loop-face'))
  expect(seen).toHaveBeenCalledWith({ block: 'nearest' })
  seen.mockRestore()
})

test('what stands above the list scrolls away for a row that is opened, and not from under what is typed there', async () => {
  const { user } = await showPanel(MAP)
  const seen = vi.spyOn(Element.prototype, 'scrollIntoView')
  await user.click(await row('B1'))
  expect(seen.mock.contexts).toEqual([document.querySelector('.loop-scroll')])
  seen.mockClear()
  await user.type(screen.getByRole('searchbox'), 'money')
  await isGone('B1')
  await user.clear(screen.getByRole('searchbox'))
  await row('B1')
  expect(seen).not.toHaveBeenCalled()
  seen.mockRestore()
})

test('a broken loop is told with all that it lacks, and mended by one click, lit and announced', async () => {
  const { world, user } = await showPanel(
    'Rain -> + Grass -> + Cattle -> - Grass; Cattle -> + Money -> + Cattle',
  )
  const { document, view } = world.session
  const saying = { links: ['l2', 'l3'], variables: ['v2', 'v3'], type: 'B', number: 1 } as const
  document.run(noteLoop, { ...saying, noteId: 'n', fields: { name: 'Grazing' } }, { label: 'Name' })
  document.run(deleteThings, { links: ['l3'] }, { label: 'Delete' })
  const broken = within(await screen.findByRole('region', { name: 'Broken loops' }))
  expect(broken.getByText('B1 Grazing').closest('p')?.textContent).toBe(
    'B1 GrazingIts link from Cattle to Grass is gone. Mending brings back Cattle →\u00a0−\u00a0Grass.',
  )
  await user.click(broken.getByRole('button', { name: 'Mend B1 Grazing' }))
  await row('B1')
  expect(screen.queryByRole('region', { name: 'Broken loops' })).toBeNull()
  const { n } = world.map().loopNotes
  expect(n).toMatchObject({ name: 'Grazing', number: 1, type: 'B' })
  expect(view.getState().heldLoop).toBe(loopKey(n?.links ?? []))
  await waitFor(() => expect(world.asked.said.join(' ')).toMatch(/^B1 Grazing is mended[;.].*B1/))
  document.undo()
  expect(await screen.findByRole('button', { name: 'Mend B1 Grazing' })).toBeTruthy()
})

test('a variable of a broken loop of which nothing is left is told by its neighbours, and made again', async () => {
  const drawn = mapFromNotation('Rain -> + Grass -> + Cattle -> - Grass; Cattle -> + Money -> + Cattle')
  const saying = { links: ['l4', 'l5'], variables: ['v3', 'v4'], type: 'R', number: 1 } as const
  const named = applyEdit(drawn, noteLoop, { ...saying, noteId: 'n', fields: { name: 'Herds' } }).map
  const { world, user } = await showPanel(applyEdit(named, deleteThings, { variables: ['v4'] }).map)
  const mend = await screen.findByRole('button', { name: 'Mend R1 Herds' })
  expect(mend.closest('li')?.querySelector('p')?.textContent).toBe(
    'R1 HerdsThe variable beside Cattle was deleted. ' +
      'Mending makes that variable again without a name and draws Cattle →\u00a0+\u00a0(unnamed) and (unnamed) →\u00a0+\u00a0Cattle.',
  )
  await user.click(mend)
  await row('R1')
  expect(world.map().variables.v4).toMatchObject({ name: '' })
})

test('from the story of a loop Esc leads to its row, and once more puts the spotlight out, whatever is selected', async () => {
  const { world, user } = await showPanel('Grass -> + Cattle -> - Grass; Debt')
  world.choose('Debt')
  await user.click(await row('B1'))
  await user.type(await screen.findByRole('textbox', { name: 'Story' }), 'told')
  await user.keyboard('{Escape}')
  const { view } = world.session
  expect(document.activeElement).toBe(await row('B1'))
  expect(view.getState().heldLoop).not.toBeNull()
  await user.keyboard('{Escape}')
  expect(view.getState()).toMatchObject({ heldLoop: null, pointedLoop: null })
  expect(world.asked.said.at(-1)).toBe('The spotlight is let go.')
  expect(Object.values(world.map().loopNotes)).toMatchObject([{ story: 'told' }])
})

test('names of a loop are isolated and untranslated, in the row and in the sentence, in the order of travel', async () => {
  const { user } = await showPanel('מחיר -> + היצע -> - מלאי -> + מחיר')
  const list = within(screen.getByRole('list', { name: 'Feedback loops' }))
  const [row] = list.getAllByRole('button')
  const namesIn = (place: Element | null | undefined) =>
    [...(place?.querySelectorAll('bdi[translate="no"]') ?? [])].map(({ textContent }) => textContent)
  expect(namesIn(row)).toEqual(['מחיר', 'היצע', 'מלאי'])
  expect(row?.querySelector('[dir="ltr"]')?.textContent).toBe('מחיר → היצע → מלאי')
  row?.focus()
  await user.keyboard('{Enter}')
  const told = await waitFor(() => {
    const sentence = document.querySelector('.loop-told')
    expect(sentence).not.toBeNull()
    return sentence
  })
  expect(namesIn(told)).toEqual(['מחיר', 'היצע', 'מלאי', 'מחיר'])
  expect(told?.textContent).toMatch(/^More מחיר, more היצע, less מלאי, so less מחיר: balancing/)
})

test('a request to name a loop is answered once: the panel that is shown again does not ask anew', async () => {
  const world = createTestWorld('Rain -> + Grass -> + Rain')
  await waitFor(() => expect(world.session.loops.getState().list.loops).toHaveLength(1))
  const naming = { key: world.session.loops.getState().list.loops[0]?.key ?? '' }
  const { unmount } = render(<LoopsPanel world={world} session={world.session} naming={naming} />)
  await userEvent.type(await screen.findByRole('textbox', { name: /^Name of/ }), 'Wet years{Enter}')
  unmount()
  render(<LoopsPanel world={world} session={world.session} naming={naming} />)
  await row('R1')
  expect(screen.queryByRole('textbox', { name: /^Name of/ })).toBeNull()
})

/** The panel beside a canvas with something on it that has the focus, asked for the name of the first loop by a command that found it hidden. */
async function lendPanel(isHidden = true) {
  const world = createTestWorld('Rain -> + Grass -> + Rain; Grass -> + Debt -> + Grass')
  await waitFor(() => expect(world.session.loops.getState().list.loops).toHaveLength(2))
  const giveBack = vi.fn()
  const naming = {
    key: world.session.loops.getState().list.loops[0]?.key ?? '',
    ...(isHidden && { giveBack }),
  }
  const show = (asked: typeof naming | null) => (
    <>
      <div className="canvas">
        <button type="button">Mark</button>
        <button type="button">Other</button>
      </div>
      <aside>
        <button type="button">Tab</button>
        <LoopsPanel world={world} session={world.session} naming={asked} />
      </aside>
    </>
  )
  const { rerender } = render(show(null))
  screen.getByRole('button', { name: 'Mark' }).focus()
  rerender(show(naming))
  const field = await screen.findByRole('textbox', { name: /^Name of/ })
  expect(document.activeElement).toBe(field)
  return { world, giveBack, user: userEvent.setup() }
}

test.each(['{Enter}', '{Escape}'])(
  'a panel that was shown for a name alone goes with %s, and the focus goes where it was',
  async (key) => {
    const { giveBack, user } = await lendPanel()
    await user.keyboard(`Wet years${key}`)
    expect(giveBack).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Mark' }))
  },
)

test('a name that was asked for on the map gives the focus back to it where the panel was shown before, too', async () => {
  const { user, giveBack } = await lendPanel(false)
  await user.keyboard('Wet years{Enter}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Mark' }))
  expect(giveBack).not.toHaveBeenCalled()
})

test('after a press elsewhere it goes once that is over, and stays where its own things are pressed', async () => {
  const elsewhere = await lendPanel()
  const other = screen.getByRole('button', { name: 'Other' })
  await elsewhere.user.pointer({ keys: '[MouseLeft>]', target: other })
  expect(elsewhere.world.session.loops.getState().names.size).toBe(0)
  expect(elsewhere.giveBack).not.toHaveBeenCalled()
  await elsewhere.user.pointer({ keys: '[/MouseLeft]', target: other })
  await waitFor(() => expect(elsewhere.giveBack).toHaveBeenCalledOnce())
  expect(document.activeElement).toBe(other)
  cleanup()

  const inside = await lendPanel()
  await inside.user.click(screen.getByRole('button', { name: 'Tab' }))
  await inside.user.click(screen.getByRole('button', { name: 'Other' }))
  await new Promise((resolve) => setTimeout(resolve))
  expect(inside.giveBack).not.toHaveBeenCalled()
})

test('after a tap elsewhere it goes too, though the finger is up before the field loses the focus', async () => {
  const { giveBack, user } = await lendPanel()
  const other = screen.getByRole('button', { name: 'Other' })
  await user.pointer({ keys: '[TouchA]', target: other })
  await waitFor(() => expect(giveBack).toHaveBeenCalledOnce())
})

test('a loop with a name says through what it goes, and one without is called by that', async () => {
  const { world } = await showPanel(MAP)
  const [loop] = world.session.loops
    .getState()
    .list.loops.filter(({ type, delays }) => type === 'B' && delays === 1)
  if (!loop) throw new Error('It has a loop with a delay.')
  const { key, links, variables, type } = loop
  expect((await row('B1')).getAttribute('aria-description')).toBeNull()
  const args = { noteId: 'n', links, variables, type, number: 1, fields: { name: 'Overgrazing' } }
  world.session.document.run(noteLoop, args, { label: 'Name loop' })
  const named = await screen.findByRole('button', {
    name: /^Balancing loop B1, Overgrazing ?, 1 delay, 2 links/,
  })
  expect(named.getAttribute('aria-description')).toBe('through Grass and Cattle')
  expect(key).toBe(loopKey(links))
})

test('of a list that is drawn in part each row says which it is of how many, and keys reach all others', async () => {
  const all = Array.from({ length: 6 }, (_, at) => `V${at}`)
  const everyLink = all.flatMap((a) =>
    all.flatMap((b) => (a < b ? [`${a} -> + ${b}`, `${b} -> - ${a}`] : [])),
  )
  const { user } = await showPanel(everyLink.join('; '))
  // Of k variables each order round is a loop: 15 + 40 + 90 + 144 + 120.
  const places = () =>
    [...document.querySelectorAll('.loop-list > li')].map((one) => [
      one.getAttribute('aria-posinset'),
      one.getAttribute('aria-setsize'),
    ])
  await waitFor(() => expect(places()[0]).toEqual(['1', '409']))
  expect(places().length).toBeLessThan(100)
  const [first] = within(screen.getByRole('list', { name: 'Feedback loops' })).getAllByRole('button')
  first?.focus()
  await user.keyboard('{End}')
  await waitFor(() =>
    expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('409'),
  )
  await user.keyboard('{PageUp}{ArrowUp}')
  await waitFor(() =>
    expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('398'),
  )
  expect(new Set(places().map(([, size]) => size))).toEqual(new Set(['409']))
})
