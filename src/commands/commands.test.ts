import { afterEach, expect, test } from 'vitest'
import { setSingleKeys } from '../store/index.ts'
import { commands } from './index.ts'
import { createTestWorld } from './testing.ts'
import type { World } from './types.ts'

/** What may be done to a map that is only to be looked at: nothing that changes it, nothing that writes it. */
const LOOKING = new Set([
  'file.new',
  'file.open',
  'file.exportSvg',
  'file.exportPng',
  'file.exportAs',
  'file.screenPicture',
  'file.copyScreen',
  'file.copyPng',
  'file.copySvg',
  'file.report',
  'file.library',
  'file.versions',
  'edit.copy',
  'edit.selectAll',
  'edit.find',
  'insert.archetype',
  'edit.clearSelection',
  'loop.next',
  'loop.previous',
  'loop.hold',
])

afterEach(() => setSingleKeys(true))

const isLooking = (id: string): boolean => LOOKING.has(id) || /^(go|view|help)\./.test(id)

test('a map that is only to be looked at is changed by no command', () => {
  const world = createTestWorld('A -> + B -> + A', { readOnly: true })
  for (const chosen of [['A'], ['A>B'], ['A', 'B', 'A>B']]) {
    world.choose(...chosen)
    for (const { id } of commands) {
      if (!isLooking(id)) expect(world.isEnabled(id), id).toBe(false)
    }
  }
})

test('without a map only what needs none is enabled', () => {
  const { library, page, newId, now } = createTestWorld('')
  const world: World = { library, page: { ...page, canvas: null }, session: null, newId, now }
  const enabled = commands.filter((command) => command.isEnabled(world)).map((command) => command.id)
  expect(enabled).toEqual([
    'file.new',
    'file.open',
    'view.palette',
    'help.howItWorks',
    'help.keys',
    'help.singleKeys',
  ])
  for (const { id, isOn } of commands) expect(isOn?.(world) ?? false, id).toBe(id === 'help.singleKeys')
})

test('every command that is enabled does something that can be told', async () => {
  for (const command of commands) {
    for (const chosen of [[], ['A'], ['A>B']]) {
      const world = createTestWorld('A -> + B -> + A; C')
      await world.run('loop.next')
      world.choose(...chosen)
      if (!command.isEnabled(world)) continue
      const { asked, session } = world
      const shown = () => [session.view.getState().editing, session.view.getState().quickLine]
      const traces = () => JSON.stringify([asked, shown(), world.text()])
      const before = traces()
      await command.run(world)
      if (command.id !== 'file.open') expect(traces(), command.id).not.toBe(before)
    }
  }
})

test('a command that is disabled does nothing when it is run all the same', async () => {
  const world = createTestWorld('A -> B', { readOnly: true })
  world.choose('A', 'A>B')
  const before = world.map()
  for (const command of commands) if (!isLooking(command.id)) await command.run(world)
  expect(world.map()).toBe(before)
  expect(world.asked.saved).toEqual([])
})
