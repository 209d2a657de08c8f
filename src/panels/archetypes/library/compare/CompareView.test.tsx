// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld } from '../../../../commands/testing.ts'
import { showArchetypes } from '../../../../store/index.ts'
import ArchetypesPanel from '../../ArchetypesPanel.tsx'

// On a busy machine, too, what comes is waited for.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

/** The card of an archetype with the keyboard on its title. */
async function showCard(archetype: string, name: string) {
  const world = createTestWorld('')
  showArchetypes(world.session.view, {
    side: 'library',
    card: { archetype, structure: 'standard' },
    wantsFocus: true,
  })
  render(<ArchetypesPanel world={world} session={world.session} />)
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name })))
  await screen.findByRole('button', { name: 'Compare with…' })
  return { world, user: userEvent.setup() }
}

const choice = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Compare with' })
const wide = (name: string) => screen.findByRole('region', { name })
const listed = (title: string) =>
  [...(screen.getByRole('heading', { name: title }).closest('section')?.querySelectorAll('li') ?? [])].map(
    (item) => item.textContent,
  )

test('two cards stand side by side: what tells them apart in words, and marked in both drawings', async () => {
  const { user } = await showCard('fixes-that-fail', 'Fixes that Fail')
  screen.getByRole('button', { name: 'Compare with…' }).focus()
  await user.keyboard('{Enter}')
  expect(document.activeElement).toBe(choice())
  // Its lookalikes come first.
  expect(choice().options[0]?.textContent).toBe('Shifting the Burden')
  const both = await wide('Fixes that Fail and Shifting the Burden side by side')
  expect(listed('Only in Fixes that Fail')).toEqual([
    'The link Unintended consequence → Problem symptom, positive',
    'The loop R2, Backfire',
  ])
  expect(listed('Only in Shifting the Burden')).toContain('The role Fundamental solution')
  expect(listed('In both, but otherwise')).toEqual([
    'Fix → Unintended consequence (there Symptomatic solution → Side effect of the quick fix): delayed in Fixes that Fail only',
  ])
  // From both sides.
  const tells = screen.getByRole('heading', { name: 'What tells them apart' }).parentElement
  expect(tells?.textContent).toContain('Seen from Fixes that Fail: Look for a neglected lasting solution')
  expect(tells?.textContent).toContain('Seen from Shifting the Burden: ')
  // Marked by a class each, which the style sheet draws thick, dashed or thin.
  const drawn = (link: string) => both.querySelector(`[data-link="${link}"]`)?.classList
  expect(drawn('unintended_consequence:problem_symptom')).toContain('is-only')
  expect(drawn('fix:unintended_consequence')).toContain('is-otherwise')
  expect(drawn('fix:problem_symptom')).toContain('is-common')
  expect(both.querySelectorAll('[data-variable="fundamental_solution"] rect')).toHaveLength(1)
  within(both).getByRole('img', { name: /^Drawing of Shifting the Burden\. Marked: The role Fundamental/ })
  expect(within(both).getAllByRole('img', { name: /^Over time: / })).toHaveLength(2)
})

test('Escape leads back to the button, and another card is chosen or opened', async () => {
  const { world, user } = await showCard('fixes-that-fail', 'Fixes that Fail')
  await user.click(screen.getByRole('button', { name: 'Compare with…' }))
  await user.selectOptions(choice(), 'Out of Control (Wolstenholme)')
  expect(world.asked.said.at(-1)).toBe('Fixes that Fail beside Out of Control (Wolstenholme).')
  await screen.findByText(/^Both have the same roles, links and loops: only the boundary and the story tell/)
  expect(listed('Only in Out of Control (Wolstenholme)')).toEqual([
    'The boundary between Problem level and Control action on one side and Reaction of another part on the other',
  ])
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Compare with…' }))
  expect(screen.queryByRole('region', { name: /side by side$/ })).toBeNull()

  await user.keyboard('{Enter}')
  await user.click(await screen.findByRole('button', { name: /^Open the card of Out of Control/ }))
  await screen.findByRole('heading', { level: 2, name: 'Out of Control (Wolstenholme)' })
})

test('a look-alike is compared from where it is told of, and Escape leads back there', async () => {
  const { user } = await showCard('shifting-the-burden', 'Shifting the Burden')
  await user.click(screen.getByText('Often confused with'))
  const button = screen.getByRole('button', { name: 'Compare with Fixes that Fail' })
  await user.click(button)
  await wide('Shifting the Burden and Fixes that Fail side by side')
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Compare with Fixes that Fail' }))
})
