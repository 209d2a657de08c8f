// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ReactFlowProvider } from '@xyflow/react'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { createTestScene } from '../gestures/testing.ts'
import { SceneProvider } from '../scene.ts'
import { QuickBox } from './QuickBox.tsx'
import type { QuickProps } from './typed.ts'

afterEach(cleanup)

test.each([
  ['Rain ->', 'Column 8: expected a name, but the line ends.'],
  ['Rain -> Rain', 'Column 9: “Rain” cannot be linked to itself.'],
])('Enter on a line that cannot be drawn is answered each time: %s', async (line, problem) => {
  const world = createTestWorld('Rain -> + Grass')
  const scene = createTestScene(world)
  function Shown() {
    const [typed, setTyped] = useState<QuickProps['typed']>({ text: '', ended: [], bare: false })
    return <QuickBox typed={typed} onTyped={setTyped} asked={1} />
  }
  render(
    <ReactFlowProvider>
      <SceneProvider value={scene}>
        <Shown />
      </SceneProvider>
    </ReactFlowProvider>,
  )
  const user = userEvent.setup()
  const field = screen.getByRole('textbox', { name: 'Quick line' })
  await user.click(field)
  await user.keyboard(`${line}{Enter}`)
  const heard = () => [screen.getByRole('status').textContent, ...world.asked.said]
  expect(heard()).toContain(problem)
  expect(field.getAttribute('aria-invalid')).toBe('true')
  const before = world.asked.said.length
  await user.keyboard('{Enter}')
  expect(world.asked.said.slice(before)).toEqual([problem])
  expect(Object.keys(world.map().links)).toHaveLength(1)
  await user.keyboard('{Escape}')
  expect(world.asked.said.at(-1)).toBe('The line is kept: / goes on with it.')
  scene.element.remove()
})
