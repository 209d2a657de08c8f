// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { createTestWorld, type TestWorld } from '../commands/testing.ts'
import { addLabel, addLink, addVariable, groupVariables, type Id } from '../model/index.ts'
import { holdLoop, pointAtLoop } from '../store/index.ts'
import { createTestScene } from './gestures/testing.ts'
import { joinLight } from './joinLight.ts'
import { followSpotlight, isOutside } from './spotlight.ts'

const TWO = 'Rain -> + Grass -> + Cattle -> - Grass; Rain -> + Dams -> + Wells -> + Dams'

function lit(world: TestWorld, name = 'Cattle') {
  const scene = createTestScene(world)
  followSpotlight(scene)
  joinLight(scene)
  const { loops } = world.session.loops.getState().list
  const loop = loops.find(({ variables }) => variables.includes(world.idOf(name)))
  holdLoop(world.session.view, loop?.key ?? '')
  const isSeen = (kind: Parameters<typeof isOutside>[1], id: Id) =>
    !isOutside(scene.spotlight.get(), kind, id)
  return { scene, isSeen, loop }
}

test('what is on the loop is in the light, all else outside; and nothing is outside while nothing is lit', () => {
  const world = createTestWorld(TWO)
  const { isSeen, scene, loop } = lit(world)
  expect(['Grass', 'Cattle', 'Rain', 'Wells'].map((name) => isSeen('variables', world.idOf(name)))).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(isSeen('loops', loop?.key ?? '')).toBe(true)
  holdLoop(world.session.view, null)
  expect(scene.spotlight.get()).toBeNull()
  expect(isSeen('variables', world.idOf('Wells'))).toBe(true)
})

test('what is drawn in a spotlight joins it: variables, links, labels, groups and the loops that they close', () => {
  const world = createTestWorld(TWO)
  const { isSeen } = lit(world)
  const { document } = world.session
  document.run(addVariable, { id: 'v', name: 'Debt', x: 0, y: 0 }, { label: 'Draw' })
  document.run(
    addLink,
    { id: 'out', source: world.idOf('Cattle'), target: 'v', polarity: '+' },
    { label: 'Draw' },
  )
  document.run(
    addLink,
    { id: 'in', source: 'v', target: world.idOf('Cattle'), polarity: '+' },
    { label: 'Draw' },
  )
  document.run(addLabel, { id: 't', text: 'Here', x: 0, y: 0 }, { label: 'Draw' })
  document.run(groupVariables, { ids: ['v'], group: 'g', name: 'Money' }, { label: 'Draw' })
  expect(isSeen('variables', 'v')).toBe(true)
  expect(isSeen('links', 'out')).toBe(true)
  expect(isSeen('labels', 't')).toBe(true)
  expect(isSeen('groups', 'g')).toBe(true)
  const closed = world.session.loops.getState().marked.find(({ loop }) => loop.links.includes('in'))
  expect(isSeen('loops', closed?.loop.key ?? 'none')).toBe(true)
  expect(isSeen('variables', world.idOf('Wells'))).toBe(false)
})

test('it stays in the light through other edits and through looking at something else of the view, until another thing is lit', async () => {
  const world = createTestWorld(TWO)
  const { isSeen, scene } = lit(world)
  const { document, view } = world.session
  document.run(addVariable, { id: 'v', name: 'Debt', x: 0, y: 0 }, { label: 'Draw' })
  world.choose('Cattle>Grass')
  await world.run('link.delay')
  expect(isSeen('variables', 'v')).toBe(true)
  const before = scene.spotlight.get()
  world.choose('Rain')
  expect(scene.spotlight.get()).toBe(before)
  const other = world.session.loops
    .getState()
    .list.loops.find(({ variables }) => variables.includes(world.idOf('Wells')))
  pointAtLoop(view, other?.key ?? '')
  expect(isSeen('variables', 'v')).toBe(false)
  pointAtLoop(view, null)
  expect(isSeen('variables', 'v')).toBe(false)
})

test('undo that brings something back brings it into the light', async () => {
  const world = createTestWorld(TWO)
  const rain = world.idOf('Rain')
  world.choose('Rain')
  await world.run('edit.delete')
  const { isSeen } = lit(world)
  await world.run('edit.undo')
  expect(isSeen('variables', rain)).toBe(true)
})

test('what is outside can be worked on by commands as all else', async () => {
  const world = createTestWorld(TWO)
  lit(world)
  world.choose('Dams>Wells')
  await world.run('link.delay')
  expect(world.text()).toContain('Dams -> + || Wells')
})
