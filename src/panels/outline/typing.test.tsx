// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld, type TestWorld } from '../../commands/testing.ts'
import { inOrder } from '../../model/index.ts'
import { OutlinePanel } from './OutlinePanel.tsx'

// On a busy machine, too, what comes is waited for.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

const TEXT = 'Rain -> + Grass -> + Cattle -> - Grass\nCattle -> + Money\n'

/** The map as text, beside its map. */
function showOutline(): { world: TestWorld; user: ReturnType<typeof userEvent.setup> } {
  const world = createTestWorld(TEXT)
  render(<OutlinePanel world={world} session={world.session} />)
  expect(field().value).toBe(TEXT)
  return { world, user: userEvent.setup() }
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Outline of the map/ })
const fieldIs = (text: string) => waitFor(() => expect(field().value).toBe(text))
const problem = () => screen.queryByRole('alert')?.textContent ?? null

/** Marks the first place of a word in the outline, so that typing takes its place. */
function mark(word: string): void {
  const at = field().value.indexOf(word)
  expect(at).toBeGreaterThanOrEqual(0)
  field().focus()
  field().setSelectionRange(at, at + word.length)
}

/** Puts the caret somewhere, as arrow keys and the pointer do. */
function moveTo(at: number): void {
  field().setSelectionRange(at, at)
  document.dispatchEvent(new Event('selectionchange'))
}

test('a name changed in the text renames the variable everywhere, where it stands, in one step', async () => {
  const { world, user } = showOutline()
  const before = inOrder(world.map().variables)
  mark('Cattle')
  await user.keyboard('Herds')
  expect(world.idOf('Cattle')).toBe('v3')
  moveTo(field().value.length)
  await fieldIs(TEXT.replaceAll('Cattle', 'Herds'))
  expect(document.activeElement).toBe(field())
  expect(inOrder(world.map().variables)).toEqual(
    before.map((one) => (one.name === 'Cattle' ? { ...one, name: 'Herds' } : one)),
  )
  await user.keyboard('{Control>}z{/Control}')
  await fieldIs(TEXT)
  expect(world.idOf('Cattle')).toBe('v3')
  await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
  await fieldIs(TEXT.replaceAll('Cattle', 'Herds'))
  expect(world.idOf('Herds')).toBe('v3')
})

test('signs, lines and new names are typed, and the loops follow', async () => {
  const { world, user } = showOutline()
  mark('- Grass')
  await user.keyboard('+ Grass{Control>}{Enter}{/Control}')
  await waitFor(() => expect(world.text()).toContain('Cattle -> + Grass'))
  moveTo(field().value.length)
  await user.keyboard('Money -> + Wells{Enter}')
  await waitFor(() => expect(world.text()).toContain('Money -> + Wells'))
  await fieldIs('Rain -> + Grass -> + Cattle -> + Grass\nCattle -> + Money -> + Wells\n')
  moveTo(field().value.length)
  await user.keyboard('Wells -> - Rain')
  // As a click on another tab of the panel does.
  field().blur()
  await waitFor(() => expect(world.text()).toContain('Wells -> - Rain'))
  await waitFor(() => {
    const { list, labels } = world.session.loops.getState()
    expect(list.loops.map(({ key }) => labels.get(key))).toContain('R1')
  })

  mark('Cattle -> + Money -> + Wells -> - Rain\n')
  await user.keyboard('{Delete}{Control>}{Enter}{/Control}')
  await waitFor(() => expect(Object.keys(world.map().links)).toHaveLength(3))
  expect(inOrder(world.map().variables).map(({ name }) => name)).toEqual(['Rain', 'Grass', 'Cattle'])
})

test('an absurd paste is refused at once, and nothing of it is in the text', async () => {
  const { world, user } = showOutline()
  field().focus()
  await user.paste('word\tother\n'.repeat(100_000))
  await waitFor(() =>
    expect(problem()).toContain('at most 200,000 can be pasted at once. Nothing was changed.'),
  )
  expect(field().value).toBe(TEXT)

  moveTo(TEXT.length)
  await user.paste(Array.from({ length: 2100 }, (_, at) => `Name ${at}`).join('\n'))
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(problem()).toContain('2,100 names more'))
  expect(Object.keys(world.map().variables)).toHaveLength(4)
  await user.keyboard('{Escape}')
  await fieldIs(TEXT)
})

test('what Escape gives up can be brought back, and finished', async () => {
  const { world, user } = showOutline()
  field().focus()
  moveTo(TEXT.length)
  await user.keyboard('Money -> -> Debt{Control>}{Enter}{/Control}')
  await waitFor(() => expect(problem()).toMatch(/expected a name/))
  const typed = field().value
  await user.keyboard('{Escape}')
  await fieldIs(TEXT)
  const [bring] = world.asked.actions
  expect(bring?.label).toBe('Bring it back')
  bring?.run()
  await fieldIs(typed)
  moveTo(typed.indexOf('-> -> Debt'))
  await user.keyboard('{Delete}{Delete}{Delete}{Control>}{Enter}{/Control}')
  await waitFor(() => expect(Object.keys(world.map().links)).toHaveLength(5))
})

test('an arrow of two heads becomes two links, each written as the outline has them', async () => {
  const { world, user } = showOutline()
  field().focus()
  moveTo(TEXT.length)
  await user.keyboard('Money <-> Debt{Enter}')
  await fieldIs(world.text().concat('\n'))
  const between = Object.values(world.map().links).filter(({ source, target }) =>
    [source, target].every((id) => [world.idOf('Money'), world.idOf('Debt')].includes(id)),
  )
  expect(between.map(({ polarity }) => polarity)).toEqual(['?', '?'])
  expect(problem()).toBeNull()
})

test('what is new by a line is brought into view as it comes, and nothing moves under who leaves the field', async () => {
  const { world, user } = showOutline()
  field().focus()
  moveTo(TEXT.length)
  await user.keyboard('Money -> + Debt{Control>}{Enter}{/Control}')
  await waitFor(() => expect(world.text()).toContain('Money -> + Debt'))
  const [link] = Object.values(world.map().links).filter(({ target }) => target === world.idOf('Debt'))
  const seen = `reveal ${world.idOf('Debt')},${link?.id}`
  expect(world.asked.canvas.at(-1)).toBe(seen)
  mark('Debt')
  await user.keyboard('Debt -> + Cattle')
  field().blur()
  await waitFor(() => expect(world.text()).toContain('Debt -> + Cattle'))
  expect(world.asked.canvas.at(-1)).toBe(seen)
})
