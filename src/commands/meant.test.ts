import { expect, test } from 'vitest'
import { groupVariables } from '../model/index.ts'
import { commandById } from './index.ts'
import { createTestWorld, type TestWorld } from './testing.ts'

const MAP = `
  Cattle -> + Debt -> - Rain
  Rain -> + Grass -> + Cattle
`

const signOf = (world: TestWorld, source: string, target: string) =>
  Object.values(world.map().links).find(
    (link) => link.source === world.idOf(source) && link.target === world.idOf(target),
  )?.polarity

test('a key acts on what has the focus, which is selected by that: Cattle selected, a sign on the focused link, U on the focused variable', async () => {
  const world = createTestWorld(MAP)
  world.choose('Cattle')
  world.goTo('Rain>Grass')
  expect(world.isEnabled('view.upstream')).toBe(false)
  await world.run('link.negative')
  expect(signOf(world, 'Rain', 'Grass')).toBe('-')
  expect(world.chosen()).toEqual(['Rain>Grass'])
  world.goTo('Debt')
  expect(world.isEnabled('link.positive')).toBe(false)
  await world.run('view.upstream')
  expect(world.session.view.getState().focus).toMatchObject({ from: [world.idOf('Debt')], way: 'up' })
  expect(world.chosen()).toEqual(['Debt'])
})

test('where the focused thing is among what is selected, all of it is meant', async () => {
  const world = createTestWorld(MAP)
  world.choose('Cattle', 'Debt')
  world.goTo('Cattle')
  await world.run('arrange.lock')
  expect(world.asked.said.at(-1)).toBe('2 variables locked in place.')
  world.goTo('Rain')
  await world.run('edit.delete')
  expect(world.asked.said.at(-1)).toBe('Rain with 2 links deleted; opens B1.')
})

test('asking whether a command can be done selects nothing', () => {
  const world = createTestWorld(MAP)
  world.choose('Cattle')
  world.goTo('Rain')
  for (const id of ['edit.delete', 'view.upstream', 'link.from']) expect(world.isEnabled(id)).toBe(true)
  const lock = commandById('arrange.lock')
  expect(typeof lock?.label === 'function' && lock.label(world)).toBe('Lock in place')
  expect(world.chosen()).toEqual(['Cattle'])
})

test('on the mark of a loop the keys of loops act on that loop, and no key on what is selected', async () => {
  const world = createTestWorld('Cattle -> + Debt -> + Cattle -> + Grass -> - Cattle')
  const marked = world.session.loops.getState().marked.map(({ loop }) => loop)
  expect(marked).toHaveLength(2)
  world.choose('Cattle')
  for (const { key } of marked) {
    world.goTo({ kind: 'loops', id: key })
    expect(world.isEnabled('edit.delete')).toBe(false)
    await world.run('loop.hold')
    expect(world.session.view.getState().heldLoop).toBe(key)
    await world.run('loop.pin')
    expect(world.asked.said.at(-1)).toMatch(/^[RB]1 pinned\.$/)
    await world.run('loop.name')
    expect(world.asked.named.at(-1)?.key).toBe(key)
  }
  expect(world.chosen()).toEqual(['Cattle'])
})

test('on the name of a group a key acts on what is in it, and Rename on the group', async () => {
  const world = createTestWorld(MAP)
  const ids = [world.idOf('Rain'), world.idOf('Grass')]
  world.session.document.run(groupVariables, { ids, group: 'g', name: 'Water' }, { label: 'Group' })
  world.choose('Cattle')
  world.goTo({ kind: 'groups', id: 'g' })
  await world.run('view.group')
  expect(world.session.view.getState().focus).toEqual({ kind: 'group', id: 'g' })
  world.choose('Cattle')
  await world.run('arrange.lock')
  expect(world.chosen().toSorted()).toEqual(['Grass', 'Rain'])
  world.choose('Cattle')
  await world.run('edit.rename')
  expect(world.session.view.getState().editing).toMatchObject({ kind: 'groups', id: 'g' })
})

test('the focus goes without what is selected, but for the one thing from which it goes', async () => {
  const world = createTestWorld(MAP)
  world.goTo('Cattle')
  await world.run('go.onward')
  expect([world.chosen(), world.here()?.kind]).toEqual([[], 'links'])
  world.choose('Cattle>Debt')
  await world.run('go.onward')
  expect(world.chosen()).toEqual(['Debt'])
  expect(world.here()).toEqual({ kind: 'variables', id: world.idOf('Debt') })
  world.choose('Cattle', 'Debt')
  await world.run('go.onward')
  expect(world.chosen()).toEqual(['Cattle', 'Debt'])
  expect(world.here()?.kind).toBe('links')
})
