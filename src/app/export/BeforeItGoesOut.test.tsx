// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { checksOf } from '../../commands/index.ts'
import { createTestWorld } from '../../commands/testing.ts'
import BeforeItGoesOut from './BeforeItGoesOut.tsx'

afterEach(cleanup)

test('behind a click the heading of the panel has the focus, once that is there', async () => {
  const { session } = createTestWorld('Lack of medicines -> + Lack of nurses; A -> B')
  let look = () => {}
  render(
    <BeforeItGoesOut
      session={session}
      onLook={(next) => {
        look = next
      }}
    />,
  )
  const button = await screen.findByRole('button', { name: /^Look at/ }, { timeout: 15_000 })
  button.click()
  cleanup()
  look()
  expect(checksOf(session).getState().mode).toBe('publish')
  expect(session.view.getState()).toMatchObject({ panel: 'checks', panelOpen: true })
  render(
    <div className="checks-panel">
      <h2 tabIndex={-1} data-entry="">
        2 things
      </h2>
    </div>,
  )
  await expect.poll(() => document.activeElement?.tagName).toBe('H2')
})
