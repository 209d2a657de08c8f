// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld, type TestWorld } from '../../commands/testing.ts'
import { repairMap } from '../../model/index.ts'
import { InspectPanel } from '../inspect/InspectPanel.tsx'

// On a busy machine, too, what comes is waited for.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

const FILE = {
  title: 'Drought',
  also: { title: ['Dry years'], author: ['Ada'] },
  variables: [
    {
      id: 'v1',
      name: 'Rain',
      x: 0,
      y: 0,
      unit: 'mm',
      group: 'g1',
      also: { name: ['Debt', 'Rainfall'], unit: ['cm'] },
    },
    { id: 'v2', name: 'Debt', x: 300, y: 0 },
  ],
  links: [
    { id: 'l1', source: 'v1', target: 'v2', reference: 'Ada 1843', also: { reference: ['Grace 1952'] } },
  ],
  groups: [{ id: 'g1', name: 'Weather', also: { name: ['Climate'] } }],
  labels: [{ id: 't1', text: 'North', x: 0, y: 90, also: { text: ['South'] } }],
}

function show(...things: readonly string[]): { world: TestWorld; user: ReturnType<typeof userEvent.setup> } {
  const world = createTestWorld(repairMap(FILE).map)
  world.choose(...things)
  render(<InspectPanel world={world} session={world.session} />)
  return { world, user: userEvent.setup() }
}

const offered = () => [...document.querySelectorAll('.also-text')].map((text) => text.textContent)

test('the other texts stand below their fields, of a variable and its group, of a link, a label and the map', async () => {
  const { world } = show('Rain')
  expect(offered()).toEqual(['Debt', 'Rainfall', 'cm', 'Climate'])
  world.choose('Rain>Debt')
  await waitFor(() => expect(offered()).toEqual(['Grace 1952']))
  world.choose()
  await waitFor(() => expect(offered()).toEqual(['Dry years', 'Ada']))
})

test('Use puts the other text into the field and keeps the one that stood there; one step of undo', async () => {
  const { world, user } = show('Rain')
  await user.click(screen.getByRole('button', { name: 'Use “Rainfall”' }))
  expect(world.map().variables.v1).toMatchObject({ name: 'Rainfall', also: { name: ['Debt', 'Rain'] } })
  expect(await screen.findByRole('textbox', { name: 'Name' })).toHaveProperty('value', 'Rainfall')
  expect(world.asked.said).toEqual(['“Rainfall” is used; what stood there is kept beside it.'])
  expect(offered()).toEqual(['Debt', 'Rain', 'cm', 'Climate'])
  world.session.document.undo()
  expect(world.map().variables.v1).toMatchObject({ name: 'Rain', also: { name: ['Debt', 'Rainfall'] } })
})

test('a name that another variable bears is not used, with the reason', async () => {
  const { world, user } = show('Rain')
  await user.click(screen.getByRole('button', { name: 'Use “Debt”' }))
  expect(world.asked.toasts).toEqual([{ kind: 'error', text: '“Debt” is on the map already.' }])
  expect(world.map().variables.v1).toMatchObject({ name: 'Rain' })
})

test('one that is let go of is gone until undo, and the keyboard goes on in the field', async () => {
  const { world, user } = show('Rain')
  await user.click(screen.getByRole('button', { name: 'Let go of “cm”' }))
  expect(world.map().variables.v1?.also).toEqual({ name: ['Debt', 'Rainfall'] })
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Unit' }))
  world.session.document.undo()
  await waitFor(() => expect(offered()).toContain('cm'))
})
