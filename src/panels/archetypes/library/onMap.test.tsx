// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { loadArchetype, SKELETONS, SUMMARIES } from '../../../archetypes/index.ts'
import { insertArchetype } from '../../../commands/index.ts'
import { createTestWorld, type TestWorld } from '../../../commands/testing.ts'
import { deleteThings } from '../../../model/index.ts'
import { showArchetypes } from '../../../store/index.ts'
import ArchetypesPanel from '../ArchetypesPanel.tsx'
import { formOnMap, hereInWords, loopsOnMap } from './onMap.ts'

// On a busy machine, too, what comes is waited for.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

async function insert(world: TestWorld, id: string, form = 'standard'): Promise<void> {
  const archetype = await loadArchetype(id)
  const structure = archetype?.structures.find((each) => each.id === form)
  if (!archetype || !structure) throw new Error(`There is no ${form} of ${id}`)
  await insertArchetype(world, { archetype, structure })
}

/** What the card of a form says of its loops on the map. */
function said(world: TestWorld, id: string, form = 'standard'): readonly string[] {
  const structure = SKELETONS.find((one) => one.archetype === id && one.structure.id === form)?.structure
  if (!structure) throw new Error(`There is no ${form} of ${id}`)
  const { labels } = world.session.loops.getState()
  return [...loopsOnMap(world.map(), id, structure)].map(([loop, keys]) =>
    hereInWords(
      loop,
      keys.flatMap((key) => labels.get(key) ?? []),
    ),
  )
}

test('every form says of each of its loops what it is called on a map that has others', async () => {
  for (const { id } of SUMMARIES) {
    const archetype = await loadArchetype(id)
    for (const structure of archetype?.structures ?? []) {
      // R1 and B1 are taken.
      const world = createTestWorld('A -> + B -> + A; C -> + D -> - C')
      await insert(world, id, structure.id)
      const told = said(world, id, structure.id)
      expect(told).toHaveLength(structure.loops.length)
      for (const [at, loop] of structure.loops.entries())
        expect(told[at]).toMatch(
          new RegExp(
            `^${loop.id} here is ${loop.type}\\d+ on the map\\.$|^It is ${loop.id} on the map, too\\.$`,
          ),
        )
      expect(told.join()).not.toMatch(/is [RB]1 /)
      expect(new Set(told.map((text) => text.match(/ ([RB]\d+) on the map/)?.[1])).size).toBe(told.length)
    }
  }
})

test('two copies are told one after the other, and a loop that was broken is told no more', async () => {
  const world = createTestWorld('')
  await insert(world, 'fixes-that-fail')
  expect(said(world, 'fixes-that-fail')).toEqual(['It is B1 on the map, too.', 'R2 here is R1 on the map.'])
  await insert(world, 'fixes-that-fail')
  expect(said(world, 'fixes-that-fail')).toEqual([
    'B1 here is B1 and B2 on the map.',
    'R2 here is R1 and R2 on the map.',
  ])
  expect(said(world, 'fixes-that-fail', 'two-step')).toEqual(['', ''])
  const [first] = Object.values(world.map().links).filter(({ delay }) => delay)
  world.session.document.run(deleteThings, { links: [first?.id ?? ''] }, { label: 'Delete' })
  expect(said(world, 'fixes-that-fail')).toEqual([
    'B1 here is B1 and B2 on the map.',
    'It is R2 on the map, too.',
  ])
})

test('a card opens with the form that is on the map, and tells the numbers of its loops there', async () => {
  const world = createTestWorld('A -> + B -> - A')
  await insert(world, 'fixes-that-fail', 'two-step')
  expect(formOnMap(world.map(), 'fixes-that-fail')).toBe('two-step')
  expect(formOnMap(world.map(), 'escalation')).toBe('standard')
  showArchetypes(world.session.view, { side: 'library', card: null })
  render(<ArchetypesPanel world={world} session={world.session} />)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Fixes that Fail' }))
  await screen.findByText('B1 here is B2 on the map.')
  await screen.findByText('R2 here is R1 on the map.')
  const form = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Form' })
  expect(form.value).toBe('two-step')
  await user.selectOptions(form, 'standard')
  await waitFor(() => expect(screen.queryByText(/ on the map\.$/)).toBeNull())
})
