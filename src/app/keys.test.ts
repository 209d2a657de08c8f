// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { createTestWorld, historyOf, type TestWorld } from '../commands/testing.ts'
import { holdInHand } from '../store/index.ts'
import { listenToKeys } from './keys.ts'

let stop = (): void => {}

afterEach(() => {
  vi.useRealTimers()
  stop()
  document.body.replaceChildren()
})

/** A world whose keys are pressed on the page; `hold` presses a key and holds it for so many repeats. */
function pressing(notation: string) {
  const world: TestWorld = createTestWorld(notation)
  stop = listenToKeys(() => world)
  const press = (key: string, more: KeyboardEventInit = {}): boolean =>
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true, ...more }),
    )
  const hold = (key: string, repeats: number, more: KeyboardEventInit = {}): void => {
    press(key, more)
    for (let turn = 0; turn < repeats; turn += 1) press(key, { ...more, repeat: true })
  }
  return { world, press, hold }
}

const steps = ({ session }: TestWorld): number => session.document.state.getState().steps

test('with the keyboard in the bar a letter is no key of the map; behind a click on a button it is, and not in an open menu', () => {
  const { world, press } = pressing('A')
  const before = world.session.view.getState().editing
  const made = (tag: string, role: string): HTMLElement => {
    const element = document.createElement(tag)
    element.setAttribute('role', role)
    element.tabIndex = 0
    return element
  }
  const [bar, closed, open] = [made('div', 'menubar'), made('button', 'menuitem'), made('div', 'menu')]
  bar.append(closed)
  document.body.append(bar, open)
  open.focus()
  press('n')
  expect(world.session.view.getState().editing).toBe(before)
  closed.focus()
  press('ArrowDown')
  press('n')
  expect(steps(world)).toBe(0)
  expect(world.session.view.getState().editing).toBe(before)
  // The browser shows no focus where a pointer gave it.
  const shown = vi.spyOn(closed, 'matches').mockReturnValue(false)
  press('n')
  expect(shown).toHaveBeenCalledWith(':focus-visible')
  expect(world.session.view.getState().editing).not.toBe(before)
})

test('what a click gave the focus to leaves single keys to the map, until the keyboard goes on from there', () => {
  const { world, press } = pressing('A')
  const panel = document.body.appendChild(document.createElement('button'))
  panel.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  panel.focus()
  press('/')
  expect(world.session.view.getState().quickLine).toBe(1)
  press('ArrowDown')
  press('/')
  expect(world.session.view.getState().quickLine).toBe(1)
})

test('what is typed behind a click where words are asked for is no key of the map', () => {
  const { world, press } = pressing('A')
  const panel = document.body.appendChild(document.createElement('div'))
  panel.dataset.words = ''
  const row = panel.appendChild(document.createElement('button'))
  row.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
  row.focus()
  world.choose('A')
  for (const key of ['c', 'n', 'a', '/', 'Delete', 'Backspace']) press(key)
  expect(world.session.view.getState()).toMatchObject({ quickLine: 0, editing: null })
  expect(steps(world)).toBe(0)
})

test('on the projector undo that gives up what is in hand is not told to be of no use', async () => {
  const { world, press } = pressing('A -> + B')
  await world.run('view.projector')
  vi.useFakeTimers()
  const told = async (): Promise<readonly string[]> => {
    press('z', { ctrlKey: true })
    await vi.dynamicImportSettled()
    vi.runAllTimers()
    return world.asked.toasts.map(({ text }) => text)
  }
  const letGo = holdInHand(world.session.view, { cancel: () => letGo() })
  // The page's own way to run a command has done it by the time that it is asked again.
  stop()
  stop = listenToKeys(() => world, letGo)
  expect(await told()).not.toContain('There is nothing to undo.')
  expect(world.session.view.getState().inHand).toBeNull()
  expect(await told()).toContain('There is nothing to undo.')
})

test('a key that is held is one act: D marks a delay once, R turns a link once', () => {
  const { world, hold } = pressing('A -> + B')
  world.choose('A>B')
  hold('d', 6)
  expect(world.text()).toContain('||')
  expect(steps(world)).toBe(1)
  world.choose('A>B')
  hold('r', 5)
  expect(world.text()).toMatch(/B -> .*A/)
  expect(steps(world)).toBe(2)
})

test('what goes on step by step goes on while its key is held, and bending so is one step back', () => {
  const { world, hold } = pressing('A -> + B\nC -> + D')
  world.choose('A>B')
  hold('d', 0)
  world.choose('C>D')
  hold('d', 0)
  hold('z', 1, { ctrlKey: true })
  expect([steps(world), historyOf(world).redoLabel]).toEqual([0, 'Mark delay'])
})

test('a held key that opened a field types nothing into it, and the next press does', () => {
  const { press, hold } = pressing('A -> + B')
  press('n')
  const field = document.createElement('textarea')
  document.body.append(field)
  field.focus()
  const isTyped = (more: KeyboardEventInit = {}): boolean => press('n', more)
  expect(isTyped({ repeat: true })).toBe(false)
  expect(isTyped()).toBe(true)
  expect(isTyped({ repeat: true })).toBe(true)
  hold('x', 1)
})

test('Escape that closed something is not the next Escape too while it is held', () => {
  const { world, press } = pressing('A -> + B')
  world.choose('A')
  press('Escape', { repeat: true })
  expect(world.chosen()).toEqual(['A'])
  press('Escape')
  expect(world.chosen()).toEqual([])
})

test('F1 opens the help while a name is typed, too, as the palette does', () => {
  const { world, press } = pressing('A')
  document.body.appendChild(document.createElement('textarea')).focus()
  press('F1')
  expect(world.asked.shown).toEqual(['help'])
})
