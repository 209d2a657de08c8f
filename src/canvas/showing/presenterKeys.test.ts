// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { listenToPresenter } from './presenterKeys.ts'

let world: ReturnType<typeof createTestWorld>
let stop = () => {}
const onUncover = vi.fn()

beforeEach(async () => {
  onUncover.mockReset()
  world = createTestWorld('Rain -> + Grass')
  await world.run('view.projector')
  stop = listenToPresenter(world.session, () => world, onUncover)
})

afterEach(() => stop())

/** Presses a key on the page; whether anybody else is to hear it. */
const press = (key: string, more: KeyboardEventInit = {}): boolean =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
const said = () => world.asked.said.at(-1)
const isBlank = () => world.session.view.getState().projector?.blank

test('B covers the screen and any key uncovers it: each is said, and the key does nothing else', async () => {
  expect(press('b')).toBe(false)
  await expect.poll(said).toBe('The screen is blank. Any key brings the map back.')
  expect(isBlank()).toBe(true)
  expect(press('n')).toBe(false)
  expect(said()).toBe('The map is back.')
  expect(isBlank()).toBe(false)
  expect(onUncover).toHaveBeenCalledOnce()
})

test('Shift and its like alone uncover nothing, so that Shift and a letter uncover as one key', async () => {
  press('b')
  await expect.poll(isBlank).toBe(true)
  for (const key of ['Shift', 'Control', 'Alt', 'Meta']) press(key)
  expect(isBlank()).toBe(true)
  press('W', { shiftKey: true })
  expect(isBlank()).toBe(false)
})

test('X says that the laser pointer is on, and that it is off', async () => {
  press('x')
  await expect.poll(said).toBe('The laser pointer is on.')
  press('x')
  await expect.poll(said).toBe('The laser pointer is off.')
})

test('where text is typed, and with Ctrl, these are letters and keys as ever', () => {
  const field = document.body.appendChild(document.createElement('input'))
  const pressed = new KeyboardEvent('keydown', { key: 'b', bubbles: true, cancelable: true })
  expect(field.dispatchEvent(pressed)).toBe(true)
  expect(press('b', { ctrlKey: true })).toBe(true)
  expect(isBlank()).toBe(false)
  field.remove()
})
