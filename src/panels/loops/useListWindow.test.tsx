// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { useListWindow } from './useListWindow.ts'
import { ROW_HEIGHT, topOf } from './window.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('while something in the list is pressed the rows stay where they are, and take their places once it is let go of', async () => {
  const watching: (() => void)[] = []
  class Watcher {
    constructor(told: () => void) {
      watching.push(told)
    }
    observe(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal('ResizeObserver', Watcher)
  let height = 100
  const List = () => {
    const { scroller, measure, places } = useListWindow(5, 1)
    return (
      <div ref={scroller}>
        <button type="button">{topOf(places, 3)}</button>
        <div
          ref={(element) => {
            if (element)
              Object.defineProperty(element, 'offsetHeight', { get: () => height, configurable: true })
            measure(element)
          }}
        />
      </div>
    )
  }
  render(<List />)
  const user = userEvent.setup()
  const row = await screen.findByRole('button', { name: `${3 * ROW_HEIGHT + 100}` })
  await user.pointer({ keys: '[MouseLeft>]', target: row })
  height = 150
  for (const told of watching) told()
  expect(row.textContent).toBe(`${3 * ROW_HEIGHT + 100}`)
  await user.pointer({ keys: '[/MouseLeft]', target: row })
  await screen.findByRole('button', { name: `${3 * ROW_HEIGHT + 150}` })
})
