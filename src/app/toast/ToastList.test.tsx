// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { Announcer, ToastList } from './ToastList.tsx'
import { createToasts } from './toasts.ts'

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

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

test('a sentence that follows at once takes none away that has not been heard, and one said again is new', () => {
  vi.useFakeTimers()
  let say: (text: string) => void = () => {}
  render(<Announcer onReady={(given) => (say = given ?? say)} />)
  const sentences = (): readonly (string | null)[] =>
    [...screen.getByRole('status').children].map((one) => one.textContent)
  act(() => say('2 variables moved.'))
  const first = screen.getByText('2 variables moved.')
  act(() => say('2 variables moved.'))
  act(() => say('Closes B1.'))
  expect(sentences()).toEqual(['2 variables moved.', '2 variables moved.', 'Closes B1.'])
  expect(first.isConnected).toBe(true)
  vi.advanceTimersByTime(3_000)
  act(() => say('Saved.'))
  expect(sentences()).toEqual(['Saved.'])
})
