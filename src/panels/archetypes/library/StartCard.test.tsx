// @vitest-environment happy-dom
import { cleanup, configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { StartCard } from './StartCard.tsx'

// On a busy machine, too, what comes is waited for.
configure({ asyncUtilTimeout: 15_000 })
afterEach(cleanup)

test('the start page shows the card of an archetype first, and a map is begun only when that is asked for', async () => {
  const [onBegin, onClose] = [vi.fn(), vi.fn()]
  render(<StartCard id="limits-to-growth" onBegin={onBegin} onClose={onClose} />)
  expect(screen.getByRole('dialog', { name: 'Limits to Growth' })).toBeTruthy()
  expect(document.activeElement?.textContent).toBe('Begin a map with it')
  await screen.findByText('Engine of growth')
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Close' }))
  expect(onClose).toHaveBeenCalledTimes(1)
  expect(onBegin).not.toHaveBeenCalled()
  cleanup()
  render(<StartCard id="limits-to-growth" onBegin={onBegin} onClose={onClose} />)
  await user.keyboard('{Enter}')
  expect(onBegin).toHaveBeenCalledTimes(1)
})
