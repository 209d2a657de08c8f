// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { KeyTable } from './KeyTable.tsx'

afterEach(() => {
  cleanup()
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
