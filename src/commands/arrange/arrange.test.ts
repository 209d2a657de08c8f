import { describe, expect, test } from 'vitest'
import { addLabel, moveThings, setLocked } from '../../model/index.ts'
import { select } from '../../store/index.ts'
import { cancelNaming, finishNaming } from '../index.ts'
import { createTestWorld, historyOf, type TestWorld } from '../testing.ts'
import { align } from './align.ts'
import { bentBy } from './bend.ts'
import { distribute } from './distribute.ts'
import type { Thing } from './thing.ts'

const thing = (id: string, x: number, y: number, width = 40, locked = false): Thing => ({
  id,
  centre: { x, y },
  width,
  height: 20,
  locked,
})

describe('align', () => {
  const things = [thing('a', 0, 0, 40), thing('b', 100, 50, 80), thing('c', 31, 90, 20)]

  test.each([
    ['near', { b: 20, c: -10 }],
    ['far', { a: 120, c: 130 }],
    ['middle', { a: 60, b: 60, c: 60 }],
  ] as const)('%s edges by the boxes; what stands right is left alone', (edge, expected) => {
    const places = align(things, 'x', edge)
    expect(Object.fromEntries([...places].map(([id, { x }]) => [id, x]))).toEqual(expected)
    for (const [id, { y }] of places) expect(y).toBe(things.find((one) => one.id === id)?.centre.y)
  })

  test('goes to what is locked, which stays', () => {
    const places = align([thing('a', 0, 0), thing('b', 50.5, 70, 80, true)], 'x', 'middle')
    expect([...places]).toEqual([['a', { x: 50.5, y: 0 }]])
  })

  test('moves nothing when all are locked', () => {
    expect(align([thing('a', 0, 0, 40, true), thing('b', 9, 9, 40, true)], 'y', 'far').size).toBe(0)
  })
})

describe('distribute', () => {
  test('leaves equal gaps between the boxes; the outermost stay', () => {
    const places = distribute([thing('c', 300, 0), thing('a', 0, 7), thing('b', 40, 3, 60)], 'x')
    expect([...places]).toEqual([['b', { x: 150, y: 3 }]])
  })

  test('is equal between what is locked, on each side of it', () => {
    const places = distribute(
      [
        thing('a', 0, 0),
        thing('b', 10, 0),
        thing('c', 100, 0, 40, true),
        thing('d', 110, 0),
        thing('e', 400, 0),
      ],
      'x',
    )
    expect([...places]).toEqual([
      ['b', { x: 50, y: 0 }],
      ['d', { x: 250, y: 0 }],
    ])
  })

  test('overlaps evenly where there is no room', () => {
    expect(distribute([thing('a', 0, 0), thing('b', 5, 0), thing('c', 30, 0)], 'x').get('b')?.x).toBe(15)
  })
})

test('a bend goes a step further from straight, or nearer without passing it', () => {
  expect(bentBy(0.2, 1)).toBeCloseTo(0.25)
  expect(bentBy(-0.2, 1)).toBeCloseTo(-0.25)
  expect(bentBy(-0.2, -1)).toBeCloseTo(-0.15)
  expect(Math.abs(bentBy(-0.02, -1))).toBe(0)
  expect(bentBy(0.89, 1)).toBe(0.9)
})

function world(): TestWorld {
  const made = createTestWorld('A -> + B -> - C; D')
  const places = Object.fromEntries(
    ['A', 'B', 'C', 'D'].map((name, index) => [made.idOf(name), { x: index * index * 100, y: index * 30 }]),
  )
  made.session.document.run(moveThings, { places }, { label: 'Set' })
  return made
}

const placeOf = (of: TestWorld, name: string) => {
  const { x, y } = of.map().variables[of.idOf(name)] ?? { x: 0, y: 0 }
  return { x, y }
}

test('aligning is one step of the history, labels and all, and is said', async () => {
  const it = world()
  it.session.document.run(addLabel, { id: 'note', x: 50, y: 900, text: 'Aside' }, { label: 'Add label' })
  select(it.session.view, { variables: [it.idOf('A'), it.idOf('D')], labels: ['note'] })
  await it.run('arrange.middle')
  const ys = [placeOf(it, 'A').y, placeOf(it, 'D').y, it.map().labels.note?.y]
  expect(new Set(ys).size).toBe(1)
  expect(it.asked.said.at(-1)).toBe('2 variables and 1 label aligned by their middles.')
  expect(historyOf(it).undoLabel).toBe('Align')
  it.session.document.undo()
  expect(placeOf(it, 'D')).toEqual({ x: 900, y: 90 })
  expect(it.map().labels.note?.y).toBe(900)
})

test('the same spacing needs three things', async () => {
  const it = world()
  it.choose('A', 'B')
  expect(it.isEnabled('arrange.across')).toBe(false)
  it.choose('A', 'B', 'D')
  await it.run('arrange.across')
  expect(placeOf(it, 'B').x).toBeCloseTo(450, 0)
})

test('what is locked is not arranged, and the same command unlocks it', async () => {
  const it = world()
  it.choose('A')
  await it.run('arrange.lock')
  expect(it.asked.said.at(-1)).toBe('A locked in place.')
  it.choose('A', 'D')
  await it.run('arrange.left')
  expect(placeOf(it, 'A')).toEqual({ x: 0, y: 0 })
  expect(placeOf(it, 'D').x).toBeLessThan(10)
  it.choose('A')
  await it.run('arrange.lock')
  expect(it.map().variables[it.idOf('A')]?.locked).toBe(false)
  it.session.document.run(setLocked, { ids: [it.idOf('A'), it.idOf('D')], locked: true }, { label: 'Lock' })
  it.choose('A', 'D')
  await it.run('arrange.top')
  expect(it.asked.said.at(-1)).toBe('2 variables not moved: all locked in place.')
})

test('grouping and naming the group are one step; the name may be typed at once', async () => {
  const it = world()
  it.choose('A', 'B')
  await it.run('arrange.group')
  const editing = it.session.view.getState().editing
  expect(editing).toMatchObject({ kind: 'groups', fresh: true })
  expect(it.chosen()).toEqual(['A', 'B'])
  finishNaming(it, 'Herd', 'stop')
  const [group] = Object.values(it.map().groups)
  expect(group?.name).toBe('Herd')
  expect(it.map().variables[it.idOf('B')]?.group).toBe(group?.id)
  it.session.document.undo()
  expect(it.map().groups).toEqual({})
  expect(it.map().variables[it.idOf('B')]?.group).toBe('')
})

test('Escape keeps a new group under the name that it was given, and says so', async () => {
  const it = world()
  it.choose('A', 'B')
  await it.run('arrange.group')
  cancelNaming(it)
  expect(Object.values(it.map().groups).map(({ name }) => name)).toEqual(['Group 1'])
  expect(it.asked.said.at(-1)).toBe('The group stays, as “Group 1”.')
})

test('a group whose members all leave goes too, and ungrouping is one step', async () => {
  const it = world()
  it.choose('A', 'B')
  await it.run('arrange.group')
  cancelNaming(it)
  it.choose('A', 'B', 'C')
  await it.run('arrange.group')
  cancelNaming(it)
  expect(Object.values(it.map().groups)).toHaveLength(1)
  it.choose('A')
  await it.run('arrange.ungroup')
  expect(Object.values(it.map().groups)).toHaveLength(1)
  it.choose('B', 'C')
  await it.run('arrange.ungroup')
  expect(it.map().groups).toEqual({})
  expect(it.isEnabled('arrange.ungroup')).toBe(false)
  it.session.document.undo()
  expect(Object.values(it.map().groups)).toHaveLength(1)
})

test('many links are made straight or bent more and less at once', async () => {
  const it = world()
  it.choose('A>B', 'B>C')
  const bends = () => Object.values(it.map().links).map(({ bend, bent }) => ({ bend, bent }))
  await it.run('link.straighten')
  expect(bends()).toEqual([
    { bend: 0, bent: true },
    { bend: 0, bent: true },
  ])
  expect(it.asked.said.at(-1)).toBe('2 links straight.')
  await it.run('link.bendMore')
  expect(bends()[0]).toEqual({ bend: 0.05, bent: true })
  await it.run('link.bendLess')
  expect(bends()[0]).toEqual({ bend: 0, bent: true })
  it.session.document.undo()
  expect(bends()[1]?.bend).toBe(0.05)
})
