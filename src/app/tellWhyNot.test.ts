// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { commandById, commands } from '../commands/index.ts'
import { createTestWorld } from '../commands/testing.ts'
import { addVariable } from '../model/index.ts'
import { chooseKeys } from '../store/index.ts'
import { listenToKeys } from './keys.ts'
import { tellWhyNot } from './tellWhyNot.ts'

afterEach(() => vi.useRealTimers())

const press = (key: string): boolean =>
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }),
  )

test.each([
  ['at the table', []],
  ['on the projector', ['view.projector']],
])('no key is silent %s: what cannot be done says why', async (_, first) => {
  const world = createTestWorld('A -> + B')
  for (const id of first) await world.run(id)
  const stop = listenToKeys(() => world)
  press('g')
  await expect
    .poll(() => world.asked.toasts.at(-1)?.text)
    .toBe('Neighbours are shown for a variable; nothing is selected.')
  world.goTo('A')
  press('+')
  await expect.poll(() => world.asked.toasts.at(-1)?.text).toBe('A sign is set on a link; A is a variable.')
  press(']')
  await expect.poll(() => world.asked.toasts.at(-1)?.text).toBe('There is no feedback loop yet.')
  stop()
})

test('where no loop passes what has the focus, holding the spotlight says so', async () => {
  const world = createTestWorld('A -> + B -> + A; C')
  await expect.poll(() => world.session.loops.getState().list.loops).toHaveLength(1)
  const stop = listenToKeys(() => world)
  world.goTo('C')
  press('h')
  await expect.poll(() => world.asked.toasts.at(-1)?.text).toBe('No feedback loop passes C.')
  stop()
})

test('Escape with nothing to let go of is told to the ear alone', async () => {
  const world = createTestWorld('A -> + B')
  const stop = listenToKeys(() => world)
  press('Escape')
  await expect.poll(() => world.asked.said.at(-1)).toBe('Nothing is selected or lit.')
  expect(world.asked.toasts).toEqual([])
  stop()
})

test('a key that comes soon and is no letter of a word takes no answer away, and each has its own', () => {
  vi.useFakeTimers()
  const world = createTestWorld('A -> + B')
  world.goTo('A')
  const stop = listenToKeys(
    () => world,
    () => {},
  )
  for (const id of ['link.delay', 'link.reverse']) {
    const command = commandById(id)
    if (command) tellWhyNot(command, world)
    press('Shift')
    press('ArrowDown')
  }
  expect(world.asked.toasts.map(({ text }) => text)).toEqual([
    'A delay is marked on a link; A is a variable.',
    'What is turned round is a link; A is a variable.',
  ])
  stop()
})

test('Enter with nothing to open says what it is for, and on an empty map what makes something', async () => {
  for (const [notation, said] of [
    ['A -> + B', /^Enter opens what has the focus/],
    ['', /^There is nothing on the map; N makes a variable\.$/],
  ] as const) {
    const world = createTestWorld(notation)
    const stop = listenToKeys(() => world)
    press('Enter')
    await expect.poll(() => world.asked.said.at(-1)).toMatch(said)
    stop()
  }
})

test('letters of a word that begins with such a key are no keys, once the field for it has the focus', () => {
  vi.useFakeTimers()
  const world = createTestWorld('A -> + B')
  const near = commands.find(({ id }) => id === 'view.near')
  if (!near) throw new Error('There is no such command.')
  tellWhyNot(near, world)
  press('r')
  const field = document.body.appendChild(document.createElement('input'))
  field.focus()
  press('a')
  vi.runAllTimers()
  expect([...world.asked.toasts, ...world.asked.said]).toEqual([])
  field.remove()
  tellWhyNot(near, world)
  vi.runAllTimers()
  expect(world.asked.toasts).toHaveLength(1)
})

test('of keys that follow each other at once each is answered, all but the last to the ear alone', () => {
  vi.useFakeTimers()
  const world = createTestWorld('A -> + B')
  world.goTo('A')
  for (const [key, id] of [
    ['+', 'link.positive'],
    ['d', 'link.delay'],
    ['r', 'link.reverse'],
  ] as const) {
    press(key)
    const command = commandById(id)
    if (command) tellWhyNot(command, world)
    vi.advanceTimersByTime(100)
  }
  vi.runAllTimers()
  expect(world.asked.said).toEqual([
    'A sign is set on a link; A is a variable.',
    'A delay is marked on a link; A is a variable.',
  ])
  expect(world.asked.toasts.map(({ text }) => text)).toEqual([
    'What is turned round is a link; A is a variable.',
  ])
})

test('while text is typed, a key with Ctrl that cannot be done says why', async () => {
  const world = createTestWorld('')
  const stop = listenToKeys(() => world)
  const outline = document.body.appendChild(document.createElement('textarea'))
  outline.focus()
  const pressed = { key: 'E', code: 'KeyE', ctrlKey: true, shiftKey: true, bubbles: true, cancelable: true }
  outline.dispatchEvent(new KeyboardEvent('keydown', pressed))
  await expect.poll(() => world.asked.toasts.at(-1)?.text).toBe('There is nothing on the map.')
  outline.remove()
  stop()
})

test('a single key that is pressed in the bar or a panel says that it works on the map, once for letters that follow at once', async () => {
  const world = createTestWorld('A -> + B')
  const stop = listenToKeys(() => world)
  const bar = document.body.appendChild(document.createElement('div'))
  bar.className = 'bar'
  const button = bar.appendChild(document.createElement('button'))
  button.focus()
  for (const key of ['q', 'g', 'n'])
    button.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true }))
  await expect.poll(() => world.asked.said).toEqual(['N works on the map only; Escape goes there.'])
  expect(world.session.view.getState().editing).toBeNull()
  bar.remove()
  stop()
})

test('a letter with Shift that is pressed in the bar is called so: it is another key', async () => {
  const world = createTestWorld('A -> + B')
  const stop = listenToKeys(() => world)
  const bar = document.body.appendChild(document.createElement('div'))
  bar.className = 'bar'
  const button = bar.appendChild(document.createElement('button'))
  button.focus()
  button.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'A', code: 'KeyA', shiftKey: true, bubbles: true }),
  )
  await expect.poll(() => world.asked.said).toEqual(['Shift+A works on the map only; Escape goes there.'])
  bar.remove()
  stop()
})

test('the key that a command had before it was given another says so on the map', async () => {
  const world = createTestWorld('A -> + B')
  const stop = listenToKeys(() => world)
  chooseKeys({ 'go.causes': 'q' })
  press('w')
  await expect.poll(() => world.asked.said).toEqual(['W does nothing now: the key of What acts on it is Q.'])
  chooseKeys({})
  stop()
})

test('undo that is asked for before the history of the last visit is there waits for it, with the keys that follow', async () => {
  const world = createTestWorld('A')
  const { document: map } = world.session
  const steps: (() => void)[] = []
  const keep = map.keeping
  vi.spyOn(map, 'keeping').mockImplementation(async () => {
    await new Promise<void>((resolve) => steps.push(resolve))
    map.run(addVariable, { id: 'b', x: 0, y: 0, name: 'B' }, { label: 'Add variable' })
    return keep()
  })
  const stop = listenToKeys(() => world)
  const pressed = { key: 'z', code: 'KeyZ', ctrlKey: true, bubbles: true, cancelable: true }
  document.body.dispatchEvent(new KeyboardEvent('keydown', pressed))
  await expect.poll(() => steps).toHaveLength(1)
  expect(world.asked.toasts).toEqual([])
  steps[0]?.()
  await expect.poll(() => world.asked.said.at(-1)).toBe('Undone: add variable (B).')
  expect(Object.keys(world.map().variables)).toHaveLength(1)
  expect(world.asked.toasts).toEqual([])
  stop()
})
