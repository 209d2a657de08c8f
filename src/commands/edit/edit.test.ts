import { describe, expect, it, test } from 'vitest'
import { addLabelAt, commandById, finishNaming } from '../index.ts'
import { createTestWorld } from '../testing.ts'

function labelOf(world: ReturnType<typeof createTestWorld>, id: string): string | undefined {
  const label = commandById(id)?.label
  return typeof label === 'function' ? label(world) : label
}

describe('deleting: map, selection, map, sentence', () => {
  test.each([
    ['A -> + B -> - C', 'B', 'A\nC', 'B with 2 links deleted.'],
    ['A -> + B', 'A>B', 'A\nB', 'Link from A to B deleted.'],
    ['A; B', 'A', 'B', 'A deleted.'],
    ['A -> + B -> - C', 'A B', 'C', '2 variables and 2 links deleted.'],
    ['A -> + B -> - C', 'A B>C', 'B\nC', '1 variable and 2 links deleted.'],
  ])('%s | %s | %s | %s', async (notation, chosen, expected, sentence) => {
    const world = createTestWorld(notation)
    world.choose(...chosen.split(' '))
    await world.run('edit.delete')
    expect(world.text()).toBe(expected)
    expect(world.asked.said.at(-1)).toBe(sentence)
    expect(world.isEnabled('edit.delete')).toBe(false)
    await world.run('edit.undo')
    expect(world.text()).toBe(notation.replaceAll('; ', '\n'))
  })
})

test('undo and redo say in the menu what they would do, and are greyed when there is nothing', async () => {
  const world = createTestWorld('A -> B')
  expect([world.isEnabled('edit.undo'), world.isEnabled('edit.redo')]).toEqual([false, false])
  expect(labelOf(world, 'edit.undo')).toBe('Undo')
  world.choose('A>B')
  await world.run('link.positive')
  expect(labelOf(world, 'edit.undo')).toBe('Undo make link positive')
  await world.run('edit.undo')
  expect(world.text()).toBe('A -> B')
  expect(labelOf(world, 'edit.redo')).toBe('Redo make link positive')
  await world.run('edit.redo')
  expect(world.text()).toBe('A -> + B')
  expect(world.asked.said.slice(-2)).toEqual([
    'Undone: make link positive (Link from A to B).',
    'Done again: make link positive (Link from A to B).',
  ])
})

test('select all takes everything, and Escape lets it go', async () => {
  const world = createTestWorld('A -> B')
  addLabelAt(world, { x: 0, y: 90 })
  finishNaming(world, 'Note', 'stop')
  await world.run('edit.selectAll')
  expect(world.chosen()).toEqual(['A', 'B', 'A>B', 'Note'])
  expect(world.asked.said.at(-1)).toBe('2 variables, 1 link and 1 label selected.')
  // The quick line that was left open goes first.
  await world.run('insert.quickLine')
  await world.run('edit.clearSelection')
  expect(world.session?.view.getState()).toMatchObject({ quickLine: 0 })
  expect(world.chosen()).toHaveLength(4)
  await world.run('edit.clearSelection')
  expect(world.chosen()).toEqual([])
})

test('Escape lets go of one thing at a time and then has nothing to do', async () => {
  const world = createTestWorld('A -> + B -> + A')
  await world.run('loop.next')
  world.choose('A')
  await world.run('link.from')
  const { view } = world.session
  await world.run('edit.clearSelection')
  expect([view.getState().linkingFrom, world.chosen()]).toEqual([null, ['A']])
  await world.run('edit.clearSelection')
  expect(world.chosen()).toEqual([])
  expect(view.getState().heldLoop).not.toBeNull()
  await world.run('edit.clearSelection')
  expect(view.getState().heldLoop).toBeNull()
  expect(world.isEnabled('edit.clearSelection')).toBe(false)
})

test('Escape lets go of an archetype that is held', async () => {
  const world = createTestWorld('A -> + B -> + A')
  const { view } = world.session
  view.setState({ heldMatch: { key: 'm', roles: new Map(), links: new Set(), loops: [] } })
  await world.run('edit.clearSelection')
  expect(view.getState().heldMatch).toBeNull()
  expect(world.isEnabled('edit.clearSelection')).toBe(false)
})

describe('rename', () => {
  it('wants exactly one thing that has a name', () => {
    const world = createTestWorld('A -> B')
    for (const [chosen, enabled] of [
      [[], false],
      [['A'], true],
      [['A', 'B'], false],
      [['A>B'], false],
    ] as const) {
      world.choose(...chosen)
      expect(world.isEnabled('edit.rename')).toBe(enabled)
    }
  })
})
