// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { commandById } from '../../commands/index.ts'
import { createTestWorld } from '../../commands/testing.ts'
import { hasSingleKeys, setSingleKeys } from '../../store/index.ts'
import { KeyTable } from './KeyTable.tsx'
import { resetAllKeys } from './keySettings.ts'

afterEach(() => {
  cleanup()
  resetAllKeys()
  setSingleKeys(true)
  Reflect.deleteProperty(navigator, 'keyboard')
})

/** The keys that stand beside what a command is called. */
function keysOf(label: string): string {
  return screen.getByText(label).parentElement?.querySelector('dd')?.textContent ?? ''
}

function tell(answer: () => Promise<ReadonlyMap<string, string>>): void {
  Object.defineProperty(navigator, 'keyboard', { configurable: true, value: { getLayoutMap: answer } })
}

test('the sheet shows the keys of the keyboard in use where the browser tells it', async () => {
  tell(async () => new Map(Object.entries({ Digit0: 'à', KeyN: 'т' })))
  render(<KeyTable world={createTestWorld('')} />)
  await screen.findByText('À')
  expect(keysOf('Sign not known (?)')).toBe('À')
  expect(keysOf('Variable')).toBe('Т')
  expect(keysOf('Zoom to 100 %')).toBe('Shift+0')
})

test('where the browser does not tell it, it shows the keys as they are called', async () => {
  render(<KeyTable world={createTestWorld('')} />)
  await Promise.resolve()
  expect(keysOf('Sign not known (?)')).toBe('0')
  expect(keysOf('Variable')).toBe('N')
})

/** The table with the means to change keys; what was said last comes of `said`. */
async function changing() {
  const world = createTestWorld('')
  const user = userEvent.setup()
  render(<KeyTable world={world} />)
  await user.click(screen.getByRole('button', { name: 'Change single keys' }))
  return { user, said: () => world.asked.said.at(-1) }
}

test('by keyboard a command is given another single key, and its own again', async () => {
  const { user, said } = await changing()
  screen.getByRole('button', { name: 'Change the key of Delay' }).focus()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('button', { name: /^New key for Delay: press/ })).toBe(document.activeElement)
  await user.keyboard('q')
  expect(said()).toBe('Delay: Q.')
  expect(keysOf('Delay')).toContain('Q')
  expect(commandById('link.delay')?.keys).toEqual(['q'])
  expect(screen.getByRole('button', { name: 'Change the key of Delay' })).toBe(document.activeElement)
  await user.click(screen.getByRole('button', { name: 'Reset the key of Delay' }))
  expect(said()).toBe('Delay: D.')
  expect(screen.queryByRole('button', { name: 'Reset all' })).toBeNull()
})

test('a key that another command has is told, and swapped or left', async () => {
  const { user, said } = await changing()
  const ask = async () => {
    await user.click(screen.getByRole('button', { name: 'Change the key of Delay' }))
    await user.keyboard('r')
    expect(said()).toBe('R is the key of Reverse (swap ends).')
  }
  await ask()
  await user.click(screen.getByRole('button', { name: 'Keep as it was' }))
  expect(commandById('link.delay')?.keys).toEqual(['d'])
  await ask()
  expect(screen.getByRole('button', { name: 'Swap them' })).toBe(document.activeElement)
  await user.keyboard('{Enter}')
  expect(said()).toBe('Delay: R. Reverse (swap ends): D.')
  await user.click(screen.getByRole('button', { name: 'Reset all' }))
  expect(commandById('link.delay')?.keys).toEqual(['d'])
  expect(commandById('link.reverse')?.keys).toEqual(['r'])
})

test('Escape leaves the key as it is, and no key with Ctrl, no Space and none with a name is taken', async () => {
  const { user, said } = await changing()
  await user.click(screen.getByRole('button', { name: 'Change the key of Delay' }))
  for (const key of ['{Control>}j{/Control}', ' ', '{Enter}', '{ArrowLeft}']) {
    await user.keyboard(key)
    expect(said(), key).toBe('This takes a letter, a digit or a sign, without Ctrl or Alt.')
  }
  await user.keyboard('{Escape}')
  expect(keysOf('Delay')).toContain('D')
  expect(screen.getByRole('button', { name: 'Change the key of Delay' })).toBe(document.activeElement)
  expect(commandById('link.delay')?.keys).toEqual(['d'])
})

test('that single keys are switched off is seen at each of them, and changed here', async () => {
  setSingleKeys(false)
  const world = createTestWorld('')
  render(<KeyTable world={world} />)
  const struck = () => [...document.querySelectorAll('s')].map(({ textContent }) => textContent)
  expect(struck()).toContain('N')
  expect(struck()).not.toContain('F2')
  await userEvent.click(screen.getByRole('checkbox', { name: /^Single keys/ }))
  expect(hasSingleKeys()).toBe(true)
  expect(struck()).toEqual([])
})

test('Escape answers the question about the key of another command by leaving all as it was, and reaches nothing else', async () => {
  const { user, said } = await changing()
  const heard: string[] = []
  const listen = ({ key }: KeyboardEvent): void => void heard.push(key)
  addEventListener('keydown', listen)
  screen.getByRole('button', { name: 'Change the key of Delay' }).focus()
  await user.keyboard('{Enter}w')
  expect(screen.getByRole('button', { name: 'Swap them' })).toBe(document.activeElement)
  heard.length = 0
  await user.keyboard('{Escape}')
  removeEventListener('keydown', listen)
  expect(heard).toEqual([])
  expect(said()).toBe('Delay: D, as it was.')
  expect(keysOf('Delay')).toContain('D')
  expect(screen.getByRole('button', { name: 'Change the key of Delay' })).toBe(document.activeElement)
})
