// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import Palette from './Palette.tsx'

afterEach(() => {
  vi.useRealTimers()
  cleanup()
})

test('how many commands are called so, and what Enter does, is said when the typing rests, and so is that none is; Enter says it at once', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const world = createTestWorld('A')
  render(<Palette world={world} onClose={() => {}} />)
  const user = userEvent.setup({ advanceTimers: (by) => void vi.advanceTimersByTime(by) })
  await user.click(screen.getByRole('combobox'))
  await user.keyboard('projector mode')
  await vi.advanceTimersByTimeAsync(1000)
  expect(world.asked.said).toEqual(['1 command. Enter: Present.'])
  await user.keyboard('qqqq')
  await vi.advanceTimersByTimeAsync(1000)
  expect(world.asked.said.slice(1)).toEqual(['Nothing is called that.'])
  await user.keyboard('{Enter}')
  expect(world.asked.said.slice(2)).toEqual(['Nothing is called that.'])
})
