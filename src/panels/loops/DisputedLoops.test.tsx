// @vitest-environment happy-dom
import { cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import {
  changeLink,
  changeVariable,
  deleteThings,
  mapFromNotation,
  newLoopNote,
  noteLoop,
  readMapJson,
  serialise,
} from '../../model/index.ts'
import { LoopsPanel } from './LoopsPanel.tsx'

// On a busy machine, too, what comes is waited for.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

/** A map whose file says that the herd's loop over grass reinforces, which it does not. */
function wronglyDeclared() {
  const drawn = mapFromNotation('Rain -> + Grass -> + Cattle -> - || Grass; Cattle -> + Money -> + Cattle')
  const loop = { id: 'n', variables: ['v2', 'v3'], links: ['l2', 'l3'], type: 'R', name: 'Trap', number: 1 }
  const read = readMapJson({ ...JSON.parse(serialise(drawn)), loops: [loop] })
  if (!read.ok) throw new Error(read.reason)
  return read.map
}

test('a loop that is not as its file declares is kept so until that is accepted', async () => {
  const world = createTestWorld(wronglyDeclared())
  render(<LoopsPanel world={world} session={world.session} naming={null} />)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: '1 loop is not as declared' }))
  const section = () => screen.findByRole('region', { name: 'Not as declared' })
  expect((await section()).textContent).toContain('B1 Trap')
  expect((await section()).textContent).toContain(
    'Declared R1, but has one negative link, so it is balancing.',
  )
  await user.click(screen.getByRole('button', { name: 'Filter' }))
  await user.click(screen.getByRole('checkbox', { name: 'Not yet named' }))
  await user.click(screen.getByRole('button', { name: 'Clear all' }))

  // An edit elsewhere does not change what is declared.
  world.choose('Rain>Grass')
  await world.run('link.negative')
  expect((await section()).textContent).toContain('Declared R')
  await user.click(screen.getByRole('button', { name: 'Accept that B1 Trap is balancing' }))
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Not as declared' })).toBeNull())
  await screen.findByRole('button', { name: /^Balancing loop B1, Trap ?,/ })
  world.session.document.undo()
  expect((await section()).textContent).toContain('Declared R')
})

test('mending brings back what was deleted with all that was said of it, in one step', async () => {
  const world = createTestWorld('Rain -> + Grass -> + Cattle -> - || Grass')
  const { document } = world.session
  const fields = { note: 'Seen in 2016', evidence: 'documented', reference: 'Report 3' } as const
  document.run(changeLink, { ids: ['l2'], fields }, { label: 'Note' })
  document.run(changeVariable, { ids: ['v3'], fields: { note: 'Counted' } }, { label: 'Note' })
  const loop = { noteId: 'n', links: ['l2', 'l3'], variables: ['v2', 'v3'], type: 'B', number: 1 } as const
  document.run(noteLoop, { ...loop, fields: { name: 'Herds' } }, { label: 'Name' })
  const before = world.map()
  render(<LoopsPanel world={world} session={world.session} naming={null} />)
  const user = userEvent.setup()
  for (const deleted of [{ links: ['l2', 'l3'] }, { variables: ['v3'] }]) {
    document.run(deleteThings, deleted, { label: 'Delete' })
    const section = await screen.findByRole('region', { name: 'Broken loops' })
    expect(section.textContent).toMatch(/Mending brings back .*Grass →\u00a0\+\u00a0Cattle/)
    await user.click(screen.getByRole('button', { name: 'Mend B1 Herds' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Broken loops' })).toBeNull())
    expect(world.map()).toEqual(before)
    document.undo()
    await screen.findByRole('region', { name: 'Broken loops' })
    document.redo()
    expect(world.map()).toEqual(before)
  }
})

test('of very many broken loops the first are listed, and more when they are asked for', async () => {
  const notes = Object.fromEntries(
    Array.from({ length: 120 }, (_, at) => {
      const id = `n${at + 1000}`
      const links = [`gone${at}`, `lost${at}`]
      return [id, newLoopNote({ id, links, variables: ['v1', 'v2'], name: `Ring ${at}` })]
    }),
  )
  const world = createTestWorld({ ...mapFromNotation('A -> + B -> + A'), loopNotes: notes })
  render(<LoopsPanel world={world} session={world.session} naming={null} />)
  const user = userEvent.setup()
  await screen.findByRole('region', { name: 'Broken loops' })
  const listed = () => screen.getAllByRole('button', { name: /^Mend / }).length
  expect(listed()).toBe(50)
  await user.click(screen.getByRole('button', { name: 'Show 50 of 70 more' }))
  await user.click(screen.getByRole('button', { name: 'Show 20 of 20 more' }))
  expect(listed()).toBe(120)
  expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull()
})
