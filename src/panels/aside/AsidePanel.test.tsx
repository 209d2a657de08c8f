// @vitest-environment happy-dom
import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld, type TestWorld } from '../../commands/testing.ts'
import { addRecord, deleteThings, repairMap } from '../../model/index.ts'
import { AsideBar } from './AsideBar.tsx'
import AsidePanel from './AsidePanel.tsx'
import { showAside } from './asked.ts'

// On a busy machine, too, what comes is waited for.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

const FILE = {
  variables: [{ id: 'v1', name: 'Rain', x: 0, y: 0 }],
  links: [
    { id: 'l1', source: 'v1', target: 'v2', polarity: '-', note: 'Seen twice' },
    { id: 'l2', source: 'v9', target: 'v1' },
  ],
  aside: {
    variables: [
      { why: 'needed', id: 'v2', name: 'Debt', x: 300, y: 0 },
      { why: 'deleted', id: 'v3', name: 'Herd', x: 600, y: 0, note: 'Counted in 2016' },
    ],
    labels: [{ why: 'idTaken', id: 'v1', text: 'Wet years', x: 5, y: 6 }],
  },
}

function show(): { world: TestWorld; user: ReturnType<typeof userEvent.setup> } {
  const world = createTestWorld(repairMap(FILE).map)
  render(
    <>
      <AsideBar world={world} session={world.session} />
      <AsidePanel world={world} session={world.session} />
    </>,
  )
  return { world, user: userEvent.setup() }
}

const rows = () => screen.queryAllByRole('listitem').map((row) => row.querySelector('p')?.textContent)

test('what is aside is told with the reason and its words; the bar counts it', () => {
  show()
  expect(rows()).toEqual([
    'The variable “Herd” was deleted while somebody wrote in it.',
    'The link from Rain to Debt has no end: Debt was deleted.',
    'The link from a variable that is gone to Rain has no beginning: the map does not hold that variable.',
    'The text label “Wet years” cannot stand under its id, which something else has. It gets another when it comes back.',
  ])
  const [herd, link] = screen.getAllByRole('listitem')
  expect(within(herd ?? document.body).getByText('Note: Counted in 2016')).toBeTruthy()
  expect(within(link ?? document.body).getByText('Note: Seen twice')).toBeTruthy()
  expect(screen.getByRole('button', { name: '4 things are kept aside Show' })).toBeTruthy()
})

test('a link comes back with the end that was deleted, in one step, selected and announced', async () => {
  const { world, user } = show()
  await user.click(screen.getByRole('button', { name: 'Bring back the link from Rain to Debt' }))
  expect(world.map().links.l1).toMatchObject({ note: 'Seen twice' })
  expect(world.map().variables.v2).toMatchObject({ name: 'Debt' })
  expect(world.chosen()).toEqual(['Rain>Debt'])
  expect(world.asked.said).toEqual(['Back on the map: the link from Rain to Debt.'])
  await waitFor(() => expect(rows()).toHaveLength(3))
  expect(document.activeElement?.textContent).toBe('Kept aside')
  world.session.document.undo()
  await waitFor(() => expect(rows()).toHaveLength(4))
  expect(world.map().variables.v2).toBeUndefined()
})

test('a link of whose end nothing is left makes one, and a label gets another id', async () => {
  const { world, user } = show()
  await user.click(
    screen.getByRole('button', { name: 'Bring back the link from a variable that is gone to Rain' }),
  )
  expect(world.map().variables.v9).toMatchObject({ name: '' })
  await user.click(screen.getByRole('button', { name: 'Bring back the text label “Wet years”' }))
  expect(Object.values(world.map().labels)).toMatchObject([{ text: 'Wet years', x: 5, y: 6 }])
})

test('what is let go of is gone, and undo keeps it aside again', async () => {
  const { world, user } = show()
  await user.click(screen.getByRole('button', { name: 'Let go of the variable “Herd”' }))
  await waitFor(() => expect(rows()).toHaveLength(3))
  expect(world.asked.said).toEqual(['Let go of the variable “Herd”; undo keeps it aside again.'])
  world.session.document.undo()
  await waitFor(() => expect(rows()).toHaveLength(4))
})

test('a text that was typed stands here too when its thing is gone, and a row that is asked for is before the person', async () => {
  const world = createTestWorld(repairMap(FILE).map)
  const { drafts } = world.session.document
  drafts.put('variables/gone/group', { text: 'Half a gro', base: '' })
  showAside(world.session, { kind: 'links', id: 'l2' })
  expect(world.session.view.getState().panel).toBe('aside')
  render(<AsidePanel world={world} session={world.session} />)
  const user = userEvent.setup()
  expect(document.activeElement?.textContent).toMatch(/^The link from a variable that is gone to Rain/)
  await user.click(screen.getByRole('button', { name: 'Discard' }))
  await waitFor(() => expect(screen.queryByText('Half a gro')).toBeNull())
  world.asked.actions[0]?.run()
  expect(await screen.findByText('Half a gro')).toBeTruthy()
})

test('what comes to be kept aside is announced', async () => {
  const world = createTestWorld('Rain -> + Debt')
  render(<AsideBar world={world} session={world.session} />)
  expect(screen.queryByRole('button')).toBeNull()
  act(() => world.session.document.drafts.put('variables/gone/group', { text: 'Half a gro', base: '' }))
  expect(screen.getByRole('button', { name: '1 thing is kept aside Show' })).toBeTruthy()
  expect(world.asked.said).toEqual(['1 thing is kept aside.'])
})

test('the command can be run while something is aside', async () => {
  const world = createTestWorld(repairMap(FILE).map)
  expect(world.isEnabled('file.aside')).toBe(true)
  await world.run('file.aside')
  expect(world.session.view.getState().panel).toBe('aside')
  expect(createTestWorld('Rain').isEnabled('file.aside')).toBe(false)
})

test('a variable comes back alone, or with its links that are deleted', async () => {
  const { world, user } = show()
  const { document: map } = world.session
  const fields = { source: 'v1', target: 'v3', polarity: '+', note: 'By counting' }
  await user.click(screen.getByRole('button', { name: 'Bring back the variable “Herd”' }))
  map.run(addRecord, { kind: 'links', id: 'x', fields }, { label: 'Draw' })
  map.run(deleteThings, { links: ['x'] }, { label: 'Delete' })
  map.undo()
  map.undo()
  map.undo()
  expect(world.map().aside.variables.v3).toBeTruthy()
  await screen.findByText('Its link from Rain is deleted, too.')
  await user.click(screen.getByRole('button', { name: 'Bring back the variable “Herd” with its link' }))
  expect(world.map().links.x).toMatchObject(fields)
  expect(world.map().variables.v3).toMatchObject({ note: 'Counted in 2016' })
  map.undo()
  expect(Object.keys(world.map().links)).toEqual([])
  expect(world.map().aside.variables.v3).toBeTruthy()
})
