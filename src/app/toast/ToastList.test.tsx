// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { ToastList } from './ToastList.tsx'
import { createToasts } from './toasts.ts'

afterEach(cleanup)

test('each button of a message is described by what the message says', () => {
  const toasts = createToasts()
  toasts.say({ kind: 'info', text: 'Rain deleted.', action: { label: 'Bring it back', run: () => {} } })
  toasts.say({ kind: 'error', text: 'It could not be read.' })
  render(<ToastList toasts={toasts} />)
  const described = screen.getAllByRole('button').map((button) => {
    const words = document.getElementById(button.getAttribute('aria-describedby') ?? '')
    return `${button.getAttribute('aria-label') ?? button.textContent}: ${words?.textContent}`
  })
  expect(described).toEqual([
    'Bring it back: Rain deleted.',
    'Dismiss: Rain deleted.',
    'Dismiss: It could not be read.',
  ])
})
