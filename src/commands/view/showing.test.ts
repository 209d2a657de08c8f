import { expect, test } from 'vitest'
import { addGroup, changeVariable, deleteThings } from '../../model/index.ts'
import { createTestWorld } from '../testing.ts'

const CHAIN = 'A -> + B -> + C -> + D'

test('what leads here: each press goes one link further, and after three all is shown', async () => {
  const world = createTestWorld(CHAIN)
  expect(world.isEnabled('view.upstream')).toBe(false)
  world.choose('C')
  const seen: unknown[] = []
  for (let press = 0; press < 4; press++) {
    await world.run('view.upstream')
    seen.push(world.session.view.getState().focus)
  }
  const near = { kind: 'near', from: [world.idOf('C')], way: 'up' }
  expect(seen).toEqual([{ ...near, links: 1 }, { ...near, links: 2 }, { ...near, links: 3 }, null])
})

test('the other way keeps the distance, another variable begins anew', async () => {
  const world = createTestWorld(CHAIN)
  const focus = () => world.session.view.getState().focus
  world.choose('C')
  await world.run('view.near')
  await world.run('view.near')
  await world.run('view.downstream')
  expect(focus()).toMatchObject({ way: 'down', links: 2 })
  world.choose('A')
  await world.run('view.downstream')
  expect(focus()).toMatchObject({ from: [world.idOf('A')], links: 1 })
})

test('a group is focused on when all that is selected is in it', async () => {
  const world = createTestWorld(CHAIN)
  const { document, view } = world.session
  document.run(addGroup, { id: 'g', name: 'First' }, { label: 'Group' })
  const ids = [world.idOf('A'), world.idOf('B')]
  document.run(changeVariable, { ids, fields: { group: 'g' } }, { label: 'Group' })
  world.choose('A', 'C')
  expect(world.isEnabled('view.group')).toBe(false)
  world.choose('C')
  expect(world.isEnabled('view.group')).toBe(false)
  world.choose('A')
  await world.run('view.group')
  expect(view.getState().focus).toEqual({ kind: 'group', id: 'g' })
  expect(world.asked.canvas.at(-1)).toBe(`reveal ${ids.join(',')}`)
})

test('a map that is projected can be worked on, and Escape ends that last', async () => {
  const world = createTestWorld(CHAIN)
  world.choose('A')
  expect(world.isEnabled('view.laser')).toBe(false)
  await world.run('view.projector')
  expect(world.chosen()).toEqual([])
  world.choose('B')
  await world.run('edit.delete')
  expect(world.text()).toBe('A\nC -> + D')
  await world.run('edit.undo')
  await world.run('view.laser')
  await world.run('view.blank')
  expect(world.session.view.getState().projector).toMatchObject({ laser: true, blank: true })
  await world.run('edit.clearSelection')
  expect(world.session.view.getState().projector).toBeNull()
  expect(world.chosen()).toEqual(['A'])
})

test('Escape lets go of what is in focus last', async () => {
  const world = createTestWorld(CHAIN)
  world.choose('A')
  await world.run('view.near')
  await world.run('edit.clearSelection')
  expect(world.session.view.getState().focus).not.toBeNull()
  await world.run('edit.clearSelection')
  expect(world.session.view.getState().focus).toBeNull()
  expect(world.isEnabled('edit.clearSelection')).toBe(false)
})

test('however projector mode ends, all is as it was at the table, also what a key lit before anything was projected', async () => {
  for (const end of ['edit.clearSelection', 'view.projector'] as const) {
    const world = createTestWorld('A -> + B -> - A; B -> + C -> + B')
    const { view, loops } = world.session
    await expect.poll(() => loops.getState().list.loops.length).toBe(2)
    world.choose('A')
    await world.run('view.near')
    const { focus, panel, panelOpen, selection } = view.getState()
    await world.run('view.projector')
    await world.run('loop.next')
    expect(view.getState().heldLoop).not.toBeNull()
    await world.run('view.panel')
    await world.run('view.inspect')
    world.choose('C')
    view.setState({
      focus: null,
      staged: { places: new Map([[world.idOf('A'), { x: 0, y: 0 }]]), bends: new Map(), part: null },
    })

    while (view.getState().projector !== null) await world.run(end)
    expect(view.getState()).toMatchObject({ heldLoop: null, focus, panel, panelOpen, staged: null })
    expect(view.getState().selection).toEqual(selection)
    expect(world.asked.canvas.at(-1)).toBe('see again')
    world.choose('C')
    await world.run('loop.next')
    expect(world.chosen(), 'what is chosen afterwards stays').toEqual(['C'])
  }
})

test('what has vanished while a map was projected is not selected or lit again', async () => {
  const world = createTestWorld('A -> + B -> - A; B -> + C')
  const { document, loops, view } = world.session
  await expect.poll(() => loops.getState().list.loops.length).toBe(1)
  world.choose('A', 'C')
  await world.run('loop.next')
  await world.run('view.projector')
  document.run(deleteThings, { variables: [world.idOf('A')] }, { label: 'Delete' })
  await expect.poll(() => loops.getState().list.loops.length).toBe(0)
  await world.run('view.projector')
  expect(world.chosen()).toEqual(['C'])
  expect(view.getState().heldLoop).toBeNull()
})

test('who presents goes on with one key: to the next part, else to the next loop, and is told where there is nothing', async () => {
  const world = createTestWorld('A -> + B -> - A; B -> + C -> + B')
  const { view, loops } = world.session
  await expect.poll(() => loops.getState().list.loops.length).toBe(2)
  expect(world.isEnabled('view.nextPart')).toBe(false)
  await world.run('view.projector')
  const keys = loops.getState().list.loops.map(({ key }) => key)
  const lit: unknown[] = []
  for (const way of ['view.nextPart', 'view.nextPart', 'view.nextPart', 'view.previousPart'] as const) {
    await world.run(way)
    lit.push(view.getState().heldLoop)
  }
  expect(lit).toEqual([keys[0], keys[1], keys[0], keys[1]])

  const { projector } = view.getState()
  if (projector === null) throw new Error('It is projected.')
  const stage = {
    parts: 3,
    part: 1,
    canUndo: false,
    canRedo: false,
    undo: () => true,
    redo: () => true,
    bring: () => false,
    holds: () => null,
  }
  view.setState({ projector: { ...projector, stage } })
  await world.run('view.nextPart')
  expect(view.getState()).toMatchObject({ projector: { part: 2 }, heldLoop: null })

  const bare = createTestWorld('A -> + B')
  await bare.run('view.projector')
  await bare.run('view.nextPart')
  expect(bare.asked.toasts.at(-1)?.text).toBe(
    'All of the map is shown, and it has no feedback loop to go on to.',
  )
})

test('of a part that comes it is told what it shows: its loop, its loops, or its names', async () => {
  const world = createTestWorld('A -> + B -> - A; B -> + C -> + B; C -> + D; D -> + E')
  const { view, loops } = world.session
  await expect.poll(() => loops.getState().list.loops.length).toBe(2)
  await world.run('view.projector')
  const part = (variables: string, links: readonly string[]) => ({
    variables: new Set([...variables].map(world.idOf)),
    links: new Set(
      Object.values(world.map().links)
        .filter(({ source, target }) =>
          links.some((ends) => {
            const [from = '', to = ''] = ends.split('>')
            return source === world.idOf(from) && target === world.idOf(to)
          }),
        )
        .map(({ id }) => id),
    ),
  })
  const parts = [
    part('AB', ['A>B', 'B>A']),
    part('ABC', ['A>B', 'B>A', 'B>C', 'C>B']),
    part('CDE', ['C>D', 'D>E']),
  ]
  const { projector } = view.getState()
  if (projector === null) throw new Error('It is projected.')
  const rest = { canUndo: false, canRedo: false, undo: () => true, redo: () => true, bring: () => false }
  const told: unknown[] = []
  for (let at = 0; at < parts.length; at++) {
    const stage = {
      parts: 3,
      part: at === 0 ? null : at - 1,
      ...rest,
      holds: (n: number) => parts[n] ?? null,
    }
    view.setState({ projector: { ...projector, stage } })
    await world.run('view.nextPart')
    told.push(world.asked.said.at(-1))
  }
  expect(told).toEqual([
    expect.stringMatching(/^Part 1 of 3: B1: .*A.*B/),
    'Part 2 of 3: loops B1, R1.',
    'Part 3 of 3: C, D, E.',
  ])
})
