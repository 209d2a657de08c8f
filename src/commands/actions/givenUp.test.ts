import { expect, test } from 'vitest'
import { addVariable } from '../../model/index.ts'
import { startEditing } from '../../store/index.ts'
import { createTestWorld, historyOf, type TestWorld } from '../testing.ts'
import { addLabelAt, addVariableAt, drawLinkToNew } from './addVariable.ts'
import { cancelNaming, finishNaming, namingPlace } from './naming.ts'

const POINT = { x: 300, y: 80 }

/** Types into the field that is open, as it keeps what is typed. */
function type({ session }: TestWorld, text: string): void {
  const { editing } = session.view.getState()
  if (editing === null) throw new Error('Nothing is named.')
  session.document.drafts.put(namingPlace(editing), { text, base: '' })
}

/** What stands in the field that is open; null where none is. */
function typed({ session }: TestWorld): string | null {
  const { editing } = session.view.getState()
  return editing && (session.document.drafts.state.getState().drafts.get(namingPlace(editing))?.text ?? '')
}

const drafts = ({ session }: TestWorld): number => session.document.drafts.state.getState().drafts.size

test('the words of a new variable come back with it and its link, and are one step with it', () => {
  const world = createTestWorld('A')
  drawLinkToNew(world, world.idOf('A'), POINT)
  type(world, 'Rain fall')
  cancelNaming(world)
  expect([world.text(), drafts(world), historyOf(world).undoLabel]).toEqual(['A', 0, null])
  expect(world.asked.toasts).toEqual([{ kind: 'info', text: '“Rain fall” is given up.' }])
  world.asked.actions[0]?.run()
  expect(typed(world)).toBe('Rain fall')
  finishNaming(world, 'Rainfall', 'stop')
  expect(world.text()).toBe('A -> Rainfall')
  expect(historyOf(world)).toEqual({ undoLabel: 'Add linked variable', redoLabel: null })
  world.session.document.undo()
  expect(world.text()).toBe('A')
})

test('what could be brought again before is there after a new variable was given up', () => {
  const world = createTestWorld('A')
  world.session.document.run(addVariable, { id: 'b', x: 9, y: 9, name: 'B' }, { label: 'Add B' })
  world.session.document.undo()
  addVariableAt(world, POINT)
  cancelNaming(world)
  expect(historyOf(world).redoLabel).toBe('Add B')
  expect(world.asked.toasts).toEqual([])
})

test('a rename, a label and a group that were given up are gone on with where they were', () => {
  const world = createTestWorld('A -> + B')
  startEditing(world.session.view, { kind: 'variables', id: world.idOf('A'), fresh: false })
  type(world, 'Another')
  cancelNaming(world)
  expect(world.text()).toContain('A -> + B')
  world.asked.actions.at(-1)?.run()
  expect(typed(world)).toBe('Another')
  cancelNaming(world)

  addLabelAt(world, POINT)
  type(world, 'As people say')
  cancelNaming(world)
  expect(Object.keys(world.map().labels)).toEqual([])
  world.asked.actions.at(-1)?.run()
  expect(typed(world)).toBe('As people say')
  finishNaming(world, 'As people say it', 'stop')
  expect(Object.values(world.map().labels).map(({ text }) => text)).toEqual(['As people say it'])
})

test('a name that cannot be is told why, and offered again to be made another', () => {
  const world = createTestWorld('A')
  addVariableAt(world, POINT)
  type(world, 'a')
  cancelNaming(world, '“A” is on the map already. Nothing was changed.')
  expect(world.asked.toasts.map(({ text }) => text)).toEqual([
    '“A” is on the map already. Nothing was changed.',
  ])
  world.asked.actions[0]?.run()
  expect(typed(world)).toBe('a')
})

test('each of two that were given up comes back, once, and ends what is being named by then', () => {
  const world: TestWorld = createTestWorld('', {
    leaveField: () => void finishNaming(world, typed(world) ?? '', 'stop'),
  })
  for (const name of ['First', 'Second']) {
    addVariableAt(world, POINT)
    type(world, name)
    cancelNaming(world)
  }
  const [first, second] = world.asked.actions
  first?.run()
  expect(typed(world)).toBe('First')
  second?.run()
  expect(typed(world)).toBe('Second')
  finishNaming(world, 'Second', 'stop')
  second?.run()
  expect(Object.values(world.map().variables).map(({ name }) => name)).toEqual(['First', 'Second'])
})
