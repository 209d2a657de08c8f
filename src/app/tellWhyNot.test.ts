// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { commands } from '../commands/index.ts'
import { createTestWorld } from '../commands/testing.ts'
import { listenToKeys } from './keys.ts'
import { whyNot } from './palette/whyNot.ts'
import { tellWhyNot } from './tellWhyNot.ts'

afterEach(() => vi.useRealTimers())

const press = (key: string): boolean =>
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }),
  )

test('no key of the projector is silent: what cannot be done says why', async () => {
  const world = createTestWorld('A -> + B')
  await world.run('view.projector')
  const stop = listenToKeys(() => world)
  press('g')
  await expect.poll(() => world.asked.toasts.at(-1)?.text).toBe('Select a variable first.')
  press(']')
  await expect.poll(() => world.asked.toasts.at(-1)?.text).toBe('There is no feedback loop yet.')
  stop()
  for (const command of commands)
    if (command.keys && !command.isEnabled(world)) expect(whyNot(command, world), command.id).not.toBeNull()
})

test('at the table, where menus say it, it stays silent', async () => {
  vi.useFakeTimers()
  const world = createTestWorld('A -> + B')
  const stop = listenToKeys(() => world)
  const told = async (): Promise<number> => {
    press('g')
    await vi.dynamicImportSettled()
    vi.runAllTimers()
    return world.asked.toasts.length
  }
  expect(await told()).toBe(0)
  await world.run('view.projector')
  expect(await told()).toBe(1)
  stop()
})

test('letters of a word that begins with such a key are no keys', () => {
  vi.useFakeTimers()
  const world = createTestWorld('A -> + B')
  const near = commands.find(({ id }) => id === 'view.near')
  if (!near) throw new Error('There is no such command.')
  tellWhyNot(near, world)
  press('r')
  vi.runAllTimers()
  expect(world.asked.toasts).toEqual([])
  tellWhyNot(near, world)
  vi.runAllTimers()
  expect(world.asked.toasts).toHaveLength(1)
})
