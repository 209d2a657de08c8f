import { expect, test } from 'vitest'
import { addLabel } from '../../model/index.ts'
import { addVariableAt, finishNaming, moveThingsTo } from '../index.ts'
import { createTestWorld } from '../testing.ts'

test('a variable goes where the pointer is', async () => {
  const world = createTestWorld('', { pointer: { x: 40, y: 60 } })
  await world.run('insert.variable')
  finishNaming(world, 'A', 'stop')
  expect(world.map().variables[world.idOf('A')]).toMatchObject({ x: 40, y: 60 })
})

test('without a pointer it goes near the middle of what is seen, beside what stands there', async () => {
  const world = createTestWorld('')
  for (const name of ['A', 'B', 'C']) {
    await world.run('insert.variable')
    finishNaming(world, name, 'stop')
  }
  const places = ['A', 'B', 'C'].map((name) => world.map().variables[world.idOf(name)])
  expect(places[0]).toMatchObject({ x: 400, y: 300 })
  for (const place of places)
    expect(Math.hypot((place?.x ?? 0) - 400, (place?.y ?? 0) - 300)).toBeLessThan(400)
  expect(new Set(places.map((place) => `${place?.x} ${place?.y}`)).size).toBe(3)
})

test('the next linked variable is what Tab makes while a name is typed', async () => {
  const world = createTestWorld('A; B')
  expect(world.isEnabled('insert.nextVariable')).toBe(false)
  world.choose('A', 'B')
  expect(world.isEnabled('insert.nextVariable')).toBe(false)
  world.choose('A')
  await world.run('insert.nextVariable')
  finishNaming(world, 'C', 'stop')
  expect(world.text()).toBe('A\nB\nA -> C')
})

test('a text label is made and typed', async () => {
  const world = createTestWorld('', { pointer: { x: 1, y: 2 } })
  await world.run('insert.label')
  expect(world.session.view.getState().editing).toMatchObject({ kind: 'labels', fresh: true })
  finishNaming(world, 'Note', 'stop')
  expect(Object.values(world.map().labels)).toMatchObject([{ text: 'Note' }])
})

test('the quick line is opened, but not on a map that can only be read', async () => {
  const world = createTestWorld('A')
  await world.run('insert.quickLine')
  expect(world.session.view.getState().quickLine).toBeGreaterThan(0)
  expect(createTestWorld('A', { readOnly: true }).isEnabled('insert.quickLine')).toBe(false)
})

test('a new variable, alone or linked from one, is not put over a text label', async () => {
  const world = createTestWorld('Rain')
  const { document, drawing } = world.session
  moveThingsTo(world, { [world.idOf('Rain')]: { x: 210, y: 300 } })
  document.run(addLabel, { id: 't1', text: 'What herders told us', x: 400, y: 300 }, { label: 'Add label' })
  const isOver = (): boolean => {
    const { variables, labels } = drawing.getState().drawing
    const label = labels.get('t1')
    if (!label) throw new Error('There is no label.')
    return [...variables.values()].some(
      ({ centre, width, height }) =>
        Math.abs(centre.x - label.centre.x) < (width + label.width) / 2 &&
        Math.abs(centre.y - label.centre.y) < (height + label.height) / 2,
    )
  }
  await world.run('insert.variable')
  finishNaming(world, 'A name of usual length', 'stop')
  expect(isOver()).toBe(false)
  world.choose('Rain')
  await world.run('insert.nextVariable')
  finishNaming(world, 'Another of usual length', 'stop')
  expect(Object.keys(world.map().variables)).toHaveLength(3)
  expect(isOver()).toBe(false)
})

test('a long chain of names bends round within what is seen, and no name lies on another', async () => {
  const world = createTestWorld('')
  addVariableAt(world, { x: 400, y: 300 })
  const NAMES =
    'Herd size,Grazing pressure,Pasture,Animal health,Milk sold,Household income,Stock bought'.split(',')
  for (const round of [1, 2]) for (const name of NAMES) finishNaming(world, `${name} ${round}`, 'next')
  finishNaming(world, 'Last', 'stop')
  const texts = [...world.session.drawing.getState().drawing.variables.values()]
  expect(texts).toHaveLength(15)
  for (const { centre, width, height } of texts) {
    expect(centre.x - width / 2).toBeGreaterThanOrEqual(0)
    expect(centre.x + width / 2).toBeLessThanOrEqual(800)
    expect(centre.y - height / 2).toBeGreaterThanOrEqual(0)
    expect(centre.y + height / 2).toBeLessThanOrEqual(600)
  }
  const areApart = texts.every((a) =>
    texts.every(
      (b) =>
        a === b ||
        Math.abs(a.centre.x - b.centre.x) >= (a.width + b.width) / 2 ||
        Math.abs(a.centre.y - b.centre.y) >= (a.height + b.height) / 2,
    ),
  )
  expect(areApart).toBe(true)
})
