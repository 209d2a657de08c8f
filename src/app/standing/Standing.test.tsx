// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { act, cleanup, configure, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { addVariable, emptyMap, map } from '../../model/index.ts'
import { newId, openLibrary, openSession } from '../../store/index.ts'
import Standing from './Standing.tsx'

// On a busy machine, too, what comes is waited for.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

async function showDeleted() {
  const library = await openLibrary({ name: newId() })
  const document = await library.create({
    ...map`Rain -> + Grass`,
    meta: { ...emptyMap().meta, title: 'Grazing' },
  })
  const session = openSession(document)
  const world = { ...createTestWorld('A'), library, session }
  await library.remove(document.id)
  render(<Standing world={world} session={session} />)
  const toasts = () => world.asked.toasts.map(({ text }) => text)
  const isDeleted = () => library.state.getState().entries[0]?.deleted !== null
  return { library, document, toasts, isDeleted, user: userEvent.setup() }
}

test('an edit that brings a deleted map back says so, by its name, and the library has it', async () => {
  const { document, toasts, isDeleted } = await showDeleted()
  expect(screen.getByText(/^This map was deleted\./)).toBeTruthy()
  expect(isDeleted()).toBe(true)
  act(() => void document.run(addVariable, { id: 'n', x: 0, y: 0 }, { label: 'Add variable' }))
  await waitFor(() => expect(toasts()).toEqual(['“Grazing” is back among your maps.']))
  expect(screen.queryByText(/^This map was deleted\./)).toBeNull()
  expect(isDeleted()).toBe(false)
})

test('so does the button, once', async () => {
  const { toasts, isDeleted, user } = await showDeleted()
  await user.click(screen.getByRole('button', { name: 'Bring it back' }))
  await waitFor(() => expect(toasts()).toEqual(['“Grazing” is back among your maps.']))
  expect(isDeleted()).toBe(false)
})

test('storage that was deleted under the page: other maps that it held are told by name', async () => {
  const name = newId()
  const library = await openLibrary({ name })
  const other = await library.create({ ...emptyMap(), meta: { ...emptyMap().meta, title: 'Water' } })
  await other.flush()
  await other.close()
  const document = await library.create(map`Rain -> + Grass`)
  await document.flush()
  const session = openSession(document)
  render(<Standing world={{ ...createTestWorld('A'), library, session }} session={session} />)
  await act(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.deleteDatabase(name)
        request.onsuccess = () => done()
        request.onerror = () => fail(request.error)
      }),
  )
  await screen.findByText(/The map has been stored again, whole\. Another map is gone: “Water”\.$/)
})
