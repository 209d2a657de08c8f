import { expect, test } from 'vitest'
import { map, moveThings } from '../../model/index.ts'
import { createTestWorld } from '../testing.ts'

const LOOP = `
  Rainfall -> + Grazing -> - Debt -> + Rainfall
  Rainfall -> Debt
`

function laidOut() {
  const world = createTestWorld(LOOP)
  const places = {
    [world.idOf('Rainfall')]: { x: 0, y: 0 },
    [world.idOf('Grazing')]: { x: 300, y: 0 },
    [world.idOf('Debt')]: { x: 300, y: 300 },
  }
  world.session.document.run(moveThings, { places }, { label: 'Move' })
  return world
}

test('one goes to the nearest variable in a direction, and hears when there is none', async () => {
  const world = laidOut()
  world.choose('Rainfall')
  await world.run('go.right')
  expect(world.chosen()).toEqual(['Grazing'])
  await world.run('go.down')
  expect(world.chosen()).toEqual(['Debt'])
  await world.run('go.right')
  expect(world.chosen()).toEqual(['Debt'])
  expect(world.asked.said.at(-1)).toBe('No variable to the right.')
})

test('one goes along the arrows from variable to link to variable, and back against them', async () => {
  const world = laidOut()
  world.choose('Rainfall')
  const steps: string[][] = []
  for (const id of ['go.onward', 'go.onward', 'go.back', 'go.back', 'go.back', 'go.back']) {
    await world.run(id)
    steps.push(world.chosen())
  }
  expect(steps.flat()).toEqual([
    'Rainfall>Grazing',
    'Grazing',
    'Rainfall>Grazing',
    'Rainfall',
    'Debt>Rainfall',
    'Debt',
  ])
  expect(world.asked.said[0]).toBe('Link 1 of 2 that leads away from Rainfall.')
})

test('the links of one variable come in turn, wherever they lead', async () => {
  const world = laidOut()
  world.choose('Debt')
  const seen: string[] = []
  for (let step = 0; step < 4; step += 1) {
    await world.run('go.nextLink')
    seen.push(...world.chosen())
  }
  expect(seen).toEqual(['Debt>Rainfall', 'Grazing>Debt', 'Rainfall>Debt', 'Debt>Rainfall'])
  await world.run('go.previousLink')
  expect(world.chosen()).toEqual(['Rainfall>Debt'])
})

test('a variable without links says so, and an empty map has nowhere to go', async () => {
  const world = createTestWorld('Alone')
  world.choose('Alone')
  for (const id of ['go.onward', 'go.back', 'go.nextLink']) await world.run(id)
  expect(world.asked.said).toEqual([
    'No link leads away from Alone.',
    'No link leads to Alone.',
    'Alone has no links.',
  ])
  expect(createTestWorld(map``).isEnabled('go.left')).toBe(false)
})
