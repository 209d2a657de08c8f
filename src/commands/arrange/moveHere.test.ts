import { expect, test } from 'vitest'
import { addLabel, groupVariables, moveThings, setLocked } from '../../model/index.ts'
import { select } from '../../store/index.ts'
import { createTestWorld, historyOf, type TestWorld } from '../testing.ts'
import { bendHere, moveHere } from './moveHere.ts'

function placed(): TestWorld {
  const world = createTestWorld('Rain -> + Grass -> + Cattle')
  const places = {
    [world.idOf('Rain')]: { x: 0, y: 0 },
    [world.idOf('Grass')]: { x: 100, y: 40 },
    [world.idOf('Cattle')]: { x: 300, y: 0 },
  }
  world.session.document.run(moveThings, { places }, { label: 'Move' })
  return world
}
const placeOf = (world: TestWorld, name: string) => {
  const { x, y } = world.map().variables[world.idOf(name)] ?? {}
  return { x, y }
}

test('what is selected is moved to a place of the paper by one press, is told, and comes back by one undo', async () => {
  const world = placed()
  world.choose('Rain')
  moveHere(world, { x: 640.4, y: -80 })
  expect(placeOf(world, 'Rain')).toEqual({ x: 640, y: -80 })
  expect(world.asked.said.at(-1)).toBe('Rain moved.')
  expect(historyOf(world).undoLabel).toBe('Move')
  await world.run('edit.undo')
  expect(placeOf(world, 'Rain')).toEqual({ x: 0, y: 0 })
})

test('several keep their places to one another, with labels and as a group; the middle of them comes there', () => {
  const world = placed()
  world.session.document.run(addLabel, { id: 'l', x: 50, y: 100 }, { label: 'Add label' })
  world.session.document.run(
    groupVariables,
    { ids: [world.idOf('Rain'), world.idOf('Grass')], group: 'g', name: 'Land' },
    { label: 'Group' },
  )
  select(
    world.session.view,
    { variables: [world.idOf('Rain'), world.idOf('Grass')], labels: ['l'] },
    'replace',
  )
  moveHere(world, { x: 550, y: 550 })
  expect(placeOf(world, 'Rain')).toEqual({ x: 500, y: 500 })
  expect(placeOf(world, 'Grass')).toEqual({ x: 600, y: 540 })
  expect(world.map().labels.l).toMatchObject({ x: 550, y: 600 })
  expect(world.map().variables[world.idOf('Grass')]?.group).toBe('g')
  expect(placeOf(world, 'Cattle')).toEqual({ x: 300, y: 0 })
})

test('what is locked in place stays, and when that is all of it this is said', () => {
  const world = placed()
  world.session.document.run(setLocked, { ids: [world.idOf('Rain')], locked: true }, { label: 'Lock' })
  world.choose('Rain', 'Grass')
  moveHere(world, { x: 900, y: 900 })
  expect([placeOf(world, 'Rain'), placeOf(world, 'Grass')]).toEqual([
    { x: 0, y: 0 },
    { x: 900, y: 900 },
  ])
  world.choose('Rain')
  const before = world.map()
  moveHere(world, { x: 1, y: 1 })
  expect(world.map()).toBe(before)
  expect(world.asked.said.at(-1)).toBe('Rain not moved: all locked in place.')
})

test('a bend of a person follows as in a drag, and one of a layout goes back to the loop rule', () => {
  const world = placed()
  world.choose('Rain>Grass')
  const [id = ''] = world.session.view.getState().selection.links
  bendHere(world, id, { x: 50, y: 80 })
  const bent = world.map().links[id]
  expect(bent?.bent).toBe(true)
  world.choose('Rain')
  moveHere(world, { x: -200, y: 0 })
  expect(world.map().links[id]?.bend).toBe(bent?.bend)
})

test('a link is bent through a place on either side of it, in one step that is told', async () => {
  const world = placed()
  world.choose('Grass>Cattle')
  const [id = ''] = world.session.view.getState().selection.links
  bendHere(world, id, { x: 200, y: -80 })
  const left = world.map().links[id]?.bend ?? 0
  expect(world.asked.said.at(-1)).toBe('Link from Grass to Cattle bent.')
  bendHere(world, id, { x: 200, y: 120 })
  const right = world.map().links[id]?.bend ?? 0
  expect(Math.sign(left) * Math.sign(right)).toBe(-1)
  await world.run('edit.undo')
  expect(world.map().links[id]?.bend).toBe(left)
})

test('from the menu it comes to the middle of what is seen', async () => {
  const world = placed()
  world.choose('Cattle')
  await world.run('arrange.moveHere')
  expect(placeOf(world, 'Cattle')).toEqual({ x: 400, y: 300 })
})
