// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ReactFlowProvider } from '@xyflow/react'
import { afterEach, expect, test } from 'vitest'
import { createTestWorld, type TestWorld } from '../../commands/testing.ts'
import { startLinking } from '../../store/index.ts'
import { createTestScene } from '../gestures/testing.ts'
import { SceneProvider } from '../scene.ts'
import { TargetList } from './TargetList.tsx'

afterEach(cleanup)

/** The list of what Study time may be linked to, with its field ready. */
function open(notation: string): TestWorld {
  const world = createTestWorld(notation)
  const source = world.idOf('Study time')
  startLinking(world.session.view, source)
  render(
    <ReactFlowProvider>
      <SceneProvider value={createTestScene(world)}>
        <TargetList source={source} />
      </SceneProvider>
    </ReactFlowProvider>,
  )
  return world
}

const user = userEvent.setup()

test('a variable whose own name is typed is no new one: Enter asks through what it affects itself, and the field stays', async () => {
  const world = open('Study time -> + Sleep')
  await user.keyboard(' study  TIME')
  expect(screen.queryByRole('option')).toBeNull()
  screen.getByText('A variable is not linked to itself')
  await user.keyboard('{Enter}')
  expect(world.asked.toasts).toEqual([
    { kind: 'info', text: 'A variable is not linked to itself. Through what does Study time affect itself?' },
  ])
  expect(world.asked.said).toEqual([])
  expect(world.text()).toBe('Study time -> + Sleep')
  expect(screen.getByRole('combobox')).toBe(document.activeElement)
})

test('a new name is not asked for once more: the variable and where it is linked from are told', async () => {
  const world = open('Study time -> + Sleep')
  await user.keyboard('Grades{Enter}')
  expect(world.asked.said).toEqual(['Grades made.', 'Linked from Study time.'])
  expect(Object.values(world.map().links)).toHaveLength(2)
  await world.run('edit.undo')
  expect(world.text()).toBe('Study time -> + Sleep')
})

test('a link that is there is told and selected, and none is drawn beside it', async () => {
  const world = open('Study time -> + Sleep')
  await user.keyboard('sleep{Enter}')
  expect(world.asked.toasts).toEqual([
    { kind: 'info', text: 'Link from Study time to Sleep is there already.' },
  ])
  expect(world.chosen()).toEqual(['Study time>Sleep'])
  expect(world.text()).toBe('Study time -> + Sleep')
})
