import { expect, test, vi } from 'vitest'
import { createTestWorld } from '../../commands/testing.ts'
import { addLink } from '../../model/index.ts'
import { setPanelOpen } from '../../store/index.ts'
import { quietStart } from './quietStart.ts'

const link = (source: string, target: string) =>
  ({ id: `${source}${target}`, source, target, polarity: '+' }) as const

function begun(notation: string) {
  const world = createTestWorld(notation)
  setPanelOpen(world.session.view, true)
  quietStart(world.session)
  const isOpen = () => world.session.view.getState().panelOpen
  const close = () => {
    const [a, b] = [world.idOf('A'), world.idOf('B')]
    world.session.document.run(addLink, link(a, b), { label: 'Link' })
    world.session.document.run(addLink, link(b, a), { label: 'Link' })
  }
  const loops = () => world.session.loops.getState().list.loops.length
  return { world, isOpen, close, loops }
}

test('on a small screen a map without links begins without the panel, and its first loop shows it', async () => {
  const { world, isOpen, close } = begun('A; B')
  expect(isOpen()).toBe(false)
  close()
  await vi.waitFor(() => expect(isOpen()).toBe(true))
  // From here on it is as the person leaves it.
  setPanelOpen(world.session.view, false)
  await world.run('edit.undo')
  await world.run('edit.redo')
  expect(isOpen()).toBe(false)
})

test('a panel that was opened and closed by hand before the first loop stays closed', async () => {
  const { world, isOpen, close, loops } = begun('A; B')
  await world.run('view.panel')
  expect(isOpen()).toBe(true)
  await world.run('view.panel')
  close()
  await vi.waitFor(() => expect(loops()).toBe(1))
  expect(isOpen()).toBe(false)
})

test('a map with links has its panel at once', () => {
  expect(begun('A -> + B').isOpen()).toBe(true)
})
