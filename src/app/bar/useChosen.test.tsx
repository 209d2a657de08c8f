// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { commandById, type World } from '../../commands/index.ts'
import { createTestWorld } from '../../commands/testing.ts'
import { readiness } from '../Coming.tsx'
import { createKeyGate, type KeyGate } from '../keyGate.ts'
import { listenToKeys } from '../keys.ts'
import { useChosen } from './useChosen.ts'

const ends: (() => void)[] = []

afterEach(() => {
  for (const end of ends.splice(0)) end()
  cleanup()
  document.body.replaceChildren()
  location.hash = ''
})

/** A menu with one entry, which closes when it is chosen. */
function Menu({ world, id }: { readonly world: World; readonly id: string }) {
  const { choose, onCloseAutoFocus } = useChosen(world)
  const command = commandById(id)
  const press = () => {
    if (command) choose(command)
    onCloseAutoFocus(new Event('close', { cancelable: true }))
  }
  return (
    <button type="button" onClick={press}>
      Choose
    </button>
  )
}

const press = (key: string): void => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
  ;(document.activeElement ?? document.body).dispatchEvent(event)
}

/** Until everything is done that does not wait for something to be there. */
const passed = (frames: number) =>
  new Promise<void>((resolve) => {
    const step = (left: number): unknown =>
      left === 0 ? resolve() : requestAnimationFrame(() => step(left - 1))
    step(frames)
  })

test('what is typed behind a chosen command waits for the field of the name to be there, however many frames that takes', async () => {
  const world = createTestWorld('Rain')
  location.hash = `#/map/${world.session.document.id}`
  const gate: KeyGate = createKeyGate(() => false)
  gate.ask(() => readiness(world.session, world.page.canvas))
  ends.push(
    gate.stop,
    listenToKeys(() => world),
  )
  render(<Menu world={world} id="insert.variable" />)
  screen.getByRole('button', { name: 'Choose' }).click()
  for (const key of 'Snow') press(key)
  await passed(30)
  expect(world.session.view.getState().editing).not.toBeNull()
  expect(Object.keys(world.map().variables)).toHaveLength(2)
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  await vi.waitFor(() => expect(field.value).toBe('Snow'))
})
